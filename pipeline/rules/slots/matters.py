"""What a statement's agreement is about: the readers of subjects, provisions and sequels, each in its turn."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.record import Span
from models.statement import InstrumentMention, Statement
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.slots.subjects import SubjectReader
from pipeline.rules.slots.terms import TermsReader

MOST_WORDS_TO_DOER = 4
LEAST_WORDS_DONE = 3
BOTH = "parties"  # the noun under which all who conclude do something


class Matters(Reader):
    """Tells the statements of one article what they are about."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, subjects: SubjectReader) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.subjects = subjects
        self.sequels = TermsReader(annotated, lexicon)
        self.partners = lexicon.details.partners

    def tell(self, statement: Statement, sentence: Sentence, frame: Frame, high: int) -> None:
        """Subject, objectives, name and topic of what the statement tells."""
        instrument = frame.instrument
        start = instrument.last if instrument is not None else max(end for _, end in frame.anchors)
        statement.subject = self.subjects.subject(sentence, start, high, statement.event)
        statement.objectives = self.subjects.objectives(sentence, start)
        if statement.subject is None and not statement.objectives and statement.effect is not None:
            statement.subject = self.subjects.granted(sentence, sentence.first, high)
        if statement.subject is None and not statement.objectives and statement.effect is not None:
            statement.subject = self.subjects.fronted(sentence, frame.anchors[0][0])
        if instrument is None or instrument.verbal:
            if statement.subject is None and not statement.objectives and statement.effect is not None:
                pledge = self.sequels.pledge(sentence, sentence.first, sentence.last)
                statement.subject = pledge or self.sequels.of_partner(sentence, start)
            return
        ahead = self.subjects.object_of(sentence, instrument.first) or self.subjects.told_ahead(
            sentence, instrument.first
        )
        statement.subject = ahead or statement.subject
        if statement.subject is not None:
            self._told_before(statement, sentence, instrument, high)
        if statement.subject is None and not statement.objectives:
            self._provisions(statement, sentence, instrument, high)
        if statement.subject is None and not statement.objectives and statement.effect is None:
            statement.subject = self._of_definite(sentence, instrument)
        if statement.subject is None and not statement.objectives and instrument.ordinal is not None:
            statement.subject = self.subjects.ordinal_predicate(sentence, instrument.last)
        if statement.subject is None and not statement.objectives:
            statement.subject = self.sequels.therein(sentence, instrument.last)
        if statement.subject is None and not statement.objectives:
            statement.subject = self.sequels.by_its_terms(sentence, instrument, high)
        if statement.subject is None and not statement.objectives:
            statement.subject = self._given_under_it(sentence, instrument)
        if statement.subject is None and not statement.objectives and statement.effect is not None:
            statement.subject = self.sequels.of_partner(sentence, instrument.last)
        amends = instrument.kind == "amendment"
        statement.naming = self.subjects.named(sentence, instrument.first, instrument.last, amends=amends)
        statement.generic = self.subjects.generic(statement.naming) or self._told_of_it(statement, instrument)
        if statement.generic and instrument.strength == "text":
            statement.naming = None  # «un texte vieux de dix ans»
        statement.topic = self.subjects.after_colon(sentence, instrument.last) or self.subjects.opening(
            sentence, instrument.first
        )

    def _told_of_it(self, statement: Statement, instrument: InstrumentMention) -> bool:
        """«un accord de consortium qui fonde …»: the clause that hangs on its noun says more than the name."""
        aim = statement.objectives[0] if statement.objectives else None
        between = [k for k in range(instrument.last, len(self.words)) if aim and self.words[k].start < aim.start]
        return any(self.lows[k] in ("qui", "lequel", "laquelle") for k in between)

    def _given_under_it(self, sentence: Sentence, instrument: InstrumentMention) -> Span | None:
        """«La banque prêtera 3 millions pour l'extension du port, aux termes d'un accord signé …»."""
        opens_at = self.sequels.opens_at(sentence, instrument)
        if opens_at is None or opens_at <= sentence.first + 1:
            return None
        doer = next((a for a in self.annotated.actors if 0 <= a.first - sentence.first <= MOST_WORDS_TO_DOER), None)
        if doer is None or doer.person is not None:
            return None
        verb = next((k for k in range(doer.last, opens_at) if self.subjects.finite(k)), None)
        told = self.subjects.subject(sentence, verb + 1, opens_at) if verb is not None else None
        return told if told is not None and told.start < self.words[opens_at].start else None

    def sequel(self, statement: Statement, sentence: Sentence) -> None:
        """«Au menu : des stages», «Le lycée formera cent apprentis»: perhaps of the agreement told before."""
        statement.matter = self.sequels.matter(sentence) or self.sequels.therein(sentence, sentence.first)
        doer = next((a for a in self.annotated.actors if sentence.first <= a.first < sentence.last), None)
        if self.lows[sentence.first] in ("ils", "elles"):
            statement.will, statement.doer_noun = self.sequels.will(sentence, sentence.first + 1), BOTH
        elif doer is not None and doer.first <= sentence.first + MOST_WORDS_TO_DOER:
            will = self.sequels.will(sentence, doer.last)
            statement.will = will or self.sequels.pledge(sentence, doer.last, sentence.last)
            statement.doer = doer
            if self.partners & set(self.lows[doer.first : doer.last]):
                statement.doer_noun = BOTH  # «Les deux partenaires s'engagent à …»
        noun = self.sequels.noun(sentence)
        if noun is not None and statement.will is None:
            statement.will, statement.doer_noun = self.sequels.will(sentence, noun + 1), self.lows[noun]
        statement.will = statement.will or self.subjects.granted(sentence, sentence.first, sentence.last)

    def _of_definite(self, sentence: Sentence, instrument: InstrumentMention) -> Span | None:
        """«L'objectif de cette convention est de …», «Aux termes du texte, le lycée formera …»."""
        if instrument.reference not in ("definite", "demonstrative"):
            return None
        by_it = any(
            self.words[k].pos == "ADP" for k in range(max(sentence.first, instrument.first - 2), instrument.first)
        )
        will = self.sequels.will(sentence, instrument.last) if by_it else None
        return self.sequels.matter(sentence) or will

    def _told_before(self, statement: Statement, sentence: Sentence, instrument: InstrumentMention, high: int) -> None:
        """«permettra de financer des ateliers sur …», «ouvre cent stages, sur les quais …»: «sur» belongs to that."""
        done = statement.objectives[0] if statement.objectives else None
        done = done or self.subjects.predicate(sentence, instrument.first, instrument.last)
        done = done or self.subjects.relative(sentence, instrument.last, high)
        done = done or self.sequels.by_its_terms(sentence, instrument, high)
        if done is None or statement.subject is None or done.start >= statement.subject.start:
            return
        start, end = done.start, statement.subject.start
        between = [k for k in range(sentence.first, sentence.last) if start <= self.words[k].start < end]
        if len(between) <= LEAST_WORDS_DONE or any(self.subjects.finite(k) for k in between[1:]):
            return  # «porte, lui, sur …»; «prévoit des bourses et porte sur …»: told by a verb of its own
        statement.subject = None
        statement.objectives = statement.objectives or [done]

    def _provisions(self, statement: Statement, sentence: Sentence, instrument: InstrumentMention, high: int) -> None:
        """What the instrument does or binds to, where no «portant sur» tells its subject."""
        promised = self.subjects.committed(sentence, instrument.first, instrument.last)
        done = (
            promised
            or self.subjects.predicate(sentence, instrument.first, instrument.last)
            or self.subjects.relative(sentence, instrument.last, high)
        )
        if done is not None:
            statement.objectives = [done]
