"""«X, cosignataire du texte, a salué …», «X, l'un des signataires», «Signataire pour l'employeur, X a parlé de …»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group

_BEFORE = frozenset(["l'", "un", "une", "des", "la", "le", "autre"])
_CLOSED = frozenset([",", ".", "»", ";", ")"])
_MOST_WORDS_OF_RANK = 4
_MOST_WORDS_TO_NAME = 12


class ApposedSignatory(Reader):
    """Finds, in one article, the person beside whose name the noun «signataire» stands."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.behalf = lexicon.connectors.behalf
        self.ordinals = lexicon.grammar.ordinals

    def person(self, sentence: Sentence, noun: int, groups: list[Group], frame: Frame | None) -> Actor | None:
        """Whom the noun at word ``noun`` describes; ``frame``: whose instrument it may govern."""
        if not self._of_the_text(noun, frame):
            return None
        people = [a for group in groups for a in group.actors if a.person is not None and a.plural is None]
        if noun == sentence.first or self.words[noun - 1].text in ("»", "–", "-"):
            return next((a for a in people if a.first > noun and self._opened(noun, a)), None)
        comma = self._comma(noun)
        return next((a for a in people if a.last == comma), None)

    def _of_the_text(self, noun: int, frame: Frame | None) -> bool:
        """Does an instrument, nothing, or the side for which was signed follow; no petition or other paper?"""
        instrument = frame.instrument if frame is not None else None
        if instrument is not None and 0 <= instrument.first - noun - 1 <= 1:
            return True
        after = self.lows[noun + 1]
        return after in _CLOSED or after == "avec" or self.behalf.match(self.lows, noun + 1) is not None

    def _comma(self, noun: int) -> int:
        """«, signataire», «, l'un des signataires», «, seconde signataire»: where the comma stands, -1 for none."""
        k = noun - 1
        while noun - k <= _MOST_WORDS_OF_RANK and (self.lows[k] in _BEFORE or self.lows[k] in self.ordinals):
            k -= 1
        return k if self.lows[k] == "," else -1

    def _opened(self, noun: int, actor: Actor) -> bool:
        """«Signataire pour l'employeur, | X»: the first name behind the comma, with no verb between."""
        between = self.words[noun + 1 : actor.first]
        near = 0 < len(between) <= _MOST_WORDS_TO_NAME and between[-1].low == ","
        return near and not any(word.pos in ("VERB", "AUX") for word in between)
