"""Does a verb take an actor as its subject: what may stand between them?"""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.coordinating import opens_aside
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.groups import Grouper

MOST_WORDS_SUBJECT_TO_VERB = 14
MOST_WORDS_OF_NOUN = 7
MOST_WORDS_OF_ASIDE = 20
_RELATIVE = frozenset(["qui", "dont", "que", "qu'", "où", "lequel", "laquelle", "lesquels", "lesquelles"])


class Reach(Reader):
    """Tells for one article which verbs a group reaches."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, grouper: Grouper) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.subjects = lexicon.grammar.subjects
        self.adjuncts = lexicon.grammar.adjuncts
        self.grouper = grouper

    def reaches(self, group: Group, verb: VerbGroup) -> bool:
        """Is nothing between the group and the verb that would take the subject's place?"""
        start = verb.first if verb.auxiliary is None else verb.auxiliary
        infinitive = verb.voice in ("infinitive", "gerund") or self.lows[verb.first] == "avoir"
        if self.behind_its_aside(group, start):
            return True
        between = self._without_relatives([k for k in range(group.last, start) if not self.grouper.transparent[k]])
        inside = [a for a in self.annotated.actors if group.last <= a.first < start]
        inside = [a for a in inside if not self._bracketed(group, a)]
        inside = self.grouper.second_names.without_described([group.actors[-1], *inside])[1:]
        aside = self._aside(group, inside)
        if aside:
            inside = inside[len(aside) :]
            close = next(k for k in range(aside[-1].last, start) if self.lows[k] == ",")
            between = [k for k in between if k > close]
        if len(between) > MOST_WORDS_SUBJECT_TO_VERB + (10 if infinitive or self._apposed(between) else 0):
            return False
        if not infinitive and any(
            a.person is None and a.body is not None and not a.body.anaphor and a.body.kind != "state" for a in inside
        ):
            return False
        for k in between:
            word = self.words[k]
            if word.text in (";", ":", "»") or word.low in self.subjects:
                return False
            if word.pos == "AUX" and not infinitive:
                return False
            if (
                not infinitive
                and word.pos == "VERB"
                and not word.low.endswith(
                    ("é", "ée", "és", "ées", "i", "is", "ie", "ies", "u", "ue", "us", "ues", "ant")
                )
            ):
                return False
            if word.low == "qui" and self.lows[k - 1] == "et" and "qui" in self.lows[max(k - 25, 0) : k - 1]:
                return False  # «elle qui a convaincu les élus et qui a signé»
            if word.low in ("qui", "que", "qu'", "dont") and not self._relative_closed(k, start):
                return False
        return True

    def _bracketed(self, group: Group, actor: Actor) -> bool:
        """«A (| groupe B |) a signé»: told in brackets, between the group and its verb."""
        return "(" in self.lows[group.last : actor.first] and self.lows[actor.last] == ")"

    def behind_its_aside(self, group: Group, start: int) -> bool:
        """«A, qui est liée à B depuis 2015, | a signé», «A, via sa filiale B, | a signé»: behind two commas."""
        if self.lows[group.last] != "," or self.lows[start - 1] != "," or start - group.last < 4:
            return False
        inner, opening = self.words[group.last + 1 : start - 1], self.lows[group.last + 1]
        told = opening in _RELATIVE or opens_aside(self.words, group.last + 1)
        told = told or self.words[group.last + 1].pos == "ADP"
        told = told or opening == "comme"  # «A, comme B, | a signé»
        plain = len(inner) <= MOST_WORDS_OF_ASIDE and all(w.text not in (",", ";", ":", "«", "»") for w in inner)
        return told and plain and self.words[start].pos in ("AUX", "VERB")

    def _aside(self, group: Group, inside: list[Actor]) -> list[Actor]:
        """The actors of an aside about the group: «A, filiale de B et de C, a signé»."""
        for end in range(1, len(inside) + 1):
            if self.grouper.aside(group.last, Group(inside[:end], inside[0].first, inside[end - 1].last)):
                return inside[:end]
            between = self.lows[inside[end - 1].last : inside[end].first] if end < len(inside) else ["."]
            if not set(between) <= {"et", "de", "du", "d'", "des", "la", "le", "l'", "les"}:
                return []
        return []

    def _apposed(self, between: list[int]) -> bool:
        """«, nouveau diffuseur du championnat et de la coupe de football,»: what the subject is, between commas."""
        if len(between) < 4 or self.lows[between[0]] != "," or self.lows[between[-1]] != ",":
            return False
        inner = [self.words[k].pos for k in between[1:-1]]
        return inner[0] in ("NOUN", "ADJ") and not {"AUX", "PRON", "SCONJ", "PUNCT"} & set(inner)

    def _without_relatives(self, between: list[int]) -> list[int]:
        """Without «, qui ne sont pas parents,» and the like."""
        kept: list[int] = []
        inside = False
        for n, k in enumerate(between):
            opens = (
                self.lows[k] == ","
                and n + 1 < len(between)
                and (self.lows[between[n + 1]] in _RELATIVE or self._described(between[n + 1 :]))
            )
            if opens and any(self.lows[j] == "," for j in between[n + 2 :]):
                inside = True
                continue
            if inside and self.lows[k] == ",":
                inside = False
                continue
            if not inside:
                kept.append(k)
        return kept

    def _described(self, between: list[int]) -> bool:
        """«, le groupe européen | qui conçoit …,»: an apposition, and a relative clause about it."""
        for n, k in enumerate(between[:MOST_WORDS_OF_NOUN]):
            if n > 1 and self.lows[k] in _RELATIVE:
                return True
            if self.words[k].pos in ("AUX", "PUNCT", "PRON") or (n == 0 and self.words[k].pos != "DET"):
                return False
        return False

    def _relative_closed(self, k: int, stop: int) -> bool:
        return "," in self.lows[k:stop] or (self.lows[k] == "qui" and stop - k <= 4)
