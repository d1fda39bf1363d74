"""Where a phrase of a subject or an objective ends, and where what only adds to it begins."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.rules.slots.wording import Wording

MOST_WORDS_OF_SUBJECT = 40
MOST_WORDS_OF_CORE = 14
LEAST_TELLING_WORDS = 2  # «la coopération» alone tells nothing: what follows «entre», «dans» belongs to it

_NOT_FINITE = (
    *("er", "ir", "re", "oir", "ant", "é", "ée", "és", "ées", "u", "ue", "us", "ues", "i", "is", "ie", "ies"),
    *("ert", "erte", "erts", "ertes", "uite", "uits", "uites", "crite", "crits", "crites", "faite", "faits", "faites"),
)
_RELATIVES = ("qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles")
CLITICS = ("ne", "n'", "se", "s'", "y", "en", "le", "la", "les", "l'", "lui", "leur")


class Extents(Wording):
    """Reads how far phrases of one article go."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.details = lexicon.details
        self.verbs = lexicon.verbs.concluding

    def finite(self, k: int) -> bool:
        """Is word ``k`` a verb that has a subject: no infinitive, no participle?"""
        word = self.words[k]
        if any(form.shape not in ("participle", "infinitive", "gerund") for form in self.verbs.get(word.low, ())):
            return word.pos in ("VERB", "AUX", "ADJ")  # «un accord sur la pêche lie les deux pays»
        if word.pos == "AUX":
            return not word.low.endswith(("re", "oir", "ant", "été"))
        return word.pos == "VERB" and not word.low.endswith(_NOT_FINITE)

    def in_relative(self, begin: int, k: int) -> bool:
        """Does the verb at word ``k`` belong to a relative clause that opened after word ``begin``?"""
        for j in range(k - 1, begin - 1, -1):
            if self.lows[j] in _RELATIVES:
                return True
            if self.lows[j] in (",", ";", ":"):
                return False
        return False

    def phrase_end(self, sentence: Sentence, begin: int, *, stop: int, whole: bool = False) -> int:
        """End of the phrase from ``begin`` on: a full stop, a semicolon, a comma before another clause."""
        depth = 0
        limit = min(stop, sentence.last, begin + (90 if whole else MOST_WORDS_OF_SUBJECT))
        limit = self._unquoted(begin, limit)
        k = begin
        while k < limit:
            low = self.lows[k]
            if low in ("(", "«"):
                depth += 1
            elif low in (")", "»"):
                depth = max(0, depth - 1)
            elif depth == 0 and (
                low in (";", ".", "!", "?")
                or (not whole and k > begin and self._another_clause(begin, k))
                or (whole and low == "et" and k + 1 < limit and self._does_more(begin, k + 1))
            ):
                break
            k += 1
        while k > begin and self.lows[k - 1] in (",", "et", "de", "à", ":", "la", "le", "les", *_RELATIVES):
            k -= 1
        return k

    def _unquoted(self, begin: int, limit: int) -> int:
        """Where the quotation closes in which word ``begin`` stands («… aux villes", a dit le maire»), or ``limit``."""
        start = self.words[begin].start
        paragraph = self.text.rfind("\n", 0, start) + 1
        opened = ['"'] if self.text.count('"', paragraph, start) % 2 else []  # quotation marks not closed yet
        depth = len(opened)
        for k in range(begin, limit):
            text = self.words[k].text
            closes = text in ("»", "”") or (text == '"' and opened[-1:] == ['"'])
            if closes and len(opened) <= depth:
                return k
            if closes:
                opened.pop()
            elif text in ("«", "“", '"'):
                opened.append(text)
        return limit

    def _another_clause(self, begin: int, k: int) -> bool:
        low = self.lows[k]
        if low in ("entre", "avec") and self._actor_near(k):
            return self._telling(begin, k) >= LEAST_TELLING_WORDS
        if low == ",":
            return not self._goes_on(k)
        if low == ":":
            return not self._announces(begin, k)
        if low == "mais" or (low == "et" and self.lows[k + 1 : k + 3] == ["l'", "autre"]):
            return True  # «l'une sur la pêche | et l'autre sur la forêt»
        if self.words[k].pos == "AUX" and low in ("a", "ont", "est", "sont", "sera", "seront", "avait", "avaient"):
            return True
        return self.finite(k) and self.lows[k - 1] not in CLITICS and not self.in_relative(begin, k)

    def _announces(self, begin: int, k: int) -> bool:
        """«trois chantiers : A, B et C»: does a number or a plural stand before the colon, which the list unfolds?"""
        return any(w.pos == "NUM" or w.low in self.details.unfolded for w in self.words[begin:k])

    def _does_more(self, begin: int, k: int) -> bool:
        """«prévoit des bourses et | porte sur …»: another verb of the same subject, outside a relative clause."""
        return self.words[k].pos in ("VERB", "AUX") and self.finite(k) and not self.in_relative(begin, k)

    def core(self, begin: int, end: int) -> int:
        """The phrase without what only adds to it: «un programme d'inclusion | visant notamment à …»."""
        for k in range(begin + 2, end):
            if self.lows[k] in self.details.additions and self.lows[k - 1] != ",":
                adjunct = self.lows[k] in self.details.adjuncts
                if not adjunct or self._telling(begin, k) >= LEAST_TELLING_WORDS:
                    return k
            if self.lows[k] in ("et", ",") and k - begin >= MOST_WORDS_OF_CORE:
                return k
        return end

    def gist(self, told: Span) -> Span:
        """``told`` without what only adds to it, where it is long."""
        first, last = self.word_at(told.start), self.word_at(told.end - 1)
        if first is None or last is None or last - first < MOST_WORDS_OF_CORE:
            return told
        return self.span(first, self.core(first, last + 1))

    def _telling(self, begin: int, k: int) -> int:
        """How many words between ``begin`` and ``k`` say something: nouns, verbs, adjectives of content."""
        said = [w for w in self.words[begin:k] if w.low not in self.details.empty]
        return sum(w.pos in ("NOUN", "ADJ", "PROPN", "VERB") for w in said) + any(w.pos == "PROPN" for w in said)

    def split(self, begin: int, end: int) -> list[Span]:
        """Cut «de créer A, de former B et de C» at «, de» / «et de» before infinitives, or «, » / «et » before them."""
        cuts = [begin]
        for k in range(begin + 2, end - 1):
            if self.lows[k] not in (",", "et"):
                continue
            j = k + 1
            if self.lows[j] == "et":
                continue
            if self.lows[j] in ("de", "d'", "à"):
                j += 1
            if j < end and infinitive(self.words[j].low, self.words[j].pos):
                cuts.append(j)
        spans = []
        for a, b in zip(cuts, [*cuts[1:], end], strict=True):
            stop = b
            while stop > a and self.lows[stop - 1] in (",", "et", "de", "d'", "à", ";"):
                stop -= 1
            if stop > a:
                spans.append(self.span(a, stop))
        return spans

    def _goes_on(self, k: int) -> bool:
        """A comma inside an enumeration: a preposition or a bare noun follows, and an «et» closes it later."""
        following = self.lows[k + 1 : k + 2]
        if not following:
            return False
        after = self.lows[k + 2 : k + 5]
        if following[0] in ("de", "d'") and self.details.measures & set(after):
            return False  # «, d'une durée de …»
        if self.words[k + 1].pos == "ADJ" and self.words[k - 1].pos != "ADJ":
            return False  # «, applicable depuis …»
        if following[0] in ("de", "du", "des", "d'", "la", "le", "les", "l'", "à", "au", "aux") or self.words[
            k + 1
        ].pos in ("NOUN", "ADJ"):
            return "et" in self.lows[k + 1 : k + 14] and not any(
                self.lows[j] in ("a", "ont", "est", "sont") for j in range(k + 1, min(k + 10, len(self.lows)))
            )
        return False

    def _actor_near(self, k: int) -> bool:
        return any(k < a.first <= k + 2 for a in self.annotated.actors)

    def substance(self, first: int, last: int) -> int:
        """Words from ``first`` to ``last`` but names of actors, times and what stands in brackets."""
        count, depth = 0, 0
        for k in range(first, last):
            depth += {"(": 1, ")": -1}.get(self.lows[k], 0)
            if not self.in_actor[k] and depth <= 0 and not self.in_time(k):
                count += 1
        return count


def infinitive(low: str, pos: str) -> bool:
    """Does the word look like an infinitive, also where the tagger takes it for a noun?"""
    return (pos == "VERB" and low.endswith(("er", "ir", "re", "oir"))) or low.endswith(
        ("iser", "ifier", "orer", "opper", "ager")
    )
