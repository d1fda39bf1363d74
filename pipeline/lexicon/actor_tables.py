"""The tables of ``data/actors.toml``, as an analyst writes them; what the rules ask of them is in ``actors.py``."""

from __future__ import annotations

from typing import Literal

from pipeline.lexicon.loading import Table

PluralKind = Literal["state", "any", "body", "ministry", "person", "territory"]


class Plurals(Table):
    """Plural nouns by the kind of actor they may stand for."""

    state: tuple[str, ...]
    any: tuple[str, ...]
    territory: tuple[str, ...]
    body: tuple[str, ...]
    towns: tuple[str, ...]
    ministry: tuple[str, ...]
    person: tuple[str, ...]
    anybody: tuple[str, ...]
    mere_persons: tuple[str, ...]
    any_body: tuple[str, ...]
    of_regions: tuple[str, ...]


class Back(Table):
    """Singular nouns that point back to a body."""

    wide: tuple[str, ...]
    firms: tuple[str, ...]
    same_head: tuple[str, ...]
    if_told: tuple[str, ...] = ()
    hypernyms: tuple[str, ...] = ()
    of_sort: tuple[str, ...] = ()
    intercommunal: tuple[str, ...] = ()
    sides_of_states: tuple[str, ...] = ()
    state_side: tuple[str, ...] = ()
    strict: tuple[str, ...] = ()
    belonging: tuple[str, ...] = ()
    outposts: tuple[str, ...] = ()
    means: dict[str, tuple[str, ...]] = {}
    sorts: dict[str, tuple[str, ...]] = {}
    adjectives: dict[str, tuple[str, ...]] = {}


class Management(Table):
    """Who stands for the company that they run."""

    words: tuple[str, ...]
    sites: tuple[str, ...]
    modifiers: tuple[str, ...]
    employer: tuple[str, ...]
    staff: tuple[str, ...]
    sections: tuple[str, ...]
    affiliated: tuple[str, ...]


class Unions(Table):
    """Trade unions by name and by head noun."""

    names: tuple[str, ...]
    together: tuple[str, ...]
    heads: tuple[str, ...]


class Local(Table):
    """Bodies named by a common noun alone."""

    bodies: tuple[str, ...]
    territories: tuple[str, ...]


class Movements(Table):
    """Movements called by their people."""

    words: tuple[str, ...]
    any: tuple[str, ...] = ()


class NotActors(Table):
    """Names that are no actors."""

    words: tuple[str, ...]
    contests: tuple[str, ...]
    written_small: tuple[str, ...]
    gatherings: tuple[str, ...]
    things: tuple[str, ...]


class Persons(Table):
    """What opens the name of a person."""

    ranks: tuple[str, ...]


class Statesmen(Table):
    """Persons and bodies that act for their state."""

    offices: tuple[str, ...]
    with_country: tuple[str, ...]
    ratifiers: tuple[str, ...]
    voters: tuple[str, ...]
    local_ratifiers: tuple[str, ...]
    ratified: tuple[str, ...]
    approving: tuple[str, ...]
    cabinets: tuple[str, ...]
    national: tuple[str, ...]
    government: tuple[str, ...]
    missions: tuple[str, ...]
    own_state: tuple[str, ...]


class Borders(Table):
    """Where the name of a body ends: heads by the prepositions they take, set phrases that are no part of it."""

    takes_a: tuple[str, ...]
    takes_pour: tuple[str, ...]
    takes_sur: tuple[str, ...]
    studying: tuple[str, ...]
    nouns_a: tuple[str, ...]
    apposing: tuple[str, ...]
    nouns_avec: tuple[str, ...]
    former: tuple[str, ...]
    before_noun: tuple[str, ...]
    adverbs_de: tuple[str, ...]
    adverbs_au: tuple[str, ...]
    adverbs_en: tuple[str, ...]
    adverbs_a: tuple[str, ...]
    abroad: tuple[str, ...]
    of_then: tuple[str, ...]


class Heads(Table):
    """Head nouns with a second meaning."""

    action: tuple[str, ...]
    kept: tuple[str, ...]
    venues: tuple[str, ...]
    collective: tuple[str, ...]
    made_of: tuple[str, ...]
    national: tuple[str, ...]
    sole: tuple[str, ...]
    houses: tuple[str, ...]
    eponymous: tuple[str, ...]
    alone: tuple[str, ...]
    lands: tuple[str, ...]
    posted: tuple[str, ...]
    whole: tuple[str, ...]
    plural_names: tuple[str, ...]
    seated: tuple[str, ...]
    works: tuple[str, ...]
    numbered: tuple[str, ...]
    ideals: tuple[str, ...]
    portfolios: tuple[str, ...]
    praising: tuple[str, ...]


class Clubs(Table):
    """How the names of sports clubs open."""

    letters: tuple[str, ...]
    openers: tuple[str, ...]
    pastimes: tuple[str, ...]
    pastime_closers: tuple[str, ...]


class CalledAfterTowns(Table):
    """How the names of bodies close that open with their town."""

    endings: tuple[str, ...]


class Collectives(Table):
    """Nouns for a party that nobody names: what may stand alone, and what needs a word that says which."""

    alone: tuple[str, ...]
    described: tuple[str, ...]
    sides: tuple[str, ...] = ()
    counterparts: tuple[str, ...] = ()
    member_nouns: tuple[str, ...] = ()


class ActorsTable(Table):
    """The shape of ``actors.toml``."""

    plurals: Plurals
    state_nouns: dict[str, tuple[str, ...]]
    paraphrases: dict[str, str] = {}
    back: Back
    councils: dict[str, str]
    management: Management
    unions: Unions
    local: Local
    movements: Movements
    collectives: Collectives
    not_actors: NotActors
    persons: Persons
    statesmen: Statesmen
    borders: Borders
    heads: Heads
    clubs: Clubs
    called_after_towns: CalledAfterTowns
    areas: dict[str, tuple[str, ...]] = {}
