"""What a page states about itself outside JSON-LD: ``meta``, ``link``, ``itemprop``, ``time``, its window's title."""

from __future__ import annotations

from html import unescape

from pipeline.cleaning.html_blocks import Block, Element, Page
from pipeline.cleaning.html_blocks import fold as clean_text


class Head:
    """Statements of a page, indexed by lower-case name."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.links: dict[str, str] = {}
        self.items: dict[str, list[Element]] = {}
        self.times: list[Element] = []
        self.language: str | None = None
        self._meta: dict[str, list[str]] = {}
        for element in page.elements:
            self._read(element)
        title = next((element for element in page.opaque if element.name == "title"), None)
        #: the title of the browser's window
        self.window = clean_text(page.source[title.start : title.end]) if title else ""

    def _read(self, element: Element) -> None:
        match element.name:
            case "meta":
                attributes = element.attributes
                key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
                value = clean_text(unescape(attributes.get("content", "")))  # some CMS escape twice
                if key and value:
                    self._meta.setdefault(key.lower(), []).append(value)
            case "link":
                attributes = element.attributes
                if attributes.get("rel") and attributes.get("href"):
                    self.links.setdefault(attributes["rel"].lower(), attributes["href"].strip())
            case "time":
                self.times.append(element)
            case "html":
                self.language = element.attributes.get("lang") or element.attributes.get("xml:lang")
        if "itemprop" in element.source:
            for item in element.attributes.get("itemprop", "").lower().split():
                self.items.setdefault(item, []).append(element)

    def metas(self, *names: str) -> list[str]:
        """Contents of all ``meta`` of these names, in the order of the names."""
        return [value for name in names for value in self._meta.get(name, ())]

    def meta(self, *names: str) -> str | None:
        """Content of the first ``meta`` of these names."""
        return next((values[0] for name in names if (values := self._meta.get(name))), None)

    def headings(self) -> list[Block]:
        """The page's ``h1`` of at least two words."""
        return [block for block in self.page.blocks if block.element.name == "h1" and " " in block.text]
