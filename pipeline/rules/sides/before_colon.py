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
from pipeline.rules.sides.hub_of_list import HubOfList
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.before-colon"
MOST_WORDS_TO_SUBJECT = 4
MOST_WORDS_OF_TELLING = 12
_BESIDE = (None, "with")
_OF_OLD = frozenset({"avait", "avaient", "depuis", "datée", "daté", "datant", "remonte", "remontait", "déjà"})


class BeforeColon(Reader):
    """Finds them in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.apart = frozenset(lexicon.connectors.relations)
        self.hub_of_list = HubOfList(annotated, lexicon)

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add them to ``roles`` where nobody is told to conclude."""
        for k, frame in enumerate(frames):
            instrument = frame.instrument
            if instrument is None or instrument.verbal or instrument.plural or instrument.kind in (None, "other"):
                continue
            over = _over(frame)
            sides = [role for role in roles[k] if role.slot != "attendees"]
            if over and all(role.rule == "parties.with" and role.group.last < instrument.first for role in sides):
                sides = []  # «A rompt avec B : le contrat est résilié»
            told = bool(sides)
            if told or instrument.strength == "text" or ((frame.verbs or frame.nouns) and not over):
                continue
            theirs = self.lows[instrument.first] == "leur" or (over and instrument.reference == "definite")
            colon = instrument.first - 1
            if self.lows[colon] not in (":", ";") or (self.lows[colon] == ";" and not theirs):
                continue
            if not theirs and instrument.reference != "indefinite":
                continue
            two = self._two(sentence, colon, groups, theirs)
            if two is None:
                continue
            roles[k] = [role for role in roles[k] if role.slot == "attendees"]
            roles[k].append(Role(two, "signers" if theirs and not over else "parties", RULE))
            if over:
                continue
            following = self.lows[instrument.last : min(instrument.last + MOST_WORDS_OF_TELLING, sentence.last)]
            if not _OF_OLD & set(following):
                frame.rules.append(TOLD)
        self.hub_of_list.complete(sentence, frames, roles, groups)

    def _two(self, sentence: Sentence, colon: int, groups: list[Group], theirs: bool) -> Group | None:
        """The subject of the clause, two bodies, or one and the one with whom it does something."""
        before = [g for g in groups if g.last <= colon]
        subject = before[0] if before else None
        if subject is not None and subject.connector == "between" and theirs and len(before) == 1:
            return subject if len(subject.actors) == 2 else None  # «Fin de partie entre A et B : leur contrat …»
        if subject is None or subject.connector is not None or not self._opens(sentence, subject.first):
            return None
        if not theirs and self.apart & set(self.lows[subject.last : colon]):
            return None
        others = [g for g in before[1:] if g.connector in _BESIDE]
        if len(subject.actors) == 2 and not others:
            known = all(a.body is not None and a.body.entity >= 0 for a in subject.actors)
            return subject if known or theirs else None
        if theirs and len(subject.actors) == 1 and len(others) == 1 and others[0].connector in _BESIDE[1:]:
            actors = [*subject.actors, *others[0].actors]
            return Group(actors, subject.first, others[0].last) if len(actors) == 2 else None
        return None

    def _opens(self, sentence: Sentence, first: int) -> bool:
        """Does the clause begin there, or behind a comma («Vendredi, à Lomé, | A et B …»), with no verb before it?"""
        near = first - sentence.first <= MOST_WORDS_TO_SUBJECT
        start = first - 1 if self.words[first - 1].pos == "DET" else first
        behind = self.lows[start - 1] == "," and all(
            word.pos not in ("VERB", "AUX", "SCONJ") for word in self.words[sentence.first : first]
        )
        return near or behind


def _over(frame: Frame) -> bool:
    """«A et B se séparent : le contrat est rompu», «… : leur bail est prolongé»: what becomes of one they had."""
    done = bool(frame.verbs) and all(v.voice in ("passive", "participle") for v in frame.verbs)
    return done and not frame.nouns and any(v.effect in ("terminate", "renew") for v in frame.verbs)
