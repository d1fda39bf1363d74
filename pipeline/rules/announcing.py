"""Who concluded an agreement that a sentence announces, or under which its subjects act."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from pipeline.rules.frame import Frame
from pipeline.rules.groups import Group
from pipeline.rules.marks import Marks
from pipeline.rules.reaching import Reach
from pipeline.rules.roles import Role, Roles
from pipeline.rules.understood import Understood
from pipeline.rules.verbgroups import VerbGroup


class Announcing:
    """Completes the roles of what one article announces."""

    def __init__(self, annotated: AnnotatedArticle, reach: Reach, understood: Understood) -> None:
        self.annotated = annotated
        self.lows = [word.low for word in annotated.words]
        self.reach = reach
        self.understood = understood

    def complete(
        self, sentence: Sentence, marks: Marks, frames: list[Frame], roles: Roles, groups: list[Group]
    ) -> None:
        """«A et B ont annoncé la signature d'un partenariat», «A annonce avoir conclu un accord avec B»."""
        announcing = [v for v in marks.verbs if v.effect == "announce" and v.voice == "active" and not v.negated]
        for k, frame in enumerate(frames):
            told = [role for role in roles[k] if role.slot != "attendees"]
            named = sum(len(role.group.actors) for role in told)
            one_side = {role.rule for role in told} == {"parties.with"}  # «une entente avec A et B»: whose?
            if frame.instrument is None or any(r.slot == "signers" for r in told) or (named >= 2 and not one_side):
                continue
            for verb in announcing:
                if verb.last > frame.anchors[0][0] or frame.anchors[0][0] - verb.last > 12:
                    continue
                subject = next(
                    (g for g in groups if g.last <= verb.first and g.connector is None and self.reach.reaches(g, verb)),
                    None,
                )
                if one_side:
                    subject = self._announcer(sentence, verb, groups, subject)
                if subject is None:
                    continue
                bodies = all(
                    a.person is None
                    and (a.body is not None or a.plural is not None or (one_side and a.role is not None))
                    for a in subject.actors
                )
                if bodies and (len(subject.actors) > 1 or named or subject.actors[0].plural is not None):
                    roles[k].append(Role(subject, "parties", "parties.announcing"))
                    frame.rules.append("trigger.announced")
                    break

    def _announcer(
        self, sentence: Sentence, verb: VerbGroup, groups: list[Group], subject: Group | None
    ) -> Group | None:
        """«Le Premier ministre canadien a annoncé un accord avec A»: who announces speaks for the other side."""
        subject = subject or self.understood.meant(sentence, verb, groups)
        if subject is None or len(subject.actors) > 1:
            return subject
        actor = subject.actors[0]
        if actor.person is None and (actor.body is not None or actor.plural is not None):
            return subject
        body = actor.body
        if body is None and actor.person is not None and actor.person.entity >= 0:
            cluster = self.annotated.entities[actor.person.entity]
            body = self.annotated.entities[cluster.body].mentions[0] if cluster.body >= 0 else None
        spoken_for = replace(actor, person=None) if body is None else replace(actor, person=None, role=None, body=body)
        return Group([spoken_for], subject.first, subject.last)

    def under(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«En vertu d'un accord conclu en 2018, A et B échangent …»: who acts under it concluded it."""
        for k, frame in enumerate(frames):
            instrument = frame.instrument
            if instrument is None or roles[k] or instrument.strength != "strong" or instrument.verbal:
                continue
            told = instrument.reference == "indefinite" or (instrument.reference == "definite" and frame.verbs)
            if (
                not told
                or instrument.first - sentence.first > 6
                or self.lows[sentence.first] not in self.reach.adjuncts
            ):
                continue
            end = frame.anchors[-1][1]
            subject = next((g for g in groups if g.first >= end), None)
            if subject is None or subject.connector is not None or self.lows[subject.first - 1] != ",":
                continue
            if len(subject.actors) > 1 and all(a.person is None for a in subject.actors):
                roles[k].append(Role(subject, "parties", "parties.under"))
