"""On what occasion: the gathering or visit that a sentence names."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.expression import TimeExpression
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.rules.slots.wording import Wording

MOST_WORDS_OF_EVENT = 22

_NO_ENDS = frozenset(
    {"ne", "n'", "et", "de", "du", "à", "en", "la", "le", "l'", "les", "au", "«", "ce", "se", "s'", "y", "d'"}
)
_PARTICIPLES = ("é", "ée", "és", "ées", "uite", "uit", "uites", "uits")  # «la mission conduite par …»


class OccasionReader(Wording):
    """Reads the occasions of one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.details = lexicon.details

    def event(self, sentence: Sentence) -> Span | None:
        """The occasion: a gathering or visit after «en marge de», «à l'occasion de», «lors de»."""
        found: list[tuple[int, Span]] = []
        for start in range(sentence.first, sentence.last):
            match = self.details.occasion.match(self.lows, start)
            if match is None:
                continue
            span = self._event_at(sentence, start + match[0])
            if span is not None:
                weak = (
                    self.lows[start] in ("dans", "pendant", "durant", "au") or "issue" in self.lows[start : start + 3]
                )
                found.append((1 if weak else 0, span))
        if not found:
            return None
        return min(found, key=lambda pair: (pair[0] + _vague(pair[1].text), -pair[1].start))[1]

    def named(self, sentence: Sentence) -> Span | None:
        """«On ouvrait mercredi la Semaine de l'eau»: an occasion named by a capital, without a word before it."""
        for k in range(sentence.first + 1, sentence.last):
            if self.words[k].capital and self.lows[k] in self.details.named_occasions and not self.in_actor[k]:
                return self._event_at(sentence, k)
        return None

    def event_date(self, sentence: Sentence, event: Span) -> TimeExpression | None:
        """«le Forum X, tenu les 1er et 2 mai»: when the occasion was, if nothing tells when it was signed."""
        for time in self.annotated.times:
            if event.start < time.start <= event.end + 40 and time.end <= sentence.end and time.value is not None:
                return None if ".." in time.value else time  # «qui se tient jusqu'à vendredi»
        return None

    def _event_at(self, sentence: Sentence, first: int) -> Span | None:
        """The name of the occasion that begins at word ``first``, if it is one."""
        limit = min(sentence.last, first + MOST_WORDS_OF_EVENT)
        i = self._opening(first, limit)
        if i >= limit or not self._names_occasion(first, i, limit):
            return None
        j = i
        while j < limit and not self._ends(i, j, limit):
            j += 1
        while j > i and self.words[j - 1].low in _NO_ENDS:
            j -= 1
        if j <= i or (j - i == 1 and not self.words[i].capital) or self._plain(i, j):
            return None
        return self.span(i, j)

    def _opening(self, first: int, limit: int) -> int:
        """The first word of the occasion itself, after articles and what only opens the way to it."""
        i = first
        while i < limit and self.lows[i] in (
            "la",
            "le",
            "l'",
            "les",
            "une",
            "un",
            "cette",
            "ce",
            "cet",
            "sa",
            "son",
            "leur",
        ):
            i += 1
        # «des travaux des premières Assises», «de la cérémonie d'ouverture du Forum»: the way in is not the event
        while i + 2 < limit and self.lows[i] in self.details.openers and self.lows[i + 1] in DE:
            j = i + 2
            while j < limit and self.lows[j] in DETERMINERS:
                j += 1
            if not any(self.lows[k] in self.details.gatherings for k in range(j, min(j + 4, limit))):
                break
            if self.lows[i + 1] in ("de", "d'") and j == i + 2 and not self._tells_more(j, limit):
                break  # «la cérémonie de lancement»: there is nothing else
            i = j
        return i

    def _tells_more(self, j: int, limit: int) -> bool:
        """«cérémonie d'ouverture | du Forum X»: is anything named after the noun at word ``j``?"""
        until = next((k for k in range(j + 1, limit) if self._ends(j, k, limit)), limit)
        return any(self.words[k].capital or self.words[k].pos in ("DET", "NUM") for k in range(j, until)) or any(
            self.lows[k] in ("du", "des") for k in range(j, until)
        )

    def _names_occasion(self, first: int, i: int, limit: int) -> bool:
        """A noun of gatherings among the first words, or a name that is neither person nor place."""
        if any(self.lows[k] in self.details.gatherings for k in range(i, min(i + 4, limit))):
            return True
        capital = any(self.words[k].capital for k in range(i, min(i + 3, limit)))
        framework = self.lows[first - 1] in DE and "cadre" in self.lows[first - 3 : first]
        return capital and not framework and self.words[i].label not in ("PER", "LOC")

    def _ends(self, i: int, j: int, limit: int) -> bool:
        """Is word ``j`` no part any more of the name that begins at word ``i``?"""
        word = self.words[j]
        if word.text in (",", ";", ":", ".", "–", "—", "!", "?"):
            return True
        if word.low in self.details.occasion_ends:
            # «une journée d'étude consacrée aux ports», «la mission conduite par le ministre»: a common noun needs it
            bare = j - i > 1 and not any(self.words[k].capital for k in range(i, j))
            return not (bare and word.low in self.details.occasion_tellers)
        if j == i:
            return False
        if j - i > 1 and word.low in ("de", "d'") and self._lasts(j + 1):
            return True
        if word.pos in ("AUX", "VERB") and not word.low.endswith(_PARTICIPLES) and not word.capital:
            return True
        if word.low in ("à", "en", "au") and j > i + 1 and self._place_follows(j) and j + 2 >= limit - 1:
            return True
        return (word.text == "-" and not self._tied(j)) or (self.in_time(j) and not word.text.isdigit())

    def _tied(self, j: int) -> bool:
        """«la commission Tchad-Cameroun»: a hyphen inside a name."""
        return self.words[j - 1].end == self.words[j].start and self.words[j].end == self.words[j + 1].start

    def _lasts(self, j: int) -> bool:
        """«une visite de travail | de trois jours»: how long it is."""
        start = self.words[j].start if j < len(self.words) else -1
        return any(d.start <= start < d.end for d in self.annotated.durations)

    def _plain(self, i: int, j: int) -> bool:
        """«cérémonie de signature», «réunion», «cérémonie»: says nothing of the occasion."""
        places = {k for p in self.annotated.places for k in range(p.first, p.last)}
        return all(
            self.lows[k] in self.details.plain or k in places or self.lows[k] in ("à", "au", "en") for k in range(i, j)
        )

    def _place_follows(self, j: int) -> bool:
        return any(p.first == j + 1 and p.head not in ("mention", "stage") for p in self.annotated.places)


def _vague(text: str) -> int:
    return 0 if any(c.isupper() for c in text) else 1
