"""Words of French grammar by which the rules read a clause (``data/grammar.toml``)."""

from __future__ import annotations

from typing import Literal

from pipeline.lexicon.loading import Table

HaveTense = Literal["past", "pluperfect", "future", "conditional"]
BeTense = Literal["present", "past", "future", "conditional", "none"]
MakeTense = Literal["present", "past", "future", "conditional", "none"]


class VerbWords(Table):
    """Words around verbs."""

    between: tuple[str, ...]
    subjects: tuple[str, ...]
    before_no_subject: tuple[str, ...]
    strangers: tuple[str, ...]
    terms: tuple[str, ...]
    leaving: tuple[str, ...]
    singular: tuple[str, ...]
    again: tuple[str, ...]
    denying: tuple[str, ...]
    impersonal: tuple[str, ...]
    before_own_infinitive: tuple[str, ...]
    holding: tuple[str, ...]
    holding_together: tuple[str, ...]
    undergoing: tuple[str, ...]
    recalling: tuple[str, ...]
    permitting: tuple[str, ...]
    following: tuple[str, ...]
    replacing: tuple[str, ...]
    missing: tuple[str, ...]
    behind_binding: tuple[str, ...]
    obliging: tuple[str, ...]


class GroupWords(Table):
    """Words around coordinated actors."""

    separators: tuple[str, ...]
    adjuncts: tuple[str, ...]


class DeterminerWords(Table):
    """Words before instruments, and those that stand for them."""

    indefinite: tuple[str, ...]
    definite: tuple[str, ...]
    some: tuple[str, ...]
    demonstrative: tuple[str, ...]
    possessive: tuple[str, ...]
    other: tuple[str, ...]
    alike: tuple[str, ...]
    earlier: tuple[str, ...]
    collectives: tuple[str, ...]
    new: tuple[str, ...]
    looked_through: tuple[str, ...]
    titled: tuple[str, ...]
    some_of_them: tuple[str, ...]
    feminine_ordinals: tuple[str, ...]
    after_pronoun: tuple[str, ...]
    own: dict[str, Literal["m", "f"]]


class GrammarTable(Table):
    """The shape of ``grammar.toml``: single words in lower case; each list is explained in the file."""

    have: dict[HaveTense, tuple[str, ...]]
    be: dict[BeTense, tuple[str, ...]]
    make: dict[MakeTense, tuple[str, ...]]
    verbs: VerbWords
    groups: GroupWords
    determiners: DeterminerWords
    cardinals: dict[str, int]
    ordinals: dict[str, int]


class Grammar:
    """The table as sets, and the tense of each auxiliary."""

    def __init__(self, table: GrammarTable) -> None:
        self.have: dict[str, HaveTense] = {word: tense for tense, words in table.have.items() for word in words}
        self.be: dict[str, BeTense] = {word: tense for tense, words in table.be.items() for word in words}
        self.make: dict[str, MakeTense] = {word: tense for tense, words in table.make.items() for word in words}
        self.between = frozenset(table.verbs.between)
        self.subjects = frozenset(table.verbs.subjects)
        self.terms = frozenset(table.verbs.terms)
        self.leaving = frozenset(table.verbs.leaving)
        self.strangers = frozenset(table.verbs.strangers)
        self.before_no_subject = frozenset(table.verbs.before_no_subject)
        self.singular = frozenset(table.verbs.singular)
        self.again = frozenset(table.verbs.again)
        self.denying = frozenset(table.verbs.denying)
        self.impersonal = frozenset(table.verbs.impersonal)
        self.before_own_infinitive = frozenset(table.verbs.before_own_infinitive)
        self.undergoing = frozenset(table.verbs.undergoing)
        self.holding = frozenset(table.verbs.holding)
        self.holding_together = frozenset(table.verbs.holding_together)
        self.recalling = frozenset(table.verbs.recalling)
        self.permitting = frozenset(table.verbs.permitting)
        self.following = frozenset(table.verbs.following)
        self.replacing = frozenset(table.verbs.replacing)
        self.missing = frozenset(table.verbs.missing)
        self.obliging = frozenset(table.verbs.obliging)
        self.behind_binding = frozenset(table.verbs.behind_binding)
        self.separators = frozenset(table.groups.separators)
        self.adjuncts = frozenset(table.groups.adjuncts)
        self.indefinite = frozenset(table.determiners.indefinite)
        self.definite = frozenset(table.determiners.definite)
        self.some = frozenset(table.determiners.some)
        self.demonstrative = frozenset(table.determiners.demonstrative)
        self.possessive = frozenset(table.determiners.possessive)
        self.other = frozenset(table.determiners.other)
        self.alike = frozenset(table.determiners.alike)
        self.earlier = frozenset(table.determiners.earlier)
        self.collectives = frozenset(table.determiners.collectives)
        self.new = frozenset(table.determiners.new)
        self.looked_through = frozenset(table.determiners.looked_through)
        self.titled = frozenset(table.determiners.titled)
        self.some_of_them = frozenset(table.determiners.some_of_them)
        self.feminine_ordinals = frozenset(table.determiners.feminine_ordinals)
        self.after_pronoun = frozenset(table.determiners.after_pronoun)
        self.own = table.determiners.own
        self.cardinals = table.cardinals
        self.ordinals = table.ordinals
