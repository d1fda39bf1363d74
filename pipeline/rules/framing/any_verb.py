"""Whatever two do, they agreed where they do it «par une convention», «au moyen d'un accord».

The verb is one that no table lists («A et B mutualisent, par convention, leurs cantines»); that two are told, or one
and whom it does it to, is looked at by whoever gives the roles.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.verbs import VerbForm
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.means import MeansReader
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.verb_group import Tense, VerbGroup
from pipeline.rules.reader import Reader

RULE = "trigger.by-any-means"
MOST_WORDS = 20
MOST_WORDS_OF_MEANS = 3  # «grâce à | un accord»
MOST_WORDS_TO_VERB = 28  # after an opening «Par une convention …,»
_STOPS = (";", ":", "«", "»", "(", "qui", "que", "qu'", "dont", "où", "si")
_PARTICIPLES = ("é", "ée", "és", "ées", "i", "ie", "is", "it", "ies", "u", "ue", "us", "ues")
_FUTURE, _CONDITIONAL = ("ra", "ront"), ("rait", "raient")
_FORM = VerbForm("", "commit", "weak", "present")


class AnyVerb(Reader):
    """Finds the verb whose means an instrument is, in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, means: MeansReader) -> None:
        super().__init__(annotated)
        self.means = means
        self.usual = lexicon.connectors.table.means_of_any
        self.opening = lexicon.connectors.table.means_of_any_opening
        self.have, self.be = lexicon.grammar.have, lexicon.grammar.be
        self.between = lexicon.grammar.between
        self.being_able, self.there_already = lexicon.modality.being_able, lexicon.modality.there_already

    def add(self, frames: list[Frame], marks: Marks) -> None:
        """Give the frames of such instruments their verb."""
        taken = {id(v) for frame in frames if frame.instrument is not None for v in frame.verbs}
        telling = (v for v in marks.verbs if v.voice != "participle" and v.effect not in ("allow", "commit"))
        if marks.nouns or any(id(v) in taken or not self._of_a_relation(v) for v in telling):
            return  # the verb that tells of an agreement has its own words
        for frame in frames:
            instrument = frame.instrument
            done = any(v.voice != "participle" for v in frame.verbs)
            if instrument is None or done or not self._fits(instrument, marks.sentence):
                continue
            verb = self._after(marks.sentence, instrument) or self._before(marks.sentence, instrument)
            if verb is not None and not verb.negated and not self._may(verb, instrument, marks.sentence):
                frame.verbs = [*frame.verbs, verb]
                frame.rules += [RULE, "trigger.by-means"]

    def _may(self, verb: VerbGroup, instrument: InstrumentMention, sentence: Sentence) -> bool:
        """«Les employeurs | peuvent, via un accord avec B, baisser les salaires»: the law says so, nobody did.

        «La Ville peut, grâce à un accord avec B, ouvrir le stade» is of one that there is.
        """
        if self.lows[verb.first] not in self.being_able:
            return False
        before = self.lows[max(instrument.first - MOST_WORDS_OF_MEANS, sentence.first) : instrument.first + 1]
        return not self.there_already & set(before)

    def _of_a_relation(self, verb: VerbGroup) -> bool:
        """«A et B ont scellé leur alliance par une convention», «ont mis fin au conflit par un accord».

        Its object is no instrument.
        """
        if verb.effect == "terminate" and verb.voice == "active":
            return True
        return verb.effect == "sign" and verb.form.lemma != "signer" and verb.voice == "active"

    def _fits(self, instrument: InstrumentMention, sentence: Sentence) -> bool:
        if instrument.reference not in ("indefinite", "none") or instrument.strength == "text" or instrument.verbal:
            return False
        if instrument.kind in (None, "other", "partnership", "programme"):
            return False
        opens = instrument.first - sentence.first <= MOST_WORDS_OF_MEANS and instrument.strength == "strong"
        before = (*self.usual, *self.opening) if opens else self.usual
        return self.means.introduced(instrument, before, sentence.first)

    def _before(self, sentence: Sentence, instrument: InstrumentMention) -> VerbGroup | None:
        """«A et B mutualisent, par convention, …»: the verb before, in the same clause."""
        for k in range(instrument.first - 1, max(sentence.first, instrument.first - MOST_WORDS), -1):
            if self.lows[k] in _STOPS:
                return None
            if self.words[k].pos in ("VERB", "AUX"):
                return self.group(sentence, k)
        return None

    def _after(self, sentence: Sentence, instrument: InstrumentMention) -> VerbGroup | None:
        """«Par une convention, A reverse le produit à B»: the first verb after the comma that closes the opening."""
        if instrument.first - sentence.first > 4:
            return None
        opened = False
        for k in range(instrument.last, min(sentence.last, instrument.last + MOST_WORDS_TO_VERB)):
            if self.lows[k] in _STOPS:
                return None
            opened = opened or self.lows[k] == ","
            if opened and self.words[k].pos in ("VERB", "AUX"):
                found = self.group(sentence, k + 1 if self.words[k + 1].pos == "VERB" else k)
                return found if found is not None and found.first > instrument.last else None
        return None

    def group(self, sentence: Sentence, k: int) -> VerbGroup | None:
        """The active verb at word ``k`` with its auxiliary and tense; none for what is done to the subject."""
        low = self.lows[k]
        first = k - 1
        while first > sentence.first and (self.words[first].pos == "ADV" or self.lows[first] in self.between):
            first -= 1
        auxiliary = self.lows[first]
        if auxiliary in self.have:
            tense: Tense = self.have[auxiliary]
            return self.verb(sentence, first, k, tense)
        if auxiliary in self.be:
            reflexive = self.lows[first - 1] in ("se", "s'")
            return self.verb(sentence, first, k, "past") if reflexive else None
        if low in self.be or low in self.have or low.endswith(("er", "ir", "oir", "re", "ant")):
            return None
        if self.words[k].pos != "VERB" or (low.endswith(_PARTICIPLES) and not low.endswith(("it", "is"))):
            return None
        tense = "future" if low.endswith(_FUTURE) else "conditional" if low.endswith(_CONDITIONAL) else "present"
        return self.verb(sentence, k, k, tense)

    def verb(self, sentence: Sentence, first: int, at: int, tense: Tense) -> VerbGroup:
        """A verb of no table as one that tells of an agreement; ``first`` is its auxiliary, or itself."""
        before = self.lows[max(sentence.first, first - 3) : first]
        return VerbGroup(first, at, at + 1, _FORM, "active", tense, bool({"n'", "ne"} & set(before)))
