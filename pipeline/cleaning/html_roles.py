"""What the elements around a block say that it is: a share bar, comments, a list of other articles…

Names lie in both directions: the body's own container is called «p402_premium», its paragraphs «article_link».
So an element, or a class name, that holds a good part of the article is the article; and a paragraph of prose is
dropped for the name of its surroundings only if something else agrees.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.cleaning.html_blocks import Block, Element
from pipeline.lexicon.folding import fold
from pipeline.lexicon.page import ROLES, PageTable, Role, class_words

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
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: an element, or a class name, with this share of the witnessed text is the article, whatever its name says
MAIN_SHARE = 0.3
#: the same where text is long by nature: notes on sources, comments longer than the article
LONG_SHARES: dict[Role, float] = {"note": 0.6, "comments": 0.9}
#: an id of more words is a slug of a heading's text
MAX_ID_WORDS = 5
#: characters from which a block with a full stop is a paragraph of prose
PROSE_LENGTH = 60
#: characters from which prose is dropped for its surroundings only if something else agrees
LONG_PROSE = 110
#: characters of a line that speaks to the reader
MAX_APPEAL = 400

_STOP = re.compile(r"[.!?…:;][\s»\"”’')\]*]*$")
_READER = re.compile(
    r"(?<!\w)(?:vous|votre|vos|nous|notre|nos|abonne[zrs]?|connecte[zr]|inscri[vst]\w*|publicite|newsletter)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Standing:
    """A role and where it comes from: the element that shows it, by which name."""

    role: Role
    element: Element
    name: str


def ends_like_prose(text: str) -> bool:
    """True if the text ends as sentences end (a colon counts)."""
    return _STOP.search(text) is not None


def is_prose(block: Block, length: int = PROSE_LENGTH) -> bool:
    """True for a paragraph: long enough, ends like a sentence, not mainly links."""
    return len(block.text) >= length and block.link_share < 0.5 and ends_like_prose(block.text)


def names(element: Element) -> str:
    """Class names and id of an element, as written; an id that is a slug is left aside."""
    if not element.source:
        return ""
    attributes = element.attributes
    identity = attributes.get("id", "")
    if element.name in HEADINGS or len(class_words(identity).split()) > MAX_ID_WORDS:
        identity = ""
    return f"{attributes.get('class', '')} {identity}".strip()


def _is_hidden(attributes: dict[str, str]) -> bool:
    return "hidden" in attributes or "display:none" in attributes.get("style", "").replace(" ", "")


class Roles:
    """Roles of a page's blocks, given where its witnessed text stands."""

    def __init__(self, blocks: Sequence[Block], table: PageTable) -> None:
        self.blocks = blocks
        self.table = table
        self.weight: dict[Element, int] = {}
        self._name_weight: dict[str, int] = {}
        self.total = 0
        self._found: dict[Element, Standing | None] = {}
        self._teasing: set[Element] | None = None
        self._asking: set[Element] | None = None

    def weigh(self, block: Block, length: int) -> None:
        """Count ``length`` characters of witnessed text at the block's place."""
        self.total += length
        seen = set()
        for element in block.element.around:
            self.weight[element] = self.weight.get(element, 0) + length
            name = names(element)
            if name and name not in seen:
                seen.add(name)
                self._name_weight[name] = self._name_weight.get(name, 0) + length

    def standing(self, block: Block) -> Standing | None:
        """The role that the innermost telling element around the block shows."""
        for element in block.element.around:
            if element not in self._found:
                self._found[element] = self._role_of(element)
            if (found := self._found[element]) is not None:
                return found
        return None

    def excludes(self, block: Block) -> Standing | None:
        """The role that keeps a witnessed block out of the body, if its own text doesn't speak against it."""
        standing = self.standing(block)
        if standing is None or not is_prose(block, LONG_PROSE):
            return standing
        match standing.role:
            case "related":
                return standing if block.link_share > 0.3 or standing.element in self._teasers() else None
            case "paywall" | "share" | "advert":
                addressed = _READER.search(fold(block.text)) is not None or standing.element in self._addressing()
                return standing if addressed else None
            case "tags" | "byline" | "summary":
                return None
            case _:
                return standing

    def shows(self, element: Element, role: Role) -> bool:
        """True if the element's names say ``role``."""
        name = names(element)
        return bool(name) and role in self.table.roles(class_words(name))

    def _role_of(self, element: Element) -> Standing | None:
        weight = self.weight.get(element, 0)
        if weight > max(LONG_SHARES.values()) * self.total:
            return None
        if (named := _NAMED_ROLES.get(element.name)) is not None and weight <= MAIN_SHARE * self.total:
            return Standing(named, element, f"<{element.name}>")
        if not element.source or element.name == "blockquote":
            return None
        attributes = element.attributes
        if weight <= MAIN_SHARE * self.total and _is_hidden(attributes):
            return Standing("hidden", element, "hidden")
        name = names(element)
        if not name:
            return None
        roles = self.table.roles(class_words(name))
        if roles & {"standfirst", "body", "quote"} and not roles & {"comments", "related", "paywall", "share"}:
            return None
        found = next((role for role in ROLES if role in roles and role not in {"standfirst", "body", "quote"}), None)
        if (
            found is None
            or max(weight, self._name_weight.get(name, 0)) > LONG_SHARES.get(found, MAIN_SHARE) * self.total
        ):
            return None
        return Standing(found, element, name)

    def _addressing(self) -> set[Element]:
        """Elements that speak to the reader in several lines: what offers and appeals for gifts are made of."""
        if self._asking is None:
            once: set[Element] = set()
            self._asking = set()
            for block in self.blocks:
                if len(block.text) < MAX_APPEAL and _READER.search(fold(block.text)):
                    around = set(block.element.around)
                    self._asking |= around & once
                    once |= around
        return self._asking

    def _teasers(self) -> set[Element]:
        """Elements that hold a heading or a linked title: what lists of other articles are made of."""
        if self._teasing is None:
            self._teasing = set()
            for block in self.blocks:
                if block.element.name in HEADINGS or block.link_share > 0.7:
                    self._teasing.update(block.element.around)
        return self._teasing
