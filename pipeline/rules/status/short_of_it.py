"""Where the words of signing tell less, or something else, than that the agreement itself was signed."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_OF_WAITING = 7
NOT_SIGNED_YET = "status.not-signed-yet"
_BY = frozenset({"via", "moyennant"})
_BETWEEN = ("DET", "ADJ", "ADV", "NUM")


class ShortOfIt(Reader):
    """Tells what is still missing, agreed in principle, no longer, or only amended."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.awaiting = lexicon.modality.awaiting
        self.by_hand = lexicon.modality.by_hand

    def awaited(self, sentence: Sentence, noun: int) -> bool:
        """«La convention n'attend plus que | la signature du maire»: the act at word ``noun`` is still missing."""
        for k in range(max(sentence.first, noun - MOST_WORDS_OF_WAITING), noun):
            match = self.awaiting.match(self.lows, k)
            if match is not None and all(w.pos in _BETWEEN for w in self.words[k + match[0] : noun]):
                return k + match[0] <= noun
        return False

    def no_longer(self, frame: Frame, main: VerbGroup) -> bool:
        """«Le contrat entre A et B ne sera pas renouvelé»: there was one."""
        known = frame.instrument is not None and frame.instrument.reference in ("definite", "possessive")
        return main.negated and main.effect == "renew" and known

    def not_signed_yet(self, frame: Frame, main: VerbGroup) -> bool:
        """«La convention n'est pas encore signée», «L'accord ne sera pas signé avant l'été»: it is to be."""
        known = frame.instrument is not None and frame.instrument.reference in ("definite", "possessive")
        if main.effect != "sign" or not known or "jamais" in self.lows[main.first : main.last + 1]:
            return False
        yet = bool({"encore", "toujours"} & set(self.lows[main.first : main.last])) and main.form.lemma in self.by_hand
        before = main.tense == "future" and self.lows[main.last : main.last + 1] == ["avant"]
        return yet or before

    def not_done_yet(self, frame: Frame, main: VerbGroup) -> bool:
        """«A et B n'ont toujours pas bouclé leur contrat»: they are still at it."""
        known = frame.instrument is not None and frame.instrument.reference in ("definite", "possessive")
        if main.effect != "sign" or not known or main.tense not in ("past", "present"):
            return False
        return (
            bool({"encore", "toujours"} & set(self.lows[main.first : main.last]))
            and main.form.lemma not in self.by_hand
        )

    def in_principle(self, frame: Frame, main: VerbGroup) -> bool:
        """«sont arrivés à une entente de principe», «d'accord sur le principe d'une convention»: nothing is signed."""
        instrument = frame.instrument
        if instrument is None or main.form.lemma in self.by_hand or main.voice not in ("active", "passive"):
            return False
        first, last = instrument.first, instrument.last
        after = self.lows[last : last + 2] == ["de", "principe"]
        return after or "principe" in self.lows[max(first - 3, 0) : first]

    def amended(self, frame: Frame, verbs: list[VerbGroup]) -> bool:
        """«ont signé un avenant qui prolonge la concession»: an amendment is signed, whatever it prolongs."""
        amends = frame.instrument is not None and frame.instrument.kind == "amendment"
        return amends and any(v.effect == "sign" and v.voice in ("active", "passive") for v in verbs)

    def by_its_means(self, frame: Frame, verbs: list[VerbGroup]) -> list[VerbGroup]:
        """«a élargi la prime via un accord avec B»: what is widened is the prime, and the agreement is new."""
        instrument = frame.instrument
        if instrument is None or self.lows[instrument.first - 1] not in _BY:
            return verbs
        return [replace(v, form=replace(v.form, effect="sign")) if v.effect == "renew" else v for v in verbs]
