"""Who concluded an agreement that a sentence announces."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.agreeing import agrees
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.same_subject import SameSubject
from pipeline.rules.sides.speaking_for import body_behind
from pipeline.rules.sides.understood import Understood

MOST_WORDS_TO_VERB = 16
MOST_WORDS_TO_RELATIVE = 5  # «qui vient tout juste d'annoncer»


class Announcing(Reader):
    """Completes the roles of what one article announces."""

    def __init__(
        self, annotated: AnnotatedArticle, lexicon: Lexicon, same: SameSubject, understood: Understood
    ) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.outlets = lexicon.outlets
        self.same = same
        self.reach = same.reach
        self.understood = understood

    def complete(
        self, sentence: Sentence, marks: Marks, frames: list[Frame], roles: Roles, groups: list[Group]
    ) -> None:
        """«A et B ont annoncé la signature d'un partenariat», «A annonce avoir conclu un accord avec B»."""
        for k, frame in enumerate(frames):
            if roles[k] and self._made_known(marks, frame):
                frame.rules.append("trigger.announced")
        announcing = [
            v
            for v in marks.verbs
            if v.effect == "announce" and v.voice in ("active", "infinitive", "gerund") and not v.negated
        ]
        for k, frame in enumerate(frames):
            told = [role for role in roles[k] if role.slot != "attendees"]
            named = sum(len(role.group.actors) for role in told)
            voices = [r for r in told if r.rule == "signers.represented"]  # «annonce, par la voix de son président, …»
            told = [r for r in told if r not in voices]
            named -= sum(len(role.group.actors) for role in voices)
            one_side = {role.rule for role in told} == {"parties.with"}  # «une entente avec A et B»: whose?
            if frame.instrument is None or any(r.slot == "signers" for r in told) or (named >= 2 and not one_side):
                continue
            if any(role.rule == "parties.between" for role in told):
                continue  # «A dévoile l'accord entre B et les opticiens»: both sides are told, known or not
            for verb in announcing:
                if verb.voice != "active" and not one_side:
                    continue  # «A a profité du salon pour annoncer un accord avec B»: of A with B, not of others
                if verb.last > frame.anchors[0][0] or frame.anchors[0][0] - verb.last > 12:
                    continue
                subject = self._antecedent(sentence, verb, groups) or next(
                    (
                        g
                        for g in groups
                        if g.last <= verb.first and g.connector is None and self._does(sentence, g, verb)
                    ),
                    None,
                )
                if one_side:
                    subject = self._announcer(sentence, verb, groups, subject)
                if subject is None or self._newspaper(subject):
                    continue
                bodies = all(
                    a.nobody and (a.body is not None or a.plural is not None or (one_side and a.role is not None))
                    for a in subject.actors
                )
                if bodies and (len(subject.actors) > 1 or named or subject.actors[0].plural is not None):
                    roles[k] = [role for role in roles[k] if role not in voices]
                    roles[k].append(Role(subject, "parties", "parties.announcing"))
                    frame.rules.append("trigger.announced")
                    break

    def _made_known(self, marks: Marks, frame: Frame) -> bool:
        """«Un accord entre A et B a été annoncé mardi»: nothing else is done to it in its clause."""
        instrument = frame.instrument
        if instrument is None or frame.verbs or frame.nouns or frame.pact is not None or instrument.strength == "text":
            return False
        behind = [v for v in marks.verbs if v.first >= instrument.last]
        verb = behind[0] if behind else None
        if verb is None or verb.effect != "announce" or verb.voice != "passive" or verb.negated:
            return False
        between = self.words[instrument.last : verb.first]
        apart = any(word.pos in ("VERB", "AUX") or word.text in (";", ":", "«", "»", ",") for word in between)
        new = instrument.reference in ("indefinite", "none")
        return new and agrees(verb, instrument) and not apart and len(between) <= MOST_WORDS_TO_VERB

    def _does(self, sentence: Sentence, group: Group, verb: VerbGroup) -> bool:
        """«A a annoncé», «A cherche à grandir et a annoncé»: is the group the verb's subject?"""
        return self.reach.reaches(group, verb) or self.same.shared(sentence, group, verb)

    def _antecedent(self, sentence: Sentence, verb: VerbGroup, groups: list[Group]) -> Group | None:
        """«… avec l'Union, qui vient d'annoncer un accord avec A»: the last body named before «qui»."""
        for k in range(verb.first - 1, max(sentence.first, verb.first - MOST_WORDS_TO_RELATIVE), -1):
            if self.lows[k] == "qui":
                before = next((g for g in groups if g.last in (k, k - 1)), None)
                actor = before.actors[-1] if before is not None else None
                return Group([actor], actor.first, actor.last) if actor is not None else None
        return None

    def _newspaper(self, subject: Group) -> bool:
        """«Le Parisien annonce un accord avec A»: news of others."""
        bodies = [(actor, actor.body) for actor in subject.actors if actor.body is not None]
        text = self.annotated.article.text  # «Le Monde», whose body is «Monde»
        names = [(body.name, text[actor.start : actor.end]) for actor, body in bodies]
        return bool(names) and all(any(self.outlets.known(n) is not None for n in told) for told in names)

    def _announcer(
        self, sentence: Sentence, verb: VerbGroup, groups: list[Group], subject: Group | None
    ) -> Group | None:
        """«Le Premier ministre canadien a annoncé un accord avec A»: who announces speaks for the other side."""
        subject = subject or self.understood.meant(sentence, verb, groups)
        if subject is None or len(subject.actors) > 1:
            return subject
        actor = subject.actors[0]
        if actor.nobody and (actor.body is not None or actor.plural is not None):
            return subject
        body = body_behind(actor, self.annotated.entities)
        spoken_for = replace(actor, person=None) if body is None else replace(actor, person=None, role=None, body=body)
        return Group([spoken_for], subject.first, subject.last)
