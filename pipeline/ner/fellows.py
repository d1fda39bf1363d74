"""The same office elsewhere: «celle d'Augsbourg», «son homologue de Bejaoua», «son alter ego rwandais»."""

from __future__ import annotations

from models.annotation import Actor, Mention, Role
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.phrases import pieces
from pipeline.ner.reading import Reading
from pipeline.ner.vocabulary import TitleWord

_THOSE = frozenset({"celui", "celle", "ceux", "celles"})
_JOINING = frozenset({",", "et", "ainsi", "que", "puis"})


class Fellows:
    """Recognises an office that is told by the one named before."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.vocabulary = reading.reader.vocabulary

    def at(self, j: int) -> Role | None:
        """The office at word ``j`` («celui de X», «homologue de X»), if the words before tell which it is."""
        return self._that_of(j) or self._counterpart(j)

    def _that_of(self, j: int) -> Role | None:
        """«la présidente de la Région, A, et | celle du Département»: after «et», «avec», «par»."""
        reader, before = self.reader, self.reading.officer
        if reader.low(j) not in _THOSE or before is None or before.last > j:
            return None
        if j + 2 >= reader.limits[j] or reader.low(j + 1) not in DE or before.first < reader.openings[j]:
            return None
        if self._of_signatures(reader.openings[j], j):
            return None
        between = set(reader.lows[before.last : j])
        if not (between <= _JOINING or reader.low(j - 1) in ("avec", "par", "à")):
            return None
        return self._role(j, before)

    def _of_signatures(self, first: int, j: int) -> bool:
        """«porte la signature de X, directeur du port, et celle de Y»: what «celle» stands for is no office."""
        if self.reader.low(first) in _THOSE:
            return True  # «Deux noms au bas de la page. Celui de X, directeur du port, et celui de Y.»
        hands = self.vocabulary.lexicon.discourse.hands | self.vocabulary.lexicon.discourse.hands_told
        return any(self.reader.low(k) in hands for k in range(first, j))

    def _counterpart(self, j: int) -> Role | None:
        """«le maire de X, A, et son | homologue de Y»: the office named before, of what its complement names."""
        reader, before = self.reader, self.reading.officer
        match = self.vocabulary.titles.match(reader.lows, j)
        if match is None or not self.counterpart(match[1].title.key) or before is None or before.last > j:
            return None
        if j + match[0] + 1 >= reader.limits[j] or reader.low(j + match[0]) not in DE:
            return None
        if before.first < reader.openings[max(reader.openings[j] - 1, 0)]:
            return None  # two sentences back
        role = self._role(j, before, match[0])
        return self._of_state(role, before) if role is not None else None

    def _of_state(self, role: Role, before: Actor) -> Role | None:
        """«la ministre de la Santé et son homologue | du Bénin»: the ministry of the same field, and that state's."""
        ministry = before.body if before.body is not None and before.body.kind == "ministry" else None
        first = next((k for k in range(role.first, role.last) if self.reader.low(k) in DE), role.last)
        state = self.reading.states.at(first + 1 + (self.reader.low(first + 1) in DETERMINERS)) if ministry else None
        adjective = self.vocabulary.masculine(state.country or "") if state is not None else None
        if ministry is None or state is None or adjective is None or state.last != role.last or role.body is None:
            return role
        head, _, rest = ministry.name.partition(" ")
        own, _, others = rest.partition(" ")
        rest = others if own.casefold() in self.vocabulary.nationalities else rest
        role.body.name, role.body.country, role.country = f"{head} {adjective} {rest}", state.country, state.country
        return role

    def named(self, actor: Actor) -> Actor | None:
        """«la société A et sa consœur malienne | B»: a body's fellow is a body, which the name behind it names."""
        reader, before, role = self.reader, self.reading.previous, actor.role
        if role is None or not self.counterpart(role.head) or before is None or before.body is None:
            return None
        house = before.person is None and before.role is None and before.body.kind == "organisation"
        k = role.last
        joined = {"et", ","} >= set(reader.lows[before.last : actor.first])
        joined = joined or (reader.low(actor.first - 1) in ("avec", "à") and before.first >= reader.openings[k - 1])
        if not house or not joined or k >= reader.limits[role.first] or not reader.words[k].capital:
            return None
        end = self.reading.bodies.proper(k)
        if end == k or reader.low(k) in reader.vocabulary.given_names or reader.day_or_month(k):
            return None
        return self.reading.actor(actor.first, end, body=self.reading.bodies.mention(k, end, head=before.body.head))

    def counterpart(self, key: str) -> bool:
        """Does this title mean the same office in another country or body?"""
        return key in self.reader.small.counterparts

    def _role(self, j: int, before: Actor, length: int = 1) -> Role | None:
        word = self._title(before.role) if before.role is not None else None
        if word is None or word.family in ("state", "counterpart"):
            return None
        role = self.reading.roles.of(j, length, word)
        if length == 1 and self.reader.low(j) in _THOSE and before.body is not None:
            self._of_the_same_kind(j, role, before.body)
        return role if role.body is not None and role.last > j + length + 1 else None

    def _of_the_same_kind(self, j: int, role: Role, body: Mention) -> None:
        """«le recteur de l'université de Thiès, A, et celui | de Liège»: of the university there, not of the town."""
        kind = self.vocabulary.heads.match(pieces(body.name), 0) if body.kind == "organisation" else None
        if kind is None or kind[1].head.territorial or (role.body is not None and role.body.head):
            return
        first = j + 2 + (self.reader.low(j + 2) in DETERMINERS)
        places = (self.vocabulary.towns, self.vocabulary.areas)
        place = next((m for t in places if (m := t.match(self.reader.lows, first)) is not None), None)
        if place is None or self.reader.words[first].text.islower():
            return
        end, head = first + place[0], kind[1].head.singular
        if role.body is None or role.body.last == end:
            name = f"{head} {self.reader.slice(j + 1, end)}"
            role.body = self.reading.bodies.mention(first, end, head=head, name=name)
            role.last, role.end = end, self.reader.words[end - 1].end
            role.text = self.reader.slice(role.first, end)

    def _title(self, role: Role) -> TitleWord | None:
        match = self.vocabulary.titles.match(pieces(role.head), 0)
        return match[1] if match is not None else None
