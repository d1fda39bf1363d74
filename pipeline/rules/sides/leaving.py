"""Who leaves an agreement is one of its sides: «X a retiré A de l'accord conclu avec B», «le retrait de A de …»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.groups import Grouper

MOST_WORDS_TO_LEAVING = 14
_FROM = frozenset({"de", "du", "d'", "des", "l'", "la", "le", "les", "cet", "cette", "ce"})


class Leaving(Reader):
    """Finds, in one article's sentences, who leaves an agreement of which the other side is told."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, grouper: Grouper) -> None:
        super().__init__(annotated)
        self.leaving = lexicon.grammar.leaving
        self.transparent = grouper.transparent

    def side(self, sentence: Sentence, instrument: InstrumentMention, groups: list[Group]) -> Group | None:
        """The one body between the word of leaving and «de l'accord»."""
        if not DE & set(self.lows[instrument.first - 2 : instrument.first + 1]):
            return None
        for k in range(instrument.first - 1, max(sentence.first, instrument.first - MOST_WORDS_TO_LEAVING), -1):
            if self.lows[k] in self.leaving:
                between = [g for g in groups if k < g.first and g.last <= instrument.first]
                single = len(between) == 1 and len(between[0].actors) == 1
                return between[0] if single and self._straight(k, between[0], instrument) else None
            if self.words[k].text in (";", ":"):
                return None
        return None

    def _straight(self, k: int, group: Group, instrument: InstrumentMention) -> bool:
        """Nothing but adverbs and dates around the name: «a retiré unilatéralement A, en 2018, de l'accord»."""
        around = [*range(k + 1, group.first), *range(group.last, instrument.first)]
        return all(
            self.transparent[j] or self.lows[j] in _FROM or self.words[j].pos in ("ADV", "ADJ", "DET", "PUNCT", "ADP")
            for j in around
        )
