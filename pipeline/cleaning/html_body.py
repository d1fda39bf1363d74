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

from pipeline.cleaning.html_blocks import Block, Element, Page
from pipeline.cleaning.html_furniture import announces_list, ends_article, furniture_reason
from pipeline.cleaning.html_roles import HEADINGS, Roles, is_prose, names
from pipeline.cleaning.html_site_rules import SiteParts
from pipeline.cleaning.html_witness import FRAGMENT, SURE_LENGTH, squeeze, witnessed
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.lexicon.sites import SiteRules

#: the article's container is the deepest element with this share of the witnessed text
CONTAINER_SHARE = 0.8
#: how many elements around the container still belong to it: bodies are cut in pieces by adverts
NEAR_CONTAINER = 2
#: characters of a standfirst: shorter ones are kickers or sections, longer ones paragraphs
STANDFIRST_LENGTH = range(40, 1500)
#: words shared with the page's own description that make a block the standfirst
DESCRIPTION_OVERLAP = 0.7
#: blocks between title and body that are searched for it
STANDFIRST_REACH = 90
#: characters that the element named by an outlet's rules must hold to be believed
SITE_BODY_LENGTH = 250
#: characters of body after which a heading of comments is believed
ENOUGH_BODY = 200

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a block belongs to the body, and what decided."""

    block: Block
    kept: bool
    reason: str


def judge_blocks(
    page: Page, title: str | None, descriptions: Sequence[str], lexicon: Lexicon, rules: SiteRules | None = None
) -> list[Verdict]:
    """A verdict for each block of the page, in order.

    Args:
        title: the article's title as the metadata tell it.
        descriptions: what the page itself says that the article is about (standfirsts are found by them).
        rules: the outlet's own, if there are any.
    """
    return _Judge(page, title, descriptions, lexicon, rules).run()


class _Judge:
    def __init__(
        self, page: Page, title: str | None, descriptions: Sequence[str], lexicon: Lexicon, rules: SiteRules | None
    ) -> None:
        self.blocks = page.blocks
        self.page = page
        self.lexicon = lexicon
        self.furniture = lexicon.furniture
        self.title = _words(title or "")
        self.title_length = len(title or "")
        self.titles: dict[Block, bool] = {}
        self.descriptions = [words for words in map(_words, descriptions) if len(words) >= 6]
        self.squeezed = [squeeze(block.text) for block in self.blocks]
        self.kept: list[bool] = [False] * len(self.blocks)
        self.reason: list[str] = ["outside the article"] * len(self.blocks)
        self.roles = Roles(page.blocks, lexicon.page)
        self.site = SiteParts(rules) if rules is not None else None

    def run(self) -> list[Verdict]:
        self._witness()
        self._weigh()
        if not self.roles.total:
            self.kept = [False] * len(self.blocks)
        else:
            self._confine()
            self._recover_between()
            self._drop_furniture()
            self._cut_tail()
            self._recover_standfirst()
            self._obey_site()
            self._drop_repeats()
        return [Verdict(b, k, r) for b, k, r in zip(self.blocks, self.kept, self.reason, strict=True)]

    # --- the first witness ---------------------------------------------------------------------------------------

    def _witness(self) -> None:
        if self.site is not None and self.site.knows_body:
            inside = [index for index, block in enumerate(self.blocks) if self.site.part(block) in {"body", "keep"}]
            if sum(len(self.squeezed[index]) for index in inside) >= SITE_BODY_LENGTH:  # else the site has changed
                for index in inside:
                    self._keep(index, "the outlet's rules: body")
                return
        for index, reason in witnessed(self.page, self.squeezed, self._first_title(), self.lexicon).items():
            self._keep(index, reason)

    def _weigh(self) -> None:
        """How much witnessed text each element holds.

        Short or linked texts don't count (menus repeat words), nor does a text the second time (notices under videos).
        """
        seen: set[str] = set()
        for index, block in enumerate(self.blocks):
            squeezed = self.squeezed[index]
            if not self.kept[index] or len(squeezed) < SURE_LENGTH or block.link_share > 0.8 or squeezed in seen:
                continue
            seen.add(squeezed)
            self.roles.weigh(block, len(squeezed))
        if not self.roles.total and FRAGMENT in self.reason:
            for index, block in enumerate(self.blocks):
                if self.kept[index]:
                    self.roles.weigh(block, len(self.squeezed[index]))

    def _confine(self) -> None:
        """Drop what stands outside the article's container, but for paragraphs right beside it or below the title."""
        self.container = self._container()
        near = self.container
        for _ in range(NEAR_CONTAINER):
            near = near.parent or near
        title = self._first_title()
        for index, block in enumerate(self.blocks):
            if not self.kept[index] or self.container in block.element.around or self.reason[index] == FRAGMENT:
                continue
            below_title = title is not None and index > title and block.start < self.container.start
            heading = block.element.name in HEADINGS and block.link_share < 0.5 and not self._is_title(block)
            if not (is_prose(block) or heading) or not (below_title or near in block.element.around):
                self._drop(index, "outside the article's container")

    def _container(self) -> Element:
        needed = self.roles.total * CONTAINER_SHARE
        heavy = [element for element, weight in self.roles.weight.items() if weight >= needed]
        return max(heavy, key=lambda element: sum(1 for _ in element.around))

    # --- what is lost --------------------------------------------------------------------------------------------

    def _recover_between(self) -> None:
        """Subheads, list items and paragraphs among kept blocks, in the same place of the page as those."""
        kept = [index for index, is_kept in enumerate(self.kept) if is_kept]
        if not kept:
            return
        places = {self.blocks[index].element.parent for index in kept} | {self.blocks[index].element for index in kept}
        title = self._last_title(kept[0])
        for index in range(kept[0] if title is None else title + 1, kept[-1] + 1):
            block = self.blocks[index]
            if self.kept[index] or block.link_share > 0.5 or self.roles.standing(block):
                continue
            if block.element in places or block.element.parent in places:
                among = index > kept[0]
                heading = block.element.name in HEADINGS and len(block.text) >= 8
                if is_prose(block) or (among and (heading or block.after_break or block.element.name == "li")):
                    self._keep(index, "recovered among kept paragraphs")

    def _recover_standfirst(self) -> None:
        """The paragraph between title and body that trafilatura takes for page furniture."""
        kept = [index for index, is_kept in enumerate(self.kept) if is_kept]
        if not kept:
            return
        # Where the body begins: a standfirst that trafilatura kept doesn't count.
        first = next((index for index in kept if self.container in self.blocks[index].element.around), kept[0])
        title = self._last_title(first)
        have = {self.squeezed[index] for index in kept}
        for index in range(max(0, first - STANDFIRST_REACH), first):
            block = self.blocks[index]
            if self.kept[index] or len(block.text) not in STANDFIRST_LENGTH or block.link_share > 0.5:
                continue
            if self.squeezed[index] in have:
                continue
            if reason := self._standfirst_reason(block, title is not None and index > title):
                self._keep(index, reason)
                have.add(self.squeezed[index])

    def _standfirst_reason(self, block: Block, below_title: bool) -> str | None:
        if self._is_title(block):
            return None
        standing = self.roles.standing(block)
        role = standing.role if standing else None
        described = self._description_overlap(block) >= DESCRIPTION_OVERLAP
        if (
            described
            and not furniture_reason(block, self.furniture)
            and role in {None, "byline", "share", "navigation", "summary"}
        ):
            return "standfirst: the page's description"
        if role is not None:
            return None
        for depth, element in enumerate(block.element.around):
            if depth > 3 or element is self.container:
                break
            if self.roles.shows(element, "standfirst"):
                return f"standfirst: {names(element)}"
        prose = is_prose(block, 90) and block.link_share < 0.2
        if below_title and prose and not furniture_reason(block, self.furniture):
            return "standfirst: sentence between title and body"
        return None

    def _first_title(self) -> int | None:
        """The first heading that is the title, or else the first block that is."""
        titles = [index for index, block in enumerate(self.blocks) if self._is_title(block)]
        headings = [index for index in titles if self.blocks[index].element.name in HEADINGS]
        return next(iter(headings or titles), None)

    def _last_title(self, before: int) -> int | None:
        """The last block before the body that is the title (pages repeat it in toolbars and print versions)."""
        return next((index for index in range(before, -1, -1) if self._is_title(self.blocks[index])), None)

    def _is_title(self, block: Block) -> bool:
        if block not in self.titles:
            self.titles[block] = self._looks_like_title(block)
        return self.titles[block]

    def _looks_like_title(self, block: Block) -> bool:
        if not self.title:
            return block.element.name == "h1"
        if not self.title_length < 3 * len(block.text) + 9 or not len(block.text) < 3 * self.title_length + 40:
            return False
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
        prose = (block.start for block, kept in zip(self.blocks, self.kept, strict=True) if kept and is_prose(block))
        body_start = next(prose, 0)
        for index, block in enumerate(self.blocks):
            if not self.kept[index]:
                continue
            before_body = block.start < body_start
            if (before_body and self._is_headline(block)) or (
                self._is_title(block) and (before_body or block.element.name in {"h1", "h2"})
            ):
                self._drop(index, "the title")
            elif before_body and not is_prose(block) and self._is_kicker(index):
                self._drop(index, "above the body")
            elif (standing := self.roles.excludes(block)) is not None:
                self._drop(index, f"{standing.role}: {standing.name}")
            elif reason := furniture_reason(block, self.furniture):
                self._drop(index, reason)
                if reason.startswith("related") and announces_list(block):
                    self._drop_announced(index)

    def _is_headline(self, block: Block) -> bool:
        """A first-level heading above the body that tells the title in other words (the stated one may be shorter)."""
        shared = len(set(_words(block.text)) & set(self.title))
        return block.element.name == "h1" and (not self.title or shared >= 0.5 * min(len(set(self.title)), 6))

    def _is_kicker(self, index: int) -> bool:
        """A section's name, a date or another scrap above the first paragraph; subheads there are the body's."""
        if self.reason[index] == FRAGMENT:
            return False
        title = self._first_title()
        short = len(self.blocks[index].text) < STANDFIRST_LENGTH.start
        return (title is not None and index < title) or (short and self.blocks[index].element.name not in HEADINGS)

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
            elif seen > ENOUGH_BODY and ends_article(self.blocks[index], self.furniture, sure=seen <= 0.6 * total):
                for after in range(index, len(self.blocks)):
                    if self.kept[after]:
                        self._drop(after, "after the article's end")
                return

    def _obey_site(self) -> None:
        """The outlet's own rules have the last word."""
        if self.site is None:
            return
        for index, block in enumerate(self.blocks):
            part = self.site.part(block)
            if part == "drop" and self.kept[index]:
                self._drop(index, "the outlet's rules: drop")
            elif part in {"keep", "standfirst"} and not self.kept[index] and not self._is_title(block):
                self._keep(index, f"the outlet's rules: {part}")

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


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))
