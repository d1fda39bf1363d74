"""The verb said once: «A a signé une convention avec B, C un contrat avec D», «A avec B, C avec D»."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from models.annotation import Actor, AnnotatedArticle, Sentence
from models.statement import InstrumentMention, Statement
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "signers.gapped-verb"


class Gapping(Reader):
    """Finds clauses without their verb in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        super().__init__(annotated)
        self.annotated = annotated

    def split(self, frames: list[Frame], groups: list[Group]) -> list[Group]:
        """«… avec B, C | un contrat avec D»: C stands apart from B, and its instrument takes the verb said before."""
        for former, frame in pairwise(frames):
            instrument = frame.instrument
            counted = (
                instrument is not None and instrument.ordinal is not None
            )  # «A a signé la première, B | la deuxième»
            if instrument is None or not (instrument.reference == "indefinite" or counted) or frame.nouns:
                continue
            verbs = [v for v in former.verbs if v.voice == "active" and v.effect in ("sign", "renew", "negotiate")]
            near = (g for g in groups if self._right_before(g, instrument) and g.first >= former.anchors[0][1])
            group = next(near, None)
            if not verbs or group is None or group.actors[-1].person is not None:
                continue
            comma = group.last < instrument.first
            if frame.verbs and not (comma and "trigger.coordinated" in frame.rules):
                continue
            if len(group.actors) == 1 and group.connector is not None:
                continue  # «a signé avec B un contrat»
            k = self._first_of_clause(group)
            subjects, before = group.actors[k:], group.actors[:k]
            if self.lows[subjects[0].first - 1] not in ((";",) if comma else (",", ";", "et")):
                continue
            own = Group(subjects, subjects[0].first, subjects[-1].last, rules=[RULE])
            rest = (
                Group(before, group.first, before[-1].last, group.connector, group.connector_first) if before else None
            )
            groups = [g for old in groups for g in ([old] if old is not group else [rest, own]) if g is not None]
            frame.verbs = verbs
            frame.rules = [*(rule for rule in frame.rules if rule != "trigger.coordinated"), "trigger.gapped"]
        return groups

    def _right_before(self, group: Group, instrument: InstrumentMention) -> bool:
        """«C | un contrat», «C | , un contrat»: the comma stands where the verb would."""
        between = self.lows[group.last : instrument.first]
        return group.last == instrument.first or between == [","]

    def _first_of_clause(self, group: Group) -> int:
        """Which actor of the group is the first one of its last clause: «… avec B ; | C et D, un contrat»."""
        k = len(group.actors) - 1
        if self.lows[group.actors[k].first - 1] != "et" or k == 0:
            return k
        joined = self.lows[group.actors[k - 1].last] == "et"  # nothing else between the two
        return k - 1 if joined and self.lows[group.actors[k - 1].first - 1] in (",", ";") else k

    def assign(self, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """The subject of a clause without its verb signs what the clause names."""
        for group in groups:
            if RULE not in group.rules:
                continue
            for k, frame in enumerate(frames):
                roles[k] = [role for role in roles[k] if role.group is not group]
                if frame.instrument is not None and self._right_before(group, frame.instrument):
                    former = [role for role in roles[k] if role.rule != "signers.subject"]
                    roles[k] = [Role(group, "signers", RULE), *former]

    # -- «A avec B, C avec D» ------------------------------------------------------------------------------

    def couples(self, sentence: Sentence, statement: Statement) -> list[Statement]:
        """One statement for each «A avec B», where the sentence has several; else the statement alone."""
        instrument = statement.instrument
        if instrument is None or instrument.kind is None or "parties.between" in statement.rules:
            return [statement]
        means = self.lows[max(instrument.first - 3, 0) : instrument.first]
        if statement.effect is None and not instrument.plural and "par" not in means:
            return [statement]
        actors = [a for a in self.annotated.actors if sentence.first <= a.first < sentence.last]
        heads = [k for k, a in enumerate(actors) if a.nobody and self.lows[a.last : a.last + 1] == ["avec"]]
        heads = self._with_subject(statement, actors, heads)
        if len(heads) < 2:
            return [statement]
        told: list[Statement] = []
        for k, after in zip(heads, [*heads[1:], len(actors)], strict=True):
            beside = self.lows[actors[k].last] == "avec"
            sides = [actors[k], *self._with(actors[k].last + 1 if beside else -1, actors[k + 1 : after])]
            if len(sides) < 2 and not (beside and self._somebody(actors[k].last + 1)):
                continue
            one = replace(instrument, plural=False, count=None, reference="indefinite", other=True)
            rules = [r for r in statement.rules if not r.startswith(("parties.", "signers."))] + ["parties.couples"]
            told.append(
                replace(statement, instrument=one, parties=sides, signers=[], rules=rules, cues=list(statement.cues))
            )
        return told if len(told) > 1 else [statement]

    def _somebody(self, k: int) -> bool:
        """«A avec | la base aérienne, B avec C»: with somebody whom nothing else names; not «avec elle»."""
        determined = k + 1 < len(self.words) and self.words[k].pos == "DET"
        return determined and self.words[k + 1].pos in ("NOUN", "ADJ", "NUM")

    def _with_subject(self, statement: Statement, actors: list[Actor], heads: list[int]) -> list[int]:
        """«A s'est entendu avec B, C avec D»: the first couple has the verb between its two."""
        subject = statement.signers[0] if "signers.subject" in statement.rules and statement.signers else None
        if not heads or subject is None or subject.person is not None or subject not in actors:
            return heads
        k = actors.index(subject)
        between = actors[k + 1 : heads[0]]
        return [k, *heads] if any(self._after_with(a) for a in between) and k < heads[0] else heads

    def _after_with(self, actor: Actor) -> bool:
        return "avec" in self.lows[actor.first - 2 : actor.first + 1]

    def _with(self, first: int, actors: list[Actor]) -> list[Actor]:
        """Those after «avec»: nothing but articles and coordination between them; -1 to look for the word."""
        found: list[Actor] = []
        if first < 0:
            actors = actors[next((k for k, a in enumerate(actors) if self._after_with(a)), len(actors)) :]
            first = actors[0].first if actors else 0
        for actor in actors:
            if any(low not in (",", "et", "le", "la", "l'", "les") for low in self.lows[first : actor.first]):
                break
            found.append(actor)
            first = actor.last
        return found
