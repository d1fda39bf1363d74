"""Whom the text is about, for «il», «ils» and «leurs représentants» in the sentences that follow."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.rules.groups import Group

_ADJUNCT = frozenset(["à", "au", "aux", "dans", "sur", "chez"])


class Topic:
    """The group that the sentences before were about."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]
        self.group: Group | None = None
        self.former: Group | None = None  # what came before it, in the sentence before
        self.sentences = 0  # since both were named

    def remember(self, sentence: Sentence, groups: list[Group]) -> None:
        """The group a sentence is about: the first one, if it opens the sentence; «il», «ils» will mean it."""
        self.sentences += 1
        for group in groups:
            fronted = group.connector == "for" and self.lows[group.last : group.last + 1] == [","]
            opens = (group.connector is None or fronted) and self._opens(sentence, group)
            if opens and group.actors[0].plural is None:
                if any(a.person is not None or a.body is not None for a in group.actors):
                    self.former, self.group = self.group if self.sentences <= 1 else None, group
                    self.sentences = 0
                return

    def last_two(self) -> list[Actor]:
        """«A fournira les terrains. B bâtira l'usine.»: A and B, each what one of two sentences in a row is about."""
        if self.group is None or self.former is None or self.sentences:
            return []
        both = [*self.former.actors, *self.group.actors]
        bodies = {a.body.entity for a in both if a.body is not None and a.body.entity >= 0}
        return both if len(both) == len(bodies) == 2 else []

    def _opens(self, sentence: Sentence, group: Group) -> bool:
        """Near the head of the sentence, or right after the adjunct that opens it («En marge du salon, A …»)."""
        if group.first > sentence.first and self.lows[group.first - 1] in _ADJUNCT:
            return False
        if group.first - sentence.first <= 6:
            return True
        opening = range(sentence.first, group.first)
        return self.lows[group.first - 1] == "," and not any(self.words[k].pos in ("VERB", "AUX") for k in opening)

    def their_people(self, group: Group) -> Group:
        """«Leurs représentants ont signé»: those of the bodies that the text is about."""
        actor = group.actors[0]
        if (
            len(group.actors) == 1
            and actor.plural == "person"
            and self.lows[actor.first] == "leurs"
            and self.group is not None
        ):
            return Group(self.group.actors, group.first, group.last, group.connector, group.connector_first)
        return group
