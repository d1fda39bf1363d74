"""A verb of no table whose object is a new agreement: «A s'offre un contrat avec B», «A et B ont monnayé un accord»
… or the one that they have: «A et B renforcent leur partenariat», which is then renewed.

Whatever is done to an agreement that was not there before, it came about by it, unless the verb is one of wanting,
asking, refusing, judging or speaking (``courses.toml``).  Whether two sides are told is looked at by whoever gives the
roles.
"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.rules.framing.any_verb import AnyVerb
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.objects import OBJECTS
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.timed import words_of_times
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

RULE = "trigger.open"
MOST_WORDS_TO_VERB = 12
MOST_WORDS_TO_RELATIVE = 14
MOST_WORDS_TO_SIDES = 14
_KINDS_OF_TOO_MUCH = (None, "other", "programme")
_JUST = ("vient", "viennent", "venait", "venaient")
_THROUGH = ("DET", "ADJ", "ADV", "NUM")


class OpenAct(Reader):
    """Finds such verbs in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, any_verb: AnyVerb) -> None:
        super().__init__(annotated)
        self.any_verb = any_verb
        self.courses = lexicon.courses
        self.things = frozenset(lexicon.verbs.table.things)
        grammar = lexicon.grammar
        self.kept = frozenset(grammar.holding) | frozenset(grammar.holding_together) | frozenset(grammar.recalling)
        self.wishes = lexicon.modality.wish
        self.times = words_of_times(annotated)
        self.in_actors = {k for a in annotated.actors for k in range(a.first, a.last)}
        self.places = {k for place in annotated.places for k in range(place.first, place.last)}

    def add(self, frames: list[Frame], marks: Marks) -> None:
        """Give the frames of such agreements their verb."""
        for frame in frames:
            instrument = frame.instrument
            if instrument is None or frame.verbs or frame.nouns or frame.rules or marks.pacts:
                continue
            if instrument.kind in _KINDS_OF_TOO_MUCH or instrument.verbal or instrument.strength == "text":
                continue
            own = instrument.reference == "possessive"
            verb = self._object_of(marks.sentence, instrument) or self._which(marks.sentence, instrument)
            if verb is not None and own:
                verb = replace(verb, form=replace(verb.form, effect="renew"))
            listed = verb is not None and any(v.first < verb.last and verb.first < v.last for v in marks.verbs)
            if verb is not None and not listed:  # «a confirmé un contrat» announces it
                frame.verbs = [verb]
                frame.rules.append(RULE)

    def _object_of(self, sentence: Sentence, instrument: InstrumentMention) -> VerbGroup | None:
        """The verb whose direct object the new instrument is; nothing but adverbs, days and places between."""
        following = self._following(sentence, instrument)
        if "entre" in following or not (instrument.reference == "indefinite" or self._theirs(instrument, following)):
            return None
        if instrument.lemma in self.things and "avec" not in following:
            return None  # «ont créé un marché»
        k = instrument.first - 1
        if self.words[k].pos == "ADP" and self.lows[k] != "avec":
            return None  # «compte sur un accord», «tient à un accord»; but «a enchaîné avec un accord»
        while k > sentence.first and self._looked_through(k) and instrument.first - k < MOST_WORDS_TO_VERB:
            k -= 1
        if self.words[k].pos not in ("VERB", "AUX") or k in self.in_actors:
            return None
        return self._verb(sentence, k)

    def _theirs(self, instrument: InstrumentMention, following: list[str]) -> bool:
        """«A et B renforcent | leur partenariat», «A renforce | son partenariat avec B»: it was there before."""
        if instrument.reference != "possessive":
            return False
        return bool({"leur", "leurs"} & set(self.lows[instrument.first : instrument.last])) or "avec" in following

    def _looked_through(self, k: int) -> bool:
        """«s'offre | jeudi, à Thiès, | un accord», «tire | de ses ventes | un accord», «a | avec B | un accord»."""
        if k in self.times or k in self.places or self.words[k].pos in _THROUGH or self.lows[k] == ",":
            return True
        if k in self.in_actors:
            first = k
            while first - 1 in self.in_actors or self.lows[first - 1] in DETERMINERS:
                first -= 1
            return self.lows[first - 1] in ("avec", "auprès", "à", "au", "aux")
        if self.words[k].pos == "NOUN":
            before = k - 1 if self.words[k - 1].pos != "DET" else k - 2
            return self.words[before].pos == "ADP"
        return self.words[k].pos == "ADP" and self.words[k + 1].pos in ("DET", "NOUN", "PROPN", "NUM")

    def _following(self, sentence: Sentence, instrument: InstrumentMention) -> list[str]:
        return self.lows[instrument.last : min(instrument.last + MOST_WORDS_TO_SIDES, sentence.last)]

    def _which(self, sentence: Sentence, instrument: InstrumentMention) -> VerbGroup | None:
        """«la convention que A avait arrêtée avec B»: done by one with the other, in a relative."""
        stop = min(instrument.last + MOST_WORDS_TO_RELATIVE, sentence.last - 1)
        opened = next((k for k in range(instrument.last, stop) if self.lows[k] in OBJECTS), None)
        if opened is None or self.lows[opened] == "dont" or opened - instrument.last > 3:
            return None
        for k in range(opened + 1, stop):
            if self.words[k].pos != "VERB" or k in self.in_actors:
                continue
            after = k + 1
            while after < stop and self.lows[after] != "avec" and self._looked_through(after):
                after += 1
            return self._verb(sentence, k) if self.lows[after] == "avec" else None
        return None

    def _verb(self, sentence: Sentence, k: int) -> VerbGroup | None:
        """Word ``k`` as a verb in one of its persons by which an agreement may come about."""
        low = self.lows[k]
        own = self.lows[k - 1] in ("se", "s'") or self.lows[k - 2] in ("se", "s'")  # «s'est offert un contrat»
        if (self.courses.idle(low) and not (own and low.startswith("off"))) or low in self.kept:
            return None
        if self.courses.made_to(self.lows[k - 1], low):
            return None
        if any(self.wishes.match(self.lows, j) is not None for j in range(max(k - 2, sentence.first), k + 1)):
            return None
        if low.endswith(("er", "ir", "re")) and self.lows[k - 1] in ("de", "d'") and self.lows[k - 2] in _JUST:
            return self.any_verb.verb(sentence, k - 2, k, "past")  # «vient d'ajouter un accord avec B à sa liste»
        found = self.any_verb.group(sentence, k)
        return None if found is None or found.negated or found.tense == "conditional" else found
