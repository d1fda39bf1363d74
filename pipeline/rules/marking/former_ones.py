"""The agreement before the news, told without its noun: «Le précédent», «celui de 2014», «celle conclue en 2019»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader

MOST_WORDS_TO_FORMER = 12
MOST_WORDS_OF_NAME = 6
MOST_WORDS_OF_FOLLOWING = 6
_LATTER = frozenset([("ce", "dernier"), ("cette", "dernière")])
_SIDES = frozenset(["entre", "avec"])
_FORMER = frozenset([("le", "précédent"), ("la", "précédente"), ("l'", "ancien"), ("l'", "ancienne")])


class FormerFinder(Reader):
    """Finds such mentions in one article, sentence by sentence."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.text = annotated.article.text
        self.times = annotated.times
        self.following = lexicon.discourse.following
        self.signing, self.binding = lexicon.verbs.signing, lexicon.verbs.binding

    def dated(self, sentence: Sentence) -> list[InstrumentMention]:
        """«Celui du 6 février 2021, que les deux parties avaient paraphé», «Il succède à celui de 2014»: one before."""
        for i in range(sentence.first, sentence.last - 2):
            if self.lows[i] not in ("celui", "celle") or self.lows[i + 1] not in ("de", "du"):
                continue
            at = self.words[i + 2].start
            dated = any(time.start <= at < time.end for time in self.times)
            if dated and (i == sentence.first or self._followed(sentence, i)):
                return [self._told(i, i + 1, self.lows[i] == "celle")]
        return []

    def _followed(self, sentence: Sentence, i: int) -> bool:
        """«qui remplace | celui de 2014», «Il succède à | celui de 2014»: does the agreement come after it?"""
        for start in range(max(sentence.first, i - MOST_WORDS_OF_FOLLOWING), i):
            match = self.following.match(self.lows, start)
            if match is not None and start + match[0] == i:
                return True
        return False

    def former(self, sentence: Sentence, instruments: list[InstrumentMention]) -> list[InstrumentMention]:
        """«Le précédent avait été conclu en 2015», «la précédente, signée en 2012»: the one before the news."""
        for i in range(sentence.first + 1, min(sentence.first + MOST_WORDS_TO_FORMER, sentence.last - 2)):
            article, low = self.lows[i - 1], self.lows[i]
            if (article, low) not in _FORMER or self.words[i + 1].pos in ("NOUN", "PROPN", "ADJ"):
                continue
            opens = i - 1 == sentence.first or self.lows[i - 2] in (",", ";", ":", "que")
            if opens and all(not x.first <= i < x.last for x in instruments):
                return [self._told(i - 1, i + 1, low.endswith("e"))]
        return []

    def replaced(self, sentence: Sentence) -> list[InstrumentMention]:
        """«Elle remplace celle que A avait passée en 2019 avec B», «Il succède à celui conclu en 2019»."""
        for i in range(sentence.first, sentence.last - 3):
            low, opens = self.lows[i], i == sentence.first
            before = () if opens else (";", ":", ",", "et", "par", "que")
            if low not in ("celui", "celle") or self.lows[i - 1] in before:
                continue
            after = self.lows[i + 1]
            inside = range(i + 2, min(i + MOST_WORDS_TO_FORMER + 2, sentence.last))
            relative = after in ("que", "qu'") and any(
                self.lows[k] in ("avait", "avaient") and self.signing & set(self.lows[k + 1 : k + 4]) for k in inside
            )
            relative = relative or (after == "qui" and any(self.lows[k] in self.binding for k in inside[:3]))
            signed = self._behind_its_name(sentence, i + 1)
            dated = any(self._dates(k) for k in range(signed + 1, min(signed + 4, sentence.last)))
            if relative or (self.lows[signed] in self.signing and dated and not opens):
                told = self._told(i, i + 1, low == "celle")
                return [replace(told, earlier=not (opens and self._binds_now(inside)))]
        return []

    def the_latter(self, sentence: Sentence, named: InstrumentMention | None) -> list[InstrumentMention]:
        """«Ce dernier, conclu en mars entre A et B, …», «celui-ci, signé avec C, …»: ``named``, told just before."""
        if named is None or named.plural or named.verbal:
            return []
        for i in range(sentence.first, sentence.last - 4):
            last = i + 2 if (self.lows[i], self.lows[i + 1]) in _LATTER else i + 1
            if last == i + 1 and self.lows[i] not in ("celui-ci", "celle-ci"):
                continue
            feminine = self.lows[i] in ("cette", "celle-ci")
            signed = last + 1 < sentence.last and self.lows[last] == "," and self.lows[last + 1] in self.signing
            behind = self.lows[last + 2 : last + 2 + MOST_WORDS_TO_FORMER]
            if not signed or (named.gender or "m") != ("f" if feminine else "m") or not _SIDES & set(behind):
                continue
            start, end = self.words[i].start, self.words[last - 1].end
            return [
                replace(
                    named, first=i, last=last, start=start, end=end, text=self.text[start:end],
                    reference="demonstrative", count=None, ordinal=None, other=False, earlier=False,
                )
            ]  # fmt: skip
        return []

    def _binds_now(self, inside: range) -> bool:
        """«Celle qui lie désormais A à B»: of now; «Celle qui liait A à B» was before the news."""
        binder = next((self.lows[k] for k in inside if self.lows[k] in self.binding), "")
        return bool(binder) and not binder.endswith(("ait", "aient"))

    def _behind_its_name(self, sentence: Sentence, k: int) -> int:
        """«celui | dit de l'Élysée | signé en 1963»: the word behind what it is called, if it is called something."""
        if self.lows[k] not in ("dit", "dite", "de", "du", "d'"):
            return k
        inside = range(k + 1, min(k + MOST_WORDS_OF_NAME, sentence.last - 2))
        return next((j for j in inside if self.lows[j] in self.signing), k)

    def _dates(self, k: int) -> bool:
        return any(time.start <= self.words[k].start < time.end for time in self.times)

    def _told(self, first: int, last: int, feminine: bool) -> InstrumentMention:
        start, end = self.words[first].start, self.words[last - 1].end
        return InstrumentMention(
            first, last, start, end, self.text[start:end], None, "", "f" if feminine else "m", "text", "pronoun",
            False, None, None, earlier=True,
        )  # fmt: skip
