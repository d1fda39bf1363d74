"""What does an active verb take: the instrument behind it, or a noun of its own («signe une lettre»)?"""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_TO_OBJECT = 45
MOST_WORDS_TO_RELATIVE = 40
_LINKS = frozenset({"et", "puis", "ainsi"})
OF = frozenset({"de", "du", "d'", "des", "la", "le", "les", "l'", "ce", "cet", "cette", "un", "une"})
OBJECTS = frozenset({"que", "qu'", "dont"})
_CLAUSES = frozenset({"que", "qu'", "qui", "dont", "où", "lorsque", "quand", "puisque", "si"})
RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})


class Objects(Reader):
    """Finds the objects of the verbs of one article, sentence by sentence."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.copies = lexicon.instruments.copies
        self.acts = lexicon.verbs.nouns
        self.adjuncts = {
            k for t in annotated.times for k, w in enumerate(annotated.words) if t.start <= w.start < t.end
        }
        self.in_actors = {k for actor in annotated.actors for k in range(actor.first, actor.last)}
        self.taken: set[int] = set()

    def enter(self, marks: Marks) -> None:
        """Turn to a sentence: the words of its actors and instruments are no nouns of their own."""
        self.taken = self.in_actors | {k for x in marks.instruments for k in range(x.first, x.last)}

    def frame(
        self, verb: VerbGroup, after: list[Frame], marks: Marks, marks_frames: list[Frame] | None = None
    ) -> tuple[Frame, str] | None:
        """«ont signé un accord»: the first instrument after, unless another verb comes first."""
        for frame in after:
            instrument = frame.instrument
            assert instrument is not None
            if instrument.first - verb.last > MOST_WORDS_TO_OBJECT:
                return None
            blocking = [
                v
                for v in marks.verbs
                if verb.last <= v.first < instrument.first and not v.form.straight
                if v.voice in ("active", "passive") or (v.voice == "infinitive" and self._has_its_object(verb))
                if not self._in_aside(verb.last, v.first, instrument.first)
            ]
            if blocking or (verb.form.strength == "weak" and self._other_object(verb, instrument)):
                return None
            if self._beyond_colon(verb, instrument):
                return None
            if verb.form.strength == "weak" and self._in_another_clause(verb, instrument):
                return None
            if verb.form.strength == "weak" and instrument.strength == "text" and instrument.reference == "indefinite":
                return None  # «a adopté un texte» tells of a law
            own = self.own(verb)
            if own is not None and own < instrument.first and not self._joined(own + 1, instrument.first):
                return None  # «conclut une lettre aux députés, qui doivent voter la ratification du traité»
            return frame, "trigger.infinitive" if verb.voice == "infinitive" else "trigger.active"
        if not after and verb.effect == "sign" and verb.voice == "active" and marks.instruments:
            # «Quatre conventions d'un coup : A et B ont officialisé …»
            first = marks.instruments[0]
            nearer = next((x for x in reversed(marks.instruments) if first.last <= x.first < verb.first), None)
            if nearer is not None and self.lows[verb.first - 1] in OBJECTS:
                return None  # «Un don : deux millions, objet de l'accord qu'ont signé A et B»
            if nearer is not None and {"auquel", "laquelle"} & set(self.lows[nearer.last : verb.first]):
                return None  # «ont un texte : une convention, à laquelle A et B ont souscrit»
            if first.last <= verb.first and ":" in self.lows[first.last : min(verb.first, first.last + 6)]:
                for frame in marks_frames or []:
                    if frame.instrument is first:
                        return frame, "trigger.before-colon"
        return None

    def _has_its_object(self, verb: VerbGroup) -> bool:
        """«Elle | l'a dénoncée | et vient d'en conclure une autre»: what it takes is a pronoun before it."""
        return verb.voice == "active" and verb.first > 0 and self.lows[verb.first - 1] in ("l'", "les")

    def _in_aside(self, first: int, at: int, last: int) -> bool:
        """«a conclu avec B, | qui exploite les quais,| une convention»: a relative between commas has its own verb."""
        opened = next(
            (k for k in range(at - 1, first, -1) if self.lows[k] in RELATIVES and self.lows[k - 1] == ","), None
        )
        return opened is not None and at - opened <= 3 and self.lows[last - 1] == ","

    def _in_another_clause(self, verb: VerbGroup, instrument: InstrumentMention) -> bool:
        """«ont voté pour la résolution depuis que X a quitté l'accord»: a conjunction, and a verb of its own."""
        opened = next((k for k in range(verb.last, instrument.first) if self.lows[k] in _CLAUSES), None)
        if opened is None:
            return False
        between = self.words[opened : instrument.first]
        return any(word.pos in ("VERB", "AUX") for word in between) and between[-1].text != ","

    def _other_object(self, verb: VerbGroup, instrument: InstrumentMention) -> bool:
        """«dénonce une immigration menacée par l'accord»: the first noun after the verb is what it takes."""
        for k in range(verb.last, instrument.first):
            word = self.words[k]
            if word.pos == "NOUN" and k not in self.adjuncts:
                noun = self.acts.match(self.lows, k)  # «ont officialisé la signature d'un contrat»
                act = verb.effect == "sign" and noun is not None and noun[1] == "sign"
                return not (act or self.lows[k] in self.copies) or self.lows[k + 1] not in OF  # «les exemplaires d'un»
            if word.pos not in ("DET", "ADJ", "NUM", "ADV", "PUNCT") and k not in self.adjuncts:
                return False
        return False

    def _beyond_colon(self, verb: VerbGroup, instrument: InstrumentMention) -> bool:
        """«ont mis fin à l'attente : l'accord …»: the verb has its object, what follows the colon is told anew."""
        between = range(verb.last, instrument.first)
        colon = next((k for k in between if self.lows[k] in (":", ";")), None)
        if colon is None:
            return False
        nouns = (k for k in range(verb.last, colon) if self.words[k].pos == "NOUN" and k not in self.adjuncts)
        return verb.effect != "sign" or any(k not in self.taken for k in nouns)

    def of_another_noun(self, verb: VerbGroup, marks: Marks) -> bool:
        """«la circulaire que X et Y ont signée»: the relative is about a noun that is no instrument and no copy."""
        for k in range(verb.first - 1, max(marks.sentence.first, verb.first - MOST_WORDS_TO_RELATIVE), -1):
            if self.words[k].text in (";", ":"):
                return False
            if self.lows[k] in ("que", "qu'"):
                noun = self.words[k - 1]
                plain = noun.pos == "NOUN" and k - 1 not in self.taken and k - 1 not in self.adjuncts
                return plain and noun.low not in self.copies
        return False

    def own(self, verb: VerbGroup) -> int | None:
        """The noun directly after the verb that is neither an instrument, an actor nor a date: «signe une lettre»."""
        if verb.form.lemma.count(" "):
            return None
        k = verb.last
        while k < len(self.words) and (
            self.words[k].pos == "ADV" or k in self.adjuncts or (self.words[k].pos == "ADP" and k + 1 in self.adjuncts)
        ):
            k += 1  # «a signé en mai un décret»
        if k >= len(self.words) or self.words[k].pos not in ("DET", "NUM") or self.lows[k] == "ce":
            return None
        while k < len(self.words) and self.words[k].pos in ("DET", "NUM", "ADJ", "ADV"):
            k += 1
        if k >= len(self.words) or self.words[k].pos != "NOUN" or k in self.adjuncts or k in self.taken:
            return None
        return None if self.lows[k] in self.copies else k

    def _joined(self, first: int, last: int) -> bool:
        """«une lettre et un accord», «la prolongation du contrat»: is the instrument part of the object before it?"""
        between = range(first, last)
        linked = bool(_LINKS & set(self.lows[first:last])) and not RELATIVES & set(self.lows[first:last])
        return linked or all(self.lows[k] in OF or self.words[k].pos == "ADJ" for k in between)
