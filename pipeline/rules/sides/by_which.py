"""What its parties do under an agreement tells who they are: «l'accord par lequel A confie les quais à B»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.rules.framing.frames import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.topic import Topic

RULE = "parties.by-which"
MOST_WORDS_TO_RELATIVE = 8
MOST_WORDS_TO_RECEIVER = 14
_TO = ("à", "au", "aux", "avec")


class ByWhich(Reader):
    """Finds the parties in the relative clause about an instrument, in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, topic: Topic) -> None:
        super().__init__(annotated)
        self.by_which = lexicon.connectors.by_which
        self.topic = topic

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add them to ``roles`` where nobody else is told to conclude the agreement."""
        for k, frame in enumerate(frames):
            if frame.instrument is None or frame.instrument.verbal:
                continue
            told = [r for r in roles[k] if r.slot != "attendees"]
            if told and not all(v.effect in ("ratify", "announce", "allow") for v in frame.verbs):
                continue
            start = self._relative(sentence, frame.instrument.last)
            if start is None:
                continue
            sides = self._sides(sentence, start, groups)
            if sides:
                theirs = {id(side) for side in sides}
                for other in roles:
                    other[:] = [role for role in other if id(role.group) not in theirs]
                roles[k] += [Role(side, "parties", RULE) for side in sides]

    def _relative(self, sentence: Sentence, last: int) -> int | None:
        """Where the clause begins after «par lequel», «aux termes de laquelle» beside the instrument."""
        for k in range(last, min(last + MOST_WORDS_TO_RELATIVE, sentence.last)):
            match = self.by_which.match(self.lows, k)
            if match is not None:
                return k + match[0]
            if self.words[k].pos in ("VERB", "AUX") and not self.lows[k].endswith(("é", "ée", "u", "ue")):
                return None
        return None

    def _sides(self, sentence: Sentence, start: int, groups: list[Group]) -> list[Group]:
        """The subject of the clause, and to whom or with whom it does what it does."""
        subject = next((g for g in groups if start <= g.first <= start + 2 and g.connector is None), None)
        first = subject.last if subject is not None else start
        if subject is None and self.lows[start] in ("il", "elle"):
            before = [g for g in groups if g.last <= start and g.connector is None]
            subject, first = (before[0] if before else self.topic.group), start + 1
        if subject is None or any(a.person is not None and a.body is None for a in subject.actors):
            return []
        if len(subject.actors) > 1:
            return [subject]
        receiver = next((g for g in groups if g.first >= first and self._receives(g, first)), None)
        return [subject, receiver] if receiver is not None else []

    def _receives(self, group: Group, first: int) -> bool:
        before = group.first - 1
        before -= self.lows[before] in DETERMINERS
        near = group.first - first <= MOST_WORDS_TO_RECEIVER
        bodies = all(a.person is None and a.body is not None for a in group.actors)
        return near and bodies and self.lows[before] in _TO
