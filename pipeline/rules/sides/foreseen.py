"""Whom an agreement makes do what, where nobody is told to conclude it: they are its two.

«L'accord signé mardi prévoit que A fournira B», «… confie à A l'entretien des bus de B», «Un accord a été signé : A
fournira B.», and in the sentence behind: «Il ouvre les quais de A à B.», «Aux termes de ce texte, A fournira B.»
"""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.rules.reader import Reader
from pipeline.rules.sides.dealings import Dealings
from pipeline.rules.sides.group import Group

RULE = "parties.foreseen"
MOST_WORDS_TO_VERB = 8  # «L'accord | (signé mardi à Lyon) | confie …»
MOST_WORDS_OF_TAKING_UP = 6  # «Aux termes de ce texte, | A …»
_IT = frozenset({"il", "elle", "celui-ci", "celle-ci"})
_THIS = frozenset({"ce", "cet", "cette", "celui-ci", "celle-ci", "le", "la", "l'"})
_THAT = frozenset({"que", "qu'"})
_TO = frozenset({"à", "au", "aux", "de", "du", "des", "d'", "avec", "chez", "entre", "pour"})
_MAKES = frozenset({"fait", "fera", "faisait"})  # «fait de A le fournisseur de B»
_STOPS = frozenset({";", ":", "«", "»", "(", "?", "!"})


class Foreseen(Reader):
    """Finds the two in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.dealings = Dealings(annotated, lexicon)
        self.provides = lexicon.details.provides
        self.under = lexicon.connectors.under

    def told(self, sentence: Sentence, groups: list[Group], instrument: InstrumentMention | None) -> list[Actor]:
        """The two in a sentence about the instrument, or in one that takes up the agreement told before it."""
        behind = self._taking_up(sentence)
        if behind is not None:
            return self.dealings.of_two(behind, groups)
        if instrument is not None:
            if any(group.first < instrument.first for group in groups):
                return []
            return self._said(sentence, instrument.last, groups)
        if self.lows[sentence.first] in _IT:
            return self._said(sentence, sentence.first + 1, groups)
        future = self.dealings.of_two(sentence.first, groups)
        return future if future and self._ahead(future) else []

    def _said(self, sentence: Sentence, first: int, groups: list[Group]) -> list[Actor]:
        """What the instrument provides: a clause behind «que» or a colon, or two that its verb governs."""
        verb = self._verb(first, sentence.last)
        if verb is not None and self.lows[verb + 1] in _THAT:
            return self.dealings.of_two(verb + 2, groups)
        if verb is not None:
            return self._governed(verb, groups)
        colon = next((k for k in range(first, sentence.last - 1) if self.lows[k] == ":"), None)
        return self.dealings.of_two(colon + 1, groups) if colon is not None else []

    def _verb(self, first: int, last: int) -> int | None:
        """The verb of providing of which the instrument is the subject."""
        for k in range(first, min(first + MOST_WORDS_TO_VERB, last - 1)):
            if self.lows[k] in _STOPS:
                return None
            if self.lows[k] in self.provides or (self.lows[k] in _MAKES and self.lows[k + 1] in DE):
                return k
        return None

    def _governed(self, verb: int, groups: list[Group]) -> list[Actor]:
        """«confie | à A | l'entretien des bus | de B», «ouvre les quais | de A | à B»: two bodies, and nobody else."""
        actors = [actor for group in groups for actor in group.actors]
        two = len(actors) == len(groups) == 2 and all(a.nobody and _known(a) for a in actors)
        entities = {actor.body.entity for actor in actors if actor.body is not None}
        if not two or len(entities) < 2 or any(group.connector not in (None, "with") for group in groups):
            return []
        start = verb + 1
        for actor in actors:
            before = actor.first - 1
            before -= self.lows[before] in DETERMINERS and self.lows[before] not in _TO
            if _STOPS & set(self.lows[start:before]) or "," in self.lows[start : before + 1]:
                return []
            if before >= start and self.lows[before] not in _TO:
                return []
            start = actor.last
        return actors

    def _taking_up(self, sentence: Sentence) -> int | None:
        """«Aux termes de ce texte, | A …», «En vertu de celui-ci, | A …»: where the clause begins."""
        match = self.under.match(self.lows, sentence.first)
        if match is None or self.lows[sentence.first + match[0]] not in _THIS:
            return None
        opening = range(
            sentence.first + match[0], min(sentence.first + match[0] + MOST_WORDS_OF_TAKING_UP, sentence.last)
        )
        return next((k + 1 for k in opening if self.lows[k] == ","), None)

    def _ahead(self, two: list[Actor]) -> bool:
        """«A | fournira | des rails à B»: what will be done."""
        between = self.words[two[0].last : two[1].first]
        return any(word.pos == "VERB" and word.low.endswith(("ra", "ront")) for word in between)


def _known(actor: Actor) -> bool:
    return actor.body is not None and actor.body.entity >= 0 and actor.role is None and actor.plural is None
