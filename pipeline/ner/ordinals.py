"""«Le premier», «la seconde»: one of the two that the sentence before, or this one, has named side by side."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from models.annotation import Actor, Mention
from pipeline.ner.expected import MOST_WORDS_IN_VERB, ExpectedNames
from pipeline.ner.reading import Reading

_BETWEEN = ({"et"}, {",", "et"}, {"et", "avec"}, {"avec"})


class Ordinals:
    """Recognises an actor told by its place in a pair."""

    def __init__(self, reading: Reading, expected: ExpectedNames) -> None:
        self.reading = reading
        self.expected = expected
        self.reader = reading.reader
        self.ordinals = reading.reader.vocabulary.lexicon.grammar.ordinals

    def at(self, i: int, actors: list[Actor]) -> Actor | None:
        """The actor that the article and ordinal at word ``i`` mean, if two were named side by side."""
        reader = self.reader
        if reader.low(i) not in ("le", "la") or i + 2 > reader.limits[i]:
            return None
        number = self.ordinals.get(reader.low(i + 1))
        if number not in (1, 2) or not self._alone(i + 2) or not self._expected(i):
            return None
        pair = self._pair(i, actors)
        if not pair:
            return None
        meant = pair[number - 1]
        gender = "m" if reader.low(i) == "le" else "f"
        if self._gender(meant) not in ("", gender):
            return None
        actor = self.reading.actor(i, i + 2)
        if meant.person is not None:
            actor.person = self._again(meant.person, actor)
        actor.body = self._again(meant.body, actor) if meant.body is not None else None
        return actor

    def _again(self, mention: Mention, actor: Actor) -> Mention:
        again = replace(mention, first=actor.first, last=actor.last, start=actor.start, end=actor.end)
        again.text, again.given, again.acronym = self.reader.slice(actor.first, actor.last), False, None
        if again.kind == "person":
            again.anaphor = True
        return again

    def _alone(self, k: int) -> bool:
        """No noun that the ordinal counts follows («le premier ministre», «la première convention»)."""
        reader = self.reader
        if k >= reader.limits[k - 1]:
            return True
        return reader.words[k].pos in ("VERB", "AUX", "ADP", "PUNCT", "CCONJ", "PRON") and not reader.words[k].capital

    def _expected(self, i: int) -> bool:
        """Where who concludes stands: before an active verb («la seconde a signé»), after «avec», «par»."""
        reader = self.reader
        if i > reader.openings[i] and reader.low(i - 1) in ("avec", "par"):
            return self.expected.telling(i)
        if not (reader.opens_sentence(i) or reader.low(i - 1) in (",", ";", "et", "que", ":")):
            return False
        verb = range(i + 2, min(i + 2 + MOST_WORDS_IN_VERB, reader.limits[i]))
        for k in verb:
            if self.expected.concludes(k):
                return True
            if reader.words[k].pos not in ("AUX", "PRON", "ADV") or reader.low(k) in ("été", "est"):
                return False  # «la seconde a été signée»: an agreement
        return False

    def _pair(self, i: int, actors: list[Actor]) -> list[Actor]:
        """The two actors joined last in the sentence before (or in this one), where no third stands beside them."""
        reader = self.reader
        here = reader.openings[i]
        since = reader.openings[here - 1] if here > 0 else here
        near = [a for a in actors if a.first >= since and a.plural is None and (a.person is not None or a.body)]
        for left, right in reversed(list(pairwise(near))):
            between = set(reader.lows[left.last : right.first])
            third = any(set(reader.lows[a.last : left.first]) == {","} for a in near if a.last < left.first)
            if between in _BETWEEN and not third and (left.person is None) == (right.person is None):
                return [left, right]
        return []

    def _gender(self, actor: Actor) -> str:
        """ "f", "m" or "", as the article, civility or title tells."""
        reader, vocabulary = self.reader, self.reader.vocabulary
        if actor.role is not None:
            title = vocabulary.titles.match(reader.lows, actor.role.first)
            return str(title[1].form.gender or "") if title is not None else ""
        first = reader.low(actor.first)
        if actor.person is None and first in ("le", "la"):
            return "m" if first == "le" else "f"
        head = vocabulary.heads.match(reader.lows, actor.body.first) if actor.body is not None else None
        return str(head[1].head.gender) if head is not None and actor.person is None else ""
