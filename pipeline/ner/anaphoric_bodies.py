"""Which body named before do «le ministère», «l'entreprise», «la commune», «la marque au losange» stand for?"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import pairwise

from models.annotation import Actor, EntityCluster, Mention
from pipeline.lexicon.closed_classes import DE
from pipeline.lexicon.countries import Country
from pipeline.lexicon.folding import fold
from pipeline.lexicon.phrases import pieces
from pipeline.ner.clusters import Clusters, Joiner, bodies_of
from pipeline.ner.employers import employer_in_name, employers
from pipeline.ner.likely_meant import of_another_country, told_of_another
from pipeline.ner.named_bodies import NamedBodies
from pipeline.ner.reader import Reader
from pipeline.ner.rivals import beside, rivals
from pipeline.ner.same_name import words_of_name
from pipeline.ner.sorts import Sorts
from pipeline.ner.vocabulary import Vocabulary
from pipeline.ner.words import plain

_STATE = "etat"
_GOES_ON = frozenset(["il", "elle"])
MOST_WORDS_IN_LIST = 4
MOST_WORDS_OF_OFFICE = 6  # «la directrice générale de l' | entreprise»
MOST_WORDS_TO_SELON = 3  # «selon | l'hebdomadaire économique | X»
_WHERE_SAID = frozenset(["à", "au", "aux", "sur", "de", "du", "par"])


class AnaphoricBodies(Joiner):
    """Joins bodies that are told by a common noun to those that were named."""

    def __init__(self, vocabulary: Vocabulary, clusters: Clusters, named: NamedBodies, reader: Reader | None) -> None:
        super().__init__(vocabulary, clusters)
        self.named = named
        self.reader = reader
        self.sorts = Sorts(vocabulary)
        self.possessives = vocabulary.lexicon.grammar.possessive

    def join(self, mention: Mention, earlier: list[Actor]) -> None:
        """Give the mention the entity it stands for among those of the earlier actors, if any."""
        low = plain(mention.head or mention.name)
        head = fold(low)
        words = self.vocabulary.actors
        governed = words.governed(mention.text if fold(mention.text) in words.councils else low)
        wide = low in words.wide
        municipal = self.vocabulary.lexicon.words.municipal
        town = {fold(word) for word in municipal} if low in municipal else set()  # «la Ville de X … la commune»
        seen: list[Mention] = [body for actor in earlier for body in bodies_of(actor) if body.entity >= 0]
        times = Counter(body.entity for body in seen)
        found: list[int] = self._paraphrased(low, seen) or self._paraphrased(plain(mention.text), seen)
        if not found and words.paraphrases.match(pieces(low), 0) is not None:
            return
        others = self._rivals(mention, earlier)
        owned = self.reader is not None and self.reader.low(mention.first - 1) in self.possessives
        for body in reversed(seen):
            cluster = self.clusters[body.entity]
            first = fold(cluster.name.split()[0]) if cluster.name else ""
            heads = {fold(m.head) for m in cluster.mentions} | {first, fold(cluster.acronym or "")}
            names = (*(m.head for m in cluster.mentions), cluster.name)
            heads |= {fold(name.split()[1]) for name in names if self._qualified(name)}
            if of_another_country(self.vocabulary, mention, cluster) or body.entity in others:
                continue
            if self._quoted(body) and times[body.entity] == 1:
                continue  # «Selon l'hebdomadaire X, l'entreprise a signé …»
            source = self.vocabulary.lexicon.outlets.known(cluster.name) is not None
            wanted = wide and cluster.kind == "organisation" and self.sorts.may_mean(low, cluster, owned)
            wanted = wanted and not (self.reader is not None and told_of_another(self.reader, cluster))
            quoted = source and (times[body.entity] < max(times.values()) or self._told_to(cluster))
            wanted = wanted and not quoted  # «… à l'AFP. L'entreprise …»
            if head in heads or governed in {words.governed(h) for h in heads} or heads & town or wanted:
                found.append(body.entity)
        if not found and low in words.management:
            found = [body.entity for body in reversed(seen) if body.managed]
        if not found and owned and self.reader is not None and low in self.reader.small.own_branches:
            found = [body.entity for body in reversed(seen) if not body.anaphor][:1]  # «la directrice de son agence»
        if not found and low in words.employer and self.reader is not None:
            found = [body.entity for body in reversed(employers(self.reader, seen))][:1]
            found = found or self._employer_in_name(seen)
        if not found and low in words.state_nouns:
            codes = words.state_nouns[low]
            found = [
                b.entity
                for b in reversed(seen)
                if self.clusters[b.entity].kind == "state" and self.clusters[b.entity].country in codes
            ][:1]
        if low in words.any_state:
            wide, found = True, self._country(mention, seen, earlier if owned else [])
        if low in words.sides_of_states and mention.country is not None:
            states = (b.entity for b in reversed(seen) if self.clusters[b.entity].kind == "state")
            found = [k for k in states if self.clusters[k].country == mention.country][:1] or found
        if not found and head == _STATE:
            found = self._governing(seen)
        if not found and low == "département":
            found = [b.entity for b in reversed(seen) if self.clusters[b.entity].kind == "ministry"]
        if not found and low in words.of_sort:
            meant = words.meant.get(low, frozenset())
            found = [b.entity for b in reversed(seen) if self.sorts.of(self.clusters[b.entity]) & meant]
            found = self._not_beside(mention, found, earlier)[:1]
        if not found and low in words.hypernyms:
            found = [
                b.entity
                for b in reversed(seen)
                if self.sorts.untold(self.clusters[b.entity]) and self.sorts.may_mean(low, self.clusters[b.entity])
            ][:1]
        if not found and fold(low) in words.intercommunal:
            joint = [b.entity for b in reversed(seen) if self._intercommunal(self.clusters[b.entity])]
            found = [k for k in joint if self.clusters[k].name.casefold().split()[-1] == low][:1] or joint[:1]
        if not found and low in words.any_movement:
            found = [b.entity for b in reversed(seen) if b.head in words.movements][:1]
        found = self._nearest_kin(mention, head, found, seen, earlier) if wide and len(set(found)) > 1 else found
        same = [k for k in found if mention.country and self.clusters[k].country == mention.country and times[k] > 1]
        found = same or found  # «la compagnie algérienne»
        fitting = self._described(mention, found)
        if fitting:
            found, wide = fitting, True
        if found:
            # the last one named, unless another is what the article is about
            chosen = found[0] if wide else max(dict.fromkeys(found), key=lambda k: times[k])
            cluster = self.clusters[chosen]
            mention.entity = chosen
            mention.name = cluster.name
            mention.kind = cluster.kind
            mention.country = cluster.country
            mention.acronym = cluster.acronym
            cluster.mentions.append(mention)
            return
        if mention.text[:1].isupper() and not (mention.text.isupper() and low in words.hypernyms):
            # «la Ville», «l'Etat», «la Gendarmerie»: the capital makes it a name of its own; «l'ONG» is none
            self.named.join(mention)
            mention.anaphor = " " not in mention.text
        elif low in words.any_movement:
            self.named.join(mention)
            mention.anaphor = False
        elif " " in mention.head or (mention.weak and " " in mention.text):
            # «le conseil départemental», «la fédération sénégalaise»: the only one there is
            self.named.join(mention)
            mention.anaphor = False

    def _intercommunal(self, cluster: EntityCluster) -> bool:
        """«la communauté de communes de X», «X Métropole», «X agglomération»: a joint body of several communes."""
        name = fold(cluster.name).split()
        return cluster.kind == "organisation" and bool({name[0], name[-1]} & self.vocabulary.actors.intercommunal)

    def _nearest_kin(
        self, mention: Mention, head: str, found: list[int], seen: list[Mention], earlier: list[Actor]
    ) -> list[int]:
        """Of several that a wide noun may mean: not who is named beside, rather one called so («la société X»)."""
        if self.reader is None:
            return found
        free = self._not_beside(mention, found, earlier)
        opening = self.reader.openings[mention.first]
        since = self.reader.openings[opening - 1] if opening else 0
        lately = {body.entity for body in seen if body.first >= since}
        kin = [k for k in free if k in lately and self._called(head, k)]
        return (
            kin
            or self._subject_before(mention, free, since, seen)
            or self._unlisted([k for k in free if k in lately], since, earlier)
            or free
        )

    def _not_beside(self, mention: Mention, found: list[int], earlier: list[Actor]) -> list[int]:
        """«X, chef de la clinique, et Y, cheffe de l'hôpital»: two houses, where there is another than X's."""
        if self.reader is None or len(set(found)) < 2:
            return found
        others = {body.entity for body in beside(self.reader, mention, earlier)}
        return [k for k in found if k not in others] or found

    def _subject_before(self, mention: Mention, found: list[int], since: int, seen: list[Mention]) -> list[int]:
        """«A a annoncé l'arrivée de B. Le géant suédois a signé …»: what opens a sentence is its subject.

        Also where a pronoun goes on with it: «A a tenu parole. Elle a choisi B. L'entreprise …».
        """
        assert self.reader is not None
        opening = self.reader.openings[mention.first]
        if not opening or len(found) < 2 or not self._opens(opening, mention.first):
            return []
        while since > 0 and self.reader.low(since) in _GOES_ON:
            opening, since = since, self.reader.openings[since - 1]
        heads = (b for b in seen if b.first - since <= 1 and since <= b.first < opening and not b.anaphor)
        first = [b.entity for b in heads if b.entity in found][:1]
        return first and [*first, *(k for k in found if k not in first)]

    def _opens(self, opening: int, first: int) -> bool:
        """«Le | géant», «La directrice générale de l' | entreprise»: the sentence's first noun, or what it is of."""
        assert self.reader is not None
        between = [word.pos for word in self.reader.words[opening:first]]
        return first - opening <= 1 or (
            first - opening <= MOST_WORDS_OF_OFFICE
            and {"ADP", "NOUN"} <= set(between) <= {"DET", "NOUN", "ADJ", "ADP", "ADV"}
            and bool(DE & set(self.reader.lows[first - 2 : first]))
        )

    def _unlisted(self, found: list[int], since: int, earlier: list[Actor]) -> list[int]:
        """«A a signé avec B, C et D. Le directeur du groupe …»: the one alone, where the others are a list."""
        assert self.reader is not None
        bodies = [(a, a.body.entity) for a in earlier if a.first >= since and a.body is not None]
        listed = {
            entity
            for (one, first), (other, second) in pairwise(bodies)
            if self.reader.low(one.last) in (",", "et") and other.first - one.last <= MOST_WORDS_IN_LIST
            for entity in (first, second)
        }
        named = {k for k in found if k in listed}
        return [k for k in found if k not in listed] if len(named) > 1 else []

    def _qualified(self, head: str) -> bool:
        """«haute école», «grand port maritime»: does an adjective stand before the noun?"""
        words = plain(head).split()
        return len(words) > 1 and words[0] in self.vocabulary.actors.before_noun

    def _called(self, head: str, k: int) -> bool:
        """Does this noun open one of its names, or stand before one («la société Safran»)?"""
        cluster = self.clusters[k]
        return head in {fold(m.head) for m in cluster.mentions if not m.anaphor} | {fold(cluster.name.split()[0])}

    def _governing(self, seen: list[Mention]) -> list[int]:
        """«le gouvernement togolais … pour le compte de l'Etat»: the one government named is who acts for it."""
        named = {b.entity for b in seen if fold(b.head) in self.vocabulary.actors.government}
        states = {b.entity for b in seen if b.kind == "state"}
        return list(named) if len(named) == 1 and not states else []

    def _employer_in_name(self, seen: list[Mention]) -> list[int]:
        """Of «le Syndicat des ouvrières de la Maison X et la direction»: the house, which nothing else may name."""
        employer = employer_in_name(self.reader, seen) if self.reader is not None else None
        if employer is None:
            return []
        same = [k for k, cluster in enumerate(self.clusters) if fold(cluster.name) == fold(employer.name)]
        if same:
            return same[:1]
        self.clusters.new(employer)
        return [employer.entity]

    def _country(self, mention: Mention, seen: list[Mention], owners: list[Actor]) -> list[int]:
        """«Le président américain a retiré | son pays |»: that of the last person; «le pays»: the state named last."""
        persons = (a for a in reversed(owners) if a.person is not None or a.role is not None)
        own = next((codes for a in persons if (codes := self._codes & _countries_of(a))), frozenset())
        if own:
            return [k for k, one in enumerate(self.clusters) if one.kind == "state" and one.country in own][:1]
        states = [b.entity for b in reversed(seen) if self.clusters[b.entity].kind == "state"]
        return [k for k in states if self.clusters[k].country in self._codes] or self._only_country(mention)

    @cached_property
    def _codes(self) -> frozenset[str]:
        """Those of countries: «le pays» is no union of them."""
        return frozenset(p.code for p in self.vocabulary.lexicon.countries.table.countries)

    def _only_country(self, mention: Mention) -> list[int]:
        """«Orvel s'installe au Togo. … un accord avec le pays»: the one country told before, though only as a place."""
        if self.reader is None:
            return []
        reader, told = self.reader, {}
        for k in range(mention.first):
            match = self.vocabulary.countries.match(reader.lows, k) if reader.words[k].capital else None
            if match is not None and isinstance(match[1], Country):
                told[match[1].code] = (k, k + match[0])
        if len(told) != 1:
            return []
        ((code, (first, last)),) = told.items()
        same = [k for k, cluster in enumerate(self.clusters) if cluster.kind == "state" and cluster.country == code]
        if same:
            return same[:1]
        name = reader.slice(first, last)
        start, end = reader.words[first].start, reader.words[last - 1].end
        state = Mention("state", first, last, start, end, name, name=name, head="", country=code)
        self.clusters.new(state)
        return [state.entity]

    def _quoted(self, body: Mention) -> bool:
        """«selon l'hebdomadaire X», «d'après la fédération Y»: whose word it is."""
        reader = self.reader
        if reader is None:
            return False
        before = reader.lows[max(body.first - MOST_WORDS_TO_SELON, reader.openings[body.first]) : body.first]
        return "selon" in before or any(pair == ("d'", "après") for pair in pairwise(before))

    def _told_to(self, cluster: EntityCluster) -> bool:
        """«a-t-il dit à BFMTV», «sur France 3»: is it only named as where something was said?"""
        lows = self.reader.lows if self.reader is not None else []
        return bool(lows) and all(m.first > 0 and lows[m.first - 1] in _WHERE_SAID for m in cluster.mentions)

    def _paraphrased(self, phrase: str, seen: list[Mention]) -> list[int]:
        """«la marque au losange»: Renault, where the text names it."""
        told = self.vocabulary.actors.paraphrases.match(pieces(phrase), 0)
        if told is None:
            return []
        called = words_of_name(told[1])  # «la banque verte»: also «Crédit agricole du Maroc»
        names = ((b.entity, words_of_name(self.clusters[b.entity].name)) for b in seen)
        return [entity for entity, name in names if name[: len(called)] == called][-1:]

    def _rivals(self, mention: Mention, earlier: list[Actor]) -> set[int]:
        """«A a conclu avec la même institution un accord»: nobody concludes with itself, A is not meant."""
        if self.reader is None:
            return set()
        own = [b for a in rivals(self.reader, mention, earlier) for b in bodies_of(a)]
        return {body.entity for body in own if body.entity >= 0}

    def _described(self, mention: Mention, found: list[int]) -> list[int]:
        """«l'établissement bancaire», «l'institution hospitalière»: those whose sort the adjective tells."""
        words = self.vocabulary.actors
        sort = next((words.described[w] for w in map(plain, mention.text.split()) if w in words.described), None)
        return [k for k in found if sort in self.sorts.of(self.clusters[k])] if sort is not None else []


def _countries_of(actor: Actor) -> set[str | None]:
    return {*(body.country for body in bodies_of(actor)), actor.role.country if actor.role is not None else None}
