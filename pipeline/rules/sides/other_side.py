"""Who the other side is, told in the sentence after the agreement: «Son partenaire, B, fournira le matériel»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group

RULE = "parties.named-after"
_SIGNS = frozenset([",", ":"])
MOST_WORDS_TO_CHOSEN = 5


class OtherSide(Reader):
    """Finds that body in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.phrases = lexicon.discourse.other_side
        self.between, self.chosen = lexicon.discourse.to_other_side, lexicon.discourse.chosen
        self.several, self.before = lexicon.discourse.other_sides, lexicon.discourse.before_other_sides

    def told(self, sentence: Sentence, groups: list[Group]) -> list[Actor]:
        """The one body that the sentence calls the partner."""
        named = [a for g in groups if g.connector is None for a in g.actors if a.body is not None and a.plural is None]
        for actor in named[:1]:
            if self._called(sentence, actor) or self._chosen(sentence, actor):
                return [actor]
        return self._several(sentence, groups)

    def _several(self, sentence: Sentence, groups: list[Group]) -> list[Actor]:
        """«Il s'agit de | A, B et C», «Les bénéficiaires sont | A, B et C»: those who were only counted before."""
        match = self.several.match(self.lows, sentence.first)
        if match is None:
            return []
        start = sentence.first + match[0]
        while start < sentence.last and (
            self.lows[start] in self.between or self.lows[start] in _SIGNS or self.lows[start] in self.before
        ):
            start += 1
        group = next((g for g in groups if g.first <= start <= g.first + 1), None)
        named = group.actors if group is not None else []
        return named if len(named) > 1 and all(a.body is not None and a.plural is None for a in named) else []

    def _called(self, sentence: Sentence, actor: Actor) -> bool:
        """«Le partenaire est | B», «Son partenaire, | B, …»."""
        for k in range(sentence.first, min(sentence.first + 3, actor.first)):
            match = self.phrases.match(self.lows, k)
            if match is not None:
                between = self.lows[k + match[0] : actor.first]
                return bool(between) and set(between) <= self.between | _SIGNS
        return False

    def _chosen(self, sentence: Sentence, actor: Actor) -> bool:
        """«C'est | B | qui a été choisi comme partenaire»."""
        if self.lows[sentence.first : actor.first] not in (["c'", "est"], ["c'est"]):
            return False
        after = self.lows[actor.last : min(actor.last + MOST_WORDS_TO_CHOSEN, sentence.last)]
        return after[:1] == ["qui"] and bool(self.chosen & set(after))
