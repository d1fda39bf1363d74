"""Which instrument is a noun of signing said of: «la signature d'un accord», «Le document porte la signature de A»?"""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.objects import OF
from pipeline.rules.marking.marks import ActNoun, Marks
from pipeline.rules.reader import Reader

MOST_WORDS_AFTER_NOUN = 7
MOST_WORDS_TO_TALKS = 22
MOST_WORDS_TO_BEARING = 14
MOST_WORDS_OF_AIM = 5  # «dans le but de conclure | un accord»
_ELSEWHERE = frozenset({"dans", "malgré", "selon", "depuis", "contre", "sans", "après", "avant"})


class OfNoun(Reader):
    """Pairs the nouns of signing of one article's sentences with instruments."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.bearing = lexicon.discourse.bearing
        self.about = lexicon.connectors.about

    def frame(self, noun: ActNoun, frames: list[Frame], marks: Marks) -> Frame | None:
        """The frame of the instrument that the noun is said of."""
        return (
            self._after_noun(noun, frames) or self._before_noun(noun, frames) or self._opening_noun(noun, frames, marks)
        )

    def _after_noun(self, noun: ActNoun, frames: list[Frame]) -> Frame | None:
        for frame in frames:
            instrument = frame.instrument
            if instrument is None or instrument.first < noun.last:
                continue
            if noun.effect == "negotiate" and self._talked_about(noun, frame):
                return frame
            start = self._behind_aside(noun.last, instrument.first)
            if instrument.first > start + MOST_WORDS_AFTER_NOUN:
                continue
            between = self.lows[start : instrument.first]
            if noun.effect == "negotiate" and not set(between) <= OF:
                continue
            if _ELSEWHERE & set(between):
                continue  # «chargé des négociations dans un accord», «la signature malgré un accord»
            if "bas" in between:
                return frame  # «quatre signatures figurent au bas du document»
            if all(
                low in ("de", "d'", "du", "des", "un", "une", "la", "l'", "le", "les", "ce", "cet", "cette")
                or len(between) <= 3
                for low in between
            ):
                return frame
        return None

    def _behind_aside(self, start: int, end: int) -> int:
        """«la signature, | vendredi à l'hôtel de ville, | d'une convention»: where the noun's own complement starts."""
        if self.lows[start] != ",":
            return start
        close = next((k for k in range(start + 1, end) if self.lows[k] == ","), end)
        aside = self.words[start + 1 : close]
        of = close + 1 < end and self.lows[close + 1] in DE
        plain = of and not any(word.pos in ("VERB", "AUX", "PRON") for word in aside)
        return close + 1 if plain and len(aside) <= MOST_WORDS_AFTER_NOUN else start

    def _talked_about(self, noun: ActNoun, frame: Frame) -> bool:
        """«des négociations étaient engagées avec B au sujet d'un accord»: what the talks are about."""
        instrument = frame.instrument
        if instrument is None or frame.verbs or instrument.first - noun.last > MOST_WORDS_TO_TALKS:
            return False
        between = self.words[noun.last : instrument.first]
        colon = next((k for k, word in enumerate(between) if word.text == ":"), None)
        if colon is not None and (len(between) - colon > MOST_WORDS_AFTER_NOUN or instrument.reference != "indefinite"):
            return False  # «les discussions se poursuivent : on parle d'un contrat»
        if any(word.text in (";", ".") for word in between):
            return False
        return any(
            (match := self.about.match(self.lows, k)) is not None and k + match[0] == instrument.first
            for k in range(max(noun.last, instrument.first - MOST_WORDS_OF_AIM), instrument.first)
        )

    def _opening_noun(self, noun: ActNoun, frames: list[Frame], marks: Marks) -> Frame | None:
        """«Revêtue des signatures de A et de B, la première est …»; «Signature, mardi à Lille, d'une convention»."""
        following = next((f for f in frames if f.instrument is not None and f.instrument.first >= noun.last), None)
        headed = noun.first == marks.sentence.first or (
            noun.first - marks.sentence.first <= 2 and self.lows[noun.first - 1] == "de" and noun.effect == "sign"
        )  # «Cérémonie de signature, mardi, d'une convention»
        if headed and following is not None and following.instrument is not None:
            between = range(noun.last, following.instrument.first)
            apart = any(self.words[k].pos in ("VERB", "AUX") for k in between)
            of = DE & set(self.lows[following.instrument.first - 2 : following.instrument.first + 1])
            return following if of and not apart else None
        if noun.first - marks.sentence.first > 3 or not self.lows[marks.sentence.first].startswith("revêtu"):
            return None
        return next((f for f in frames if f.instrument is not None and f.instrument.first > noun.last), None)

    def _before_noun(self, noun: ActNoun, frames: list[Frame]) -> Frame | None:
        """«Le document porte la signature de A», «une lettre d'intention porte quatre signatures»."""
        for frame in reversed(frames):
            instrument = frame.instrument
            if instrument is not None and 0 <= noun.first - instrument.last <= MOST_WORDS_TO_BEARING:
                between = self.lows[instrument.last : noun.first]
                if between[-2:] in (["dont", "la"], ["dont", "l'"], ["dont", "le"]) and ";" not in between:
                    return frame  # «un contrat dont la signature est prévue en avril»
                if between[-3:] == ["en", "cours", "de"] or (noun.effect == "negotiate" and between[-1:] == ["en"]):
                    return frame
                return frame if self.bearing & {*between, self.lows[noun.first]} else None
        return None
