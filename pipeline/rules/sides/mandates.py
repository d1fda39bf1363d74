"""Who signs by mandate: «X, mandaté par le maire de B, a signé», «Chargée par le recteur de B de signer, X …»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group

_MOST_WORDS_TO_HOLDER = 3


class Mandates(Reader):
    """Gives the persons of one article's sentences the body of who sent them; who sent them signs nothing."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.sent = lexicon.discourse.sent

    def settle(self, sentence: Sentence, groups: list[Group]) -> None:
        """Change the groups in place."""
        for k in range(sentence.first, sentence.last - 2):
            if self.lows[k] not in self.sent or self.lows[k + 1] != "par":
                continue
            person = self._sent(sentence, k, groups)
            holder = self._after(k + 2, groups)
            if holder is None or (person is None and k > sentence.first):
                continue
            if person is not None:
                group, n = person
                if group.actors[n].body is None:
                    group.actors[n] = replace(group.actors[n], body=holder[0].actors[holder[1]].body)
            self._stay_out(*holder)

    def without_absent(self, sentence: Sentence, groups: list[Group]) -> list[Group]:
        """«En l'absence du maire, X, son adjointe, Y, a signé»: X is there only to say who is away."""
        found: list[Group] = []
        for group in groups:
            before = self.lows[max(group.first - _MOST_WORDS_TO_HOLDER, sentence.first) : group.first]
            if "absence" not in before or group.actors[0].person is None:
                found.append(group)
                continue
            away, others = group.actors[0], group.actors[1:]
            found.append(Group([away], group.first, away.last, "aside", group.connector_first))
            if others:
                found.append(Group(others, others[0].first, group.last))
        return found

    def _sent(self, sentence: Sentence, k: int, groups: list[Group]) -> tuple[Group, int] | None:
        """The person right before the comma and the participle, or the subject after the clause that it opens."""
        for group in groups:
            for n, actor in enumerate(group.actors):
                if actor.person is None:
                    continue
                apposed = actor.last == k - 1 and self.lows[k - 1] == ","
                opened = k == sentence.first and actor.first > k + 2 and self._subject(k + 2, actor)
                if apposed or opened:
                    return group, n
        return None

    def _subject(self, first: int, actor: Actor) -> bool:
        """«Mandaté par le maire, X a signé»: a comma before the name, a verb after it."""
        return "," in self.lows[first : actor.first] and self.words[actor.last].pos in ("AUX", "VERB", "PRON")

    def _after(self, k: int, groups: list[Group]) -> tuple[Group, int] | None:
        for group in groups:
            for n, actor in enumerate(group.actors):
                if 0 <= actor.first - k < _MOST_WORDS_TO_HOLDER and (actor.body is not None or actor.role is not None):
                    return group, n
        return None

    def _stay_out(self, group: Group, n: int) -> None:
        if len(group.actors) == 1:
            group.connector = "aside"
        else:
            del group.actors[n]
