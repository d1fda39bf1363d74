"""Furniture of press pages: menus, share lines, related links, subscriptions, comments, credits.

The phrases are in ``data/furniture.toml``; here they become matchers over folded text
(``pipeline.lexicon.folding.fold``: same length as the text, so offsets agree).
"""

from __future__ import annotations

import re
from functools import cached_property

from pipeline.lexicon.folding import fold
from pipeline.lexicon.loading import Table

_FILLER = r"(?:\S+\s+){0,6}?"
"""What «…» stands for in a phrase: up to six words."""


def phrase_pattern(phrases: list[str]) -> str:
    """A regular expression for any of ``phrases`` in folded text, the longest first; ends at a word's end."""
    sources = []
    for phrase in sorted({fold(phrase).strip(" .:;,!?") for phrase in phrases}, key=lambda p: (-len(p), p)):
        words = [re.escape(word) for word in phrase.split()]
        source = r"\s+".join(words).replace(re.escape("…") + r"\s+", _FILLER)
        sources.append(source + (r"(?!\w)" if phrase[-1:].isalnum() else ""))
    return "(?:" + "|".join(sources) + ")"


class Furniture(Table):
    """The phrases, by what they tell about the line they stand in (see the comments of the TOML file)."""

    related_leads: list[str]
    inline_leads: list[str]
    related_headings: list[str]
    comment_headings: list[str]
    service_leads: list[str]
    service_phrases: list[str]
    service_lines: list[str]
    sections: list[str]
    ticker_leads: list[str]
    byline_leads: list[str]
    author_leads: list[str]
    published_words: list[str]
    updated_words: list[str]
    unnamed_authors: list[str]
    agencies: list[str]
    credit_words: list[str]
    function_words: list[str]
    outlet_words: list[str]
    open_words: list[str]

    def _at_start(self, phrases: list[str]) -> re.Pattern[str]:
        return re.compile(r"[\W_]*" + phrase_pattern(phrases))

    def _anywhere(self, phrases: list[str]) -> re.Pattern[str]:
        return re.compile(r"(?<!\w)" + phrase_pattern(phrases))

    @cached_property
    def related_lead(self) -> re.Pattern[str]:
        """``match``: the line opens like a link to another article."""
        return self._at_start(self.related_leads)

    @cached_property
    def glued_lead(self) -> re.Pattern[str]:
        """``match``: like ``related_lead``, but the next word may follow without a space («À lire aussiLa…»)."""
        phrases = [phrase for phrase in self.related_leads if " " in phrase]
        return re.compile(r"[\W_]*" + phrase_pattern(phrases).replace(r"(?!\w)", ""))

    @cached_property
    def inline_lead(self) -> re.Pattern[str]:
        """``search``: after the end of a sentence, the words that open a link to another article."""
        return re.compile(r"(?<=[.!?»…])[\s>»\[(:-]*" + phrase_pattern(self.inline_leads) + r"\s*[:>»|\])-]*")

    @cached_property
    def related_heading(self) -> re.Pattern[str]:
        """``match``: the line opens like the heading of a list of other articles."""
        return self._at_start(self.related_headings)

    @cached_property
    def comment_heading(self) -> re.Pattern[str]:
        """``match``: the line opens like the heading of the readers' comments."""
        return self._at_start(self.comment_headings)

    @cached_property
    def service_lead(self) -> re.Pattern[str]:
        """``match``: the line opens like a share, subscription, tool or legal line."""
        return self._at_start(self.service_leads)

    @cached_property
    def service_phrase(self) -> re.Pattern[str]:
        """``search``: the line holds a phrase that only furniture holds."""
        return self._anywhere(self.service_phrases)

    @cached_property
    def ticker_lead(self) -> re.Pattern[str]:
        """``match``: the line opens like a band of headlines."""
        return self._at_start(self.ticker_leads)

    @cached_property
    def byline_lead(self) -> re.Pattern[str]:
        """``match``: the line opens like a byline or a date line."""
        return self._at_start(self.byline_leads)

    @cached_property
    def author_lead(self) -> re.Pattern[str]:
        """``match``: the line opens with the words before an author's name."""
        return self._at_start(self.author_leads)

    @cached_property
    def published(self) -> re.Pattern[str]:
        """``search``: words before a date of publication."""
        return self._anywhere(self.published_words)

    @cached_property
    def published_lead(self) -> re.Pattern[str]:
        """``match``: the line opens with words before a date of publication or update."""
        return self._at_start([*self.published_words, *self.updated_words])

    @cached_property
    def updated(self) -> re.Pattern[str]:
        """``search``: words before a date of update."""
        return self._anywhere(self.updated_words)

    @cached_property
    def unnamed_author(self) -> re.Pattern[str]:
        """``match``: a signature that names nobody."""
        return self._at_start(self.unnamed_authors)

    @cached_property
    def credit(self) -> re.Pattern[str]:
        """``search``: the line holds words of a photo credit."""
        return self._anywhere(self.credit_words)

    @cached_property
    def whole_lines(self) -> frozenset[str]:
        """Folded lines that are nothing but furniture."""
        return frozenset(fold(line).strip(" .:;,!?") for line in self.service_lines)

    @cached_property
    def section_names(self) -> frozenset[str]:
        """Folded names of sections and menu entries."""
        return frozenset(fold(name) for name in self.sections)

    @cached_property
    def agency_names(self) -> frozenset[str]:
        """Folded names of press agencies."""
        return frozenset(fold(name) for name in self.agencies)

    @cached_property
    def grammar_words(self) -> frozenset[str]:
        """Folded function words."""
        return frozenset(fold(word) for word in self.function_words)

    @cached_property
    def outlet_word(self) -> re.Pattern[str]:
        """``search``: the name holds a word that names of newspapers hold."""
        return self._anywhere(self.outlet_words)
