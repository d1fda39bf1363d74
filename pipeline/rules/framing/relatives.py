"""Which instrument before a verb is its object: «l'accord que A et B ont signé», «Le prêt, M. X l'a négocié»?"""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.rules.framing.agreeing import agrees
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.objects import OBJECTS, Objects
from pipeline.rules.framing.taken_up import CLITICS
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_TO_VERB = 40
MOST_WORDS_TO_AGREEING = 20
MOST_WORDS_TO_COMMITTING = 45
TO_WHICH = frozenset(
    {"auquel", "auxquels", "auxquelles", "lequel", "laquelle", "lesquels", "lesquelles", "duquel", "desquels"}
)  # «la charte à laquelle A et B ont souscrit»
OF_NAME = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET"})  # «une convention de partenariat»
_TOWARDS = ("sign", "negotiate")  # «… à laquelle A et B travaillent»


class Relatives(Reader):
    """Pairs the verbs of one article's sentences with instruments before them."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, objects: Objects) -> None:
        super().__init__(annotated)
        self.copies = lexicon.instruments.copies
        self.objects = objects

    def taken_up(self, verb: VerbGroup, before: list[Frame]) -> Frame | None:
        """«la convention que A avait passée en 2008 …, l'avenant»: its ending says of which it tells."""
        marked = verb.form.shape == "participle" and (verb.form.feminine or verb.form.plural)
        frame = before[-1] if before else None
        if not marked or verb.voice != "active" or frame is None or frame.instrument is None:
            return None
        between = self.lows[frame.instrument.last : verb.first]
        near = len(between) <= MOST_WORDS_TO_AGREEING
        return frame if near and {"que", "qu'"} & set(between) and agrees(verb, frame.instrument) else None

    def right_after(self, verb: VerbGroup, before: list[Frame]) -> Frame | None:
        """«un bail, que X a signé pour A, ouvre des crédits»: it has its object in «que», whatever else follows."""
        frame = before[-1] if before and verb.voice == "active" and verb.effect == "sign" else None
        if frame is None or frame.instrument is None or verb.first - frame.instrument.last > MOST_WORDS_TO_VERB:
            return None
        between = range(frame.instrument.last, verb.first)
        opened = next((k for k in between if self.lows[k] in ("que", "qu'")), None)
        if opened is None:
            return None
        complement = (self.words[k] for k in range(frame.instrument.last, opened))
        own = all(word.pos in OF_NAME or word.text == "," for word in complement)
        clause = range(opened + 1, verb.first)
        finite = any(self.words[k].pos in ("VERB", "AUX") and k not in self.objects.in_actors for k in clause)
        return (
            frame
            if own and not finite and not {";", ":", "que", "qu'"} & set(self.lows[opened + 1 : verb.first])
            else None
        )

    def of_which(self, verb: VerbGroup, before: list[Frame]) -> tuple[Frame, str] | None:
        """«le bail dont A et B sont convenus», «la charte autour de laquelle se sont retrouvés A et B»."""
        of, around = "de" in verb.form.means, "autour" in verb.form.means
        frame = before[-1] if before and (of or around) and verb.voice == "active" else None
        if frame is None or frame.instrument is None or frame.verbs:
            return None
        between = self.lows[frame.instrument.last : verb.first]
        near = len(between) <= MOST_WORDS_TO_COMMITTING and not {";", ":"} & set(between)
        said = (of and "dont" in between) or (around and between[:1] == ["autour"] and bool(TO_WHICH & set(between)))
        return (frame, "trigger.relative") if near and said else None

    def frame(self, verb: VerbGroup, before: list[Frame]) -> tuple[Frame, str] | None:
        """«l'accord que Rabat et Kigali ont signé»."""
        for frame in reversed(before):
            instrument = frame.instrument
            assert instrument is not None
            if verb.first - instrument.last > MOST_WORDS_TO_VERB:
                return None
            between = self.lows[instrument.last : verb.first]
            if "selon" in between:
                return None  # «l'accord conclu en 2015, selon une lettre dont l'AFP a obtenu une copie»
            if self._acts_itself(instrument, verb) or ("dont" in between and self.lows[verb.last] in self.copies):
                return None
            if (
                OBJECTS & set(between)
                or (verb.effect in _TOWARDS and TO_WHICH & set(between) and self.objects.own(verb) is None)
                or (verb.effect != "sign" and not between.count(","))
            ):
                return frame, "trigger.relative"
            if (
                verb.form.plural == instrument.plural
                and (verb.form.feminine == (instrument.gender == "f"))
                and self._fronted(instrument, verb)
            ) or self._by_pronoun(instrument, verb):
                return frame, "trigger.fronted-object"
        return None

    def _acts_itself(self, instrument: InstrumentMention, verb: VerbGroup) -> bool:
        """«un accord qui entérine le retrait», «ayant mis fin à la guerre», «dont il dénonce les risques».

        The instrument does it, or it is done to another noun.
        """
        if verb.effect not in ("ratify", "terminate", "renew"):
            return False
        between = self.lows[instrument.last : verb.first]
        to_something = verb.voice == "active" and self.lows[verb.last - 1] in ("à", "au", "aux")
        if to_something and not ({*TO_WHICH, *OBJECTS} & set(between) or self.lows[verb.first - 1] == "y"):
            return True  # «un accord qui met fin au conflit»: what ends stands behind
        if verb.voice == "infinitive" and self.objects.own(verb) is not None and not {"que", "qu'"} & set(between):
            return True  # «un accord est sur la table pour étendre la formule à d'autres communes»
        if {"qui", "dont", "où"} & set(between[-6:]) and not {"que", "qu'"} & set(between):
            beside = self.objects.own(verb) is not None or self.lows[verb.last : verb.last + 1] in (
                ["à"],
                ["au"],
                ["aux"],
            )
            return beside and self.lows[verb.first - 1] not in DETERMINERS
        itself = verb.voice == "gerund" or self.lows[verb.first] == "ayant"
        return itself and not {",", "en"} & set(between)

    def _by_pronoun(self, instrument: InstrumentMention, verb: VerbGroup) -> bool:
        """«A, qui avait signé un contrat avec B, vient de le résilier», «… y a mis fin»: only agreements end so."""
        clitic = self.lows[verb.first - 1]
        if clitic == "y":
            return verb.effect == "terminate"
        plural, gender = CLITICS.get(clitic, (None, None))
        told = verb.voice == "infinitive" or verb.tense not in ("past", "pluperfect")  # «l'a résiliée» agrees itself
        if not told or verb.effect not in ("renew", "terminate") or verb.voice not in ("active", "infinitive"):
            return False
        return plural == instrument.plural and gender in (None, instrument.gender)

    def _fronted(self, instrument: InstrumentMention, verb: VerbGroup) -> bool:
        """«Le troisième prêt, M. X l'a négocié»."""
        return "l'" in self.lows[verb.first - 1 : verb.first] or "les" in self.lows[verb.first - 1 : verb.first]
