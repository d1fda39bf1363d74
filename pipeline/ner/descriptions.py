"""Who is «l'élu», «le dirigeant», «le diplomate»: the press varies the office of whom it has just named."""

from __future__ import annotations

from models.annotation import Actor
from pipeline.ner.clusters import Clusters, Joiner
from pipeline.ner.reader import Reader
from pipeline.ner.sorts import Sorts
from pipeline.ner.vocabulary import Vocabulary

MOST_SENTENCES_BACK = 3
_ANY = "*"
_AT_A_TERRITORY = "territoire:"
_POINTING = frozenset(["le", "la", "l'", "ce", "cet", "cette"])


class Descriptions(Joiner):
    """Gives a common noun for an office-holder the person whom the sentences before named by office."""

    def __init__(self, vocabulary: Vocabulary, clusters: Clusters, reader: Reader | None) -> None:
        super().__init__(vocabulary, clusters)
        self.reader = reader
        self.sorts = Sorts(vocabulary)

    def settle(self, actor: Actor, earlier: list[Actor]) -> None:
        """Tell the actor's person and body, where an office before it may be so called."""
        role, reader = actor.role, self.reader
        if reader is None or role is None or actor.person is not None or not self._points(actor):
            return
        known = self.vocabulary.lexicon.words.descriptions
        heads = known.get(role.head) or known.get(role.text.lower())
        if heads is None or (role.body is not None and role.body.given and not role.body.anaphor):
            return  # «l'élu de la Région Atlas»: told whose
        holder = self._holder(actor, earlier, heads)
        if holder is None or holder.person is None:
            return
        self.means(actor, holder.person.entity)
        actor.body = holder.body

    def _points(self, actor: Actor) -> bool:
        """«L'élu», «ce diplomate»; not «un élu», «des responsables»."""
        assert self.reader is not None and actor.role is not None
        title = self.vocabulary.titles.match(self.reader.lows, actor.role.first)
        if title is None or title[1].form.number == "pl":
            return False
        first = actor.first if self.reader.low(actor.first) in _POINTING else actor.first - 1
        return self.reader.low(first) in _POINTING

    def _holder(self, actor: Actor, earlier: list[Actor], heads: frozenset[str]) -> Actor | None:
        """In the nearest sentence that names such a person, the first of them: whom it is about."""
        assert self.reader is not None
        opening = self.reader.openings[actor.first]
        for _ in range(MOST_SENTENCES_BACK):
            if not opening:
                return None
            end, opening = opening, self.reader.openings[opening - 1]
            named = [a for a in earlier if opening <= a.first < end and self._may_be(a, heads, actor)]
            if named:
                return named[0]
        return None

    def _may_be(self, actor: Actor, heads: frozenset[str], meant: Actor) -> bool:
        """Has the actor a person whose office may be called so, of the same country and number as far as told?"""
        role = actor.role
        if actor.person is None or actor.person.entity < 0 or role is None or role is meant.role:
            return False
        if meant.role is not None and meant.role.country and role.country and meant.role.country != role.country:
            return False
        if role.head in heads or (_ANY in heads and actor.body is not None):
            return True
        body = actor.body
        cluster = self.clusters[body.entity] if body is not None and body.entity >= 0 else None
        return _AT_A_TERRITORY + role.head in heads and cluster is not None and "territory" in self.sorts.of(cluster)
