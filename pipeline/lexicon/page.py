"""What the class names of a page say about its parts, and the words that press pages put around a title.

The words are in ``data/page.toml``.  Class names and ids are read as words: ``mad__article__chapo`` and
``articleChapo`` are «mad article chapo» and «article chapo».
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Literal

from pydantic import Field

from pipeline.lexicon.folding import fold
from pipeline.lexicon.loading import Table

Role = Literal[
    "standfirst", "body", "comments", "related", "paywall", "advert", "share", "navigation", "tags", "caption",
    "byline", "note", "hidden", "summary", "quote",
]  # fmt: skip

#: the order in which roles are looked for: the first that a class name shows counts
ROLES: tuple[Role, ...] = (
    "comments", "related", "paywall", "advert", "share", "tags", "caption", "standfirst", "byline", "summary",
    "note", "navigation", "hidden", "quote", "body",
)  # fmt: skip

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")


def class_words(name: str) -> str:
    """A class attribute or id as lower-case words between spaces, with a space at each end."""
    return " " + " ".join(part for part in _CAMEL.split(name) if part).lower() + " "


class PageTable(Table):
    """What ``page.toml`` holds."""

    # class-name words, by the role of the element that bears them; «*» stands for any end of the word
    standfirst: list[str]
    body: list[str]
    comments: list[str]
    related: list[str]
    paywall: list[str]
    advert: list[str]
    share: list[str]
    navigation: list[str]
    tags: list[str]
    caption: list[str]
    byline: list[str]
    note: list[str]
    summary: list[str]
    hidden: list[str]
    quote: list[str]

    schema_articles: list[str] = Field(description="schema.org types of pages that are articles")
    schema_others: list[str] = Field(description="schema.org types of pages that are none")
    page_types: list[str] = Field(description="og:type values of pages that are no articles")
    generic_authors: list[str] = Field(description="authors that name no person")
    generic_titles: list[str] = Field(description="og:site_name values and title ends that name no outlet")
    video_openings: list[str] = Field(description="openings of titles of pages that are a video or a gallery")
    error_titles: list[str] = Field(description="titles of pages that a server sends instead of the article")
    consent: list[str] = Field(description="phrases of walls that ask for consent")
    french_only: list[str] = Field(description="words that no neighbour language of French writes")

    @cached_property
    def role_patterns(self) -> tuple[tuple[Role, re.Pattern[str]], ...]:
        """For each role the pattern that finds it in ``class_words`` text."""
        return tuple((role, _class_pattern(getattr(self, role))) for role in ROLES)

    @cached_property
    def any_role(self) -> re.Pattern[str]:
        """Finds any role's word: most class names have none, and one search tells."""
        return _class_pattern([word for role in ROLES for word in getattr(self, role)])

    def roles(self, words: str) -> frozenset[Role]:
        """The roles that class words show."""
        if not self.any_role.search(words):
            return frozenset()
        return frozenset(role for role, pattern in self.role_patterns if pattern.search(words))

    @cached_property
    def french_only_words(self) -> frozenset[str]:
        """Lower-case words that only French writes."""
        return frozenset(word.lower() for word in self.french_only)

    @cached_property
    def generic_author_names(self) -> frozenset[str]:
        """Folded authors that name no person."""
        return frozenset(map(fold, self.generic_authors))


def _class_pattern(words: list[str]) -> re.Pattern[str]:
    sources = [
        re.escape(word).replace(r"\*", "[a-z0-9]*").replace(r"\ ", " ")
        for word in sorted(set(words), key=lambda w: (-len(w), w))
    ]
    return re.compile(r" (?:" + "|".join(sources) + r")(?= )")
