"""Who tells of an agreement of its own with B: «Un contrat est à l'étude avec B, indique A», «A précise qu'…»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.said-by"
MOST_WORDS_TO_SAYING = 24
MOST_WORDS_TO_SPEAKER = 2
_THAT = frozenset(["que", "qu'"])


class SaidBy(Reader):
    """Finds that side in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.saying = lexicon.modality.saying
        self.outlets = lexicon.outlets

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add it to ``roles`` where the other side alone is told, after «avec»."""
        for k, frame in enumerate(frames):
            instrument = frame.instrument
            told = [role for role in roles[k] if role.slot != "attendees"]
            if instrument is None or instrument.reference != "indefinite" or instrument.strength == "text":
                continue
            if {role.rule for role in told} != {"parties.with"}:
                continue
            speaker = self._after(sentence, told[-1].group.last, groups) or self._before(sentence, frame, groups)
            speaker = speaker or self._according(sentence, frame, groups)
            if speaker is not None and self._own(speaker, told):
                told_as = [replace(a, person=None, role=None) for a in speaker.actors]  # who speaks signs nothing
                roles[k].insert(0, Role(Group(told_as, speaker.first, speaker.last), "parties", RULE))

    def _after(self, sentence: Sentence, last: int, groups: list[Group]) -> Group | None:
        """«…, indique A», «…, a annoncé le ministère»."""
        for n in range(last, min(last + MOST_WORDS_TO_SAYING, sentence.last)):
            if self.lows[n] in self.saying and "," in self.lows[last:n]:
                near = range(n + 1, n + 2 + MOST_WORDS_TO_SPEAKER)
                return next((g for g in groups if g.first in near and g.connector is None), None)
        return None

    def _before(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> Group | None:
        """«A indique qu'un accord est à l'étude avec B»."""
        first = frame.anchors[0][0]
        that = next((n for n in (first - 1, first - 2) if n > sentence.first and self.lows[n] in _THAT), None)
        if that is None or self.lows[that - 1] not in self.saying:
            return None
        before = [g for g in groups if g.last < that and g.connector is None]
        near = before and 0 <= that - 1 - before[-1].last <= MOST_WORDS_TO_SPEAKER
        return before[-1] if near else None

    def _according(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> Group | None:
        """«Selon le directeur de A, un accord a été signé avec B», «D'après A, …»."""
        opening = self.lows[sentence.first : sentence.first + 2]
        group = groups[0] if groups else None
        if group is None or not (opening[:1] == ["selon"] or opening == ["d'", "après"]):
            return None
        near = group.first - sentence.first <= MOST_WORDS_TO_SPEAKER + 1 and group.last < frame.anchors[0][0]
        alone = len([g for g in groups if g.last <= frame.anchors[0][0]]) == 1
        alone = alone and len(group.actors) == 1 and group.actors[0].role is not None  # «Selon l'Observatoire, …»
        return group if near and alone and self.lows[group.last] == "," else None

    def _own(self, speaker: Group, told: list[Role]) -> bool:
        """One body that may speak for itself: no newspaper, no state commenting on another, not B."""
        actor = speaker.actors[0]
        if len(speaker.actors) != 1 or not self._body(actor) or actor.body is None:
            return False
        partners = {a.body.entity for role in told for a in role.group.actors if a.body is not None}
        return actor.body.entity not in partners and self.outlets.known(actor.body.name) is None

    def _body(self, actor: Actor) -> bool:
        officer = actor.nobody or actor.role is not None  # «indique le directeur de A, X»
        return officer and actor.plural is None and actor.body is not None and actor.body.kind != "state"
