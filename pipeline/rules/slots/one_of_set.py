"""What one of a set of agreements is about: «Le premier finance une école ; le second, un dispensaire»."""

from __future__ import annotations

from models.annotation import Sentence
from models.record import Span
from pipeline.rules.slots.naming import NameReader


class OneOfSetReader(NameReader):
    """Reads what ordinals of one article's sentences stand for do."""

    def ordinal_predicate(self, sentence: Sentence, last: int) -> Span | None:
        """«Le premier exempte de visa les titulaires de …»: what one of a set does, as any verb says it."""
        gapped = self._gapped(sentence, last)
        if gapped is not None:
            return gapped
        for k in range(last, min(sentence.last, last + 45)):
            low, word = self.lows[k], self.words[k]
            if low == ":" and k + 1 < sentence.last:
                return None if self._lists_others(sentence, k + 1) else self._told(sentence, k + 1)
            if low == ";" or self.in_actor[k] or self._of_another(last, k) or self._aside(last, k):
                continue
            if word.pos == "VERB" and low not in self.verbs and self.finite(k):
                return self._told(sentence, k) if low not in self.details.idle else None
            if word.pos == "AUX" or low in self.verbs:
                return None
        return None

    def _gapped(self, sentence: Sentence, last: int) -> Span | None:
        """«Le premier finance une école ; le second, un dispensaire»: the object of the verb told before."""
        begin = last + 1 if last < sentence.last and self.lows[last] == "," else last
        if begin + 1 >= sentence.last or self.words[begin].pos not in ("DET", "NUM") or self._names(begin):
            return None
        if not any(self.finite(k) for k in range(sentence.first, last - 1)):
            return None
        end = self.phrase_end(sentence, begin + 1, stop=sentence.last)
        clause = next(
            (k for k in range(begin, sentence.last) if self.lows[k] in (";", ",", ":") or self.finite(k)), end
        )
        own = clause >= end or self.lows[clause] in (";", ",")
        instrument = any(self.instruments.match(self.lows, k) is not None for k in (begin, begin + 1))
        return (
            self.span(begin, end) if own and not instrument and end > begin + 1 and not self._measured(begin) else None
        )

    def _aside(self, last: int, k: int) -> bool:
        """Does word ``k`` stand between the first comma after ``last`` and the one that closes it?

        «Le premier, un accord, exempte…» has but one comma after its noun: that one closes.
        """
        if self.lows[last] != "," or "," in self.lows[last + 1 : k]:
            return False
        return "," in self.lows[k : last + 45] and any(
            self.finite(j) for j in range(self.lows.index(",", k), min(last + 45, len(self.lows)))
        )

    def _lists_others(self, sentence: Sentence, begin: int) -> bool:
        """Do sums, partners, a quotation or the agreements one by one follow the colon?"""
        opening = self.words[begin : begin + 3]
        if any(a.start <= opening[0].start < a.end for a in self.annotated.amounts) or opening[0].text in ("«", '"'):
            return True
        if self.in_actor[begin] or self.in_actor[begin + 1]:
            return True  # «avec les trois partenaires suivants : A, B et C»
        return any(
            w.low in self.details.before_name or w.low in ("celle", "celui", "l'un", "l'une") for w in opening
        ) or any(self.instruments.match(self.lows, k) is not None for k in range(begin, min(begin + 3, sentence.last)))

    def _told(self, sentence: Sentence, begin: int) -> Span | None:
        end = self.phrase_end(sentence, begin + 1, stop=sentence.last)
        if end < sentence.last and self.words[end].pos in ("AUX", "VERB") and self.words[begin].pos in ("DET", "NUM"):
            end = self.phrase_end(sentence, end + 1, stop=sentence.last)  # «: trente élèves seront accueillis …»
        return self.span(begin, end) if end > begin + 1 else None
