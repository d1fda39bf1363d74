"""Who wrote it: stated authors, bylines around the title, signatures under the body; persons before organisations.

«La rédaction» or the outlet itself is told only where nobody else is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.cleaning.bylines import AFTER_DATE, LEAD, NAME, byline_name
from pipeline.cleaning.dump_dates import find_date
from pipeline.cleaning.html_blocks import Block
from pipeline.cleaning.html_roles import is_prose, names
from pipeline.cleaning.json_ld import Linked, people_of
from pipeline.cleaning.page_head import Head
from pipeline.cleaning.page_title import site_key
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.lexicon.page import class_words

#: authors told
MAX_AUTHORS = 4
#: characters of a line that is a byline
MAX_BYLINE = 160
#: blocks at the body's end where it may be signed
SIGNATURE_REACH = 6
#: characters of a paragraph of the body
BODY_PARAGRAPH = 120
#: elements around a block whose class may say that it is a byline
BYLINE_DEPTH = 3

_STATED = (
    "author", "parsely-author", "sailthru.author", "article:author", "og:article:author", "byl", "article:author_name",
    "cxenseparse:author",
)  # fmt: skip
_CREATORS = ("dc.creator", "dcterms.creator", "twitter:data1")
_ADDRESS = re.compile(r"https?://|www\.|@|/")
_SLUG = re.compile(
    r"/(?:auteurs?|authors?|journalistes?|signatures?|redact\w*|profil\w*|source|biographie)/(?:\d+-)?([a-z]+(?:-[a-z]+){1,3})/?$"
)


def author_of(head: Head, linked: Linked, near: Sequence[Block], outlet: str | None, lexicon: Lexicon) -> str | None:
    """The article's author as named on the page; several are joined by commas.

    Args:
        near: the blocks around the title, where bylines stand.
    """
    return _Authors(head, linked, near, outlet, lexicon).find()


def signature_of(blocks: Sequence[Block]) -> str | None:
    """A name alone on its line at the body's end («Henri Castelnau», «(A. Ferhani)»)."""
    for block in reversed(blocks[-SIGNATURE_REACH:]):
        if is_prose(block):
            return None  # what stands before the last paragraph is a subhead
        line = block.text.strip(" ()—–-.")
        if NAME.fullmatch(line) and block.element.name not in {"h1", "h2", "h3", "li"}:
            return line
    return None


class _Authors:
    def __init__(self, head: Head, linked: Linked, near: Sequence[Block], outlet: str | None, lexicon: Lexicon) -> None:
        self.head = head
        self.linked = linked
        self.near = near
        self.body = _second_paragraph(near)
        self.told: list[str] = []
        self.said: list[str] = []
        self.below: list[str] = []
        self.outlet = outlet
        self.lexicon = lexicon
        self._read_bylines()

    def find(self) -> str | None:
        generic: str | None = None
        for candidates in self._sources():
            if candidates is self.below and self._is_house(generic):
                continue  # the house signs itself: a name near by is somebody else's
            kept = list(dict.fromkeys(name for candidate in candidates if (name := byline_name(candidate))))
            people = [name for name in kept if not self._is_generic(name)]
            if people:
                return ", ".join(people[:MAX_AUTHORS])
            generic = generic or next(iter(kept), None)
        return generic

    def _sources(self) -> Iterator[Sequence[str]]:
        people, organisations = people_of(self.linked.article.get("author"))
        yield people
        yield people_of(self.linked.article.get("creator"))[0]
        stated = self.head.metas(*_STATED)
        yield [name for name in stated if not _ADDRESS.search(name)]
        yield organisations
        yield self._items()
        yield self.told
        yield self.said
        yield self.below
        yield [] if organisations else self.head.metas(*_CREATORS)
        yield [name for address in stated if (name := _from_slug(address))]

    def _items(self) -> list[str]:
        """Microdata: ``itemprop=author`` around the title or in the same part of the page."""
        if not self.near:
            return [self.head.page.text_in(element) for element in self.head.items.get("author", ())[:2]]
        start, end = self.near[0].start, self.near[self.body - 1].end if self.body else self.near[-1].end
        inside = [element for element in self.head.items.get("author", ()) if start <= element.start <= end]
        return [self.head.page.text_in(element) or element.attributes.get("content", "") for element in inside[:3]]

    def _read_bylines(self) -> None:
        """Lines that name an author.

        ``told`` say «Par …» above the body, ``below`` do so under its beginning; ``said`` are names above the body
        beside a date or in an element that says author.
        """
        lines = [(index, block) for index, block in enumerate(self.near) if len(block.text) <= MAX_BYLINE]
        above = [block for index, block in lines if index < self.body]
        below = [block for index, block in lines if index >= self.body and LEAD.match(block.text)]
        told = [block for block in above if LEAD.match(block.text) or AFTER_DATE.search(block.text)]
        said = [block for block in above if self._in_byline(block) or find_date(block.text) is not None]
        self.told = [name for block in told if (name := self._name_in(block))][:2]
        self.said = [name for block in said if (name := self._name_in(block))][:2]
        self.below = [name for block in below if (name := self._name_in(block))][:2]

    def _name_in(self, block: Block) -> str | None:
        if match := AFTER_DATE.search(block.text):
            return match[1]
        name = byline_name(block.text)
        if name is None:
            return None
        is_name = NAME.match(name) if LEAD.match(block.text) else NAME.fullmatch(name)
        return name if is_name or fold(name) in self.lexicon.furniture.agency_names else None

    def _in_byline(self, block: Block) -> bool:
        for depth, element in enumerate(block.element.around):
            if depth >= BYLINE_DEPTH:
                return False
            if element.source and self._says_byline(names(element), element.attributes.get("rel", "")):
                return True
        return False

    def _says_byline(self, name: str, relation: str) -> bool:
        return relation == "author" or (bool(name) and "byline" in self.lexicon.page.roles(class_words(name)))

    def _is_generic(self, name: str) -> bool:
        folded = fold(name)
        if folded in self.lexicon.page.generic_author_names or (name.islower() and " " not in name):
            return True  # «la rédaction», or the login of whoever put it on line
        return self._is_house(name)

    def _is_house(self, name: str | None) -> bool:
        return name is not None and self.outlet is not None and site_key(name) == site_key(self.outlet)


def _second_paragraph(blocks: Sequence[Block]) -> int:
    """Where the body is under way: a standfirst may stand above the byline, more than that doesn't."""
    prose = [index for index, block in enumerate(blocks) if is_prose(block, BODY_PARAGRAPH)]
    return prose[1] if len(prose) > 1 else len(blocks)


def _from_slug(address: str) -> str | None:
    """The name in the address of an author's page («…/auteur/amina-benali» → «Amina Benali»)."""
    match = _SLUG.search(address.lower())
    return match[1].replace("-", " ").title() if match else None
