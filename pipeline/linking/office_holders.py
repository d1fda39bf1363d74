"""«les recteurs des deux universités», «les chefs de la diplomatie des deux pays»: the one named for each of them."""

from __future__ import annotations

from models.annotation import Actor
from pipeline.lexicon.folding import fold
from pipeline.linking.actor_reader import ActorReader
from pipeline.linking.drafts import PartyRef, distinct

MOST_WORDS_TO_BODIES = 6
MOST_SENTENCES_BACK = 4
LONGEST_SMALL_WORD = 3
_SEVERAL = frozenset(["les", "des", "aux", "leurs"])


def _matter(ministry: str) -> set[str]:
    """«ministère togolais de la Pêche»: what stands behind the first «de»."""
    _, _, matter = fold(ministry).replace("d'", "de ").replace("d’", "de ").partition(" de")
    return {word for word in matter.replace("'", " ").replace("’", " ").split() if len(word) > LONGEST_SMALL_WORD}


class OfficeHolders(ActorReader):
    """Finds the persons who hold an office told in the plural, at bodies told in the plural."""

    def of(self, actor: Actor, bodies: list[PartyRef]) -> list[Actor]:
        """For each of the bodies the person named last who acts for it; none where one of them has none."""
        if actor.plural in (None, "person") or len(bodies) < 2 or self._officers(actor) is None:
            return []
        since = self.annotated.sentences[max(self.sentence(actor) - MOST_SENTENCES_BACK, 0)].first
        named = [a for a in self.annotated.actors if since <= a.first < actor.first and a.person is not None]
        found = [
            next((a for a in reversed(named) if self._acts_for(a, party.entity)), None) for party in distinct(bodies)
        ]
        persons = [a for a in found if a is not None and a.person is not None and not self._of_other_office(a, actor)]
        apart = {a.person.entity for a in persons if a.person is not None}
        return persons if len(apart) == len(found) else []

    def _officers(self, actor: Actor) -> Actor | None:
        """The office of «les recteurs» that stands right before «des deux universités»."""
        words = self.annotated.words
        for other in self.annotated.actors:
            if not 0 <= actor.first - other.last <= MOST_WORDS_TO_BODIES or other.role is None:
                continue
            several = words[other.first].low in _SEVERAL
            between = words[other.last : actor.first]
            if several and not any(w.pos in ("VERB", "AUX", "PUNCT") for w in between):
                return other
        return None

    def _of_other_office(self, person: Actor, actor: Actor) -> bool:
        """«les ministres de la Pêche des deux pays» are not those of Agriculture who were named."""
        officers = self._officers(actor)
        bodies = [a.body for a in (officers, person) if a is not None and a.body is not None]
        if len(bodies) < 2 or any(body.kind != "ministry" for body in bodies):
            return False
        told, own = (_matter(body.name) for body in bodies)
        return bool(told) and bool(own) and not told & own

    def _acts_for(self, person: Actor, entity: int) -> bool:
        """By the body named with the person, or because that body is of this state."""
        entities = self.annotated.entities
        told = person.body.entity if person.body is not None else -1
        body = told if told >= 0 or person.person is None else entities[person.person.entity].body
        if body == entity:
            return True
        state = entities[entity]
        if state.kind != "state" or body < 0 or entities[body].kind not in ("ministry", "state"):
            return False
        return (entities[body].country or self.home) == state.country is not None
