"""From actors to parties: the body each person acts for, «les deux pays» as the two countries they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from models.annotation import Actor, AnnotatedArticle, EntityCluster, Mention
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.lexicon.countries import Region
from pipeline.lexicon.folding import fold
from pipeline.linking.drafts import Draft, Entities, PartyRef

MOST_SENTENCES_BACK = 4
MOST_SENTENCES_OF_OFFICES = 2
_FITS = {
    "state": ("state",),
    "body": ("organisation", "ministry"),
    "ministry": ("ministry",),
    "any": ("state", "organisation", "ministry"),
    "territory": ("state", "organisation"),
}
MOST_WORDS_TO_NAMES = 4
_SIDE_BY_SIDE = frozenset([",", "et", "ainsi", "que", "qu'", "le", "la", "l'", "les"])


class PartyResolver:
    """Finds the parties and signatories of statements."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.words = lexicon.actors
        self.outlets = lexicon.outlets
        self.countries = lexicon.countries.by_code
        self.names, self.adjectives = lexicon.countries.names, lexicon.countries.adjectives
        unions = [union for union in lexicon.countries.table.supranational if union.code]
        self.unions = {fold(name) for union in unions for name in union.names}
        self.regions = {fold(name) for region in lexicon.countries.table.regions for name in region.names}
        self.unions_by_code = {union.code: union for union in unions}
        self.entities = Entities(annotated.entities)
        self.home = annotated.home

    def parties(self, statement: Statement, drafts: list[Draft]) -> list[PartyRef]:
        """Who concludes it: bodies named as such, and those for whom the signers sign."""
        explicit: list[PartyRef] = []
        from_bodies = [a for a in statement.signers if a.person is None and (a.role is None or a.plural is not None)]
        from_bodies = [a for a in from_bodies if not _named_after(a, statement)]
        ratifying = statement.effect == "ratify"
        for actor in [] if ratifying else from_bodies:
            explicit += self._of(actor, drafts)
        for actor in statement.parties:
            explicit += self._of(actor, drafts)
        explicit = self._beside(explicit, [*([] if ratifying else from_bodies), *statement.parties], drafts)
        if ratifying and len(_distinct(explicit)) < 2:
            # «Le Sénat du Paraguay a ratifié …»: the state is the party, not its parliament
            explicit = [p for a in from_bodies for p in self._ratifier(a, drafts)] + explicit
        found = _distinct(explicit)
        found += [p for p in self._paired(statement) if p.entity not in {f.entity for f in found}]
        named = sum(actor.person is not None for actor in statement.signers)
        told = {"parties.between", "parties.bound"} & set(statement.rules)
        represented = bool(told) and len(_distinct(explicit)) >= max(2, named)
        for actor in statement.signers:
            if actor in from_bodies or represented or _named_after(actor, statement):
                continue  # «entre l'Etat et la province, signé par le préfet et la présidente»: they sign for those
            for party in self._of(actor, drafts):
                if not self.covered(party, found):
                    found = _distinct([*found, party])
        return found

    def _beside(self, found: list[PartyRef], actors: list[Actor], drafts: list[Draft]) -> list[PartyRef]:
        """«les trois syndicats et la direction»: those named beside the plural are none of those it stands for."""
        plurals = [a for a in actors if a.plural == "body"]
        named = {p.entity for a in actors if a.plural is None for p in self._of(a, drafts)}
        if not plurals or not named or len(plurals) == len(actors):
            return found
        return [p for a in actors for p in (self._plural(a, drafts, named) if a in plurals else self._of(a, drafts))]

    def parties_of(self, actor: Actor, drafts: list[Draft]) -> list[PartyRef]:
        """Whom one actor stands for."""
        return self._of(actor, drafts)

    def _paired(self, statement: Statement) -> list[PartyRef]:
        """«signée par les deux directeurs, A et B»: they act for the last two bodies named, in their order."""
        plural = next((a for a in statement.signers if a.plural == "person"), None)
        named = [a for a in statement.signers if a.person is not None]
        if plural is None or len(named) != plural.number or any(a.body is not None for a in named):
            return []
        stand_in = Actor(plural.first, plural.first, plural.start, plural.start, plural="body", number=plural.number)
        bodies = self._plural(stand_in, [])
        for person, body in zip(named, bodies, strict=False):
            cluster = self.annotated.entities[body.entity]
            person.body = cluster.mentions[0]
            body.actor = person
        return bodies

    def signers(self, statement: Statement, drafts: list[Draft]) -> list[Actor]:
        """The persons who sign; those who still negotiate do not."""
        found: list[Actor] = []
        if statement.status == "negotiating":
            return found
        for actor in [*statement.signers, *statement.parties]:
            if _named_after(actor, statement):
                continue
            if actor.plural == "person":
                found += [] if _named_after(actor, statement) else self._persons_before(actor, drafts)
            elif actor.person is not None and actor not in found:
                found.append(actor)
        return found

    def covered(self, party: PartyRef, by: list[PartyRef]) -> bool:
        """Is this body already there, itself or through the state that it is part of?"""
        entities = self.entities
        for other in by:
            if other.entity == party.entity:
                return True
            if entities.kind(other.entity) == "state" and entities.kind(party.entity) in ("ministry", "state"):
                country = entities.country(party.entity) or self.home
                if country is not None and country == entities.country(other.entity):
                    return True
                if entities.country(party.entity) is None and len(by) >= 2:
                    return True
        return False

    def _ratifier(self, actor: Actor, drafts: list[Draft]) -> list[PartyRef]:
        if actor.body is not None and self._only_approves(actor.body):
            return []
        country = actor.body.country if actor.body is not None else None
        parliament = actor.body is not None and fold(actor.body.name.split()[0]) in self.words.ratifiers
        if parliament and (country or self.home) and self._of_a_state(actor):
            return [PartyRef(self._state(country or self.home or "", actor), actor)]
        return self._of(actor, drafts)

    def _only_approves(self, body: Mention) -> bool:
        """«La Cour suprême a validé l'accord»: it is no party to what others concluded."""
        names = {body.name, self.annotated.entities[body.entity].name if body.entity >= 0 else body.name}
        return any(self.words.only_approves(name) for name in names)

    def _of_a_state(self, actor: Actor) -> bool:
        """«Parlement béninois», «Sénat du Paraguay»: not «conseil municipal», «Parlement flamand»."""
        assert actor.body is not None
        rest = " ".join(word for word in actor.body.name.split()[1:] if fold(word) not in self.words.national)
        bare = re.sub(r"^(?:de la |de l'|des |du |de |d')", "", rest.replace("’", "'"))
        if not bare:
            return True
        places = self.names.find(bare) or self.adjectives.find(bare)
        return bool(places) and not isinstance(places[0], Region)

    # -- one actor -----------------------------------------------------------------------------------------

    def _of(self, actor: Actor, drafts: list[Draft]) -> list[PartyRef]:
        if actor.plural is not None:
            return self._plural(actor, drafts)
        pointed = self._pointed_at(actor)
        if pointed is not None:
            return [PartyRef(pointed, actor)]
        if actor.body is not None and actor.body.entity >= 0:
            return [PartyRef(actor.body.entity, actor)]
        if actor.body is not None and actor.body.kind == "state" and actor.body.country is not None:
            return [PartyRef(self._state(actor.body.country, actor), actor)]  # «franco-marocain»
        if (
            actor.body is not None
            and ((actor.person is None and actor.role is None) or fold(actor.body.name) in self.words.local_bodies)
            and fold(actor.body.name) in self.words.government | self.words.local_bodies
        ):
            return [self._government(actor.body, actor)]
        if actor.person is not None and actor.person.entity >= 0:
            cluster = self.annotated.entities[actor.person.entity]
            if cluster.body >= 0:
                return [PartyRef(cluster.body, actor)]
            role = actor.role or cluster.role
            if role is not None and actor.body is None:  # «la présidente du club» is nobody's head of state
                return self._state_of(actor, role.country, role.head)
        elif actor.role is not None and actor.body is None:
            return self._state_of(actor, actor.role.country, actor.role.head)
        return []

    def _settle(self, body: Mention, actor: Actor) -> None:
        """«Le gouvernement et la CGT négociaient. Les deux parties …»: it is one of them, named by nothing more."""
        if fold(body.name) in self.words.government | self.words.local_bodies:
            body.entity = self._government(body, actor).entity

    def _pointed_at(self, actor: Actor) -> int | None:
        """«les Farc … un accord avec cette guérilla marxiste»: the organisation named last, in other words."""
        body = actor.body
        if body is None or body.entity < 0 or actor.person is not None or actor.role is not None:
            return None
        cluster = self.annotated.entities[body.entity]
        common = cluster.kind == "organisation" and cluster.name.islower() and cluster.acronym is None
        if not common or self._lows(actor)[0] not in ("ce", "cet", "cette") or len(cluster.mentions) > 1:
            return None
        here = next(k for k, s in enumerate(self.annotated.sentences) if s.first <= actor.first < s.last)
        since = self.annotated.sentences[max(here - 1, 0)].first
        for other in reversed([a for a in self.annotated.actors if since <= a.first and a.last <= actor.first]):
            named = other.body
            if named is None or named.entity < 0 or other.person is not None or other.role is not None:
                continue
            known = self.annotated.entities[named.entity]
            if known.kind == "organisation" and not known.name.islower() and not self._outlet(named):
                return named.entity
        return None

    def _government(self, body: Mention, actor: Actor) -> PartyRef:
        """«Le gouvernement», «le parquet», of nothing that the text names, are bodies all the same."""
        for k, cluster in enumerate(self.annotated.entities):
            if cluster.kind == "organisation" and cluster.name == body.name:
                return PartyRef(k, actor)
        body.entity = len(self.annotated.entities)
        self.annotated.entities.append(EntityCluster("organisation", body.name, [body], country=self.home))
        return PartyRef(body.entity, actor)

    def _state_of(self, actor: Actor, country: str | None, head: str) -> list[PartyRef]:
        """The state of a head of state or government that the text names no country for: the article's own."""
        if country is not None and fold(head) in self.words.statesmen_with_country:
            return [PartyRef(self._state(country, actor), actor)]  # «le ministre malien», of no portfolio
        if fold(head) not in self.words.statesmen:
            return []
        code = country or self.home
        if country is not None:
            return [PartyRef(self._state(country, actor), actor)]
        for k, cluster in enumerate(self.annotated.entities):
            if cluster.kind == "state" and code is not None and cluster.country == code:
                return [PartyRef(k, actor)]
        for k, cluster in enumerate(self.annotated.entities):
            if fold(cluster.name) in self.words.own_state:
                return [PartyRef(k, actor)]
        implied = EntityCluster("state", self.words.own_state_name, [self._implied(actor)], country=code)
        self.annotated.entities.append(implied)
        return [PartyRef(len(self.annotated.entities) - 1, actor)]

    def _implied(self, actor: Actor) -> Mention:
        role = actor.role
        first, last, start, end = (
            (role.first, role.last, role.start, role.end) if role else (actor.first, actor.last, actor.start, actor.end)
        )
        text = self.annotated.article.text[start:end]
        name, entity = self.words.own_state_name, len(self.annotated.entities)
        return Mention("state", first, last, start, end, text, name=name, given=False, entity=entity)

    def _plural(self, actor: Actor, drafts: list[Draft], beside: Collection[int] = ()) -> list[PartyRef]:
        kinds = _FITS.get(actor.plural or "", ())
        if actor.plural == "person":
            persons = self._persons_before(actor, drafts)
            return [p for person in persons for p in self._of(person, drafts)] or self._of_bodies(actor)
        if not kinds:
            return []
        same = [p for p in self._told_last(actor, kinds, drafts) if p.entity not in beside]
        if len(same) == actor.number:
            return same
        if actor.plural == "any" and drafts:
            last = next((d for d in reversed(drafts) if len(d.parties) == actor.number), None)
            if last is not None:
                return [PartyRef(p.entity, actor) for p in last.parties]
        seen: dict[int, Mention] = {}
        before = [a for a in self.annotated.actors if a.last <= actor.first]
        listed = self._listed(before, actor, kinds, beside)
        if listed:
            return listed
        if actor.plural == "any":
            before = self._lately(before, actor)
        for other in reversed(before):
            states = "state" in kinds and actor.plural != "territory"
            if states and other.role is not None and other.role.country is not None:
                seen.setdefault(self._state(other.role.country, other), self._implied(other))
            for body in (other.body, other.role.body if other.role is not None else None):
                if body is not None and body.entity < 0 and other.role is None and "organisation" in kinds:
                    self._settle(body, other)
                if body is None or body.entity < 0:
                    continue
                kind = self.annotated.entities[body.entity].kind
                if body.entity in beside or not self._territory(actor, body.entity):
                    continue
                if kind in kinds:
                    seen.setdefault(body.entity, body)
                elif states and body.country is not None:
                    seen.setdefault(self._state(body.country, other), body)
            if len(seen) >= actor.number:
                break
        if len(seen) < actor.number and actor.plural == "state":
            for k, cluster in enumerate(self.annotated.entities):
                if cluster.kind == "state" and k not in seen and len(seen) < actor.number:
                    seen[k] = cluster.mentions[0]
        if len(seen) != actor.number or (actor.plural == "state" and self._scattered(set(seen), before)):
            return []
        return [PartyRef(entity, actor) for entity in reversed(list(seen))]

    def _territory(self, actor: Actor, entity: int) -> bool:
        """«les deux cantons»: «Vaud», no country and no company; «le canton de Vaud»."""
        if actor.plural != "territory":
            return True
        cluster = self.annotated.entities[entity]
        noun = next((low for low in reversed(self._lows(actor)) if low in self.words.plurals), "")
        return fold(cluster.name).split()[0] == fold(noun.rstrip("s")) or fold(cluster.name) in self.regions

    def _told_last(self, actor: Actor, kinds: tuple[str, ...], drafts: list[Draft]) -> list[PartyRef]:
        """«Les deux maisons se connaissent»: those whose agreement was told a moment ago, whoever else was named."""
        last = drafts[-1] if drafts and drafts[-1].statements else None
        if last is None or actor.plural != "body" or not len(last.parties) == actor.number == 2:
            return []
        if not self.words.any_body & set(self._lows(actor)):
            return []
        here = next(k for k, s in enumerate(self.annotated.sentences) if s.first <= actor.first < s.last)
        first = self.annotated.sentences[here].first
        named = any(first <= a.first < actor.first and a.body is not None for a in self.annotated.actors)
        if named or here - last.statements[-1].sentence > MOST_SENTENCES_BACK:
            return []  # «X (A) et le directeur de B ont complété l'accord des deux maisons»: those of this sentence
        fit = all(self.entities.kind(party.entity) in kinds for party in last.parties)
        return [PartyRef(party.entity, actor) for party in last.parties] if fit else []

    def _listed(
        self, before: list[Actor], actor: Actor, kinds: tuple[str, ...], beside: Collection[int]
    ) -> list[PartyRef]:
        """«A, B, C et D ont signé … Les quatre pays»: those named side by side lately, as many as it says."""
        if actor.number < 3:
            return []
        here = next(k for k, s in enumerate(self.annotated.sentences) if s.first <= actor.first < s.last)
        since = self.annotated.sentences[max(here - 2, 0)].first
        run: list[int] = []
        last = -1
        found: list[int] = []
        for other in [a for a in before if a.first >= since]:
            body = other.body
            fits = body is not None and body.entity >= 0 and self.annotated.entities[body.entity].kind in kinds
            if body is None or not fits or other.person is not None or body.entity in beside:
                run, last = [], -1
                continue
            between = {word.low for word in self.annotated.words[last : other.first]} if run else set()
            if not between <= _SIDE_BY_SIDE:
                run = []
            run, last = [*run, body.entity], other.last
            closed = "et" in between or {"ainsi", "que"} <= between
            if closed and len(set(run)) == len(run) == actor.number:
                found = list(run)
        return [PartyRef(entity, actor) for entity in found]

    def _scattered(self, states: set[int], before: list[Actor]) -> bool:
        """Are the states named last neither those that the text speaks of most, nor named side by side?"""
        named = [(a.body.entity, a) for a in before if a.body is not None and a.body.entity >= 0]
        times = Counter(entity for entity, _ in named if self.entities.kind(entity) == "state")
        most = {entity for entity, _ in times.most_common(len(states))}
        if states == most or len(times) <= len(states):
            return False
        end = before[-1].last
        lately = [s for s in self.annotated.sentences if s.first < end][-MOST_SENTENCES_BACK:]
        return not any(states <= {entity for entity, a in named if s.first <= a.first < s.last} for s in lately)

    def _may_be(self, actor: Actor, persons: list[Actor]) -> bool:
        """«les deux ministres» are ministers; «les deux responsables», «leurs représentants» may be anybody."""
        noun = next((low for low in reversed(self._lows(actor)) if low in self.words.plurals), "")
        if noun in self.words.anybody:
            return True
        return all(p.role is not None and fold(noun.rstrip("s")) in fold(p.role.text) for p in persons)

    def _lows(self, actor: Actor) -> list[str]:
        return [word.low for word in self.annotated.words[actor.first : actor.last]]

    def _lately(self, before: list[Actor], actor: Actor) -> list[Actor]:
        """«les deux parties», of whatever kind: those of this sentence and the two before, if they are just as many."""
        here = next(k for k, s in enumerate(self.annotated.sentences) if s.first <= actor.first < s.last)
        since = self.annotated.sentences[max(here - 2, 0)].first
        near = [a for a in before if a.first >= since and not (a.body is not None and self._outlet(a.body))]
        for other in near:
            if other.body is not None and other.body.entity < 0 and other.role is None:
                self._settle(other.body, other)
        named = {a.body.entity for a in near if a.body is not None and a.body.entity >= 0}
        return near if len(named) == actor.number else []

    def _outlet(self, body: Mention) -> bool:
        """A newspaper or channel, which tells of others' agreements."""
        return self.outlets.known(body.name) is not None

    def _state(self, country: str, actor: Actor) -> int:
        """The entity of a state; made when only an adjective or an office tells it («le président ghanéen»)."""
        for k, cluster in enumerate(self.annotated.entities):
            if (cluster.kind == "state" or fold(cluster.name) in self.unions) and cluster.country == country:
                return k
        place = self.countries.get(country) or self.unions_by_code.get(country)
        self.annotated.entities.append(
            EntityCluster(
                "state", place.bare if place is not None else country, [self._implied(actor)], country=country
            )
        )
        return len(self.annotated.entities) - 1

    def _persons_before(self, actor: Actor, drafts: list[Draft]) -> list[Actor]:
        """«les deux ministres»: as many as it says of those who signed what was told last, or were named last."""
        told = drafts[-1].signers if drafts else []
        if len(told) == actor.number and self._may_be(actor, told):
            return list(told)
        before = [a for a in self.annotated.actors if a.last <= actor.first]
        return self._last_persons(before, actor.number, acting=True) or self._last_persons(before, actor.number)

    def _of_bodies(self, actor: Actor) -> list[PartyRef]:
        """«Les communes de X et de Y … Les deux maires»: those of the bodies named lately, if they are just as many."""
        near = self._lately([a for a in self.annotated.actors if a.last <= actor.first], actor)
        bodies = [a for a in near if a.body is not None and a.body.entity >= 0]
        if any(self.entities.kind(a.body.entity) == "state" for a in bodies if a.body):
            return []
        return _distinct([PartyRef(a.body.entity, actor) for a in bodies if a.body])

    def _nameless(self, actor: Actor, before: list[Actor]) -> bool:
        """«le ministre de X», told by the office alone, lately: a person all the same."""
        body = actor.body
        if actor.person is not None or actor.role is None or body is None or body.entity < 0:
            return False
        lately = [s for s in self.annotated.sentences if s.first < before[-1].last][-MOST_SENTENCES_OF_OFFICES:]
        return actor.first >= lately[0].first

    @staticmethod
    def _same(actor: Actor, other: Actor) -> bool:
        """Of one body, told by the office: one person."""
        bodies = {a.body.entity for a in (actor, other) if a.body is not None}
        return len(bodies) == 1

    def _last_persons(self, before: list[Actor], number: int, acting: bool = False) -> list[Actor]:
        """The last persons named, as many; ``acting``: of those who act for a body."""
        found: list[Actor] = []
        for other in reversed(before):
            if self._nameless(other, before) and not any(self._same(other, f) for f in found):
                found.append(other)
                if len(found) == number:
                    return found[::-1]
                continue
            if other.person is None or any(other.person.entity == f.person.entity for f in found if f.person):
                continue
            if acting and other.body is None and self.annotated.entities[other.person.entity].body < 0:
                continue
            found.append(other)
            if len(found) == number:
                return found[::-1]
        return []


def _named_after(actor: Actor, statement: Statement) -> bool:
    """«leurs patrons respectifs, X et Y»: do the names of the persons follow?"""
    if actor.plural != "person":
        return False
    named = [a for a in statement.signers if a.person is not None and a.first >= actor.last]
    return len(named) == actor.number and named[0].first - actor.last <= MOST_WORDS_TO_NAMES


def _distinct(parties: list[PartyRef]) -> list[PartyRef]:
    """The first of each entity."""
    found: dict[int, PartyRef] = {}
    for party in parties:
        found.setdefault(party.entity, party)
    return list(found.values())
