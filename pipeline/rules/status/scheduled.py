"""A signing that has a day, and has not been: «la signature, prévue mardi», «fera l'objet d'une signature»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.marking.marks import ActNoun
from pipeline.rules.reader import Reader

MOST_WORDS_TO_PARTICIPLE = 14
MOST_WORDS_TO_OBJECT = 4
MOST_LETTERS_TO_TIME = len(" le mois de ")
_NO_PART = frozenset({"qui", "que", "qu'", "dont", "où", ";", ":", "»", ")", "."})


class Scheduled(Reader):
    """Tells of the noun of a signing whether it is still to come."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.times = annotated.times
        forms = lexicon.verbs.forms.items()
        self.announcing = frozenset(low for low, told in forms if any(form.effect == "announce" for form in told))
        self.put_off, self.have = lexicon.details.put_off, lexicon.grammar.have
        self.coming = lexicon.modality.coming
        self.set_for = lexicon.modality.set_for
        self.undergoing = lexicon.modality.undergoing

    def told(self, sentence: Sentence, noun: ActNoun) -> bool:
        """Is the signing that ``noun`` names told as one to come?"""
        beside = {self.lows[noun.first - 1], *self.lows[noun.last : noun.last + 1]}
        set_for = self._set(sentence, noun) or self._announced_for(sentence, noun) or self._day_of(sentence, noun)
        return bool(self.coming & beside) or set_for or self._to_undergo(sentence, noun)

    def _day_of(self, sentence: Sentence, noun: ActNoun) -> bool:
        """«ont reporté à la mi-avril la signature», «Aucune date n'a été fixée pour la signature»: it has none yet."""
        before = range(max(sentence.first, noun.first - MOST_WORDS_TO_PARTICIPLE), noun.first)
        put_off = [k for k in before if self.lows[k] in self.put_off and self.lows[k - 1] in self.have]
        if put_off:
            return not any(self.words[k].pos in ("VERB", "AUX") for k in range(put_off[-1] + 1, noun.first))
        return "date" in (self.lows[k] for k in before) and self.lows[noun.first - 2] == "pour"

    def _announced_for(self, sentence: Sentence, noun: ActNoun) -> bool:
        """«a annoncé pour mai la signature d'un accord», «a annoncé, mais pour lundi seulement, la signature»."""
        since = max(sentence.first, noun.first - MOST_WORDS_TO_PARTICIPLE)
        said = next((k for k in range(noun.first - 1, since - 1, -1) if self.lows[k] in self.announcing), None)
        if said is None:
            return False
        ends = (noun.first, min(noun.last + 1, sentence.last))
        fors = [k for k in (*range(said + 1, ends[0]), *range(noun.last, ends[1])) if self.lows[k] == "pour"]
        return any(0 < t.start - self.words[k].end <= MOST_LETTERS_TO_TIME for k in fors for t in self.times)

    def _set(self, sentence: Sentence, noun: ActNoun) -> bool:
        """«la signature de l'accord entre A et B, programmée jeudi»: not «prévue lundi, a eu lieu mardi»."""
        for k in range(noun.last, min(noun.last + MOST_WORDS_TO_PARTICIPLE, sentence.last)):
            if self.lows[k] in self.set_for:
                after = self.words[k + 1 : sentence.last]
                return not any(w.pos == "AUX" and w.low in ("a", "ont", "s'est", "est", "fut") for w in after)
            if self.lows[k] in _NO_PART or self.words[k].pos in ("VERB", "AUX"):
                return False
        return False

    def _to_undergo(self, sentence: Sentence, noun: ActNoun) -> bool:
        """«devrait faire l'objet d'une signature officielle lundi», «donnera lieu à une cérémonie de signature»."""
        for k in range(max(sentence.first, noun.first - MOST_WORDS_TO_OBJECT - 3), noun.first):
            match = self.undergoing.match(self.lows, k)
            if match is not None and k + match[0] <= noun.first:
                between = self.words[k + match[0] : noun.first]
                return all(w.pos in ("DET", "ADJ", "ADV", "NUM", "ADP") for w in between)
        return False
