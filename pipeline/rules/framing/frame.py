"""A frame: one agreement (or one set of them) as a clause tells it."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.statement import InstrumentMention
from pipeline.rules.marking.marks import ActNoun
from pipeline.rules.marking.pacts import Pact
from pipeline.rules.marking.verb_group import VerbGroup


@dataclass(slots=True)
class Frame:
    """One instrument with the verbs and nouns that act on it."""

    instrument: InstrumentMention | None
    verbs: list[VerbGroup] = field(default_factory=list)
    nouns: list[ActNoun] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    pact: Pact | None = None  # a verb of its own that needs no noun: «s'est allié à»

    @property
    def anchors(self) -> list[tuple[int, int]]:
        """Word spans of everything in the frame."""
        spans = [(v.first, v.last) for v in self.verbs] + [(n.first, n.last) for n in self.nouns]
        if self.instrument is not None:
            spans.append((self.instrument.first, self.instrument.last))
        return sorted(spans)

    @property
    def only_talks(self) -> bool:
        """«Les pourparlers entre A et B touchent à leur fin»: talks, of which no agreement is told yet."""
        if self.instrument is not None or self.pact is not None:
            return False
        return all(effect == "negotiate" for effect in [v.effect for v in self.verbs] + [n.effect for n in self.nouns])
