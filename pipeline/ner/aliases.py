"""Who is who within one article: mentions of one person or body are joined, anaphors find what they stand for.

Read from left to right, as a reader does: a short form («Mme Seghrouchni», «l'UM6P», «le ministère») belongs to the
last full form that it can be short for.  Two full names are never joined on a shared surname alone.
"""

from __future__ import annotations

import re
from collections import Counter

from models.annotation import Actor, EntityCluster, Mention
from pipeline.lexicon.countries import Region, Supranational
from pipeline.lexicon.folding import fold
from pipeline.lexicon.phrases import pieces
from pipeline.ner.employers import employers
from pipeline.ner.introductions import Introductions
from pipeline.ner.reader import Reader
from pipeline.ner.rivals import rivals
from pipeline.ner.vocabulary import Vocabulary

_QUOTED_END = re.compile(r"[«“\"]\s*([^«»“”\"]+?)\s*[»”\"]$")
_EMPTY = frozenset({"de", "du", "des", "d'", "la", "le", "l'", "les", "et", "pour", "à", "au", "aux", "en"})


class Aliases:
    """Joins the mentions of one article's actors into entities."""

    def __init__(self, vocabulary: Vocabulary, home: str | None = None, reader: Reader | None = None) -> None:
        self.vocabulary = vocabulary
        self.home = home
        self.reader = reader
        self.clusters: list[EntityCluster] = []
        self._genders: dict[int, str] = {}

    def join(self, actors: list[Actor]) -> list[EntityCluster]:
        """Give every mention its entity; fill the person and body of actors that are told by an anaphor only."""
        # full forms first: a headline may say «UM6P» or «Mme Benali» before the text spells it out
        for actor in actors:
            for body in self._bodies(actor):
                if not body.anaphor:
                    self._body(body)
        named = [a for a in actors if a.person is not None and len(_words(a.person.name)) >= 2]
        # the longest names first, so that «M. Ousmane Mey» finds «Alamine Ousmane Mey» wherever that stands
        for actor in sorted(named, key=lambda a: -len(_words(a.person.name)) if a.person else 0):
            if actor.person is not None:
                self._full_name(actor, actor.person)
        if self.reader is not None:
            Introductions(self.reader).settle(actors)
        for number, actor in enumerate(actors):
            for body in self._bodies(actor):
                if body.anaphor:
                    self._anaphoric_body(body, actors[:number])
            if actor.person is not None:
                if actor.person.entity < 0:
                    self._short_name(actor, actor.person)
            elif actor.role is not None:
                self._office_holder(actor, actors[:number])
            if actor.role is not None and actor.role.party is not None:
                self._body(actor.role.party)
            self._organ_of(actor, actors[:number])
            self._remember(actor)
            if actor.person is not None and actor.body is None and self.clusters[actor.person.entity].body < 0:
                self._office_nearby(actor, actors[:number])
        self._tell_states()
        for cluster in self.clusters:
            if cluster.kind == "state" and self._union(cluster):
                cluster.kind = "organisation"  # acts like a state in its sentence, but is a body
        return self.clusters

    def _region(self, name: str) -> str | None:
        """The region of this name («Ile-de-France» → «Île-de-France»), unless a state bears it too."""
        found = self.vocabulary.lexicon.countries.names.find(name)
        regions = [place.bare for place in found if isinstance(place, Region)]
        return regions[0] if regions and len(regions) == len(found) else None

    def _own_region(self, territory: Mention | EntityCluster, body: Mention | EntityCluster) -> bool:
        """«l'Île-de-France» and «la région Île-de-France»: the land, and the authority of its name."""
        if territory.kind != "state" or body.kind != "organisation" or self._region(territory.name) is None:
            return False
        head, _, rest = body.name.partition(" ")
        form = self.vocabulary.heads.match([fold_low(head)], 0)
        own = self._region(territory.name) or ""
        return form is not None and form[1].head.territorial and _words(rest) in (_words(territory.name), _words(own))

    def _union(self, cluster: EntityCluster) -> bool:
        """The European Union, the United Nations, a region: treated as states by the press, and none."""
        if cluster.country == "EU" or self._region(cluster.name) is not None:
            return True
        found = self.vocabulary.lexicon.countries.names.find(cluster.name)
        return cluster.country is None and any(isinstance(place, Supranational) for place in found)

    def _same_union(self, mention: Mention, cluster: EntityCluster) -> bool:
        """«l'OTAN» and «l'Organisation du traité de l'Atlantique nord»: of no country, told by any of its names."""
        if mention.country is not None or cluster.country is not None:
            return False
        if _words(mention.name) == _words(cluster.name):
            return True
        names = self.vocabulary.lexicon.countries.names
        mine, theirs = names.find(mention.name), names.find(cluster.name)
        return any(isinstance(place, Supranational) and place in theirs for place in mine)

    def _tell_states(self) -> None:
        """«ministère rwandais de l'Agriculture»: a ministry by its state too; by it first where two states meet."""
        ministries = [c for c in self.clusters if c.kind == "ministry" and c.country is not None]
        several = len({c.country for c in ministries}) > 1
        for cluster in ministries:
            adjective = self.vocabulary.masculine(cluster.country or "")
            if adjective is None or any(word in self.vocabulary.folded_nationalities for word in _words(cluster.name)):
                continue
            head = next(
                (h for h in self.vocabulary.lexicon.words.ministries if cluster.name.casefold().startswith(h + " ")),
                None,
            )
            if head is None:
                continue
            full = f"{cluster.name[: len(head)]} {adjective}{cluster.name[len(head) :]}"
            cluster.aliases.append(cluster.name if several else full)
            if several:
                cluster.name = full

    def _office_nearby(self, actor: Actor, earlier: list[Actor]) -> None:
        """«L'Université X … la recteure, Carole Y»: an office without its body is in the body named last."""
        role = actor.role
        if (
            role is None
            or not role.anaphor
            or not earlier
            or role.head in self.vocabulary.lexicon.words.offices_of_none
            or fold(role.head) in self.vocabulary.actors.of_state
        ):
            return
        match = self.vocabulary.titles.match([fold_low(w) for w in role.text.split()], 0)
        if match is None or match[1].family in ("state", "counterpart") or match[1].title.body == "none":
            return
        seats = self.vocabulary.lexicon.words.seats.get(fold(role.head.split()[0]), frozenset())
        lately = list(reversed(earlier[-6:]))
        for other in sorted(lately, key=lambda one: not self._seats(seats, one)):  # a rector is a university's
            body = other.body
            if (
                body is None
                or body.entity < 0
                or body.weak
                or self.clusters[body.entity].kind not in ("organisation", "ministry")
                or other.person is not None
            ):
                continue
            if (match[1].family == "ministry") != (self.clusters[body.entity].kind == "ministry"):
                continue
            if not self._heads(match[1].title.body_head, body):
                continue
            if seats and not self._seats(seats, other) and self._seats(self.vocabulary.lexicon.words.all_seats, other):
                continue  # a rector of no town
            actor.body = body
            if actor.person is not None:
                self.clusters[actor.person.entity].body = body.entity
            return

    def _seats(self, seats: frozenset[str], actor: Actor) -> bool:
        """Does the body's name open with one of these nouns?"""
        body = actor.body
        return body is not None and body.entity >= 0 and fold(self.clusters[body.entity].name.split()[0]) in seats

    def _organ_of(self, actor: Actor, earlier: list[Actor]) -> None:
        """«le président du Conseil», after «le Conseil de la région X»: the capital points to the body of that noun."""
        role = actor.role
        last = role.text.split()[-1] if role is not None and len(role.text.split()) > 2 else ""
        if actor.person is None or actor.body is not None or not last[:1].isupper():
            return
        for body in (body for other in reversed(earlier) for body in self._bodies(other) if body.entity >= 0):
            if fold(self.clusters[body.entity].name.split()[0]) == fold(last.removeprefix("l'").removeprefix("d'")):
                actor.body = body
                return

    def _heads(self, body_head: str | None, body: Mention) -> bool:
        """May this office be that body's: a mayor is of a town, a prefect of a prefecture, a president of anything?"""
        if body_head is None or body.kind == "ministry":
            return True
        municipal = self.vocabulary.lexicon.words.municipal
        return body.head == body_head or (body_head in municipal and body.head in municipal)

    def _bodies(self, actor: Actor) -> list[Mention]:
        bodies = [actor.body] if actor.body is not None else []
        if actor.role is not None and actor.role.body is not None and actor.role.body is not actor.body:
            bodies.append(actor.role.body)
        if actor.also is not None:
            bodies.append(actor.also)
        return bodies

    # -- persons -------------------------------------------------------------------------------------------

    def _full_name(self, actor: Actor, person: Mention) -> None:
        words = _words(person.name)
        for k, cluster in enumerate(self.clusters):
            theirs = _words(cluster.name)
            if cluster.kind == "person" and (_same_person(words, theirs) or _surname(words, theirs)):
                self._add(k, person)
                if len(words) > len(_words(cluster.name)):
                    cluster.name = person.name
                return
        self._new(person)

    def _short_name(self, actor: Actor, person: Mention) -> None:
        words = _words(person.name)
        feminine = self._gender(actor)
        candidates = [
            k
            for k, cluster in enumerate(self.clusters)
            if cluster.kind == "person" and _within(words, _words(cluster.name)) and self._agrees(k, feminine)
        ]
        if not candidates and len(words) == 1:
            # the given name alone, where only one person bears it
            bearers = [
                k
                for k, c in enumerate(self.clusters)
                if c.kind == "person" and _words(c.name)[:1] == words and len(_words(c.name)) > 1
            ]
            candidates = bearers if len(bearers) == 1 else []
        before = [k for k in candidates if self.clusters[k].mentions[0].start < person.start]
        chosen = (before or candidates)[-1:] if candidates else []
        if chosen:
            person.anaphor = True
            self._add(chosen[0], person)
        else:
            self._new(person)

    def _office_holder(self, actor: Actor, earlier: list[Actor]) -> None:
        """«le ministre», «la présidente de la LMPE»: the person introduced with that office before."""
        role = actor.role
        if role is None:
            return
        feminine = self._gender(actor)
        times = Counter(a.person.entity for a in earlier if a.person is not None)
        # most talked about first, then the last named
        for _, other in sorted(
            enumerate(earlier), key=lambda pair: (-times[pair[1].person.entity] if pair[1].person else 0, -pair[0])
        ):
            if other.person is None or other.person.entity < 0 or other.role is None or other.role.head != role.head:
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
            name = self.clusters[other.person.entity].name
            actor.person = Mention(
                "person", actor.first, actor.last, role.start, role.end, role.text, name=name, anaphor=True,
                entity=other.person.entity,
            )  # fmt: skip
            if actor.body is None or actor.body.entity < 0:
                actor.body = other.body
            return

    def _gender(self, actor: Actor) -> str:
        """ "f", "m" or "" as the article, civility or title tells."""
        if actor.role is not None:
            match = self.vocabulary.titles.match([fold_low(w) for w in actor.role.text.split()[:1]], 0)
            if match is not None and match[1].form.gender:
                return str(match[1].form.gender)
        return ""

    def _agrees(self, entity: int, gender: str) -> bool:
        known = self._genders.get(entity, "")
        return not known or not gender or known == gender

    def _remember(self, actor: Actor) -> None:
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

    # -- bodies --------------------------------------------------------------------------------------------

    def _body(self, mention: Mention) -> None:
        for k, cluster in enumerate(self.clusters):
            if cluster.kind != "person" and self._same_body(mention, cluster):
                self._add(k, mention)
                if _fuller(mention, cluster):
                    if cluster.name not in cluster.aliases:
                        cluster.aliases.append(cluster.name)
                    cluster.name = mention.name
                cluster.acronym = cluster.acronym or mention.acronym
                if cluster.kind == "organisation" and mention.kind == "ministry":
                    cluster.kind = "ministry"
                return
        self._new(mention)

    def _same_body(self, mention: Mention, cluster: EntityCluster) -> bool:
        if mention.kind == "state" or cluster.kind == "state":
            if self._same_union(mention, cluster):
                return True
            if mention.kind != cluster.kind or mention.country is None or mention.country != cluster.country:
                return self._own_region(mention, cluster) or self._own_region(cluster, mention)
            return self._region(mention.name) == self._region(cluster.name)  # Québec and Ontario are two
        counterpart = mention.kind == "ministry" and not mention.given and mention.country is not None
        if counterpart and cluster.country is None:
            return False  # «avec son homologue tunisien»: the minister named before is of another country
        if mention.kind == "ministry" and (mention.country or self.home) != (cluster.country or self.home):
            return False
        if mention.country and cluster.country and mention.country != cluster.country:
            return False
        mine, theirs = _words(mention.name), _words(cluster.name)
        if mention.kind == "ministry":
            mine, theirs = self._stateless(mine), self._stateless(theirs)
        if mine == theirs:
            return True
        if mention.acronym and cluster.acronym and fold(mention.acronym) == fold(cluster.acronym):
            return True
        if len(mine) == 1 and (cluster.acronym and fold(cluster.acronym) == mine[0]):
            return True
        if len(theirs) == 1 and (mention.acronym and fold(mention.acronym) == theirs[0]):
            return True
        if any(_words(alias) == mine for alias in cluster.aliases) or any(
            _words(alias) == theirs for alias in without_head(mention)
        ):
            return True
        # one is the beginning of the other: «ministère de la Justice» and «ministère de la Justice et des Libertés»
        short, long = (mine, theirs) if len(mine) < len(theirs) else (theirs, mine)
        if (
            len(short) >= 2
            and long[: len(short)] == short
            and _joined(mention.name) == _joined(cluster.name)
            and mention.head == cluster.mentions[0].head
        ):
            bare = min((mention.name, cluster.name), key=len)  # «wilaya de la région», of that region
            return mention.kind == "ministry" or len(long) - len(short) <= 2 or not any(c.isupper() for c in bare)
        # «groupe OCP» and «OCP», «Crédit Agricole» and «Groupe Crédit Agricole du Maroc»
        head = cluster.mentions[0].head
        if mention.head and head and (mention.head != head or _joined(mention.name) != _joined(cluster.name)):
            return False
        return (
            len(short) >= 2
            and _contiguous(short, long)
            and not (mention.kind == "ministry" or cluster.kind == "ministry")
        )

    def _stateless(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words of a ministry's name without the adjective of its state, which is not always told."""
        return tuple(word for word in words if word not in self.vocabulary.folded_nationalities)

    def _anaphoric_body(self, mention: Mention, earlier: list[Actor]) -> None:
        low = fold_low(mention.head or mention.name)
        head = fold(low)
        words = self.vocabulary.actors
        governed = words.governed(mention.text if fold(mention.text) in words.councils else low)
        wide = low in words.wide
        municipal = self.vocabulary.lexicon.words.municipal
        town = {fold(word) for word in municipal} if low in municipal else set()  # «la Ville de X … la commune»
        seen: list[Mention] = [body for actor in earlier for body in self._bodies(actor) if body.entity >= 0]
        times = Counter(body.entity for body in seen)
        found: list[int] = self._paraphrased(low, seen)
        if not found and words.paraphrases.match(pieces(low), 0) is not None:
            return
        others = self._rivals(mention, earlier)
        owned = self.reader is not None and self.reader.low(mention.first - 1) in self._possessives
        for body in reversed(seen):
            cluster = self.clusters[body.entity]
            first = fold(cluster.name.split()[0]) if cluster.name else ""
            heads = {fold(m.head) for m in cluster.mentions} | {first}
            if self._of_another_country(mention, cluster) or body.entity in others:
                continue
            source = self.vocabulary.lexicon.outlets.known(cluster.name) is not None
            wanted = wide and cluster.kind == "organisation" and self._may_mean(low, cluster, owned)
            wanted = wanted and not (source and times[body.entity] < max(times.values()))  # «… à l'AFP. L'entreprise …»
            if head in heads or governed in {words.governed(h) for h in heads} or heads & town or wanted:
                found.append(body.entity)
        if not found and low in words.management:
            found = [body.entity for body in reversed(seen) if body.managed]
        if not found and low in words.employer and self.reader is not None:
            found = [body.entity for body in reversed(employers(self.reader, seen))][:1]
        if not found and low in words.state_nouns:
            codes = words.state_nouns[low]
            found = [
                b.entity
                for b in reversed(seen)
                if self.clusters[b.entity].kind == "state" and self.clusters[b.entity].country in codes
            ][:1]
        if not found and low == "département":
            found = [b.entity for b in reversed(seen) if self.clusters[b.entity].kind == "ministry"]
        if not found and low in words.hypernyms:
            found = [
                b.entity
                for b in reversed(seen)
                if self._tells_no_kind(b) and self._may_mean(low, self.clusters[b.entity])
            ][:1]
        if not found and low in words.of_sort:
            meant = words.meant.get(low, frozenset())
            found = [b.entity for b in reversed(seen) if self._sorts(self.clusters[b.entity]) & meant][:1]
        if not found and low in words.any_movement:
            found = [b.entity for b in reversed(seen) if b.head in words.movements][:1]
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
        if mention.text[:1].isupper():
            # «la Ville», «l'Etat», «la Gendarmerie»: the capital makes it a name of its own
            self._body(mention)
            mention.anaphor = " " not in mention.text
        elif low in words.any_movement:
            self._body(mention)
            mention.anaphor = False
        elif " " in mention.head or (mention.weak and " " in mention.text):
            # «le conseil départemental», «la fédération sénégalaise»: the only one there is
            self._body(mention)
            mention.anaphor = False

    def _paraphrased(self, phrase: str, seen: list[Mention]) -> list[int]:
        """«la marque au losange»: Renault, where the text names it."""
        told = self.vocabulary.actors.paraphrases.match(pieces(phrase), 0)
        names = [_words(told[1])] if told is not None else []
        return [b.entity for b in seen if _words(self.clusters[b.entity].name) in names][-1:]

    def _rivals(self, mention: Mention, earlier: list[Actor]) -> set[int]:
        """«A a conclu avec la même institution un accord»: nobody concludes with itself, A is not meant."""
        if self.reader is None:
            return set()
        own = [b for a in rivals(self.reader, mention, earlier) for b in self._bodies(a)]
        return {body.entity for body in own if body.entity >= 0}

    def _described(self, mention: Mention, found: list[int]) -> list[int]:
        """«l'établissement bancaire», «l'institution hospitalière»: those whose sort the adjective tells."""
        words = self.vocabulary.actors
        sort = next((words.described[w] for w in map(fold_low, mention.text.split()) if w in words.described), None)
        return [k for k in found if sort in self._sorts(self.clusters[k])] if sort is not None else []

    @staticmethod
    def _of_another_country(mention: Mention, cluster: EntityCluster) -> bool:
        """«la banque marocaine» is not the «Banque de Tunisie»."""
        return bool(mention.country and cluster.country) and mention.country != cluster.country

    @property
    def _possessives(self) -> frozenset[str]:
        return self.vocabulary.lexicon.grammar.possessive

    def _may_mean(self, noun: str, cluster: EntityCluster, owned: bool = False) -> bool:
        """«l'entreprise» is no town and no ministry, «l'université» no company, where their names tell."""
        words = self.vocabulary.actors
        meant = words.meant.get(noun)
        if meant is None:
            return True
        if cluster.kind == "state" or cluster.kind == "ministry":
            return "territory" in meant
        told = self._sorts(cluster)
        return bool(told & meant) if told or (noun in words.strict and not owned) else True

    def _sorts(self, cluster: EntityCluster) -> set[str]:
        """The sorts of body that its names tell."""
        words = self.vocabulary.actors
        sorts = {words.sorts.get(fold_low(m.head)) for m in cluster.mentions if not m.anaphor}
        for name in (cluster.name, *self._known_names(cluster)):
            match = self.vocabulary.heads.match([fold_low(w) for w in name.replace("'", "' ").split()], 0)
            if match is None:
                continue
            sorts.add("territory" if match[1].head.territorial else words.sorts.get(fold_low(match[1].head.singular)))
        foreign = self.vocabulary.foreign_nouns  # «Istituto Erasmo», «Ghent University»
        sorts |= {words.sorts.get(w) for w in map(fold_low, cluster.name.split()) if w in foreign}
        if cluster.name.split()[-1:] and cluster.name.split()[-1] in self.vocabulary.lexicon.bodies.legal_forms:
            sorts.add("company")
        return {sort for sort in sorts if sort is not None}

    def _known_names(self, cluster: EntityCluster) -> tuple[str, ...]:
        """What a known acronym stands for: «CGT» is a confederation, no company."""
        known = self.vocabulary.lexicon.known_bodies.expand(cluster.acronym or cluster.name, cluster.country)
        return known.names if known is not None else ()

    def _tells_no_kind(self, body: Mention) -> bool:
        cluster = self.clusters[body.entity]
        first = cluster.name.split()[0].casefold() if cluster.name else ""
        return cluster.kind == "organisation" and self.vocabulary.heads.match([first], 0) is None

    # -- clusters ------------------------------------------------------------------------------------------

    def _new(self, mention: Mention) -> None:
        mention.entity = len(self.clusters)
        self.clusters.append(
            EntityCluster(
                mention.kind, mention.name, [mention], without_head(mention), mention.acronym, mention.country
            )
        )

    def _add(self, k: int, mention: Mention) -> None:
        mention.entity = k
        cluster = self.clusters[k]
        cluster.mentions.append(mention)
        cluster.country = cluster.country or mention.country


def fold_low(word: str) -> str:
    """Lower case with plain apostrophes."""
    return word.casefold().replace("’", "'")


def _words(name: str) -> tuple[str, ...]:
    text = fold(name).replace("'", " ").replace("-", " ")
    for sign in '«»"(),':
        text = text.replace(sign, " ")
    return tuple(word for word in text.split() if word not in _EMPTY and word not in ("l", "d"))


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Equal, or the same given name and one name contained in the other («Amal El Fallah» and «… Seghrouchni»)."""
    if a == b:
        return True
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    return len(short) >= 2 and short[0] == long[0] and _contiguous(short, long)


def _surname(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """«Ousmane Mey», the surname of «Alamine Ousmane Mey»."""
    return 2 <= len(short) < len(full) and full[-len(short) :] == short


def _within(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Is ``short`` a surname or part of ``full``, beyond the given name?"""
    return bool(short) and len(short) < len(full) and _contiguous(short, full[1:])


def _contiguous(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def _joined(name: str) -> bool:
    """Does «de» join the head to its complement?  «université de Bordeaux» is not «université Bordeaux Segalen»."""
    second = fold_low(name).replace("d'", "d' ").split()[1:2]
    return bool(second) and second[0] in ("de", "du", "des", "d'")


def without_head(mention: Mention) -> list[str]:
    """«association France urbaine» is also «France urbaine», «l'office public Vivalor Habitat» «Vivalor Habitat».

    So is what stands between quotes at the end: «Centre d'excellence « Al Jazari »».
    """
    if mention.kind != "organisation":
        return []
    quoted = _QUOTED_END.search(mention.name)
    if quoted is not None:
        return [quoted.group(1)]
    words = mention.name.split()
    first = next((n for n, word in enumerate(words) if word[:1].isupper()), 0)
    before = fold_low(words[first - 1]) if first else ""
    proper = first > 0 and not mention.anaphor and before not in _EMPTY and before.isalpha()
    return [" ".join(words[first:])] if proper and words[0] == mention.head.split()[0] else []


def _fuller(mention: Mention, cluster: EntityCluster) -> bool:
    return mention.given and len(mention.name) > len(cluster.name) and mention.name.upper() != mention.name
