"""Whose hands stand beneath it: «Les noms de X et de Y figurent au bas de l'accord», «Sous la signature de X», «X, dont
le nom figure au bas du bail»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import ActNoun
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "signers.signatures-of"
_MOST_WORDS_TO_NAME = 3
_MOST_WORDS_TO_VERB = 6
_MOST_WORDS_TO_HAND = 12  # «porte | au bas de sa dernière page | les noms»


class Beneath(Reader):
    """Finds in one article's sentences whose signatures an agreement bears, told before it."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.hands = lexicon.discourse.hands_told
        self.bearing = lexicon.discourse.bearing

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add them to ``roles`` of the one agreement that the sentence names."""
        named = [k for k, frame in enumerate(frames) if frame.instrument is not None]
        if len(named) != 1 or {"ne", "n'"} & set(self.lows[sentence.first : sentence.last]):
            return
        k = named[0]
        self._under_signature(k, frames, roles)
        people = self._borne(sentence, frames[k], groups) or self._of_whom(sentence, frames[k], groups)
        people = people or self._bears(sentence, frames[k], groups)
        if people and not any(role.slot == "signers" for role in roles[k]):
            for of_frame in roles:
                of_frame[:] = [r for r in of_frame if not {a.first for a in r.group.actors} & {a.first for a in people}]
            roles[k].append(Role(Group(people, people[0].first, people[-1].last), "signers", RULE))
            if not frames[k].verbs and not frames[k].nouns:
                frames[k].nouns.append(ActNoun(people[0].first - 1, people[0].first, "sign"))
                frames[k].rules.append("trigger.act-noun")

    def _under_signature(self, k: int, frames: list[Frame], roles: Roles) -> None:
        """«Sous la signature de son président, X, A s'est engagée par contrat»: X signs what A does."""
        acting = any(v.effect in ("sign", "renew") for v in frames[k].verbs) or "trigger.pact-noun" in frames[k].rules
        for n, frame in enumerate(frames):
            told = [r for r in roles[n] if r.rule == "signers.represented"]
            if n != k and acting and "trigger.act-noun-alone" in frame.rules and told and len(told) == len(roles[n]):
                roles[k] += [self._of_subject(role, roles[k]) for role in told]
                roles[n].clear()

    def _of_subject(self, role: Role, others: list[Role]) -> Role:
        """«son président»: of the body that is the subject after it."""
        subject = next((r for r in others if r.rule == "signers.subject" and len(r.group.actors) == 1), None)
        own = role.group.actors[0]
        if subject is None or own.body is not None or len(role.group.actors) != 1:
            return role
        group = replace(role.group, actors=[replace(own, body=subject.group.actors[0].body)])
        return role._replace(group=group)

    def _borne(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> list[Actor]:
        """The persons between «la signature de» and «figurent au bas de l'accord»."""
        assert frame.instrument is not None
        end = frame.instrument.first
        noun = next((k for k in range(sentence.first, end - 1) if self._hand(k)), None)
        verb = next((k for k in range(end - 1, sentence.first, -1) if self.lows[k] in self.bearing), None)
        if noun is None or verb is None or verb < noun:
            return []
        people = [a for g in groups for a in g.actors if noun < a.first and a.last <= verb]
        near = bool(people) and people[0].first - noun <= _MOST_WORDS_TO_NAME + 1
        return people if near and all(a.person is not None for a in people) else []

    def _bears(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> list[Actor]:
        """«Le protocole porte, au bas de sa dernière page, | les noms de X, …, et de Y»."""
        assert frame.instrument is not None
        start = frame.instrument.last
        near = range(start, min(start + _MOST_WORDS_TO_VERB, sentence.last))
        verb = next((k for k in near if self.lows[k] in self.bearing), None)
        if verb is None or any(low.endswith(("quel", "quelle", "quels", "quelles")) for low in self.lows[start:verb]):
            return []  # «cet accord, au bas duquel figurent …»: told of what was signed before
        after = range(verb + 1, min(verb + _MOST_WORDS_TO_HAND, sentence.last - 1))
        noun = next((k for k in after if self._hand(k)), None)
        if noun is None:
            return []
        group = next((g for g in groups if 0 < g.first - noun <= _MOST_WORDS_TO_NAME), None)
        people = group.actors if group is not None else []
        return people if all(actor.person is not None for actor in people) else []

    def _of_whom(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> list[Actor]:
        """«X, dont le nom figure au bas des trois textes»: the person before «dont»."""
        assert frame.instrument is not None
        opened = (k for k in range(sentence.first, frame.instrument.first - 2) if self.lows[k] == "dont")
        dont = next(opened, None)
        if dont is None or self.lows[dont + 2] not in self.hands:
            return []
        if self.bearing.isdisjoint(self.lows[dont + 3 : min(dont + 6, frame.instrument.first)]):
            return []
        before = [a for g in groups for a in g.actors if a.last == dont - (self.lows[dont - 1] == ",")]
        return before[-1:] if before and before[-1].person is not None else []

    def _hand(self, k: int) -> bool:
        return self.lows[k] in self.hands and self.lows[k + 1] in DE
