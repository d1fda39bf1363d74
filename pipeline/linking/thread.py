"""The thread of the discourse so far: what the article has told when the next statement is read."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft, PartyRef, is_old
from pipeline.linking.parties import PartyResolver


class Thread:
    """The drafts in the order in which they were opened, and the two that what follows may belong to."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.lexicon = lexicon
        self.resolver = PartyResolver(annotated, lexicon)
        self.drafts: list[Draft] = []
        self.announced: Draft | None = None  # the set that was announced last
        self.passing: Statement | None = None  # the last one that only named an agreement
        self.counted: Statement | None = None  # the last one that only counted several («avec deux contrats en poche»)
        self.waiting: list[Statement] = []  # who was there, told before what was signed
        self.last: Draft | None = None  # what «il» or «ce texte» goes on about

    def parties(self, statement: Statement) -> list[PartyRef]:
        """Who concludes what the statement tells, given what was told before."""
        return self.resolver.parties(statement, self.drafts)

    def covered(self, party: PartyRef, by: list[PartyRef]) -> bool:
        """Is this body already there, itself or through the state that it is part of?"""
        return self.resolver.covered(party, by)

    def all_covered(self, parties: list[PartyRef], by: list[PartyRef]) -> bool:
        """Are all of them already there?"""
        return all(self.covered(party, by) for party in parties)

    def open(self, statement: Statement) -> Draft:
        """A new draft with all that the statement tells; what follows goes on with it."""
        instrument = statement.instrument
        draft = Draft(
            instrument=instrument,
            kind=instrument.kind if instrument is not None and instrument.kind else "other",
            status=statement.status or "signed",
            certainty=statement.certainty,
            cues=list(statement.cues),
        )
        if instrument is not None:
            draft.plural = instrument.plural
            draft.count = instrument.count or 1
        draft.add_parties(self.parties(statement))
        draft.add_signers(self.resolver.signers(statement, self.drafts))
        draft.add_details(statement)
        self.drafts.append(draft)
        self.last = draft
        return draft

    def background(self, draft: Draft) -> bool:
        """Is it told as concluded long before the article?"""
        published, date = self.annotated.article.published, draft.date
        old = date is not None and date.value is not None and published is not None and is_old(date.value, published)
        return old or draft.status == "past"

    # -- how a statement stands in its sentence ------------------------------------------------------------

    def lows(self, statement: Statement) -> list[str]:
        """The words of its sentence, in lower case."""
        sentence = self.annotated.sentences[statement.sentence]
        return [word.low for word in self.annotated.words[sentence.first : sentence.last]]

    def before_a_list(self, statement: Statement) -> bool:
        """Does it end with a colon?"""
        return self.annotated.article.text[: statement.end].rstrip().endswith(":")

    def is_item(self, statement: Statement, within: int = 7) -> bool:
        """An item of a list: its sentence starts with the instrument."""
        instrument = statement.instrument
        sentence = self.annotated.sentences[statement.sentence]
        return instrument is not None and instrument.first - sentence.first <= within
