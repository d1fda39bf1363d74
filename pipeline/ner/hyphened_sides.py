"""Sides that hyphens join behind an instrument: «le contrat État-Région», «la convention CNRS-Michelin».

The tokenizer keeps such a pair as one word, in which nobody would be found; here each side becomes a word.  Names that
have a hyphen of their own stay whole: «l'accord Saint-Gobain», «le traité de Guinée-Bissau», «les accords Sykes-Picot».
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from models.annotation import Actor, Word
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reading import Reading
from pipeline.ner.vocabulary import Vocabulary
from pipeline.ner.words import plain

MOST_WORDS_OF_NAMING = 3  # «l'accord de libre-échange UE-Mercosur», «le contrat de ville État-Métropole»
_NAMING = ("NOUN", "ADJ")
_HYPHENS = re.compile("[-–]")


class HyphenedSides:
    """Reads the sides of such a pair, which have no article: «Etat», «Région», «métropoles»."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader

    def at(self, i: int) -> Actor | None:
        """The side that is word ``i``, where it is told by a common noun; names are read as others are."""
        vocabulary, lows = self.reader.vocabulary, self.reader.lows
        if (self._tied(i) or self._tied(i - 2)) and not self.reader.words[i].capital:
            people = self._state(i) or self._movement(i)
            if people is not None:
                return people
        if vocabulary.countries.match(lows, i) or vocabulary.known.match(lows, i):
            return None  # «l'accord Israël-Emirats»
        form = vocabulary.heads.match(lows, i)
        if form is None or form[0] != 1 or not (self._tied(i) or self._tied(i - 2)):
            return None
        named = self.reading.bodies.at(i)
        if named is not None and named.last > i + 1:
            return None  # «le contrat de plan État-Région Normandie»
        body = self.reading.bodies.mention(i, i + 1, head=form[1].head.singular)
        body.anaphor = form[1].number == "sg"  # «métropoles»: those who are meant, whoever they are
        return self.reading.actor(i, i + 1, body=body)

    def _state(self, i: int) -> Actor | None:
        """«l'accord | américano|-taliban»: the state that opens such an adjective."""
        countries = self.reader.vocabulary.lexicon.countries
        code = countries.joined_code(self.reader.low(i)) if self._tied(i) else None
        place = countries.by_code.get(code) if code is not None else None
        if place is None:
            return None
        body = self.reading.bodies.mention(i, i + 1, head="adjective", name=place.bare)
        body.kind, body.country, body.given = "state", code, False
        return self.reading.actor(i, i + 1, body=body)

    def _movement(self, i: int) -> Actor | None:
        """«l'accord américano-| taliban|»: the movement that closes it."""
        name = _movement(self.reader.low(i), self.reader.vocabulary) if self._tied(i - 2) else None
        if name is None:
            return None
        written = self.reader.low(i)
        if any(a in DETERMINERS and b == written for a, b in pairwise(self.reader.lows)):
            name = written  # «les taliban», as the text has it elsewhere
        return self.reading.actor(i, i + 1, body=self.reading.bodies.mention(i, i + 1, head=name, name=name))

    def _tied(self, i: int) -> bool:
        """Does a hyphen tie word ``i`` to the one behind it?"""
        words = self.reader.words
        tied = 0 <= i < len(words) - 2 and _HYPHENS.fullmatch(words[i + 1].text) is not None
        return tied and words[i].end == words[i + 1].start and words[i + 1].end == words[i + 2].start


def apart(words: list[Word], vocabulary: Vocabulary) -> list[Word]:
    """``words``, with the sides that a hyphen joins behind an instrument as words of their own."""
    if not any(_HYPHENS.search(word.text) for word in words):
        return words
    lows = [word.low for word in words]
    alone = {word.text for word in words if word.capital}
    pairs: dict[int, list[str]] = {}
    for k in range(len(words)):
        match = vocabulary.lexicon.instruments.forms.match(lows, k)
        if match is None:
            continue
        at = k + match[0]
        while at < len(words) and at < k + match[0] + MOST_WORDS_OF_NAMING and not words[at].capital:
            naming = words[at].pos in _NAMING or words[at].low in DE
            if not naming or _HYPHENS.search(words[at].text):
                break
            at += 1
        if at < len(words):
            pieces = _sides(words[at], vocabulary, alone)
            if pieces:
                pairs[at] = pieces
    return [part for i, word in enumerate(words) for part in (_cut(word, pairs[i]) if i in pairs else [word])]


def _sides(word: Word, vocabulary: Vocabulary, alone: set[str]) -> list[str]:
    """The sides that ``word`` names; none where it is one name."""
    pieces = _HYPHENS.split(word.text)
    if len(pieces) == 2 and _movement(plain(pieces[1]), vocabulary) is not None:  # «l'accord américano-taliban»
        return pieces if vocabulary.lexicon.countries.joined_code(plain(pieces[0])) is not None else []
    if len(pieces) < 2 or not word.capital or not all(piece[:1].isalpha() for piece in pieces):
        return []
    if _named(word.text, vocabulary):
        return []
    if not any(_named(piece, vocabulary) or piece in alone or not _acronym(piece) for piece in pieces):
        return []  # «les conventions DEP-DAC»: of diplomas, which nothing tells to be bodies
    certain = [_named(piece, vocabulary) or _acronym(piece) for piece in pieces]
    if all(_capital(piece, vocabulary) for piece in pieces):
        return pieces  # «l'accord Ankara-Moscou»
    likely = all(sure or piece[:1].isupper() for sure, piece in zip(certain, pieces, strict=True))
    if all(certain) or (any(certain) and likely and not _route(pieces, vocabulary)):
        return pieces
    return pieces if all(piece in alone and len(piece) > 2 for piece in pieces) else []


def _named(name: str, vocabulary: Vocabulary) -> bool:
    """A state, a body that everybody knows, or the noun of one («Région», «métropoles»)."""
    low = [plain(name)]
    tables = (vocabulary.countries, vocabulary.known, vocabulary.heads)
    found = (table.match(low, 0) for table in tables)
    return any(match is not None and match[0] == 1 for match in found)


def _capital(name: str, vocabulary: Vocabulary) -> bool:
    match = vocabulary.capitals.match([plain(name)], 0)
    return match is not None and match[0] == 1


def _movement(low: str, vocabulary: Vocabulary) -> str | None:
    """The movement that the word means, as the text calls it elsewhere: «taliban» → «talibans»."""
    movements = vocabulary.actors.movements
    return next((name for name in (f"{low}s", low) if name in movements), None)


def _route(pieces: list[str], vocabulary: Vocabulary) -> bool:
    """«la ligne Lausanne-Genève», between towns of which one has the name of its canton."""
    return any(vocabulary.towns.match([plain(piece)], 0) is not None for piece in pieces)


def _acronym(name: str) -> bool:
    return len(name) > 1 and name.isupper()


def _cut(word: Word, pieces: list[str]) -> list[Word]:
    parts: list[Word] = []
    start = word.start
    for number, piece in enumerate(pieces):
        if number:
            hyphen = word.text[start - word.start]
            parts.append(replace(word, start=start, end=start + 1, text=hyphen, low=hyphen, pos="PUNCT", label=""))
            start += 1
        end = start + len(piece)
        parts.append(replace(word, start=start, end=end, text=piece, low=plain(piece), label_starts=True))
        start = end
    return parts
