"""Participles with their auxiliary: «a, en présence du ministre, signé», «n'a pas été signée», «s'est engagé»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.verbs import VerbForm
from pipeline.rules.marking.negation import Negation
from pipeline.rules.marking.timed import words_of_times
from pipeline.rules.marking.verb_group import Tense, VerbGroup, Voice
from pipeline.rules.reader import Reader

MOST_WORDS_TO_AUXILIARY = 25
MOST_WORDS_OF_ASIDE = 14
_OPENING = frozenset(['"', "«", "“"])  # «ont | "trouvé un accord"»: somebody's words, and the clause goes on in them


class Participles(Reader):
    """Reads the participles of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.grammar = lexicon.grammar
        self.negated = Negation(annotated, lexicon).of
        self.times = words_of_times(annotated)

    def participle(self, sentence: Sentence, i: int, form: VerbForm, last: int) -> VerbGroup:
        """A participle with its auxiliary, if it has one."""
        j = i - 1
        negated = False
        limit = i - 9
        while j >= sentence.first and j >= limit:
            low = self.lows[j]
            opening = self._aside(sentence, j) if low == "," else None
            if opening is not None:
                j, limit = opening - 1, opening - 4
                continue
            if low in self.grammar.have:
                tense: Tense = self.grammar.have[low]
                return VerbGroup(j, i, last, form, "active", tense, negated or self.negated(sentence, j))
            if low in self.grammar.be:
                if low == "été":
                    k = self._have_before(sentence, j)
                    tense = self.grammar.have[self.lows[k]] if k is not None else "past"
                    first = k if k is not None else j
                    return VerbGroup(first, i, last, form, "passive", tense, negated or self.negated(sentence, first))
                tense = self.grammar.be[low]
                # «se sont associés», «sont parvenus à un accord»: être as the auxiliary of the past
                clitic = j - 1 - (self.lows[j - 1] in ("en", "y"))  # «s'en sont tenus à un protocole»
                reflexive = clitic >= sentence.first and self.lows[clitic] in ("s'", "se")
                acting = (reflexive and not form.middle) or form.being
                voice: Voice = "active" if acting else "passive"
                return VerbGroup(
                    j,
                    i,
                    last,
                    form,
                    voice,
                    ("pluperfect" if low in ("était", "étaient") else "past") if voice == "active" else tense,
                    negated or self.negated(sentence, j),
                )
            if low in ("pas", "jamais", "point", "guère", "rien", "toujours"):
                negated = negated or low != "toujours"
            elif not self._adverbial(j) and not (j == i - 1 and low in _OPENING and self._takes_one(i)):
                break
            j -= 1
        shared = self._shared_auxiliary(sentence, i, last)
        if shared is not None:
            tense = self.grammar.have[self.lows[shared]]
            group = VerbGroup(i, i, last, form, "active", tense, self.negated(sentence, shared))
            return replace(group, auxiliary=shared)
        refused = i > sentence.first and self._refused(i)
        return VerbGroup(i, i, last, form, "participle", "none", refused)

    def _takes_one(self, i: int) -> bool:
        """«"trouvé | un accord"», not «"lié son sort"» nor «"mis d'accord" sur la nécessité»."""
        return self.lows[i + 1 : i + 2] in (["un"], ["une"])

    def _refused(self, i: int) -> bool:
        """«non signé», «jamais ratifié», «non encore ratifié»."""
        return self.lows[i - 1] in ("non", "jamais") or self.lows[i - 2 : i] in (["non", "encore"], ["non", "toujours"])

    def _shared_auxiliary(self, sentence: Sentence, i: int, last: int) -> int | None:
        """«A a investi dix milliards dans … et signé des contrats»: the auxiliary of the first of two participles."""
        follows = last < sentence.last and self.words[last].pos in ("DET", "NUM") and self.lows[last] != "par"
        if not follows or i - 1 <= sentence.first or self.lows[i - 1] not in ("et", "puis"):
            return None
        for k in range(i - 3, max(sentence.first, i - MOST_WORDS_TO_AUXILIARY) - 1, -1):
            if self.words[k].text in (";", ":", "»", "«") or self.lows[k] in ("qui", "que", "qu'", "dont"):
                return None
            if self.lows[k] in self.grammar.have:
                return k if self.words[k + 1].pos in ("VERB", "ADV") else None
            if self.words[k].pos == "AUX":
                return None
        return None

    def _have_before(self, sentence: Sentence, j: int) -> int | None:
        for k in range(j - 1, max(j - 6, sentence.first - 1), -1):
            if self.lows[k] in self.grammar.have:
                return k
            if not self._adverbial(k) and self.lows[k] not in ("pas", "jamais"):
                return None
        return None

    def _aside(self, sentence: Sentence, close: int) -> int | None:
        """Where «, en présence du ministre,» between auxiliary and participle opens."""
        for k in range(close - 1, max(close - MOST_WORDS_OF_ASIDE, sentence.first), -1):
            if self.lows[k] == ",":
                before = self.lows[k - 1]
                return k if before in self.grammar.have or before in self.grammar.be else None
            if self.words[k].pos == "AUX" or self.words[k].text in (";", ":"):
                return None
        return None

    def _adverbial(self, j: int) -> bool:
        """A word that may stand between auxiliary and participle."""
        word = self.words[j]
        if j in self.times or word.low in ("depuis", "dès"):
            return True
        return word.pos in ("ADV", "PRON") or word.low in self.grammar.between or word.text == ","
