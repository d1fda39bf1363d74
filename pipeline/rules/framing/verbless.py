"""Sentences without a verb, as headlines have them: «Entre A et B, un bail de neuf ans», «A et B : un accord»."""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.specified import RULE as SPECIFIED
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

MOST_WORDS_TO_SIDES = 12
RULE = "trigger.verbless"
HEADED = "parties.headed"
_PARTICIPLES = ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "ise", "ises", "it", "ite")


class Verbless(Reader):
    """Finds them in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.presenting = lexicon.discourse.presenting

    def mark(self, sentence: Sentence, frames: list[Frame], groups: Sequence[Group]) -> None:
        """Mark the one instrument between two in a sentence that has no finite verb: it is told as news."""
        frame = frames[0] if len(frames) == 1 else None
        instrument = frame.instrument if frame is not None else None
        if frame is None or instrument is None or frame.verbs or frame.nouns or set(frame.rules) - {SPECIFIED}:
            return
        new = instrument.reference in ("indefinite", "none")
        if not new or instrument.strength == "text" or instrument.kind is None or instrument.verbal:
            return
        after = self.lows[instrument.last : min(instrument.last + MOST_WORDS_TO_SIDES, sentence.last)]
        told = self.lows[sentence.first] == "entre" or "entre" in after
        if (told or self._heads(sentence, frame, groups) is not None) and not self._tells(sentence):
            if instrument.first - sentence.first <= 2 and self._verb_follows(instrument.last):
                return  # «Un accord lie A à B», whose verb looks like a participle
            frame.rules.append(RULE)

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: Sequence[Group]) -> None:
        """«A et B : un accord de trois ans»: those before the colon or the comma."""
        for k, frame in enumerate(frames):
            if RULE not in frame.rules or any(role.slot != "attendees" for role in roles[k]):
                continue
            group = self._heads(sentence, frame, groups)
            if group is not None:
                roles[k].append(Role(group, "parties", HEADED))

    def _heads(self, sentence: Sentence, frame: Frame, groups: Sequence[Group]) -> Group | None:
        """Two or more bodies at the head of the sentence, right before the instrument."""
        first = frame.instrument.first if frame.instrument is not None else 0
        group = groups[0] if groups else None
        if group is None or group.connector not in (None, "between") or len(group.actors) < 2:
            return None
        start = group.first if group.connector is None else group.connector_first
        if start - sentence.first > 1 or any(a.person is not None or a.body is None for a in group.actors):
            return None
        if self.lows[group.last : group.last + 1] not in ([","], [":"]) or group.last >= first:
            return None
        after = group.last + 1
        match = self.presenting.match(self.lows, after)
        if match is not None and (group.connector == "between" or self.lows[group.last] == ":"):
            after += match[0]
        return group if after == first else None

    def _tells(self, sentence: Sentence) -> bool:
        """Is there a finite verb, but for words that only present («c'est»)?"""
        k = sentence.first
        while k < sentence.last:
            match = self.presenting.match(self.lows, k)
            if match is not None:
                k += match[0]
                continue
            word = self.words[k]
            takes = k + 1 < sentence.last and self.words[k + 1].pos == "DET"  # «prévoit un contrat»
            if word.pos == "AUX" or (word.pos == "VERB" and (takes or not word.low.endswith(_PARTICIPLES))):
                return True
            k += 1
        return False

    def _verb_follows(self, last: int) -> bool:
        return any(word.pos == "VERB" for word in self.words[last : last + 2])
