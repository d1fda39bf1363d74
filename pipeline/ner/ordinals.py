"""«Le premier», «la seconde»: one of the two that the sentence before, or this one, has named side by side."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from models.annotation import Actor, Mention, Role
from pipeline.ner.expected import MOST_WORDS_IN_VERB, ExpectedNames
from pipeline.ner.reading import Reading

_OF_TWO = {"un": 1, "une": 1, "autre": 2}
_BEFORE_RANK: tuple[list[str], ...] = ([], ["de", "la"], ["du"], ["de", "l'"])
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

    def offices(self, actors: list[Actor]) -> list[Actor]:
        """«X, président de la première», «Y, qui dirige la seconde», «la rectrice de l'autre»: each of that body."""
        for n, actor in enumerate(actors):
            at = self._office_of(actor)
            if at is None or actor.body is not None:
                continue
            pair = self._pair(at, [a for a in actors[:n] if a.body is not None and a.person is None])
            meant = pair[self._rank(at) - 1] if pair else None
            if meant is None or meant.body is None or meant.role is not None:
                continue
            if self._gender(meant) not in ("", *self._genders(at)):
                continue
            actor.body = self._again(meant.body, actor)
            if actor.role is not None:
                actor.role.body, actor.role.anaphor = actor.body, False
                self._reach(actor, actor.role, at + 1)
        return actors

    def _reach(self, actor: Actor, role: Role, last: int) -> None:
        """The office goes on to its complement."""
        if role.last < last:
            role.last, role.end = last, self.reader.words[last - 1].end
            role.text = self.reader.slice(role.first, last)
        if actor.last < last:
            actor.last, actor.end = last, self.reader.words[last - 1].end

    def _office_of(self, actor: Actor) -> int | None:
        """The word for «première» in «président de la première», «, qui dirige la première»; ``None`` if none is."""
        reader, role = self.reader, actor.role
        if role is not None:
            at = next((k for k in range(role.last - 1, role.last + 3) if self._pointing(k)), None)
            told = at is not None and at < reader.limits[actor.first]
            return at if told and at is not None and reader.lows[role.last : at] in _BEFORE_RANK else None
        k = actor.last
        relative = actor.person is not None and k + 4 < reader.size and reader.lows[k : k + 2] == [",", "qui"]
        heads = relative and reader.low(k + 2) in reader.small.heading and reader.low(k + 3) in ("le", "la")
        return k + 4 if heads and self.ordinals.get(reader.low(k + 4)) in (1, 2) else None

    def _pointing(self, k: int) -> bool:
        reader = self.reader
        if k < 2 or k >= reader.size or self._rank(k) not in (1, 2) or not self._alone(k + 1):
            return False
        return reader.low(k - 1) == "du" or reader.lows[k - 2 : k] in (["de", "la"], ["de", "l'"])

    def _rank(self, k: int) -> int:
        """1 for «(le) premier», «(l')une», 2 for «(la) seconde», «(l')autre»; 0 for other words."""
        elided = self.reader.low(k - 1) == "l'"
        return (_OF_TWO if elided else self.ordinals).get(self.reader.low(k), 0)

    def _genders(self, k: int) -> tuple[str, ...]:
        """What the word and its article may stand for: «l'autre» for either."""
        if self.reader.low(k) == "autre":
            return "m", "f"
        return ("f",) if self.reader.low(k - 1) == "la" or self.reader.low(k) == "une" else ("m",)

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
