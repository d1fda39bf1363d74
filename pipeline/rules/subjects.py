"""What an agreement is about: its subject and its objectives, as the words around the instrument say."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.rules.wording import Wording

MOST_WORDS_OF_SUBJECT = 40
MOST_WORDS_OF_CORE = 14


class SubjectReader(Wording):
    """Reads subjects and objectives in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.details = lexicon.details
        self.verbs = lexicon.verbs.forms

    def subject(self, sentence: Sentence, first: int, stop: int) -> Span | None:
        """What follows «portant sur», «relatif à», «pour» … between words ``first`` and ``stop``."""
        if (
            first + 1 < stop
            and self.words[first].pos == "VERB"
            and self.lows[first].endswith("ant")
            and self.lows[first] not in self.verbs
            and self.details.subject.match(self.lows, first) is None
        ):
            # «un accord supprimant les visas»
            end = self._phrase_end(sentence, first, stop=max(stop, sentence.last))
            return self.span(first, self._core(first, end)) if end > first + 1 else None
        for start in range(first, stop):
            match = self.details.subject.match(self.lows, start)
            if match is None or self.in_actor[start] or self.words[start].start < 0:
                continue
            if self.lows[start] in ("pour", "sur") and (start - first > 14 or self._odd_purpose(start)):
                continue
            begin = start + match[0]
            if begin < sentence.last and self.lows[begin] in self.details.no_subjects:
                continue
            end = self._phrase_end(sentence, begin, stop=max(stop, sentence.last))
            if end > begin:
                return self.span(begin, self._core(begin, end))
        return None

    def _core(self, begin: int, end: int) -> int:
        """The subject without what only adds to it: «un programme d'inclusion | visant notamment à …»."""
        for k in range(begin + 2, end):
            if self.lows[k] in self.details.additions and self.lows[k - 1] != ",":
                return k
            if self.lows[k] in ("et", ",") and k - begin >= MOST_WORDS_OF_CORE:
                return k
        return end

    def _odd_purpose(self, start: int) -> bool:
        following = self.lows[start + 1 : start + 4]
        if any(low in self.details.no_purposes for low in following[:2]):
            return True
        return any(
            t.start <= self.words[min(start + 1, len(self.words) - 1)].start < t.end
            for t in self.annotated.times + self.annotated.durations
        )

    def named(self, sentence: Sentence, first: int, last: int) -> Span | None:
        """«accord régional de relance», «convention de pêche»: the instrument with its own complements."""
        end = last
        while end < sentence.last and end - last < 12:
            word = self.words[end]
            if (
                (word.pos in ("NOUN", "ADJ", "PROPN") and not self.in_time(end) and word.low not in self.verbs)
                or (
                    word.low in ("de", "d'", "du", "des", "à", "en", "pour", "contre", "sur")
                    and end + 1 < sentence.last
                    and self.words[end + 1].pos in ("NOUN", "ADJ", "PROPN", "DET")
                )
                or (
                    word.low in ("la", "l'", "les", "le") and self.lows[end - 1] in ("de", "à", "pour", "contre", "sur")
                )
            ):
                end += 1
            else:
                break
        while end > last and self.words[end - 1].pos not in ("NOUN", "ADJ", "PROPN"):
            end -= 1
        start = next(
            (
                k
                for k in range(first, last)
                if self.words[k].pos in ("NOUN", "ADJ", "X", "PROPN")
                and self.words[k].low not in self.details.before_name
            ),
            first,
        )
        return self.span(start, end) if end > last else None

    def generic(self, naming: Span | None) -> bool:
        """Does the name say no more than the instrument: «accord de partenariat», «convention-cadre»?"""
        if naming is None:
            return True
        words = [w for w in self.words if naming.start <= w.start < naming.end and w.pos in ("NOUN", "ADJ", "PROPN")]
        return all(w.low in self.details.empty for w in words[1:])

    def after_colon(self, sentence: Sentence, last: int) -> Span | None:
        """«une convention-cadre qui embrasse large : des formations, de la recherche…»."""
        for k in range(last, min(sentence.last - 2, last + 9)):
            if self.lows[k] == ":":
                sums = any(a.start <= self.words[k + 1].start < a.end for a in self.annotated.amounts)
                named = (
                    self.in_actor[k + 1] or self.in_actor[k + 2]
                )  # «avec les trois partenaires suivants : A, B et C»
                return None if sums or named or self.words[k + 1].text in ("«", '"') else self._told(sentence, k + 1)
            if self.lows[k] in (";", "«"):
                return None
        return None

    def predicate(self, sentence: Sentence, last: int) -> Span | None:
        """«Le premier accord exempte de visa les titulaires de …»: what the instrument does, as its verb says it."""
        depth = 0
        for k in range(last, min(sentence.last, last + 45)):
            low, word = self.lows[k], self.words[k]
            if low == "," and k == last:
                depth = 1
            elif low == "," and depth:
                depth = 0
            elif low == ":" and not depth and k + 1 < sentence.last:
                return self._told(sentence, k + 1)
            elif word.pos == "VERB" and not depth and not self.in_actor[k]:
                if low.endswith(("é", "ée", "és", "ées", "ant")) or low in self.verbs:
                    return None
                return self._told(sentence, k)
            elif word.pos == "AUX" and not depth:
                return None
        return None

    def _told(self, sentence: Sentence, begin: int) -> Span | None:
        end = self._phrase_end(sentence, begin, stop=sentence.last)
        return self.span(begin, end) if end > begin + 1 else None

    def objectives(self, sentence: Sentence, first: int) -> list[Span]:
        """What follows «vise à», «a pour objectifs de»: one span for each coordinated objective."""
        for start in range(first, sentence.last):
            match = self.details.objectives.match(self.lows, start)
            if match is None:
                continue
            begin = start + match[0]
            end = self._phrase_end(sentence, begin, stop=sentence.last, whole=True)
            return self._split(begin, end)
        return []

    def _split(self, begin: int, end: int) -> list[Span]:
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
            if j < end and _infinitive(self.words[j].low, self.words[j].pos):
                cuts.append(j)
        spans = []
        for a, b in zip(cuts, [*cuts[1:], end], strict=True):
            stop = b
            while stop > a and self.lows[stop - 1] in (",", "et", "de", "d'", "à", ";"):
                stop -= 1
            if stop > a:
                spans.append(self.span(a, stop))
        return spans

    def _phrase_end(self, sentence: Sentence, begin: int, *, stop: int, whole: bool = False) -> int:
        """End of the phrase from ``begin`` on: a full stop, a semicolon, a comma before another clause."""
        depth = 0
        limit = min(stop, sentence.last, begin + (90 if whole else MOST_WORDS_OF_SUBJECT))
        k = begin
        while k < limit:
            low = self.lows[k]
            if low in ("(", "«"):
                depth += 1
            elif low in (")", "»"):
                depth = max(0, depth - 1)
            elif low in (";", ".", "!", "?") and depth == 0:
                break
            elif not whole and depth == 0 and k > begin:
                word = self.words[k]
                if low in ("entre", "avec") and self._actor_near(k):
                    break
                if low == "," and not self._goes_on(k):
                    break
                if word.pos == "AUX" and low in ("a", "ont", "est", "sont", "sera", "seront", "avait", "avaient"):
                    break
            k += 1
        while k > begin and self.lows[k - 1] in (",", "et", "de", "à", ":", "la", "le", "les"):
            k -= 1
        return k

    def _goes_on(self, k: int) -> bool:
        """A comma inside an enumeration: a preposition or a bare noun follows, and an «et» closes it later."""
        following = self.lows[k + 1 : k + 2]
        if not following:
            return False
        if following[0] in ("de", "du", "des", "d'", "la", "le", "les", "l'", "à", "au", "aux") or self.words[
            k + 1
        ].pos in ("NOUN", "ADJ"):
            return "et" in self.lows[k + 1 : k + 14] and not any(
                self.lows[j] in ("a", "ont", "est", "sont") for j in range(k + 1, min(k + 10, len(self.lows)))
            )
        return False

    def _actor_near(self, k: int) -> bool:
        return any(k < a.first <= k + 2 for a in self.annotated.actors)


def _infinitive(low: str, pos: str) -> bool:
    return (pos == "VERB" and low.endswith(("er", "ir", "re", "oir"))) or low.endswith(
        ("iser", "ifier", "orer", "opper", "ager")
    )
