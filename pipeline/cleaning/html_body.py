"""Which blocks of a page are the article's body.

Trafilatura's extraction is the first witness (P .968, R .968 on 60 French press pages).  Around it: what it
loses is recovered from the page (standfirst: it loses 40 %; subheads, lists and paragraphs between kept ones),
what it leaks is dropped (related links, paywall and share lines, comments, tags, captions).  Every block gets a
verdict with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import trafilatura

from pipeline.cleaning.html_blocks import Block, Element, Page
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.lexicon.page import Role, class_words

#: element names that say what class names say
_NAMED_ROLES: dict[str, Role] = {
    "nav": "navigation",
    "footer": "navigation",
    "aside": "related",
    "form": "paywall",
    "button": "share",
    "label": "paywall",
    "dialog": "paywall",
    "figcaption": "caption",
    "menu": "navigation",
    "legend": "caption",
    "address": "byline",
}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_DROPPED_ROLES: frozenset[Role] = frozenset(
    {
        "comments",
        "related",
        "paywall",
        "advert",
        "share",
        "navigation",
        "tags",
        "caption",
        "byline",
        "note",
        "summary",
        "hidden",
    }
)
#: an element with this share of the witnessed text is the article, whatever its name says
MAIN_SHARE = 0.3
#: the article's container is the deepest element with this share of the witnessed text
CONTAINER_SHARE = 0.8
#: characters from which a text found anywhere in the extraction is the same text and no coincidence
SURE_LENGTH = 30
#: characters of a standfirst: shorter ones are kickers or sections, longer ones paragraphs
STANDFIRST_LENGTH = range(40, 1500)
#: words shared with the page's own description that make a block the standfirst
DESCRIPTION_OVERLAP = 0.7
#: blocks between title and body that are searched for it
STANDFIRST_REACH = 90

_STOP = re.compile(r"[.!?…:;][\s»\"”’')\]*]*$")
_WORD = re.compile(r"[^\W_]+")
_COLON = re.compile(r"\s*(?:[:>»|→▸•–-]|\.{2,}|…)")
_CREDIT_END = re.compile(
    r"(?:©|\(c\)|/ ?(?:afp|reuters|ap|sipa)\b|\b(?:photo|credits?(?: photos?)?|illustration|archives?) ?[:/])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a block belongs to the body, and what decided."""

    block: Block
    kept: bool
    reason: str


def judge_blocks(page: Page, title: str | None, descriptions: Sequence[str], lexicon: Lexicon) -> list[Verdict]:
    """A verdict for each block of the page, in order.

    Args:
        title: the article's title as the metadata tell it.
        descriptions: what the page itself says that the article is about (standfirsts are found by them).
    """
    return _Judge(page, title, descriptions, lexicon).run()


def extracted_text(page: Page) -> str:
    """Trafilatura's body of the page; empty when it finds none.

    ``favor_recall`` skips its comparison with two other extractors: same F1 on the 60 pages at 60 % of the time.
    """
    try:
        return trafilatura.extract(_without_scripts(page), include_comments=False, favor_recall=True) or ""
    except Exception:  # whatever a hostile page makes it raise, the page is judged without this witness
        return ""


def _without_scripts(page: Page) -> str:
    cuts = [(e.start, e.end) for e in page.opaque if e.end > e.start] + page.comments
    pieces, position = [], 0
    for start, end in sorted(cuts):
        if start >= position:
            pieces.append(page.source[position:start])
            position = end
    pieces.append(page.source[position:])
    return "".join(pieces)


