"""Marks in a sentence: instruments, verbs and nouns of signing, with what the words around them say.

A mark is a fact about words (an instrument with its determiner and count; a verb with its voice and tense); what it
means for an agreement is decided by the frames.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.verbs import Effect
from pipeline.rules.marking.ellipsis import EllipsisFinder
from pipeline.rules.marking.instruments import InstrumentFinder
from pipeline.rules.marking.pacts import Pact, PactFinder
from pipeline.rules.marking.pronouns import PronounFinder
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.marking.verbgroups import VerbFinder
from pipeline.rules.reader import Reader


@dataclass(frozen=True, slots=True)
class ActNoun:
    """«la signature», «le renouvellement»."""

    first: int
    last: int
    effect: Effect


@dataclass(slots=True)
class Marks:
    """All marks of one sentence, in text order."""

    sentence: Sentence
    instruments: list[InstrumentMention]
    verbs: list[VerbGroup]
    nouns: list[ActNoun]
    pacts: list[Pact] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """True where nothing speaks of an agreement."""
        speaking = any(verb.effect not in ("commit", "allow") for verb in self.verbs)
        return not (self.instruments or speaking or self.nouns or self.pacts)


class Marker(Reader):
    """Finds the marks of sentences of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.nouns = lexicon.verbs.nouns
        self.standing = lexicon.details.standing
        self.bearing, self.hands = lexicon.discourse.bearing, lexicon.discourse.hands
        self.instruments = InstrumentFinder(annotated, lexicon)
        self.pronouns = PronounFinder(annotated, lexicon)
        self.verbs = VerbFinder(annotated, lexicon)
        self.pacts = PactFinder(annotated, lexicon, self.verbs)
        self.ellipsis = EllipsisFinder(annotated, lexicon)
        self.signed = -1  # where the last sentence that told of a signing ended
        self.in_actor = [False] * len(annotated.words)
        for actor in annotated.actors:
            body = actor.body
            if body is not None and body.anaphor:
                continue
            for k in range(actor.first, actor.last):
                self.in_actor[k] = True

    def mark(self, sentence: Sentence) -> Marks:
        """The marks of one sentence."""
        instruments: list[InstrumentMention] = []
        verbs: list[VerbGroup] = []
        nouns: list[ActNoun] = []
        pacts: list[Pact] = []
        before: list[InstrumentMention] = []
        i = sentence.first
        while i < sentence.last:
            if self.in_actor[i]:
                i += 1
                continue
            noun = self.nouns.match(self.lows, i)
            if noun is not None and self.lows[i - 1] in self.standing:
                i += noun[0]  # «par tacite reconduction»: how it goes on, not that it was renewed
                continue
            if noun is not None:
                nouns.append(ActNoun(i, i + noun[0], noun[1]))
                i += noun[0]
                continue
            if self.lows[i] in self.hands and self.bearing & set(self.lows[max(sentence.first, i - 5) : i]):
                nouns.append(ActNoun(i, i + 1, "sign"))  # «le texte porte la griffe de X»
                i += 1
                continue
            instrument = self.instruments.find(sentence, i)
            if instrument is not None:
                instruments.append(instrument)
                i = self.instruments.own_complement(sentence, instrument.last)
                if instrument.kind == "amendment":
                    amended = self.instruments.concluded_before(sentence, i)
                    before += [amended] if amended is not None else []
                    i = self.instruments.amended(sentence, i)
                continue
            pact = self.pacts.find(sentence, i)
            if pact is not None:
                pacts.append(pact)
                i = pact.verb.last
                continue
            verb = self.verbs.find(sentence, i)
            if verb is not None and verb.echo and not self._echoes(sentence, verbs):
                verb = None
            if verb is not None:
                verbs.append(verb)
                i = verb.last
                continue
            i += 1
        if any(verb.effect != "bind" and verb.voice != "participle" for verb in verbs):
            instruments += before  # the participle is the amended one's, where another verb tells of the amendment
        instruments = self.pronouns.apposed(instruments)
        ordinals = self.pronouns.ordinals(sentence)
        instruments += self.pronouns.another(sentence, instruments)
        if not instruments:
            instruments += self.ellipsis.bound(sentence, verbs)
        elliptic = self.ellipsis.find(sentence, instruments)
        if not instruments or all(x.strength == "text" for x in instruments):
            instruments += ordinals
        else:
            counting = ordinals or self.pronouns.superlatives(sentence)
            instruments = self.pronouns.predicates(sentence, instruments, counting)
            instruments += self.pronouns.distributed(instruments, ordinals)
            instruments += self.pronouns.binding(sentence, instruments, ordinals, verbs)
            instruments += self.pronouns.changing(sentence, instruments, ordinals)
        taken = {k for x in elliptic for k in range(x.first, x.last)}
        instruments = [x for x in instruments if x.kind is not None or x.last - 1 not in taken] + elliptic
        instruments.sort(key=lambda x: x.first)
        if any(verb.effect == "sign" for verb in verbs):
            self.signed = sentence.last
        return Marks(sentence, instruments, verbs, nouns, pacts)

    def _echoes(self, sentence: Sentence, verbs: list[VerbGroup]) -> bool:
        """«B en a fait autant»: did A sign in this sentence, or in the one before?"""
        return self.signed == sentence.first or any(verb.effect == "sign" for verb in verbs)
