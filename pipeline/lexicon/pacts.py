"""Verbs that conclude an agreement without naming it: «s'allier», «se mettre d'accord» (``data/pacts.toml``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pydantic import Field

from models.record import Kind
from pipeline.lexicon.loading import Table
from pipeline.lexicon.phrases import Phrases
from pipeline.lexicon.verbs import Effect, Shape, Strength, VerbEntry, VerbForm, shapes_of

MOST_ADVERBS = 4


class PactEntry(VerbEntry):
    """A verb with its own instrument; the fields are told at the head of the table."""

    effect: Effect = "sign"
    strength: Strength = "weak"
    kind: Kind
    reflexive: bool = False
    then: tuple[str, ...] = ()
    before_other: tuple[str, ...] = Field(default=(), alias="with")
    about: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    state: bool = False
    far: bool = False
    sum: bool = False
    auxiliary: Literal["avoir", "être"] = "avoir"

    @property
    def key(self) -> str:
        return " ".join([*(["se"] if self.reflexive else []), self.infinitive, *self.then[:1]])


class PactsTable(Table):
    """The shape of ``pacts.toml``."""

    now: tuple[str, ...] = ()
    pacts: tuple[PactEntry, ...]


@dataclass(frozen=True, slots=True)
class PactWords:
    """An entry with its phrases compiled."""

    entry: PactEntry
    then: Phrases[bool]
    before_other: Phrases[bool]
    unless: Phrases[bool]


class Pacts:
    """The table with its look-ups."""

    def __init__(self, table: PactsTable) -> None:
        self.table = table
        self.now = frozenset(table.now)

    @cached_property
    def forms(self) -> dict[str, tuple[tuple[VerbForm, PactWords], ...]]:
        """From a word to the verbs it may be a form of."""
        found: dict[str, list[tuple[VerbForm, PactWords]]] = {}
        for entry in self.table.pacts:
            words = PactWords(entry, _phrases(entry.then), _contracted(entry.before_other), _phrases(entry.unless))
            shapes: dict[Shape, tuple[str, ...]] = shapes_of(entry)
            for shape, spellings in shapes.items():
                for spelling in spellings:
                    plural = shape == "participle" and spelling.endswith("s")
                    form = VerbForm(entry.key, entry.effect, entry.strength, shape, plural=plural)
                    found.setdefault(spelling, []).append((form, words))
        return {spelling: tuple(forms) for spelling, forms in found.items()}

    @cached_property
    def lending(self) -> frozenset[str]:
        """Forms of the verbs that take a sum of money («prête», «empruntera»)."""
        sums = (entry for entry in self.table.pacts if entry.sum)
        return frozenset(word for entry in sums for words in shapes_of(entry).values() for word in words)

    def at(self, lows: Sequence[str], k: int) -> PactEntry | None:
        """The entry whose verb may be word ``k`` by the words around it alone; the rules look closer."""
        for _, words in self.forms.get(lows[k], ()):
            entry = words.entry
            if entry.reflexive and not {"se", "s'"} & set(lows[max(k - 3, 0) : k]):
                continue
            ahead = range(k + 1, k + 2 + MOST_ADVERBS)
            if not entry.then or any(words.then.match(lows, n) is not None for n in ahead):
                return entry
        return None


def _phrases(words: tuple[str, ...]) -> Phrases[bool]:
    return Phrases((phrase, True) for phrase in words)


def _contracted(words: tuple[str, ...]) -> Phrases[bool]:
    """«à» stands for «au» and «aux» too."""
    return _phrases(tuple(form for phrase in words for form in ([phrase, "au", "aux"] if phrase == "à" else [phrase])))
