"""What an acronym in brackets stands for: «Office du lait de Tamba (OLT)», «Ligue anti-corruption (LAC)»."""

from __future__ import annotations

import re

from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.ner.reader import Reader

ACRONYM = re.compile(r"^(?=.*[A-Z].*[A-Z])[A-Z0-9][A-Za-z0-9&./-]{1,11}$")
# «Awex», «Cnec»: written like a name; the letters must then be found in the long form
WRITTEN_OUT = re.compile(r"^[A-ZÉ][a-zé]{2,9}(?:-[A-Z]{2,3})?$")
MOST_WORDS = 18  # of a long form whose letters skip words


class LongForms:
    """Long forms by their first word: ``found[first] = (end, acronym)``.

    The strict rule is Schwartz & Hearst's (2003), adapted: theirs matches letters inside words too; here each letter
    must open a word, in order, the first letter opening the first word.  Where it finds nothing, a head noun opens the
    long form, and the letters may stand inside words and skip some of them («Agence wallonne à l'exportation (Awex)»).
    """

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.acronyms: set[str] = set()
        self.otherwise: set[str] = set()  # «intelligence artificielle (IA)»: acronyms of what is no body
        self.found: dict[int, tuple[int, str]] = {}
        for i in range(1, reader.size - 2):
            if reader.words[i].text == "(" and reader.words[i + 2].text in (")", ",", "-", "–"):
                self._bracket(i)

    def _bracket(self, i: int) -> None:
        reader = self.reader
        acronym = reader.words[i + 1].text
        closed = reader.words[i + 2].text == ")"
        start = None
        if ACRONYM.match(acronym):
            start = self.first_word(i, acronym)
            if start is not None and not self.names_a_body(start, i, acronym):
                self.otherwise.add(acronym)
                return
        if start is None and closed and (ACRONYM.match(acronym) or WRITTEN_OUT.match(acronym)):
            start = self._from_head(i, acronym)
        if start is not None:
            self.acronyms.add(acronym)
            if closed:
                self.found[start] = (i, acronym)

    def names_a_body(self, start: int, end: int, acronym: str) -> bool:
        """Not every abbreviation is a body: «intelligence artificielle (IA)», «Journée du partenariat (JP)»."""
        reader = self.reader
        low = reader.low(start)
        if low in reader.vocabulary.lexicon.details.gatherings or low in reader.vocabulary.actors.things:
            return False
        if reader.agreement(start):
            return False
        if reader.vocabulary.heads.match(reader.lows, start) is not None:
            return True
        if not reader.words[start].capital:
            return False
        labels = {reader.words[k].label for k in range(start, end)}
        return "ORG" in labels or len(acronym) >= 3

    # -- by its letters ------------------------------------------------------------------------------------

    def first_word(self, end: int, acronym: str) -> int | None:
        """First word of the long form of ``acronym`` that ends before ``end``."""
        reader = self.reader
        letters = [c.lower() for c in acronym if c.isalpha()]
        if len(letters) < 2:
            return None
        best = None
        lowest = max(reader.openings[end], end - 3 * len(letters) - 4)
        for start in range(end - 1, lowest - 1, -1):
            initial = reader.vocabulary.fold(reader.low(start))[:1]
            if initial != letters[0] or reader.low(start) in reader.small.function:
                continue
            if self.spells(start, end, letters):
                best = start
                if reader.words[start].capital:
                    return best
        return best

    def spells(self, start: int, end: int, letters: list[str]) -> bool:
        """Do the initials of the words from ``start`` spell all letters, skipping only function words at will?"""
        reader = self.reader
        k = 0
        skipped = 0
        for i in range(start, end):
            for piece in reader.vocabulary.fold(reader.low(i)).split("-"):
                if k < len(letters) and piece[:1] == letters[k]:
                    k += 1
                elif reader.low(i) not in reader.small.function and piece[:1].isalpha():
                    skipped += 1
        return k == len(letters) and skipped <= 1

    # -- by its head noun ----------------------------------------------------------------------------------

    def _from_head(self, end: int, acronym: str) -> int | None:
        """The head noun nearest to the brackets whose phrase the acronym can be short for."""
        reader = self.reader
        joined = False
        for start in range(end - 1, max(reader.openings[end], end - MOST_WORDS) - 1, -1):
            word = reader.words[start]
            if word.text in (",", "et", "&"):
                joined = True
            elif not word.text[:1].isalnum() or word.pos in ("VERB", "AUX", "PRON", "SCONJ") or word.label == "PER":
                return None
            if start == end - 1 or not self._opens(start):
                continue
            if self._letters_within(start, end, acronym):
                return start
            if word.capital:
                # an acronym of another language: «Ligue anti-corruption (ACL)»
                foreign = not joined and len(acronym) >= 3 and acronym.isupper() and not self._known(end + 1)
                return start if foreign and not self._place_before(end) else None
        return None

    def _opens(self, i: int) -> bool:
        reader = self.reader
        match = reader.vocabulary.heads.match(reader.lows, i)
        if match is None or (match[1].number == "pl" and match[1].head.number == "sg") or reader.agreement(i):
            return False
        return reader.words[i].capital or (i > reader.openings[i] and reader.low(i - 1) in DETERMINERS | {"du", "au"})

    def _letters_within(self, start: int, end: int, acronym: str) -> bool:
        """Do the letters stand in the long form in order, most of them at the head of a word, the first at its head?"""
        reader = self.reader
        fold = reader.vocabulary.fold
        letters = [c for c in fold(acronym) if c.isalpha()]
        words = [
            piece
            for i in range(start, end)
            if reader.low(i) not in reader.small.function
            for piece in fold(reader.low(i)).split("-")
        ]
        if not words or words[0][:1] != letters[0]:
            return False
        k, heads = 0, 0
        for word in words:
            if k < len(letters) and word[:1] == letters[k]:
                k, heads = k + 1, heads + 1
                rest = word[1:]
                # «EXportation», «COmité»: further letters of the same word, in order
                while k < len(letters) and letters[k] in rest and not self._initial_later(words, word, letters[k]):
                    rest = rest[rest.index(letters[k]) + 1 :]
                    k += 1
        return k == len(letters) and heads >= 2 and heads * 2 >= len(letters)

    @staticmethod
    def _initial_later(words: list[str], word: str, letter: str) -> bool:
        return any(other[:1] == letter for other in words[words.index(word) + 1 :])

    def _known(self, i: int) -> bool:
        """A body of its own: «le Conseil départemental (CGT)»."""
        return self.reader.vocabulary.known.match(self.reader.lows, i) is not None

    def _place_before(self, end: int) -> bool:
        """«l'Office de Tamba (TBA)»: an acronym after a place may be of the place."""
        reader = self.reader
        tables = (reader.vocabulary.towns, reader.vocabulary.countries, reader.vocabulary.areas)
        return any(table.match(reader.lows, end - 1) is not None for table in tables)
