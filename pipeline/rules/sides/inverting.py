"""Subjects after their verb: «Ont souscrit à ce texte A et B», «l'accord qu'ont signé mardi A et B»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Mention, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.behalf import opens_for
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.reaching import Reach
from pipeline.rules.sides.roles import Role, Roles

_WHICH = frozenset({"que", "qu'", "dont", "duquel", "laquelle", "lequel", "desquels", "desquelles", "auquel"})
_TAKEN_UP = (["ainsi", "en"], ["ce", "dont"])
MOST_WORDS_OF_DURATION = 5


class Inverting(Reader):
    """Finds them in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, reach: Reach) -> None:
        super().__init__(annotated)
        self.reach = reach
        self.adjuncts = lexicon.grammar.adjuncts
        self.plural_have = frozenset(word for word in lexicon.grammar.have if word.endswith(("ont", "aient")))
        self.replacing = lexicon.grammar.replacing
        self.behalf = lexicon.connectors.behalf

    def opening(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«Ont souscrit à ce texte A, …, ainsi que B»: the verb opens the sentence, its subjects follow."""
        for k, frame in enumerate(frames):
            for verb in frame.verbs:
                twin = self._described_first(sentence, verb, groups)
                if twin is not None and all(r.slot == "parties" for r in roles[k]):
                    roles[k].append(Role(Group([twin], twin.first, twin.last), "signers", "signers.inverted"))
                    continue
                side = self._behalf(sentence, verb, groups)
                opening = self.lows[sentence.first : verb.first]
                adjunct = opening[:1] and opening[0] in self.adjuncts and self._person_follows(frame, verb, groups)
                told = [r for r in roles[k] if r.slot != "attendees" and (side is None or "on-behalf" not in r.rule)]
                taken_up = opening[-2:] in _TAKEN_UP  # «Ainsi en ont convenu A et B»
                headed = opening in ([], ["y"], ["l'"], ["les"]) or adjunct or taken_up or side is not None
                if not headed or verb.voice != "active" or told:
                    continue
                after = [a for g in groups if g.connector is None and g.first >= verb.last for a in g.actors]
                # «Ont signé X, ministre de la Santé, et Y.», not «Ont signé la Ligue, que dirige X, et l'Office»
                nearest = min(after, key=lambda a: a.first, default=None)
                counted = nearest is not None and nearest.plural == "person"  # «leurs représentants : X et Y»
                listed = self.lows[verb.first] in self.plural_have and nearest is not None and not nearest.nobody
                listed = listed or (counted and any(not a.nobody for a in after))
                bodies = [a for a in after if (a.nobody or opening or listed) and not self._replaced(a.first)]
                bodies = [a for a in bodies if not (counted and listed and a is nearest)]
                if side is not None:
                    acting = groups[1].actors if len(groups) > 1 else []
                    bodies = [replace(a, body=side) for a in acting if a.person is not None]
                if bodies:
                    roles[k].append(
                        Role(Group(bodies, bodies[0].first, bodies[-1].last), "signers", "signers.inverted")
                    )

    def _described_first(self, sentence: Sentence, verb: VerbGroup, groups: list[Group]) -> Actor | None:
        """«Jumelée avec B depuis 1975, | A | a reçu …»: whom the participle at the head describes."""
        if verb.form.shape != "participle" or verb.first != sentence.first or verb.last != sentence.first + 1:
            return None
        for group in groups:
            actor = group.actors[0]
            if group.connector is None and actor.nobody and self.lows[actor.first - 1] == ",":
                return actor
        return None

    def _replaced(self, first: int) -> bool:
        """«Y, qui remplaçait le maire, X»: X does not sign."""
        return bool(self.replacing & set(self.lows[max(first - 2, 0) : first]))

    def _behalf(self, sentence: Sentence, verb: VerbGroup, groups: list[Group]) -> Mention | None:
        """«Au nom de la Ville ont signé X et Y»: the body between the first words and the verb."""
        group = groups[0] if groups else None
        if group is None or group.last != verb.first or not opens_for(self.behalf, self.lows, sentence, group):
            return None
        return group.actors[0].body

    def _person_follows(self, frame: Frame, verb: VerbGroup, groups: list[Group]) -> bool:
        """«À ses côtés signait Y, sa directrice»: the person right after a verb that has no other subject."""
        if frame.instrument is not None or any(g.connector is None and g.last <= verb.first for g in groups):
            return False
        return any(g.first == verb.last and g.actors[0].person is not None for g in groups)

    def relative(self, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«l'accord qu'ont signé mardi A et B», «la convention que négocient A et B»: the subject after its verb."""
        for k, frame in enumerate(frames):
            instrument = frame.instrument
            if (
                instrument is None
                or "trigger.relative" not in frame.rules
                or any(r.slot == "signers" and r.rule != "signers.by" for r in roles[k])
            ):
                continue
            for verb in frame.verbs:
                opening = [
                    low
                    for j, low in enumerate(self.lows[instrument.last : verb.first], instrument.last)
                    if not self.reach.grouper.transparent[j]
                ]
                relative = next((n for n, low in enumerate(opening) if low in _WHICH), None)
                if verb.voice not in ("active", "infinitive") or relative is None or len(opening) - relative > 4:
                    continue
                if any(instrument.last <= g.first < verb.first for g in groups):
                    continue
                group = next((g for g in groups if g.connector is None and g.first >= verb.last), None)
                if group is not None and all(
                    self.reach.grouper.transparent[j] or self.words[j].pos == "ADV" or self.lows[j] in ("ensemble", ",")
                    for j in range(self._past_duration(verb.last), group.first)
                ):
                    roles[k] = [r for r in roles[k] if r.group is not group]
                    roles[k].insert(0, Role(group, "signers", "signers.inverted"))

    def _past_duration(self, k: int) -> int:
        """«que négocient | depuis un an | A et B»: the word behind how long."""
        if self.lows[k] != "depuis":
            return k
        nouns = (n for n in range(k + 1, k + MOST_WORDS_OF_DURATION) if self.words[n].pos == "NOUN")
        return next(nouns, k - 1) + 1
