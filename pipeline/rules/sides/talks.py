"""Who talked concludes what came of it: «Les discussions entre A et B ont abouti à un accord», «De la rencontre …»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.framing.frames import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.of-talks"
_MOST_WORDS_TO_NOUN = 6
MOST_WORDS_TO_TALKS = 2
_CONCLUDING = ("sign", "renew")


class Talks(Reader):
    """Finds in one article's sentences those between whom the talks were that an agreement came of."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.dealings = lexicon.discourse.dealings
        self.talks = lexicon.discourse.talks

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add them to ``roles`` where nobody else is told to conclude."""
        for k, frame in enumerate(frames):
            self._whose(frame, roles[k], groups)
            if frame.instrument is None or any(role.slot != "attendees" for role in roles[k]):
                continue
            effects = [verb.effect for verb in frame.verbs] + [noun.effect for noun in frame.nouns]
            if not any(effect in _CONCLUDING for effect in effects) and "trigger.bound-by" not in frame.rules:
                continue
            group = next((g for g in groups if self._talking(sentence, g, frame)), None)
            if group is not None:
                roles[k].append(Role(group, "parties", RULE))

    def succeed(self, k: int) -> bool:
        """Is the subject of the verb at word ``k`` the talks themselves («Les négociations ont abouti : …»)?"""
        return any(self.lows[n] in self.talks for n in range(max(k - MOST_WORDS_TO_TALKS, 0), k))

    def _whose(self, frame: Frame, roles: list[Role], groups: list[Group]) -> None:
        """«Les pourparlers de A avec B pourraient déboucher sur un contrat»: A talks with B."""
        if [role.rule for role in roles] != ["parties.with"] or frame.instrument is None:
            return
        for noun in frame.nouns:
            group = next((g for g in groups if 0 < g.first - noun.last <= 2 and g.connector in (None, "of")), None)
            if noun.effect == "negotiate" and group is not None and self.lows[noun.last] in DE:
                roles.insert(0, Role(group, "parties", RULE))
                return

    def _talking(self, sentence: Sentence, group: Group, frame: Frame) -> bool:
        """«la rencontre, mardi, entre A et B …»: before the agreement, in its clause or before it."""
        if group.connector != "between" or group.last > frame.anchors[0][0] or len(group.actors) < 2:
            return False
        if any(self.words[k].text in (";", ":") for k in range(group.last, frame.anchors[0][0])):
            return False
        before = range(max(sentence.first, group.connector_first - _MOST_WORDS_TO_NOUN), group.connector_first)
        for k in reversed(before):
            if self.lows[k] in self.talks or self.lows[k] in self.dealings:
                return True
            going_on = self.lows[k - 1] in self.talks  # «Des négociations sont en cours entre A et B pour …»
            if (self.words[k].pos == "AUX" and not going_on) or self.words[k].text in (";", ":"):
                return False
        return False
