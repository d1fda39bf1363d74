"""Whom a clause names before a colon, after which an agreement stands: «A et B font cause commune : leur charte …».

«A et B se sont donné un texte : une entente par laquelle …», «Le maire a ouvert le bal avec B : leur convention …».
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.verbless import RULE as TOLD
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.before-colon"
MOST_WORDS_TO_SUBJECT = 4
MOST_WORDS_OF_TELLING = 12
_OF_OLD = frozenset({"avait", "avaient", "depuis", "datée", "daté", "datant", "remonte", "remontait", "déjà"})


class BeforeColon(Reader):
    """Finds them in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.apart = frozenset(lexicon.connectors.relations)

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add them to ``roles`` where nobody is told to conclude."""
        for k, frame in enumerate(frames):
            instrument = frame.instrument
            if instrument is None or instrument.verbal or instrument.plural or instrument.kind in (None, "other"):
                continue
            if (
                frame.verbs
                or frame.nouns
                or instrument.strength == "text"
                or any(r.slot != "attendees" for r in roles[k])
            ):
                continue
            theirs = self.lows[instrument.first] == "leur"
            colon = instrument.first - 1
            if self.lows[colon] not in (":", ";") or (self.lows[colon] == ";" and not theirs):
                continue
            if not theirs and instrument.reference != "indefinite":
                continue
            two = self._two(sentence, colon, groups, theirs)
            if two is None:
                continue
            roles[k].append(Role(two, "signers" if theirs else "parties", RULE))
            following = self.lows[instrument.last : min(instrument.last + MOST_WORDS_OF_TELLING, sentence.last)]
            if not _OF_OLD & set(following):
                frame.rules.append(TOLD)

    def _two(self, sentence: Sentence, colon: int, groups: list[Group], theirs: bool) -> Group | None:
        """The subject of the clause, two bodies, or one and the one with whom it does something."""
        before = [g for g in groups if g.last <= colon]
        subject = before[0] if before else None
        if subject is None or subject.connector is not None or subject.first - sentence.first > MOST_WORDS_TO_SUBJECT:
            return None
        if not theirs and self.apart & set(self.lows[subject.last : colon]):
            return None
        others = [g for g in before[1:] if g.connector in (None, "with")]
        if len(subject.actors) == 2 and not others:
            known = all(a.person is None and a.body is not None and a.body.entity >= 0 for a in subject.actors)
            return subject if known or theirs else None
        if theirs and len(subject.actors) == 1 and len(others) == 1 and others[0].connector == "with":
            actors = [*subject.actors, *others[0].actors]
            return Group(actors, subject.first, others[0].last) if len(actors) == 2 else None
        return None
