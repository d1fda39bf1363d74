"""Is this person one that was named before: «Mme Seghrouchni», «Ousmane Mey», «le ministre»?"""

from __future__ import annotations

from collections import Counter

from models.annotation import Actor, Mention
from pipeline.ner.clusters import Clusters, Joiner
from pipeline.ner.same_name import same_person, surname, within, words_of_name
from pipeline.ner.vocabulary import Vocabulary
from pipeline.ner.words import plain


class NamedPersons(Joiner):
    """Joins persons by full name, by surname or given name, and by office."""

    def __init__(self, vocabulary: Vocabulary, clusters: Clusters) -> None:
        super().__init__(vocabulary, clusters)
        self._genders: dict[int, str] = {}

    def by_full_name(self, person: Mention) -> None:
        """Two full names are one person's where one goes on with the other, never for a shared surname alone."""
        words = words_of_name(person.name)
        for k, cluster in enumerate(self.clusters):
            theirs = words_of_name(cluster.name)
            if cluster.kind == "person" and (same_person(words, theirs) or surname(words, theirs)):
                self.clusters.add(k, person)
                if len(words) > len(words_of_name(cluster.name)):
                    cluster.name = person.name
                return
        self.clusters.new(person)

    def by_short_name(self, actor: Actor, person: Mention) -> None:
        """«Mme Seghrouchni», «Amal»: the last one named in full whose name that may be."""
        words = words_of_name(person.name)
        feminine = self._gender(actor)
        candidates = [
            k
            for k, cluster in enumerate(self.clusters)
            if cluster.kind == "person" and within(words, words_of_name(cluster.name)) and self._agrees(k, feminine)
        ]
        if not candidates and len(words) == 1:
            # the given name alone, where only one person bears it
            bearers = [
                k
                for k, c in enumerate(self.clusters)
                if c.kind == "person" and words_of_name(c.name)[:1] == words and len(words_of_name(c.name)) > 1
            ]
            candidates = bearers if len(bearers) == 1 else []
        before = [k for k in candidates if self.clusters[k].mentions[0].start < person.start]
        chosen = (before or candidates)[-1:] if candidates else []
        if chosen:
            person.anaphor = True
            self.clusters.add(chosen[0], person)
        else:
            self.clusters.new(person)

    def by_office(self, actor: Actor, earlier: list[Actor]) -> None:
        """«le ministre», «la présidente de la LMPE»: the person introduced with that office before."""
        role = actor.role
        title = self.vocabulary.titles.match([plain(w) for w in role.text.split()], 0) if role is not None else None
        if role is None or (title is not None and title[1].form.number == "pl"):
            return  # «les recteurs des deux universités» are two
        feminine = self._gender(actor)
        times = Counter(a.person.entity for a in earlier if a.person is not None)
        # most talked about first, then the last named
        for _, other in sorted(
            enumerate(earlier), key=lambda pair: (-times[pair[1].person.entity] if pair[1].person else 0, -pair[0])
        ):
            if other.person is None or other.person.entity < 0 or other.role is None:
                continue
            if other.role.head != role.head and not self._same_minister(role.head, other.role.head):
                continue
            if not self._agrees(other.person.entity, feminine):
                continue
            same_body = role.anaphor or (
                role.body is not None
                and other.role.body is not None
                and role.body.entity == other.role.body.entity >= 0
            )
            if not same_body or (role.country and other.role.country and role.country != other.role.country):
                continue
            self.means(actor, other.person.entity)
            if actor.body is None or actor.body.entity < 0:
                actor.body = other.body
            return

    def _same_minister(self, one: str, other: str) -> bool:
        """«le grand argentier» and «le ministre (de l'Economie et des Finances)», if their ministry is one."""
        names = self.vocabulary.lexicon.words.ministers_otherwise
        return (one in names and other == "ministre") or (other in names and one == "ministre")

    def remember(self, actor: Actor) -> None:
        """Keep what the actor tells of its person: gender, office, body."""
        if actor.person is None or actor.person.entity < 0:
            return
        cluster = self.clusters[actor.person.entity]
        gender = self._gender(actor)
        if gender:
            self._genders.setdefault(actor.person.entity, gender)
        if actor.role is not None and (cluster.role is None or cluster.role.anaphor) and not actor.role.anaphor:
            cluster.role = actor.role
        elif actor.role is not None and cluster.role is None and not actor.person.anaphor:
            cluster.role = actor.role  # «son président-directeur général, X»: of whom, another sentence tells
        if actor.body is not None and actor.body.entity >= 0 and cluster.body < 0:
            cluster.body = actor.body.entity

    def _gender(self, actor: Actor) -> str:
        """ "f", "m" or "" as the article, civility or title tells."""
        if actor.role is not None:
            match = self.vocabulary.titles.match([plain(w) for w in actor.role.text.split()[:1]], 0)
            if match is not None and match[1].form.gender:
                return str(match[1].form.gender)
        return ""

    def _agrees(self, entity: int, gender: str) -> bool:
        known = self._genders.get(entity, "")
        return not known or not gender or known == gender
