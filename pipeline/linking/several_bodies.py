"""Which bodies named before are «les deux pays», «les trois institutions», «les deux parties»?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from models.annotation import Actor, AnnotatedArticle, Mention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold, singular_of
from pipeline.linking.actor_reader import ActorReader
from pipeline.linking.drafts import Draft, Entities, PartyRef, distinct
from pipeline.linking.implied import Implied
from pipeline.linking.nations_told import NationsTold
from pipeline.linking.own_noun import OwnNoun
from pipeline.linking.several_towns import SeveralTowns

MOST_SENTENCES_BACK = 4
MOST_SENTENCES_OF_NATIONS = 2
_FITS = {
    "state": ("state",),
    "body": ("organisation", "ministry"),
    "ministry": ("ministry",),
    "any": ("state", "organisation", "ministry"),
    "both": ("state", "organisation", "ministry"),
    "territory": ("state", "organisation"),
}
_THEIRS = frozenset({"leur", "leurs"})
_SIDE_BY_SIDE = frozenset([",", "et", "ainsi", "que", "qu'", "le", "la", "l'", "les"])


class SeveralBodies(ActorReader):
    """Finds as many bodies as a plural says."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, implied: Implied) -> None:
        super().__init__(annotated, lexicon)
        self.implied = implied
        self.entities = Entities(annotated.entities)
        self.cardinals = lexicon.grammar.cardinals
        self.own_noun = OwnNoun(annotated, lexicon)
        self.nations = NationsTold(annotated, lexicon)
        self.towns = SeveralTowns(annotated, lexicon)
        self.sent = frozenset(lexicon.words.branches)
        self.regions = {fold(name) for region in lexicon.countries.table.regions for name in region.names}

    def before(self, actor: Actor, drafts: list[Draft], beside: Collection[int] = ()) -> list[PartyRef]:
        """Those that a plural stands for: named before it, but for the ones named beside it."""
        if actor.plural == "same":
            return self._same(actor, drafts)
        kinds = _FITS.get(actor.plural or "", ())
        if not kinds or self._some_of_them(actor):
            return []
        if actor.plural == "ministry" and (called := self.own_noun.before(actor)):
            return called  # «les deux départements», of France
        told = set(self.lows(actor))
        if actor.plural == "body" and told and not told & self.words.plurals.keys():
            called = self.own_noun.before(actor)  # «les deux lycées»
            trade = bool(told & self.words.counted_bodies)  # «les deux chaînes», whatever their names tell
            return called or (self.own_noun.just_told(actor) if trade else [])
        same = [p for p in self._told_last(actor, kinds, drafts) if p.entity not in beside]
        if len(same) == actor.number:
            return same
        if self.towns.meant_by(actor) and (towns := self.towns.before(actor)):
            return towns if not any(p.entity in beside for p in towns) else []
        if actor.plural == "any" and drafts:
            latest = drafts[-1]
            right_before = self.sentence(actor) - latest.statements[-1].sentence == 1
            if right_before and len(latest.parties) == 1 and latest.instrument is not None:
                return [PartyRef(latest.parties[0].entity, actor)]  # of whom the text names one: not those before them
            last = next((d for d in reversed(drafts) if len(d.parties) == actor.number), None)
            if last is not None:
                return [PartyRef(p.entity, actor) for p in last.parties]
        before = [a for a in self.annotated.actors if a.last <= actor.first]
        listed = self._listed(before, actor, kinds, beside)
        if listed:
            return listed
        if actor.plural in ("any", "both"):
            before = self._lately(before, actor)
        seen = self._seen(before, actor, kinds, beside, told=True)
        if len(seen) != actor.number:
            seen = self._seen(before, actor, kinds, beside, told=False)
        if len(seen) < actor.number and actor.plural == "state":
            for k, cluster in enumerate(self.annotated.entities):
                if cluster.kind == "state" and k not in seen and len(seen) < actor.number:
                    seen[k] = cluster.mentions[0]
        others = self._others_meant(actor, seen) if before else []
        if others:
            return others
        if len(seen) != actor.number or (actor.plural == "state" and self._scattered(set(seen), before)):
            return self._nations_lately(actor)
        return [PartyRef(entity, actor) for entity in reversed(list(seen))]

    def _seen(
        self, before: list[Actor], actor: Actor, kinds: tuple[str, ...], beside: Collection[int], *, told: bool
    ) -> dict[int, Mention]:
        """The last so many bodies of a fitting kind; ``told``: only such as their names tell to be of that sort."""
        seen: dict[int, Mention] = {}
        for other in reversed(before):
            states = "state" in kinds and actor.plural != "territory"
            if states and other.role is not None and other.role.country is not None and not self._of_region(other):
                seen.setdefault(self.implied.state(other.role.country, other), self.implied.mention(other))
            if other.person is None and other.role is None and self._one_of_its_sort(other):
                continue  # «Tarbes, une ville du Sud-Ouest»
            if self.lows(other)[0] in _THEIRS and other.body is not None and other.body.name.islower():
                continue  # «A et B partagent leur police municipale»: what both have is neither of them
            for body in (other.body, other.role.body if other.role is not None else None):
                if body is not None and body.entity < 0 and other.role is None and "organisation" in kinds:
                    self.implied.settle(body, other)
                if body is None or body.entity < 0:
                    continue
                kind = self.annotated.entities[body.entity].kind
                if body.entity in beside or not self._territory(actor, body.entity):
                    continue
                if not self._called_so(actor, body.entity, told):
                    continue
                if kind in kinds or self._region(actor, body.entity):
                    seen.setdefault(body.entity, body)
                elif states and body.country is not None:
                    seen.setdefault(self.implied.state(body.country, other), body)
            if len(seen) >= actor.number:
                break
        return seen

    def _one_of_its_sort(self, actor: Actor) -> bool:
        """«une ville du Sud-Ouest»; not «une délégation | de l'entreprise A», A itself by whom it sends."""
        opening = self.lows(actor)[:2]
        return opening[0] in ("un", "une") and opening[-1] not in self.sent

    def _others_meant(self, actor: Actor, seen: Collection[int]) -> list[PartyRef]:
        """«la Libye … des fonds libyens … l'accord entre les deux pays», whoever else was named in between."""
        if actor.plural != "state" or actor.number != 2 or len(seen) != 2 or self._together(set(seen), actor):
            return []
        codes = {code for entity in seen if (code := self.entities.country(entity)) is not None}
        pair = self.nations.of_two_others(codes)
        return [PartyRef(self.implied.state(code, actor), actor) for code in pair] if pair is not None else []

    def _nations_lately(self, actor: Actor) -> list[PartyRef]:
        """«Le président togolais est arrivé à Accra. Les deux capitales …»: the two of which the text just spoke."""
        if actor.number != 2 or actor.plural not in ("state", "any"):
            return []
        here = self.sentence(actor)
        since = self.annotated.sentences[max(here - MOST_SENTENCES_OF_NATIONS, 0)].first
        others = (a.body for a in self.annotated.actors if since <= a.first < actor.first and a.body is not None)
        if actor.plural == "any" and any(body.kind == "organisation" for body in others):
            return []
        codes = self.nations.told_between(since, actor.first)
        return [PartyRef(self.implied.state(code, actor), actor) for code in codes] if len(codes) == 2 else []

    def _together(self, states: set[int], actor: Actor) -> bool:
        """Were both named in one sentence lately?"""
        lately = [s for s in self.annotated.sentences if s.first < actor.first][-MOST_SENTENCES_BACK:]
        named = [
            (a.body.entity, a.first) for a in self.annotated.actors if a.body is not None and a.last <= actor.first
        ]
        return any(states <= {entity for entity, first in named if s.first <= first < s.last} for s in lately)

    def _some_of_them(self, actor: Actor) -> bool:
        """«deux | des trois syndicats»: which of them, nobody says here."""
        words = self.annotated.words
        return actor.first > 0 and words[actor.first].low == "des" and words[actor.first - 1].low in self.cardinals

    def _same(self, actor: Actor, drafts: list[Draft]) -> list[PartyRef]:
        """«Les mêmes ont signé une charte»: those who concluded what was told last."""
        last = next((d for d in reversed(drafts) if len(d.parties) > 1), None)
        if last is None or self.sentence(actor) - last.statements[-1].sentence > MOST_SENTENCES_BACK:
            return []
        return [PartyRef(party.entity, actor) for party in last.parties]

    def of_persons(self, actor: Actor) -> list[PartyRef]:
        """«Les communes de X et de Y … Les deux maires»: those of the bodies named lately, if they are just as many."""
        near = self._lately([a for a in self.annotated.actors if a.last <= actor.first], actor)
        bodies = [a for a in near if a.body is not None and a.body.entity >= 0]
        if any(self.entities.kind(a.body.entity) == "state" for a in bodies if a.body):
            return []
        return distinct([PartyRef(a.body.entity, actor) for a in bodies if a.body])

    def _of_region(self, actor: Actor) -> bool:
        """«la conseillère d'Etat vaudoise»: of Vaud, and not of Switzerland."""
        body = actor.body or (actor.role.body if actor.role is not None else None)
        return body is not None and body.entity >= 0 and fold(self.annotated.entities[body.entity].name) in self.regions

    def _region(self, actor: Actor, entity: int) -> bool:
        """«Vaud et Valais … les deux gouvernements»."""
        named = fold(self.annotated.entities[entity].name) in self.regions
        return named and bool(self.words.of_regions & set(self.lows(actor)))

    def _territory(self, actor: Actor, entity: int) -> bool:
        """«les deux cantons»: «Vaud», no country and no company; «le canton de Vaud»."""
        if actor.plural != "territory":
            return True
        cluster = self.annotated.entities[entity]
        noun = next((low for low in reversed(self.lows(actor)) if low in self.words.plurals), "")
        return fold(cluster.name).split()[0] == fold(noun.rstrip("s")) or fold(cluster.name) in self.regions

    def _called_so(self, actor: Actor, entity: int, told_so: bool) -> bool:
        """«les deux banques» are no ministry and no town, as far as their names tell; or do they have to tell it?"""
        noun = next((low for low in reversed(self.lows(actor)) if low in self.words.plurals), "")
        single = singular_of(noun)
        own = self.words.sorts.get(single)
        meant = self.words.meant.get(single) or ({own} if own is not None else set())
        if actor.plural != "body" or not meant or noun in self.words.any_body:
            return True
        cluster = self.annotated.entities[entity]
        heads = [m.head.casefold() for m in cluster.mentions if not m.anaphor] + cluster.name.casefold().split()[:1]
        told = {self.words.sorts[head] for head in heads if head in self.words.sorts}
        if self.towns.meant_by(actor):
            return (not told and not told_so) or (bool(self.towns.municipal & set(heads)) and " " in cluster.name)
        return (not told and not told_so) or bool(told & set(meant)) or single in heads

    def _told_last(self, actor: Actor, kinds: tuple[str, ...], drafts: list[Draft]) -> list[PartyRef]:
        """«signé par les deux entreprises»: those whose agreement was told a moment ago, whoever else was named."""
        last = drafts[-1] if drafts and drafts[-1].statements else None
        if last is None or actor.plural != "body" or len(last.parties) != actor.number:
            return []
        here = self.sentence(actor)
        first = self.annotated.sentences[here].first
        named = any(first <= a.first < actor.first and a.body is not None for a in self.annotated.actors)
        if named or here - last.statements[-1].sentence > MOST_SENTENCES_BACK:
            return []  # «X (A) et le directeur de B ont complété l'accord des deux maisons»: those of this sentence
        fit = all(
            self.entities.kind(p.entity) in kinds and self._called_so(actor, p.entity, told_so=False)
            for p in last.parties
        )
        return [PartyRef(party.entity, actor) for party in last.parties] if fit else []

    def _listed(
        self, before: list[Actor], actor: Actor, kinds: tuple[str, ...], beside: Collection[int]
    ) -> list[PartyRef]:
        """«A, B, C et D ont signé … Les quatre pays»: those named side by side lately, as many as it says."""
        if actor.number < 3:
            return []
        here = self.sentence(actor)
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

    def _lately(self, before: list[Actor], actor: Actor) -> list[Actor]:
        """«les deux parties», of whatever kind: those of this sentence and the two before, if they are just as many."""
        here = self.sentence(actor)
        for back in (2, 1):
            since = self.annotated.sentences[max(here - back, 0)].first
            near = [a for a in before if a.first >= since and not (a.body is not None and self.outlet(a.body))]
            for other in near:
                if other.body is not None and other.body.entity < 0 and other.role is None:
                    self.implied.settle(other.body, other)
            named = {a.body.entity for a in near if a.body is not None and a.body.entity >= 0}
            if len(named) == actor.number:
                return near
        return []
