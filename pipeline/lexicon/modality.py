"""Words that decide status and certainty (``data/modality.toml``)."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pipeline.lexicon.loading import Table, WordsEntry
from pipeline.lexicon.phrases import Phrases

CueStatus = Literal["signed", "planned", "announced", "negotiating", "past", "none"]


class Cue(WordsEntry):
    """Words and the status or certainty they give."""

    status: CueStatus | None = None
    certainty: Literal["attributed", "unconfirmed"] | None = None


class ModalityTable(Table):
    """The shape of ``modality.toml``."""

    saying: tuple[str, ...]
    according_to: tuple[str, ...]
    as_told_by: tuple[str, ...]
    foretelling: tuple[str, ...]
    judging: tuple[str, ...]
    was_to: tuple[str, ...]
    units_of_running: tuple[str, ...]
    renouncing: tuple[str, ...]
    ending_talks: tuple[str, ...]
    not_ending: tuple[str, ...]
    being_there: tuple[str, ...]
    anniversary: tuple[str, ...]
    claiming: tuple[str, ...]
    owning: tuple[str, ...]
    witnessing: tuple[str, ...]
    hindering: tuple[str, ...]
    before_infinitive: tuple[Cue, ...]
    distant: tuple[Cue, ...]
    around: tuple[Cue, ...]
    hopes: tuple[Cue, ...]
    negation: tuple[Cue, ...]
    failure: tuple[Cue, ...]
    background: tuple[Cue, ...]
    attribution: tuple[Cue, ...]
    hypothesis: tuple[Cue, ...]
    wish: tuple[Cue, ...]
    doubt: tuple[Cue, ...]
    ratifying_ahead: tuple[str, ...]
    once: tuple[str, ...]
    coming: tuple[str, ...]
    set_for: tuple[str, ...]
    undergoing: tuple[str, ...]
    dragging: tuple[str, ...]
    going_on: tuple[str, ...]
    awaiting: tuple[str, ...]
    by_hand: tuple[str, ...]
    signing_stems: tuple[str, ...]
    agreeing_stems: tuple[str, ...]
    unlikely: tuple[str, ...]
    unmade: tuple[str, ...]
    seeming: tuple[str, ...]
    that: tuple[str, ...]
    at_last: tuple[str, ...]
    to_wait: tuple[str, ...]
    subjunctives: tuple[str, ...]
    factive: tuple[str, ...]
    asking: tuple[str, ...]
    approving_drafts: tuple[str, ...]
    enabling: tuple[str, ...]
    wanting: tuple[str, ...]
    reaching_stems: tuple[str, ...]
    ready: tuple[str, ...]
    accusing: tuple[str, ...]
    being_able: tuple[str, ...]
    there_already: tuple[str, ...]
    refusing: tuple[str, ...]
    due: tuple[str, ...]
    anybody: tuple[str, ...]


class Modality:
    """The table with its look-ups over words."""

    def __init__(self, table: ModalityTable) -> None:
        self.table = table
        self.saying = frozenset(table.saying)
        self.anniversary = frozenset(table.anniversary)
        self.being_there = frozenset(table.being_there)
        self.units_of_running = frozenset(table.units_of_running)
        self.was_to = frozenset(table.was_to)
        self.renouncing = frozenset(table.renouncing)
        self.ending_talks = frozenset(table.ending_talks)
        self.not_ending = frozenset(table.not_ending)
        self.judging = frozenset(table.judging)
        self.foretelling = self.saying | frozenset(table.foretelling)
        self.claiming = frozenset(table.claiming)
        self.talking = frozenset(table.claiming + table.owning)
        self.witnessing = frozenset(table.witnessing)
        self.hindering = frozenset(table.hindering)
        self.coming = frozenset(table.coming)
        self.set_for = frozenset(table.set_for)
        self.dragging = frozenset(table.dragging)
        self.going_on = frozenset(table.going_on)
        self.by_hand = frozenset(table.by_hand)
        self.signing_stems = table.signing_stems
        self.agreeing_stems = table.agreeing_stems
        self.unlikely = frozenset(table.unlikely)
        self.unmade = frozenset(table.unmade)
        self.seeming = frozenset(table.seeming)
        self.at_last = frozenset(table.at_last)
        self.to_wait = frozenset(table.to_wait)
        self.subjunctives = frozenset(table.subjunctives)
        self.factive = frozenset(table.factive)
        self.asking = frozenset(table.asking)
        self.enabling = frozenset(table.enabling)
        self.wanting = frozenset(table.wanting)
        self.reaching_stems = table.reaching_stems
        self.ready = frozenset(table.ready)
        self.accusing = frozenset(table.accusing)
        self.being_able = frozenset(table.being_able)
        self.there_already = frozenset(table.there_already)
        self.refusing = frozenset(table.refusing)
        self.due = frozenset(table.due)
        self.anybody = frozenset(table.anybody)

    @cached_property
    def before_infinitive(self) -> Phrases[Cue]:
        """«s'apprête à» and the like."""
        return _phrases(self.table.before_infinitive)

    def distant(self, word: str) -> Cue | None:
        """«autorisé … à signer»: the cue of a word that may stand some way before."""
        return self._distant.get(word)

    @cached_property
    def _distant(self) -> dict[str, Cue]:
        return {word: cue for cue in self.table.distant for word in cue.words}

    @cached_property
    def according_to(self) -> Phrases[bool]:
        """«selon», «à en croire»: before who says so."""
        return Phrases((words, True) for words in self.table.according_to)

    @cached_property
    def as_told_by(self) -> Phrases[bool]:
        """«Comme le rapporte» and the like."""
        return Phrases((words, True) for words in self.table.as_told_by)

    @cached_property
    def approving_drafts(self) -> Phrases[bool]:
        """Words by which an assembly approves the draft of an agreement."""
        return Phrases((words, True) for words in self.table.approving_drafts)

    @cached_property
    def hopes(self) -> Phrases[Cue]:
        """«est espéré avant la rentrée», behind an instrument."""
        return _phrases(self.table.hopes)

    @cached_property
    def around(self) -> Phrases[Cue]:
        """«est attendue», «en cours de négociation»."""
        return _phrases(self.table.around)

    @cached_property
    def negation(self) -> Phrases[Cue]:
        """«aucun», «sans»: directly before an instrument."""
        return _phrases(self.table.negation)

    @cached_property
    def failure(self) -> Phrases[Cue]:
        """«ont échoué»."""
        return _phrases(self.table.failure)

    @cached_property
    def background(self) -> Phrases[Cue]:
        """«déjà», «dans le cadre de l'accord»."""
        return _phrases(self.table.background)

    @cached_property
    def attribution(self) -> Phrases[Cue]:
        """«selon une source»."""
        return _phrases(self.table.attribution)

    @cached_property
    def hypothesis(self) -> Phrases[Cue]:
        """«si un accord»."""
        return _phrases(self.table.hypothesis)

    @cached_property
    def wish(self) -> Phrases[Cue]:
        """«favorable à», «la possibilité d'»: directly before an instrument."""
        return _phrases(self.table.wish)

    @cached_property
    def that(self) -> Phrases[bool]:
        """«doute que», «à condition que»: before a clause that tells what is not so."""
        pairs = [(words, True) for words in self.table.that]
        return Phrases([*pairs, *((words[:-1] + "'", True) for words, _ in pairs if words.endswith(" que"))])

    @cached_property
    def ratifying_ahead(self) -> Phrases[bool]:
        """«voter», «opposé à»: before «la ratification», which was not done."""
        return Phrases((words, True) for words in self.table.ratifying_ahead)

    @cached_property
    def once(self) -> Phrases[bool]:
        """«une fois»: before «signé», which was not done."""
        return Phrases((words, True) for words in self.table.once)

    @cached_property
    def undergoing(self) -> Phrases[bool]:
        """«fera l'objet d'»: before «une signature», which is to come."""
        return Phrases((words, True) for words in self.table.undergoing)

    @cached_property
    def awaiting(self) -> Phrases[bool]:
        """«n'attend plus que»: before «la signature», which is still missing."""
        return Phrases((words, True) for words in self.table.awaiting)

    @cached_property
    def doubt(self) -> frozenset[str]:
        """«éventuel», «possible»: beside the noun of an instrument."""
        return frozenset(word for cue in self.table.doubt for word in cue.words)


def _phrases(cues: tuple[Cue, ...]) -> Phrases[Cue]:
    pairs = [(words, cue) for cue in cues for words in cue.words]
    # «viennent de signer», «viennent d'être signées»
    pairs += [(words[:-1] + "'", cue) for words, cue in pairs if words.endswith(" de")]
    return Phrases(pairs)
