"""Who does what: each group of actors of a sentence gets its part in one of the sentence's frames."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.framing.fronting import Fronting
from pipeline.rules.marking.pacts import PactFinder
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.acting_for import ActingFor
from pipeline.rules.sides.bystanders import Bystanders
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.partnering import Partners
from pipeline.rules.sides.reaching import Reach
from pipeline.rules.sides.receiving import Receivers
from pipeline.rules.sides.roles import Role, Roles, Slot
from pipeline.rules.sides.signed_by import SignedBy
from pipeline.rules.sides.subject_of import SubjectOf
from pipeline.rules.sides.topic import Topic
from pipeline.rules.sides.towards import Towards, without_go_between


class Assigner(Reader):
    """Gives the groups of one article their roles."""

    def __init__(
        self,
        annotated: AnnotatedArticle,
        lexicon: Lexicon,
        reach: Reach,
        bystanders: Bystanders,
        topic: Topic,
        pacts: PactFinder,
    ) -> None:
        super().__init__(annotated)
        self.fronting = Fronting(self.words)
        self.reach = reach
        self.bystanders = bystanders
        self.topic = topic
        self.pacts = pacts
        self.towards = Towards(annotated, lexicon, reach.grouper)
        self.subject = SubjectOf(annotated, lexicon, reach)
        self.partners = Partners(annotated, lexicon, reach.grouper)
        self.signed = SignedBy(annotated, lexicon)
        self.acting_for = ActingFor(annotated, lexicon)
        self.receivers = Receivers(annotated, lexicon, reach.grouper, self.towards)

    def assign(self, sentence: Sentence, frames: list[Frame], groups: list[Group], attending: int | None) -> Roles:
        """For each frame its groups with slot and rule name."""
        roles: Roles = [[] for _ in frames]
        groups = self._set_off_guests(sentence, frames, groups)
        presence = presided = False
        last = sentence.first
        for group in groups:
            group = self.topic.their_people(group)
            if group.connector == "represented" or self._represents_too(group, groups):
                own = self._representing(group, groups)
                roles[self._nearest(group, frames)].append(Role(own, "signers", "signers.represented"))
                continue
            with_whom = self.partners.with_whom(sentence, group, frames)
            if with_whom is not None:
                done = any(v.voice == "passive" for v in frames[with_whom].verbs)  # «B, avec qui un accord a été signé»
                roles[with_whom].append(Role(group, "parties", "parties.with" if done else "parties.with-whom"))
                continue
            subject = self.subject.of_group(sentence, group, frames)
            if subject is None and attending is not None and self.bystanders.attends(group, attending, frames):
                continue
            if subject is not None:
                presence = False
                k, verb = subject
                if verb.effect == "bind" and "trigger.by-means" not in frames[k].rules:
                    continue
                former = next((r for r in roles[k] if r.rule == "signers.subject"), None)
                if former is not None and self.subject.aside(former.group, group):
                    continue
                if former is not None and self.subject.only_approves(former.group, group, verb, frames[k]):
                    continue
                if former is None or not self.subject.another_clause(former.group, group, frames[k]):
                    roles[k] = [r for r in roles[k] if r.rule != "signers.subject"]  # the nearest is the subject
                group = self.subject.named_once(group, verb)
                roles[k].append(Role(group, "signers", "signers.subject"))
                main = self.subject.behind_its_aside(group, frames, verb)
                if main is not None and main[0] != k:
                    roles[main[0]].append(Role(group, "signers", "signers.subject"))
                with_whom = self._fronted_with(sentence, group, frames, verb)
                with_whom = self._with_then(sentence, group, frames, k) if with_whom is None else with_whom
                if with_whom is not None:
                    roles[with_whom].append(Role(group, "parties", "parties.with"))
                continue
            k = self._nearest(group, frames)
            if presence and group.connector == "of" and self._act_since(last, group, frames):
                presence = False  # «sous les yeux de A, et tous portent la signature de B»
            last = group.last
            if presence and not presided and group.connector == "by" and self.signed.signing(group, frames[k]):
                presence = False  # «signé par A, en présence de B, et par C», «signé sous les yeux de B par A»
            if group.connector == "presence" or (
                presence and group.connector in (None, "of", "by") and not self._colon_between(group)
            ):
                presided = presided or (group.connector == "presence" and self.lows[group.first - 1] == "par")
                presence = True
                roles[k].append(Role(group, "attendees", "attendees.presence"))
                continue
            slot = self._slot(sentence, group, frames[k]) or self._represented(group, frames[k])
            if slot is not None and self.partners.beside(sentence, group, frames[k], roles[k]):
                continue
            if slot is not None and slot[1] == "parties.with":
                roles[k] = self.partners.instead_of(group, frames[k], roles[k])
                if self.partners.of_matter(group, frames[k], roles[k]):
                    continue
            if slot is not None:
                presence = False
                roles[k].append(Role(group, *slot))
                if slot[1] == "parties.between" and self.partners.beside_unnamed(group):
                    frames[k].rules.append("parties.unnamed-side")
        for frame, told in zip(frames, roles, strict=True):
            if {role.rule for role in told} == {"parties.with"} and self.signed.by_unnamed(frame):
                frame.rules.append("parties.unnamed-side")
        return [without_go_between(told) for told in roles]

    def _fronted_with(self, sentence: Sentence, group: Group, frames: list[Frame], told: VerbGroup) -> int | None:
        """«Avec B, qui exploite le quai par une concession, A négocie un avenant»: B has its part in both."""
        if group.connector != "with" or group.connector_first - sentence.first > 1:
            return None
        for k, frame in enumerate(frames):
            if any(verb.voice == "active" and verb.first > told.last for verb in frame.verbs):
                return k
        return None

    def _with_then(self, sentence: Sentence, group: Group, frames: list[Frame], own: int) -> int | None:
        """«A a signé une convention avec B, qui a conclu un contrat avec C»: B has its part in both."""
        if group.connector != "with" or "qui" not in self.lows[group.last : group.last + 2]:
            return None
        told = [k for k, frame in enumerate(frames) if k != own and frame.anchors[-1][1] <= group.connector_first]
        return told[-1] if told and self.partners.with_group(sentence, group, frames[told[-1]]) else None

    def _slot(self, sentence: Sentence, group: Group, frame: Frame) -> tuple[Slot, str] | None:
        """What a group that is no subject does in the frame, by its connector, and the rule that says so."""
        connector = group.connector
        if frame.pact is not None and self.pacts.other_side(frame.pact, group.first):
            return "parties", "parties.pact"
        if self.partners.that_of(group, frame):
            return "parties", "parties.distributed"
        if (
            connector == "between"
            and group.connector_first > sentence.first
            and not any(end <= group.first for _, end in frame.anchors)
        ):
            return None  # «lors d'un appel entre A et B, un accord…»
        if self.partners.elliptic(frame) and self.partners.without_verb(group, frame.anchors[-1][1]):
            return "parties", "parties.distributed"
        if connector == "between":
            after = any(end <= group.first for _, end in frame.anchors) or self.partners.heads(sentence, group, frame)
            talking = any(n.effect == "negotiate" for n in frame.nouns)  # «Entre A et B, les discussions portent sur …»
            acting = talking or any(v.effect != "bind" for v in frame.verbs)
            return ("parties", "parties.between") if after or acting else None
        if connector == "with":
            if self.partners.alone_with(sentence, group):
                return None
            return ("parties", "parties.with") if self.partners.with_group(sentence, group, frame) else None
        if connector == "by":
            granted = self.towards.undergone(group, frame)
            if not granted and self.signed.through(group, frame):
                return "signers", "signers.represented"
            return ("parties", "parties.granted-by") if granted else self.signed.signing(group, frame)
        if connector == "facing":
            return ("signers", "signers.facing") if self.signed.facing(group, frame) else None
        if connector == "of":
            borne = frame.instrument is not None or self.signed.borne(sentence, group)
            signatures = borne and self.signed.of_signatures(sentence, group)
            return ("signers", "signers.signatures-of") if signatures else None
        if connector is None and self.signed.after_another(group, frame):
            return "signers", "signers.after"
        return self.receivers.told(group, frame) if connector in (None, "for") else None

    def _represented(self, group: Group, frame: Frame) -> tuple[Slot, str] | None:
        """«X signait pour A ; B, en la personne de Y ; …»: told between the stops, with the verb of the others."""
        signing = any(v.effect in ("sign", "renew") and not v.negated for v in frame.verbs)
        listed = self.lows[group.first - 1] == ":"  # «… ont signé : X pour A, Y pour B et Z pour C»
        told = group.connector is None and all(
            a.person is not None and (a.represented or (listed and self.acting_for.told(a))) for a in group.actors
        )
        return ("signers", "signers.represented") if signing and told else None

    def _represents_too(self, group: Group, groups: list[Group]) -> bool:
        """«représentés par X | et par Y»: told apart from those whom «représentés» tells."""
        before = next((g for g in reversed(groups) if g.last <= group.connector_first), None)
        told = before is not None and before.connector == "represented" and group.connector == "by"
        return told and all(a.represented for a in group.actors)

    def _representing(self, group: Group, groups: list[Group]) -> Group:
        """«B, que représentait X, cheffe du service juridique»: X signs for B, whatever office X holds."""
        before = next((g for g in reversed(groups) if 0 <= group.connector_first - g.last <= 1), None)
        if before is None or len(group.actors) != 1 or len(before.actors) != 1:
            return group
        person, body = group.actors[0], before.actors[0].body
        if person.person is None or before.actors[0].person is not None or body is None or body.entity < 0:
            return group
        return replace(group, actors=[replace(person, body=body)])

    def _set_off_guests(self, sentence: Sentence, frames: list[Frame], groups: list[Group]) -> list[Group]:
        """«Sous les yeux du préfet X, Y et Z ont signé», «Aux côtés de X, Y a signé»: who only opens the sentence."""
        first = groups[0] if groups else None
        if (
            first is None
            or first.connector not in ("presence", "with", "facing")
            or first.connector_first - sentence.first > 1
        ):
            return groups
        rest = first.actors[1:]
        if not rest or self.lows[first.actors[0].last : rest[0].first] != [","]:
            return groups
        subject = Group(rest, rest[0].first, first.last)
        acting = [v for f in frames for v in f.verbs if v.voice == "active" and v.first >= first.last]
        if not acting or not self.reach.reaches(subject, acting[0]):
            return groups
        if any(subject.last <= g.first < acting[0].first for g in groups[1:] if g.connector is None):
            return groups
        guest = Group(first.actors[:1], first.first, first.actors[0].last, first.connector, first.connector_first)
        return [guest, subject, *groups[1:]]

    def _nearest(self, group: Group, frames: list[Frame]) -> int:
        """The frame whose last mark before the group is the nearest; else the first frame after it."""
        best, distance = 0, 10**6
        for k, frame in enumerate(frames):
            if self.fronting.before(group, frame) or self._heads_clause(group, frame):
                return k
        for k, frame in enumerate(frames):
            for _, end in frame.anchors:
                if end <= group.first and group.first - end < distance:
                    best, distance = k, group.first - end
        if distance < 10**6:
            return best
        for k, frame in enumerate(frames):
            if frame.anchors[0][0] >= group.last:
                return k
        return best

    def _heads_clause(self, group: Group, frame: Frame) -> bool:
        """«A est liée à B par une convention ; avec C, elle en négocie une autre»: C is told of the second."""
        start = group.connector_first
        if group.connector != "with" or start < 1 or self.lows[start - 1] != ";":
            return False
        first = frame.anchors[0][0]
        return first >= group.last and ";" not in self.lows[group.last : first] and bool(frame.verbs or frame.nouns)

    def _act_since(self, last: int, group: Group, frames: list[Frame]) -> bool:
        """Does a verb or noun of signing stand between the group before, which ends at ``last``, and this one?"""
        return any(last <= start < group.first for frame in frames for start, _ in frame.anchors)

    def _colon_between(self, group: Group) -> bool:
        return self.words[group.first - 1].text in (":", ";") if group.first else False
