"""Capitals that are towns: «Berne et le Tessin» are two cantons, «Rabat et Lyon» two towns."""

from __future__ import annotations

from itertools import pairwise

from models.annotation import Actor
from pipeline.lexicon.countries import Region
from pipeline.ner.reader import Reader

CAPITAL = "capital"
_JOINED = (["et"], [","], ["et", "le"], ["et", "la"], ["et", "l'"], ["à"], [",", "le"], [",", "la"])


class CapitalTowns:
    """Takes capitals for themselves, in one article's actors, where they stand beside what is no state."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def settle(self, actors: list[Actor]) -> None:
        """Turn each capital that is joined to a town, or to a region of its own state, into a body of that name."""
        for first, second in [*pairwise(actors), *((b, a) for a, b in pairwise(actors))]:
            body = first.body
            if body is None or body.kind != "state" or body.head != CAPITAL or not self._alone(first):
                continue
            if self._joined(first, second) and self._local(second, body.country):
                body.kind, body.name, body.head, body.country = "organisation", body.text, "", None

    def _alone(self, actor: Actor) -> bool:
        return actor.person is None and actor.role is None and actor.plural is None

    def _joined(self, first: Actor, second: Actor) -> bool:
        former, later = (first, second) if first.first < second.first else (second, first)
        return self.reader.lows[former.last : later.first] in _JOINED

    def _local(self, actor: Actor, country: str | None) -> bool:
        """A town by its bare name, or a region of that state."""
        body = actor.body
        if body is None or not self._alone(actor):
            return False
        place = self.reader.vocabulary.countries.match(self.reader.lows, body.first)
        if body.kind == "state" and place is not None and isinstance(place[1], Region):
            return body.country is not None and body.country == country
        town = self.reader.vocabulary.towns.match(self.reader.lows, body.first)
        bare = town is not None and body.first + int(town[0]) == body.last and not body.head
        return bare and body.kind == "organisation"
