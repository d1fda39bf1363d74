"""Which verbs say what an instrument does: any, but those that only tell of its life («expire», «fait débat»)."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.rules.slots.extents import Extents

_FOLLOWED = ("DET", "NUM", "NOUN", "PROPN", "ADJ")
_TO_SOMEBODY = ("à", "au", "aux", "de", "d'", "des", "du")
_SUBJECTS = ("qui", "il", "elle", "celui-ci", "celle-ci", "lequel", "laquelle")
_OF_MATTERS_TOO = ("terminate", "renew")  # «gèle les loyers», «prolonge les baux»: said of other things as well
_INDIRECT = ("lui", "leur", "y", "en")
_REFLEXIVE = ("se", "s'", "ne", "n'", "le", "la", "l'", "les")
_MISTAKEN = ("NOUN", "ADJ", "PROPN", "ADV", "X")
_DONE = ("ée", "ue", "ise", "ite")
_PERSONAL = ("e", "ent", "t", "it", "ra", "ront", "ait", "aient", "d")


class DoingReader(Extents):
    """Reads which verbs of one article say what an instrument does."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated, lexicon)
        self.saying = lexicon.modality.saying
        self.nouns = lexicon.instruments.forms

    def provides(self, k: int) -> bool:
        """Is word ``k`` a verb that says what an instrument does, and not denied?"""
        if k + 1 >= len(self.words) or self._denied(k):
            return False
        then = self.words[k + 1]
        if self.lows[k] in self.details.causing and then.low in self.details.caused:
            return True
        if self.details.subject.match(self.lows, k) is not None:
            return False  # «porte sur» introduces the subject itself
        if self.lows[k] in self.details.provides:
            return self.words[k].pos in ("VERB", "AUX") or self._placed(k)
        return self._acts_on_something(k)

    def _denied(self, k: int) -> bool:
        return "pas" in self.lows[k + 1 : k + 3] or self.lows[k - 1] in ("n'", "ne") or self.lows[k - 2] in ("n'", "ne")

    def _acts_on_something(self, k: int) -> bool:
        """«dote douze hôpitaux de …», «partage les revenus»: a verb with an object, that tells of no signing nor life.

        «se prolonge», «la lie», «l'a paraphée»: what stands before the verb is its object.
        """
        low = self.lows[k]
        # «ouvrirait» concludes a line of credit, and opens doors
        concluding = any(form.effect not in _OF_MATTERS_TOO and not form.kinds for form in self.verbs.get(low, ()))
        if low in self.details.idle or concluding or low in self.saying or not low.endswith(_PERSONAL):
            return False
        if self.lows[k - 1] in _REFLEXIVE or (self.lows[k - 2] in _REFLEXIVE and self.lows[k - 1] in _INDIRECT):
            return False
        if not (self._has_subject(k) if self.words[k].pos == "VERB" else self._placed(k)):
            return False
        after = next((j for j in range(k + 1, min(k + 4, len(self.words))) if not self._between(j)), k)
        if after == k or self.in_time(after):
            return False
        if low in self.verbs and any(self.nouns.match(self.lows, j) is not None for j in (after, after + 1, after + 2)):
            return False  # «gèle les loyers», not «gèle l'ancien contrat»
        return self.words[after].pos in _FOLLOWED or self.lows[after] in _TO_SOMEBODY

    def _has_subject(self, k: int) -> bool:
        """«qui rouvre», «il assure»: after its subject a form in «-re» is no infinitive."""
        before = self.lows[k - 2] if self.lows[k - 1] in _INDIRECT else self.lows[k - 1]
        return self.finite(k) or (before in _SUBJECTS and self.lows[k].endswith("re"))

    def _placed(self, k: int) -> bool:
        """«qui double le nombre», «…, partage les revenus»: where only a verb can stand, whatever the tagger thinks."""
        low = self.lows[k]
        if self.words[k].pos not in _MISTAKEN or self.words[k].capital or not low.endswith(_PERSONAL):
            return False
        before = self.lows[k - 2] if self.lows[k - 1] in _INDIRECT else self.lows[k - 1]
        after_name = self.in_actor[k - 1] or self.lows[k - 1] == ","
        bare = after_name and not self.in_actor[k] and self.words[k + 1].pos == "DET" and not low.endswith(_DONE)
        return before in _SUBJECTS or (bare and not any(self.in_time(j) for j in (k + 1, k + 2)))

    def _between(self, j: int) -> bool:
        return self.words[j].pos == "ADV" or self.lows[j] in self.details.between_object