class _Judge:
    def __init__(self, page: Page, title: str | None, descriptions: Sequence[str], lexicon: Lexicon) -> None:
        self.blocks = page.blocks
        self.page = page
        self.lexicon = lexicon
        self.furniture = lexicon.furniture
        self.title = _words(title or "")
        self.descriptions = [words for words in map(_words, descriptions) if len(words) >= 6]
        self.squeezed = [_squeeze(block.text) for block in self.blocks]
        self.kept: list[bool] = [False] * len(self.blocks)
        self.reason: list[str] = ["outside the article"] * len(self.blocks)
        self.weight: dict[Element, int] = {}
        self.total = 0
        self.roles: dict[Element, tuple[Role, str] | None] = {}

    def run(self) -> list[Verdict]:
        self._witness()
        self._weigh()
        if self.total:
            self._confine()
            self._recover_between()
            self._drop_furniture()
            self._cut_tail()
            self._recover_standfirst()
            self._drop_repeats()
        return [Verdict(b, k, r) for b, k, r in zip(self.blocks, self.kept, self.reason, strict=True)]

    # --- the first witness ---------------------------------------------------------------------------------------

    def _witness(self) -> None:
        text = extracted_text(self.page)
        lines = {_squeeze(line.lstrip("- ")) for line in text.split("\n")}
        whole = _squeeze(text)
        for index, squeezed in enumerate(self.squeezed):
            if squeezed in lines or (len(squeezed) >= SURE_LENGTH and squeezed in whole):
                self._keep(index, "trafilatura")

    def _weigh(self) -> None:
        """How much witnessed text each element holds.  Short or linked texts don't count: menus repeat words."""
        for index, block in enumerate(self.blocks):
            length = len(self.squeezed[index])
            if not self.kept[index] or length < SURE_LENGTH or block.link_share > 0.8:
                continue
            self.total += length
            for element in block.element.around:
                self.weight[element] = self.weight.get(element, 0) + length

    def _confine(self) -> None:
        """Keep only what stands in the article's container and before nothing else."""
        self.container = self._container()
        for index, block in enumerate(self.blocks):
            if self.kept[index] and self.container not in block.element.around:
                self._drop(index, "outside the article's container")

    def _container(self) -> Element:
        needed = self.total * CONTAINER_SHARE
        heavy = [element for element, weight in self.weight.items() if weight >= needed]
        return max(heavy, key=lambda element: sum(1 for _ in element.around))

    # --- roles from names ----------------------------------------------------------------------------------------

    def role(self, block: Block) -> tuple[Role, str] | None:
        """The role that an element around the block shows by its name or classes, and that name."""
        for element in block.element.around:
            if element not in self.roles:
                self.roles[element] = self._role_of(element)
            if (found := self.roles[element]) is not None:
                return found
        return None

    def _role_of(self, element: Element) -> tuple[Role, str] | None:
        if self.weight.get(element, 0) > MAIN_SHARE * self.total:
            return None
        if (named := _NAMED_ROLES.get(element.name)) is not None:
            return named, f"<{element.name}>"
        if not element.source:
            return None
        attributes = element.attributes
        if "hidden" in attributes or "display:none" in attributes.get("style", "").replace(" ", ""):
            return "hidden", "hidden"
        name = f"{attributes.get('class', '')} {attributes.get('id', '')}"
        if not name.strip():
            return None
        roles = self.lexicon.page.roles(class_words(name))
        for role in ("standfirst", "body"):
            if role in roles and not roles & {"comments", "related", "paywall", "share"}:
                return None
        found = next((role for role in roles_in_order(roles) if role in _DROPPED_ROLES), None)
        return (found, name.strip()) if found else None

    # --- what is lost --------------------------------------------------------------------------------------------

    def _recover_between(self) -> None:
        """Subheads, list items and paragraphs between kept blocks, in the same place of the page as those."""
        kept = [index for index, is_kept in enumerate(self.kept) if is_kept]
        if not kept:
            return
        parents = {self.blocks[index].element.parent for index in kept} | {self.blocks[index].element for index in kept}
        for index in range(kept[0], kept[-1] + 1):
            block = self.blocks[index]
            if self.kept[index] or block.link_share > 0.5 or self.role(block):
                continue
            if block.element in parents or block.element.parent in parents:
                sentence = len(block.text) >= 60 and _STOP.search(block.text) is not None
                heading = block.element.name in _HEADINGS and len(block.text) >= 8
                if sentence or heading or block.after_break:
                    self._keep(index, "recovered between kept paragraphs")

    def _recover_standfirst(self) -> None:
        """The paragraph between title and body that trafilatura takes for page furniture."""
        kept = [index for index, is_kept in enumerate(self.kept) if is_kept]
        if not kept:
            return
        first = kept[0]
        title = self._title_index(first)
        start = max(0, first - STANDFIRST_REACH, title + 1 if title is not None else 0)
        have = {self.squeezed[index] for index in kept}
        for index in range(start, first):
            block = self.blocks[index]
            if len(block.text) not in STANDFIRST_LENGTH or block.link_share > 0.5 or self.squeezed[index] in have:
                continue
            if reason := self._standfirst_reason(block, title is not None):
                self._keep(index, reason)
                have.add(self.squeezed[index])

    def _standfirst_reason(self, block: Block, below_title: bool) -> str | None:
        if self._is_title(block):
            return None
        role = self.role(block)
        if self._description_overlap(block) >= DESCRIPTION_OVERLAP and (
            role is None or role[0] not in {"caption", "related", "hidden"}
        ):
            return "standfirst: the page's description"
        if role is not None or not below_title:
            return None
        for depth, element in enumerate(block.element.around):
            if depth > 3 or element is self.container:
                break
            name = f"{element.attributes.get('class', '')} {element.attributes.get('id', '')}" if element.source else ""
            if name.strip() and "standfirst" in self.lexicon.page.roles(class_words(name)):
                return f"standfirst: {name.strip()}"
        if (
            len(block.text) >= 90
            and _STOP.search(block.text)
            and block.link_share < 0.2
            and not self._furniture_reason(block)
        ) and block.element.name in {"p", "h2", "h3", "h4", "strong", "section", "header"}:
            return "standfirst: sentence between title and body"
        return None

    def _title_index(self, before: int) -> int | None:
        """The last block before the body that is the title."""
        return next((index for index in range(before, -1, -1) if self._is_title(self.blocks[index])), None)

    def _is_title(self, block: Block) -> bool:
        if not self.title:
            return block.element.name == "h1"
        words = _words(block.text)
        if not words or len(words) > 2 * len(self.title) + 3:
            return False
        shared = len(set(words) & set(self.title))
        return shared >= 0.8 * len(set(self.title)) and shared >= 0.6 * len(set(words))

    def _description_overlap(self, block: Block) -> float:
        words = set(_words(block.text))
        if len(words) < 6:
            return 0.0
        best = 0.0
        for description in self.descriptions:
            told = set(description)
            shared = len(words & told)
            best = max(best, shared / min(len(words), len(told)) if min(len(words), len(told)) >= 6 else 0.0)
        return best

    # --- what is leaked ------------------------------------------------------------------------------------------

    def _drop_furniture(self) -> None:
        for index, block in enumerate(self.blocks):
            if not self.kept[index]:
                continue
            if self._is_title(block) and (block.element.name == "h1" or not _STOP.search(block.text)):
                self._drop(index, "the title")
            elif (role := self.role(block)) is not None:
                self._drop(index, f"{role[0]}: {role[1]}")
            elif reason := self._furniture_reason(block):
                self._drop(index, reason)
                if reason.startswith("related") and self._bare_lead(block):
                    self._drop_announced(index)

    def _furniture_reason(self, block: Block) -> str | None:
        """What makes a block a related link, a service line, a comment heading or a credit, by its words."""
        words = len(_WORD.findall(block.text))
        if not words:
            return "no words"
        if words > 60:
            return None
        folded = fold(block.text)
        bare = folded.strip(" \t.:;,!?*-–|>»«•·[]()")
        if bare in self.furniture.whole_lines:
            return f"service: {bare}"
        stop = _STOP.search(block.text) is not None
        if match := self.furniture.related_lead.match(folded):
            rest = folded[match.end() :]
            if not rest.strip(" :>»|-–.") or _COLON.match(rest) or (not stop and words <= 35) or block.link_share > 0.4:
                return f"related: {match.group().strip()}"
        if (
            words <= 8
            and (match := self.furniture.related_heading.match(folded))
            and not folded[match.end() :].strip(" :.…!?")
        ):
            return f"related: {match.group().strip()}"
        if words <= 8 and (match := self.furniture.comment_heading.match(folded)) and not stop:
            return f"comments: {match.group().strip()}"
        if words <= 45 and (match := self.furniture.service_phrase.search(folded)):
            return f"service: {match.group()}"
        if (match := self.furniture.service_lead.match(folded)) and (
            words <= len(match.group().split()) + 3 or (words <= 12 and not stop)
        ):
            return f"service: {match.group().strip()}"
        if words >= 3 and block.link_share > 0.9 and block.element.name != "li" and not stop:
            return "related: nothing but a link"
        return None

    def _bare_lead(self, block: Block) -> bool:
        return len(_WORD.findall(block.text)) <= 6

    def _drop_announced(self, index: int) -> None:
        """«À lire aussi» alone on its line: the linked titles after it are what it announces."""
        for after in range(index + 1, min(index + 4, len(self.blocks))):
            block = self.blocks[after]
            if block.link_share < 0.7:
                return
            if self.kept[after]:
                self._drop(after, "related: announced by the line before")

    def _cut_tail(self) -> None:
        """Nothing of the body stands after the heading of the comments or of a list of other articles."""
        kept = [index for index, is_kept in enumerate(self.kept) if is_kept]
        if not kept:
            return
        total = sum(len(self.squeezed[index]) for index in kept)
        seen = 0
        for index in range(kept[0], kept[-1] + 1):
            if self.kept[index]:
                seen += len(self.squeezed[index])
            elif seen > 0.6 * total and self._ends_article(self.blocks[index]):
                for after in range(index, len(self.blocks)):
                    if self.kept[after]:
                        self._drop(after, "after the article's end")
                return

    def _ends_article(self, block: Block) -> bool:
        if len(_WORD.findall(block.text)) > 8:
            return False
        folded = fold(block.text)
        match = self.furniture.comment_heading.match(folded)
        return match is not None and not re.sub(r"[\W\d]+", "", folded[match.end() :])

    def _drop_repeats(self) -> None:
        """A text that stands twice (pull quotes, print versions) is kept once, where it stands last in full."""
        seen: set[str] = set()
        for index, squeezed in enumerate(self.squeezed):
            if self.kept[index] and len(squeezed) >= SURE_LENGTH:
                if squeezed in seen:
                    self._drop(index, "repeated")
                seen.add(squeezed)

    def _keep(self, index: int, reason: str) -> None:
        self.kept[index], self.reason[index] = True, reason

    def _drop(self, index: int, reason: str) -> None:
        self.kept[index], self.reason[index] = False, reason


def roles_in_order(roles: frozenset[Role]) -> list[Role]:
    """Roles, the most telling first."""
    from pipeline.lexicon.page import ROLES

    return [role for role in ROLES if role in roles]


def _squeeze(text: str) -> str:
    return "".join(text.split()).lower()


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))
