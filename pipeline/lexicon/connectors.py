"""Small words that say what an actor does in an agreement (``data/connectors.toml``)."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pydantic import Field

from pipeline.lexicon.loading import Table
from pipeline.lexicon.phrases import Phrases

Connector = Literal["between", "with", "by", "represented", "of", "for", "presence", "facing", "aside"]


class ConnectorsTable(Table):
    """The shape of ``connectors.toml``."""

    between: tuple[str, ...]
    with_: tuple[str, ...] = Field(alias="with")
    by: tuple[str, ...]
    represented: tuple[str, ...]
    of: tuple[str, ...]
    for_: tuple[str, ...] = Field(alias="for")
    presence: tuple[str, ...]
    facing: tuple[str, ...]
    excepting: tuple[str, ...]
    excepted: tuple[str, ...]
    included: tuple[str, ...]
    behalf: tuple[str, ...]
    at_head: tuple[str, ...]
    means: tuple[str, ...]
    means_of_any: tuple[str, ...]
    means_of_any_opening: tuple[str, ...]
    by_which: tuple[str, ...]
    aside: tuple[str, ...]
    examples: tuple[str, ...]
    attending: tuple[str, ...]
    with_whom: tuple[str, ...]
    to_whom: tuple[str, ...]
    joining: tuple[str, ...]
    acceding: tuple[str, ...]
    about: tuple[str, ...]
    by_means: tuple[str, ...]
    under: tuple[str, ...]
    led_to_it: tuple[str, ...]
    done_to: tuple[str, ...]
    relations: tuple[str, ...]
    witnesses: tuple[str, ...]
    about_money: tuple[str, ...]
    towards: tuple[str, ...]


class Connectors:
    """The table with its look-ups over words."""

    def __init__(self, table: ConnectorsTable) -> None:
        self.table = table

    @cached_property
    def before(self) -> Phrases[Connector]:
        """Connectors by their words; where two groups share words the earlier of this order wins."""
        pairs: list[tuple[str, Connector]] = []
        groups: tuple[tuple[Connector, tuple[str, ...]], ...] = (
            ("presence", self.table.presence),
            ("represented", self.table.represented),
            ("between", self.table.between),
            ("of", self.table.of),
            ("with", self.table.with_),
            ("by", self.table.by),
            ("for", self.table.for_),
            ("facing", self.table.facing),
            ("aside", self.table.aside),
        )
        for name, words in groups:
            pairs += [(word, name) for word in words]
        return Phrases(pairs)

    @cached_property
    def examples(self) -> Phrases[bool]:
        """What stands between several and those of them whom it names."""
        return Phrases((words, True) for words in self.table.examples)

    @cached_property
    def excepting(self) -> Phrases[bool]:
        """What leaves out of a list whom it stands before."""
        return Phrases((words, True) for words in self.table.excepting)

    @cached_property
    def excepted(self) -> frozenset[str]:
        """Participles that leave out of a list whom they stand behind."""
        return frozenset(self.table.excepted)

    @cached_property
    def included(self) -> frozenset[str]:
        """Participles that say that whom they stand behind is in the list."""
        return frozenset(self.table.included)

    @cached_property
    def with_whom(self) -> Phrases[bool]:
        """Relatives that make a party of the body before them."""
        return Phrases((words, True) for words in self.table.with_whom)

    @cached_property
    def to_whom(self) -> Phrases[bool]:
        """Relatives that make a party of the body before them, where the verb commits."""
        return Phrases((words, True) for words in self.table.to_whom)

    @cached_property
    def joining(self) -> Phrases[bool]:
        """Forms of «se joindre» behind its pronoun and auxiliary."""
        return Phrases((words, True) for words in self.table.joining)

    @cached_property
    def acceding(self) -> Phrases[bool]:
        """Verbs by which somebody becomes a side of the agreement of others."""
        return Phrases((words, True) for words in self.table.acceding)

    @cached_property
    def about(self) -> Phrases[bool]:
        """What stands before the agreement that talks are about."""
        return Phrases((words, True) for words in self.table.about)

    @cached_property
    def by_means(self) -> Phrases[bool]:
        """What stands before the agreement by which two are bound."""
        return Phrases((words, True) for words in self.table.by_means)

    @cached_property
    def by_which(self) -> Phrases[bool]:
        """Relatives about an agreement, before what its parties do under it."""
        return Phrases((words, True) for words in self.table.by_which)

    @cached_property
    def led_to_it(self) -> Phrases[bool]:
        """What stands before an older agreement that led to the one told in the same sentence."""
        return Phrases((words, True) for words in self.table.led_to_it)

    @cached_property
    def under(self) -> Phrases[bool]:
        """What stands before the agreement under which two act."""
        return Phrases((words, True) for words in self.table.under)

    @cached_property
    def behalf(self) -> Phrases[bool]:
        """Words that say for whom the person after the comma acts."""
        return Phrases((words, True) for words in self.table.behalf)

    @cached_property
    def done_to(self) -> frozenset[str]:
        """Prepositions before the one to or with whom the subject does something."""
        return frozenset(self.table.done_to)

    @cached_property
    def at_head(self) -> Phrases[bool]:
        """Words after a name that tell the body which the person leads."""
        return Phrases((words, True) for words in self.table.at_head)

    @cached_property
    def towards(self) -> Phrases[bool]:
        """What stands before the one to whom somebody commits."""
        return Phrases((words, True) for words in self.table.towards)

    @cached_property
    def relations(self) -> frozenset[str]:
        """Nouns whose own complement «avec B» is."""
        return frozenset(self.table.relations)

    @cached_property
    def witnesses(self) -> frozenset[str]:
        """Nouns that make who signs «comme témoin» one who was there."""
        return frozenset(self.table.witnesses)

    @cached_property
    def about_money(self) -> frozenset[str]:
        """Nouns whose complement «de financement», «de prêt» names no instrument."""
        return frozenset(self.table.about_money)

    @cached_property
    def attending(self) -> Phrases[bool]:
        """Verbs of presence."""
        # the press writes capitals without accents: «Etaient présents»
        told = [form for words in self.table.attending for form in _forms(words)]
        bare = [("e" + words[1:], True) for words in told if words.startswith("é")]
        return Phrases([*((words, True) for words in told), *bare])


def _forms(words: str) -> list[str]:
    """All that a turn with «{a}», «{est}», «{é}» stands for: tenses of the auxiliary, endings of the participle.

    >>> _forms("{est} ven{u} en voisin")[:2]
    ['est venu en voisin', 'est venue en voisin']
    """
    found = [words]
    for mark, endings in _ENDINGS.items():
        found = [form.replace(mark, ending) for form in found for ending in (endings if mark in form else ("",))]
    return found


_ENDINGS: dict[str, tuple[str, ...]] = {
    "{a}": ("a", "ont", "avait", "avaient", "aura", "auront"),
    "{est}": ("est", "sont", "était", "étaient", "sera", "seront"),
    "{ait}": ("ait", "aient"),
    "{é}": ("é", "ée", "és", "ées"),
    "{u}": ("u", "ue", "us", "ues"),
    "{t}": ("t", "te", "ts", "tes"),
}
