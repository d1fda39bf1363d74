"""Verbs that conclude an agreement without naming it: «s'allier», «se mettre d'accord» (``data/pacts.toml``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

from pydantic import Field

from models.record import Kind
from pipeline.lexicon.loading import Table
from pipeline.lexicon.named_lists import named_in, with_lists
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
    but_for: tuple[str, ...] = ()
    states_sell: tuple[str, ...] = ()
    state: bool = False
    far: bool = False
    sum: bool = False
    hiring: bool = False
    everyday: bool = False
    auxiliary: Literal["avoir", "être"] = "avoir"

    @property
    def key(self) -> str:
        return " ".join([*(["se"] if self.reflexive else []), self.infinitive, *self.then[:1]])

    @property
    def lists(self) -> set[str]:
        """The names of the lists that it uses."""
        return named_in((*self.then, *self.before_other, *self.unless))

    def written_out(self, lists: Mapping[str, tuple[str, ...]]) -> PactEntry:
        """The entry with the words of the lists that it names."""
        words = {field: with_lists(getattr(self, field), lists) for field in ("then", "before_other", "unless")}
        return self.model_copy(update=words)


class PactsTable(Table):
    """The shape of ``pacts.toml``."""

    now: tuple[str, ...] = ()
    charging: tuple[str, ...] = ()
    lists: dict[str, tuple[str, ...]] = {}
    pacts: tuple[PactEntry, ...]

    def mistakes(self) -> Iterator[str]:
        """Lists that no entry uses or that nobody wrote, and words that an entry would have twice."""
        used = {name for entry in self.pacts for name in entry.lists}
        for name in sorted(used - self.lists.keys()):
            users = ", ".join(f"«{entry.infinitive}»" for entry in self.pacts if name in entry.lists)
            yield f"pacts, {users}: there is no list «{name}» in [lists]; there are {', '.join(sorted(self.lists))}"
        for name in sorted(self.lists.keys() - used):
            yield f"lists, «{name}»: no entry uses it"
        for entry in self.pacts:
            for words in (entry.then, entry.before_other, entry.unless):
                told = sorted(with_lists(words, self.lists))
                for word in sorted({one for one, after in pairwise(told) if one == after}):
                    yield f"pacts, «{entry.infinitive}»: «{word}» stands there twice, with its lists"


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
        self.charging = table.charging
        self.entries = tuple(entry.written_out(table.lists) for entry in table.pacts)
        self.everyday = frozenset(entry.key for entry in table.pacts if entry.everyday)

    @cached_property
    def forms(self) -> dict[str, tuple[tuple[VerbForm, PactWords], ...]]:
        """From a word to the verbs it may be a form of."""
        found: dict[str, list[tuple[VerbForm, PactWords]]] = {}
        for entry in self.entries:
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
        sums = (entry for entry in self.entries if entry.sum)
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
