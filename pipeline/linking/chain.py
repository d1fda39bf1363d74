"""Which statements tell the same agreement: the walk along the thread of the discourse.

Journalists announce («neuf conventions ont été signées»), detail («la première…», «un mémorandum a été signé entre…»)
and continue («paraphé par…, ce texte vise à…»).  Statements are read in order; each opens a draft, details an
announced set, or goes on with the draft before it.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.statement import InstrumentMention, Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.antecedents import one_more
from pipeline.linking.called_off import called_off
from pipeline.linking.counted_sides import named_now
from pipeline.linking.dealt_sums import deals_out
from pipeline.linking.detailing import detail, witness
from pipeline.linking.drafts import Draft
from pipeline.linking.foreseen import complete_foreseen
from pipeline.linking.former import first_of_then, of_another_year, recalled, told_before
from pipeline.linking.going_on import goes_on
from pipeline.linking.itself import it_is_signed
from pipeline.linking.of_then import complete_ahead, complete_old
from pipeline.linking.opening import open_draft
from pipeline.linking.protagonist import VERBLESS, fragment
from pipeline.linking.ranked import ranked_partner
from pipeline.linking.sets import enumerated
from pipeline.linking.talks import talks_with
from pipeline.linking.talks_alone import talks_alone
from pipeline.linking.text_more import text_more
from pipeline.linking.thread import Thread
from pipeline.linking.unnamed import deal_without_name
from pipeline.linking.with_others import earlier_with_another

MOST_SENTENCES_WAITING = 4


class Chain:
    """Builds the drafts of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.thread = Thread(annotated, lexicon)

    def build(self, statements: list[Statement]) -> list[Draft]:
        """All drafts, announced sets included; the caller keeps those that make a record."""
        failed = {s.sentence for s in statements if s.dropped == "failed"}
        for statement in statements:
            broken = statement.instrument is None and statement.effect == "terminate" and statement.sentence in failed
            if statement.dropped is None and not broken:  # «Les négociations avec C sont rompues»: no agreement is
                self._take(statement)
        self._wait()
        complete_old(self.thread)
        complete_ahead(self.thread)
        complete_foreseen(self.thread, statements)
        return self.thread.drafts

    def _wait(self) -> None:
        """«Il y avait là A, B et C»: those who were there, told before what was signed."""
        first = next((d for d in self.thread.drafts if d.status in ("signed", "renewed")), None)
        for statement in self.thread.waiting:
            near = first is not None and first.statements[0].sentence - statement.sentence <= MOST_SENTENCES_WAITING
            if first is not None and near and statement.attendees:
                witness(first, statement)

    def _take(self, statement: Statement) -> None:
        instrument = statement.instrument
        if called_off(statement, self.thread):
            return
        if instrument is None and statement.effect is None:
            if named_now(statement, self.thread) or deals_out(statement, self.thread):
                return
            detail(statement, self.thread)
            return
        if it_is_signed(statement, self.thread) or talks_with(statement, self.thread):
            return
        if talks_alone(statement, self.thread):
            return
        if deal_without_name(statement, self.thread) or ranked_partner(statement, self.thread):
            return
        if instrument is not None and instrument.kind is None and VERBLESS & set(statement.rules):
            fragment(statement, self.thread)
            return
        if instrument is not None and self._earlier(statement, instrument):
            return
        if instrument is not None and earlier_with_another(statement, instrument, self.thread):
            return
        if instrument is not None and recalled(statement, instrument, self.thread):
            return
        if text_more(statement, self.thread):
            return
        if instrument is not None and self._counted(instrument) and enumerated(statement, instrument, self.thread):
            return
        if one_more(statement, self.thread.last) or not goes_on(statement, self.thread):
            open_draft(statement, self.thread)

    def _earlier(self, statement: Statement, instrument: InstrumentMention) -> bool:
        """«Le précédent accord», «l'accord de 2001», «Leur premier accord»: the one before the news."""
        earlier = instrument.earlier or of_another_year(statement, instrument, self.thread)
        earlier = earlier or first_of_then(statement, instrument, self.thread)
        return earlier and told_before(statement, instrument, self.thread)

    def _counted(self, instrument: InstrumentMention) -> bool:
        """«l'un», «le premier», «une quatrième convention»."""
        return instrument.reference == "pronoun" or instrument.ordinal is not None
