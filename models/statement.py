"""What the rules hand to linking: one statement for each place where the text tells of an agreement.

Several statements may tell one agreement («Un accord a été signé…», «Paraphé par…, ce texte…»), one statement
may announce many («Neuf conventions ont été signées…»); linking decides.  Offsets are code points of
``Article.text``; ``first``/``last`` are word indices, ``last`` exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from models.annotation import Actor
from models.expression import AmountExpression, DurationExpression, TimeExpression
from models.record import Certainty, Kind, Span, Status

Reference = Literal["indefinite", "definite", "demonstrative", "possessive", "pronoun", "none"]


@dataclass(frozen=True, slots=True)
class InstrumentMention:
    """An instrument as the text names it: «trois conventions», «le deuxième mémorandum», «la seconde»."""

    first: int
    last: int
    start: int
    end: int
    text: str
    kind: Kind | None  # None: an ordinal or pronoun alone
    lemma: str
    gender: Literal["m", "f"] | None
    strength: Literal["strong", "weak", "text"]
    reference: Reference
    plural: bool
    count: int | None = None  # «neuf conventions»: 9; «plusieurs accords»: None with plural
    ordinal: int | None = None  # «le deuxième accord»: 2; last is -1
    other: bool = False  # «un autre accord», «une seconde convention», «l'autre», «un document semblable»
    verbal: bool = False  # told by a verb alone («se sont alliés»): no noun names it
    earlier: bool = False  # the one before: «le précédent accord», «un avenant au contrat conclu en 2019»


@dataclass(slots=True)
class Statement:
    """What one sentence (or part of one) tells of an agreement."""

    sentence: int
    start: int
    end: int
    instrument: InstrumentMention | None
    rules: list[str] = field(default_factory=list)
    status: Status | None = None
    certainty: Certainty = "asserted"
    cues: list[Span] = field(default_factory=list)
    parties: list[Actor] = field(default_factory=list)  # who concludes it: bodies, states, or persons for them
    signers: list[Actor] = field(default_factory=list)  # who signs it, by name or office
    attendees: list[Actor] = field(default_factory=list)
    scene: list[Actor] = field(default_factory=list)  # partners presented before, where nobody is told to conclude it;
    # one alone: whom the text is about, where only the other side is told («L'accord avec B a été signé»)
    foreseen: list[Actor] = field(default_factory=list)  # the two of whom it tells what the agreement makes them do
    date: TimeExpression | None = None
    place: Span | None = None
    place_name: str | None = None
    event: Span | None = None
    subject: Span | None = None
    generic: bool = True  # the naming says no more than «accord de partenariat»
    naming: Span | None = None  # the instrument with its own complements: «accord régional de relance»
    topic: Span | None = None  # what stands after a colon, or at the head of the sentence: for want of a subject
    objectives: list[Span] = field(default_factory=list)
    matter: Span | None = None  # no agreement is named: what the one just told would be about («Au menu : …»)
    will: Span | None = None  # … and what ``doer`` takes upon himself («Le lycée formera …»)
    doer: Actor | None = None
    doer_noun: str | None = None  # «le lycée», «les deux parties»: the noun, where no name tells who
    amounts: list[AmountExpression] = field(default_factory=list)
    duration: DurationExpression | None = None
    effect: str | None = None  # sign, renew, ratify, terminate, negotiate, bind, announce; None: details only
    strong: bool = False  # a verb that can mean nothing but concluding («signer», not «adopter»)
    spending: bool = False  # a sentence of giving or costing, whatever its subject
    pointing: bool = False  # «l'a signé»: a pronoun before the verb says that it is the one just told
    plural: bool = False  # «Elles ont été signées»: the verb is said of several agreements
    again: bool = False  # «également», «par ailleurs»: one more agreement, not the one just told
    dropped: str | None = None  # the reason why this gives no record («negated», «idiom», …), for `explain`

    @property
    def kind_named(self) -> bool:
        """Does it name the instrument by its kind, and not only as «le texte», «le document»?"""
        return self.instrument is not None and self.instrument.strength != "text"
