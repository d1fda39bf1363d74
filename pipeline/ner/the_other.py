"""Of two bodies just named, which is which: «A a reçu B. L'instance et l'équipementier …», «… l'office a signé avec A».

Nobody concludes with himself: two common nouns in one sentence are two bodies, and whoever is not the one is the other.
"""

from __future__ import annotations

from itertools import combinations

from models.annotation import Actor, Mention
from pipeline.lexicon.folding import fold
from pipeline.ner.clusters import Clusters
from pipeline.ner.reader import Reader
from pipeline.ner.sorts import Sorts
from pipeline.ner.vocabulary import Vocabulary
from pipeline.ner.words import plain

MOST_SENTENCES_BACK = 2
_COMPANY = "company"
_LOOSE = (None, "territory", "institution")  # «le rectorat» is no town, though both are seats of power


class TheOther:
    """Settles such nouns when all others are known, in one article."""

    def __init__(self, vocabulary: Vocabulary, clusters: Clusters, reader: Reader) -> None:
        self.words = vocabulary.actors
        self.outlets = vocabulary.lexicon.outlets
        self.clusters = clusters
        self.reader = reader
        self.sorts = Sorts(vocabulary)

    def settle(self, actors: list[Actor]) -> None:
        """Give nouns that mean nobody yet, or both the same body, the bodies named right before."""
        by_sentence: dict[int, list[Actor]] = {}
        for actor in actors:
            if actor.body is not None:
                by_sentence.setdefault(self.reader.openings[actor.first], []).append(actor)
        openings = sorted(by_sentence)
        for number, opening in enumerate(openings):
            here = by_sentence[opening]
            nouns = [a for a in here if self._common(a)]
            told = [a.body.entity for a in nouns if a.body is not None]
            doubled = len(set(told)) < len(told)
            of_offices = any(a.role is not None for a in nouns)
            if not doubled and (of_offices or -1 not in told):
                continue
            pair = self._two_before([by_sentence[o] for o in openings[max(number - MOST_SENTENCES_BACK, 0) : number]])
            if len(pair) == 2:
                self._settle(here, nouns, pair)
                for actor in nouns:
                    self._of_person(actor)

    def _common(self, actor: Actor) -> bool:
        """«l'office», «la société», by itself or after an office («la patronne de la société, X»), and no name."""
        body, role = actor.body, actor.role
        if body is None or not body.anaphor or not body.text[:1].islower():
            return False
        return role.body is body if role is not None else actor.person is None

    def _two_before(self, sentences: list[list[Actor]]) -> list[int]:
        """The two bodies of the sentences before, if they are just two."""
        found: dict[int, None] = {}
        for actors in reversed(sentences):
            named = [a.body.entity for a in actors if a.body is not None and a.body.entity >= 0]
            found |= {k: None for k in named if self.outlets.known(self.clusters[k].name) is None}
            if len(found) >= 2:
                break
        return list(found)

    def _settle(self, here: list[Actor], nouns: list[Actor], pair: list[int]) -> None:
        for one, other in combinations(nouns, 2):
            first, second = one.body, other.body
            if first is None or second is None or first.head == second.head:
                continue
            if first.entity != second.entity and min(first.entity, second.entity) >= 0:
                continue
            if any(b.entity >= 0 and b.entity not in pair for b in (first, second)):
                continue
            straight = self._fit(first, pair[0]) * self._fit(second, pair[1])
            crossed = self._fit(first, pair[1]) * self._fit(second, pair[0])
            if straight != crossed:
                self._mean(first, pair[0] if straight > crossed else pair[1])
                self._mean(second, pair[1] if straight > crossed else pair[0])
        for actor in nouns:
            mention = actor.body
            if mention is None or mention.entity >= 0:
                continue
            told = {a.body.entity for a in here if a.body is not None and a is not actor} & set(pair)
            left = [k for k in pair if k not in told]
            if len(told) == len(left) == 1 and self._fit(mention, left[0]):
                self._mean(mention, left[0])

    def _of_person(self, actor: Actor) -> None:
        """Who is told by name with the office acts for the body that its noun means."""
        if actor.person is not None and actor.person.entity >= 0 and actor.body is not None and actor.body.entity >= 0:
            self.clusters[actor.person.entity].body = actor.body.entity

    def _fit(self, mention: Mention, entity: int) -> int:
        """0: it can't mean that body; the higher, the better the noun fits what its names tell."""
        noun, cluster = plain(mention.head or mention.name), self.clusters[entity]
        heads = {fold(m.head) for m in cluster.mentions if not m.anaphor} | {fold(cluster.name.split()[0])}
        if fold(noun) in heads:
            return 4
        if mention.country and cluster.country and mention.country != cluster.country:
            return 0
        own = self.words.sorts.get(noun)
        meant = self.words.meant.get(noun) or ({own} if own not in _LOOSE else set())
        if not meant or cluster.kind == "state":
            return 0
        if cluster.kind == "ministry":
            return 2 if "territory" in meant else 0
        told = self.sorts.of(cluster)
        if told:
            return 2 if told & meant else 0
        return 2 if _COMPANY in meant else 1

    def _mean(self, mention: Mention, entity: int) -> None:
        if mention.entity == entity:
            return
        if mention.entity >= 0:
            was = self.clusters[mention.entity]
            was.mentions = [m for m in was.mentions if m is not mention]
        cluster = self.clusters[entity]
        mention.entity, mention.name, mention.kind = entity, cluster.name, cluster.kind
        mention.country, mention.acronym = cluster.country, cluster.acronym
        cluster.mentions.append(mention)
