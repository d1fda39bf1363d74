"""Applies one outlet's rules (``pipeline/lexicon/data/sites/``) to a page's blocks."""

from __future__ import annotations

from typing import Literal

from pipeline.cleaning.html_blocks import Block, Element, Page
from pipeline.lexicon.folding import fold
from pipeline.lexicon.sites import Selector, SiteRules

Part = Literal["drop", "keep", "standfirst", "body"]

#: what an element is when several lists name it
_ORDER: tuple[Part, ...] = ("drop", "standfirst", "keep", "body")


class SiteParts:
    """Which part of the article a block is by its outlet's rules."""

    def __init__(self, rules: SiteRules) -> None:
        self._selectors: dict[Part, tuple[Selector, ...]] = {part: rules.selectors(part) for part in _ORDER}
        self._lines = tuple(fold(line) for line in rules.drop_lines)
        self._found: dict[Element, Part | None] = {}
        #: the outlet's file says where the body is: no other witness is needed
        self.knows_body = bool(rules.body)

    def part(self, block: Block) -> Part | None:
        """The part that the innermost element named by a rule makes of the block; ``None`` if no rule names it."""
        if self._lines and fold(block.text).startswith(self._lines):
            return "drop"
        for element in block.element.around:
            if element not in self._found:
                self._found[element] = self._of(element)
            if (part := self._found[element]) is not None:
                return part
        return None

    def _of(self, element: Element) -> Part | None:
        attributes = element.attributes if element.source else {}
        for part in _ORDER:
            if any(selector.matches(element.name, attributes) for selector in self._selectors[part]):
                return part
        return None


def texts_in(page: Page, selectors: tuple[Selector, ...]) -> list[str]:
    """Texts of the elements that the selectors name, in page order (authors, dates)."""
    named = [e for e in page.elements if any(selector.matches(e.name, e.attributes) for selector in selectors)]
    texts = [page.text_in(e) or e.attributes.get("content") or e.attributes.get("datetime") or "" for e in named]
    return [text for text in texts if text]
