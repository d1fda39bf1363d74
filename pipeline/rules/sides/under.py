"""Who acts under an agreement concluded it: «En vertu d'un accord, A et B …», «Aux termes d'un bail, A loue à B»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.reaching import Reach
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.under"
MOST_WORDS_TO_SUBJECT = 6


class Under(Reader):
    """Completes the roles of agreements under which a sentence says that something is done."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, reach: Reach) -> None:
        super().__init__(annotated)
        self.under_it = lexicon.connectors.under
        self.towards = lexicon.connectors.done_to
        self.reach = reach

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«En vertu d'un accord, A et B …», «Grâce à un accord avec A, B …»: who acts under it concluded it."""
        for k, frame in enumerate(frames):
            instrument = frame.instrument
            one_side = bool(roles[k]) and all(role.rule == "parties.with" for role in roles[k])
            if instrument is None or instrument.verbal or instrument.strength == "text":
                continue
            if not one_side and (roles[k] or (instrument.strength != "strong" and not frame.verbs)):
                continue
            under_it = self._means(sentence, instrument.first)
            told = instrument.reference == "indefinite" or (instrument.reference == "definite" and frame.verbs)
            # «Grâce à son accord avec A, B …», «En vertu de l'accord avec A, B …»
            told = told or (under_it and one_side and instrument.reference in ("definite", "possessive"))
            acting = self._acting(sentence, frame, groups) if under_it else None
            if under_it and not roles[k] and acting is None and len(frames) == 1:
                both = self._with_each_other(sentence, instrument, groups)
                roles[k] += [Role(group, "parties", RULE) for group in both]
                if both:
                    continue
            if told and acting is not None:
                roles[k].append(Role(acting, "parties", RULE))
                continue
            if (
                not told
                or instrument.first - sentence.first > 6
                or self.lows[sentence.first] not in self.reach.adjuncts
            ):
                continue
            end = max([frame.anchors[-1][1], *(role.group.last for role in roles[k])])
            subject = next((g for g in groups if g.first >= end), None)
            if subject is None or subject.connector is not None or self.lows[subject.first - 1] != ",":
                continue
            if (len(subject.actors) > 1 or one_side) and all(a.nobody for a in subject.actors):
                roles[k].append(Role(subject, "parties", RULE))

    def _means(self, sentence: Sentence, first: int) -> bool:
        """«aux termes d'une entente», «en vertu d'un accord»: under it they act."""
        return self.led_by(self.under_it, first, max(sentence.first, first - 4))

    def _acting(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> Group | None:
        """«A et B partagent leurs laboratoires en vertu d'un accord»: the only bodies of the sentence, its subject."""
        first = frame.anchors[0][0]
        before = [g for g in groups if g.last <= first]
        if len(before) != 1 or before[0].connector is not None or len(before[0].actors) < 2:
            return None
        if before[0].first - sentence.first > MOST_WORDS_TO_SUBJECT:
            return None
        return before[0] if all(a.nobody and a.body is not None for a in before[0].actors) else None

    def _with_each_other(self, sentence: Sentence, instrument: InstrumentMention, groups: list[Group]) -> list[Group]:
        """«A livrera des semences à B», «A bénéficie de l'appui de B»: what the only two bodies do to each other."""
        if len(groups) != 2 or any(len(group.actors) != 1 for group in groups):
            return []
        subject, other = groups
        if subject.connector is not None or not all(self._body(group.actors[0]) for group in groups):
            return []
        opens = subject.first - sentence.first <= 1 or (
            self.lows[subject.first - 1] == "," and instrument.last <= subject.first
        )
        between = self.words[subject.last : other.first]
        verbs = [k for k, word in enumerate(between) if word.pos in ("VERB", "AUX")]
        stops = {";", ":", "qui", "que", "qu'", "dont", "«"}
        straight = bool(verbs) and not any(word.text in stops for word in between)
        first = other.first - (self.lows[other.first - 1] in DETERMINERS)  # «de la | Mauritanie»
        before = self.lows[first - 1] if first > subject.last else ""
        done = before in self.towards or other.connector in ("with", "for") or self.lows[other.first] in self.towards
        if not opens or not straight or not done:
            return []
        one, two = (group.actors[0].body for group in groups)
        assert one is not None and two is not None
        return [subject, other] if one.entity != two.entity else []

    def _body(self, actor: Actor) -> bool:
        return actor.nobody and actor.plural is None and actor.body is not None and actor.body.entity >= 0
