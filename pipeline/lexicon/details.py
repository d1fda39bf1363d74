"""Words that introduce subject, objectives, occasion and duration (``data/details.toml``)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from pipeline.lexicon.loading import Table
from pipeline.lexicon.phrases import Phrases


class DetailsTable(Table):
    """The shape of ``details.toml``."""

    subject: tuple[str, ...]
    no_subject_openers: tuple[str, ...]
    openings: tuple[str, ...]
    aims: tuple[str, ...]
    objectives: tuple[str, ...]
    occasion: tuple[str, ...]
    occasions: tuple[str, ...]
    named_occasions: tuple[str, ...]
    openers: tuple[str, ...]
    duration: tuple[str, ...]
    money: tuple[str, ...]
    empty: tuple[str, ...]
    not_the_date: tuple[str, ...]
    not_the_event: tuple[str, ...]
    put_off: tuple[str, ...]
    outcomes: tuple[str, ...]
    assemblies: tuple[str, ...]
    made_at: tuple[str, ...]
    no_times: tuple[str, ...]
    will_happen: tuple[str, ...]
    provides_er: tuple[str, ...]
    provides_ir: tuple[str, ...]
    granting_er: tuple[str, ...]
    granting_forms: tuple[str, ...]
    not_granted: tuple[str, ...]
    measures: tuple[str, ...]
    causing: tuple[str, ...]
    caused: tuple[str, ...]
    running: tuple[str, ...]
    endless: tuple[str, ...]
    provides_modals: tuple[str, ...]
    idle_infinitives: tuple[str, ...]
    undertakings: tuple[str, ...]
    provides_forms: tuple[str, ...]
    no_matters: tuple[str, ...]
    unfolded: tuple[str, ...]
    charged: tuple[str, ...]
    bearing_er: tuple[str, ...]
    joining_er: tuple[str, ...]
    joining_forms: tuple[str, ...]
    idle_er: tuple[str, ...]
    idle_ir: tuple[str, ...]
    idle_forms: tuple[str, ...]
    commitments: tuple[str, ...]
    between_object: tuple[str, ...]
    no_participles: tuple[str, ...]
    plain: tuple[str, ...]
    towns: tuple[str, ...]
    underfoot: tuple[str, ...]
    city_states: tuple[str, ...]
    ceremonies: tuple[str, ...]
    occasion_ends: tuple[str, ...]
    occasion_tellers: tuple[str, ...]
    additions: tuple[str, ...]
    adjuncts: tuple[str, ...]
    no_subjects: tuple[str, ...]
    no_purposes: tuple[str, ...]
    before_name: tuple[str, ...]
    before_date: tuple[str, ...]
    vague_times: tuple[str, ...]
    goes_back: tuple[str, ...]
    exists: tuple[str, ...]
    elsewhere: tuple[str, ...]
    dated: tuple[str, ...]
    no_sums: tuple[str, ...]
    endowed: tuple[str, ...]
    standing: tuple[str, ...]
    object_of: tuple[str, ...]
    ahead: tuple[str, ...]
    terms: tuple[str, ...]
    matters: tuple[str, ...]
    being: tuple[str, ...]
    impersonal: tuple[str, ...]
    partners: tuple[str, ...]
    promises: tuple[str, ...]


class Details:
    """The table with its look-ups over words."""

    def __init__(self, table: DetailsTable) -> None:
        self.table = table
        self.gatherings = frozenset(table.occasions)
        self.named_occasions = frozenset(table.named_occasions)
        self.openers = frozenset(table.openers)
        self.empty = frozenset(table.empty)
        self.money = frozenset(table.money)
        self.plain = frozenset(table.plain)
        self.towns = frozenset(table.towns)
        self.underfoot = frozenset(table.underfoot)
        self.city_states = frozenset(table.city_states)
        self.ceremonies = frozenset(table.ceremonies)
        self.occasion_ends = frozenset(table.occasion_ends)
        self.occasion_tellers = frozenset(table.occasion_tellers)
        self.additions = frozenset(table.additions)
        self.adjuncts = frozenset(table.adjuncts)
        self.commitments = frozenset(table.commitments)
        self.between_object = frozenset(table.between_object)
        self.no_participles = frozenset(table.no_participles)
        self.provides = frozenset(_conjugated(table.provides_er, table.provides_ir, table.provides_forms))
        self.no_matters = frozenset(table.no_matters)
        self.unfolded = frozenset(table.unfolded)
        self.charged = frozenset(table.charged)
        self.bearing = frozenset(_conjugated(table.bearing_er, (), ()))
        self.joining = frozenset(_conjugated(table.joining_er, (), table.joining_forms))
        self.idle = frozenset(_conjugated(table.idle_er, table.idle_ir, table.idle_forms))
        self.no_subjects = frozenset(table.no_subjects)
        self.no_purposes = frozenset(table.no_purposes)
        self.before_name = frozenset(table.before_name)
        self.vague_times = frozenset(table.vague_times)
        self.goes_back = frozenset(table.goes_back)
        self.exists = frozenset(table.exists)
        self.elsewhere = frozenset(table.elsewhere)
        self.dated = frozenset(table.dated)
        self.before_date = frozenset(table.before_date)
        self.no_sums = frozenset(table.no_sums)
        self.endowed = frozenset(table.endowed)
        self.matters = frozenset(table.matters)
        self.partners = frozenset(table.partners)
        self.provides_modals = frozenset(table.provides_modals)
        self.idle_infinitives = frozenset(table.idle_infinitives)
        self.undertakings = frozenset(table.undertakings)
        self.granting = frozenset(_granting(table))
        self.not_granted = frozenset(table.not_granted)
        self.measures = frozenset(table.measures)
        self.caused = frozenset(table.caused)
        self.causing = frozenset(table.causing)
        self.running = frozenset(table.running)
        self.being = frozenset(table.being)
        self.standing = frozenset(table.standing)

    @cached_property
    def subject(self) -> Phrases[bool]:
        """Introducers of the subject."""
        return _phrases(_contracted(self.table.subject))

    @cached_property
    def no_subject_openers(self) -> Phrases[bool]:
        """What only looks like an introducer of the subject."""
        return _phrases(self.table.no_subject_openers)

    @cached_property
    def impersonal(self) -> Phrases[bool]:
        """What nobody does: «il s'agit de»."""
        return _phrases(self.table.impersonal)

    @cached_property
    def promises(self) -> Phrases[bool]:
        """What a party takes upon itself: «s'engage à»."""
        return _phrases(self.table.promises)

    @cached_property
    def aims(self) -> Phrases[bool]:
        """What opens a sentence with the aim of what it tells."""
        return _phrases(_contracted(self.table.aims, infinitives=True))

    @cached_property
    def openings(self) -> Phrases[bool]:
        """What sets the topic at the head of a sentence."""
        return _phrases(_contracted(self.table.openings))

    @cached_property
    def object_of(self) -> Phrases[bool]:
        """What stands between the matter of an agreement and its noun."""
        return _phrases(self.table.object_of)

    @cached_property
    def ahead(self) -> Phrases[bool]:
        """What stands between the matter told first and the noun of its agreement."""
        return _phrases(_contracted(self.table.ahead))

    @cached_property
    def terms(self) -> Phrases[bool]:
        """What stands before an agreement under which something is done."""
        return _phrases(_contracted(self.table.terms))

    @cached_property
    def objectives(self) -> Phrases[bool]:
        """Introducers of objectives."""
        return _phrases(_contracted(self.table.objectives, infinitives=True))

    @cached_property
    def occasion(self) -> Phrases[bool]:
        """Introducers of the occasion."""
        return _phrases(_contracted(self.table.occasion))

    @cached_property
    def duration(self) -> Phrases[bool]:
        """Introducers of the duration."""
        return _phrases(self.table.duration)

    @cached_property
    def endless(self) -> Phrases[bool]:
        """A duration without an end."""
        return _phrases(self.table.endless)

    @cached_property
    def not_the_event(self) -> Phrases[bool]:
        """What has a day of its own: «entrée en vigueur», «échéance»."""
        return _phrases(self.table.not_the_event)

    @cached_property
    def put_off(self) -> frozenset[str]:
        """What is done to a day that was set: «reportée»."""
        return frozenset(self.table.put_off)

    @cached_property
    def outcomes(self) -> frozenset[str]:
        """Words before «d'un accord» that make it the cause of what the sentence tells."""
        return frozenset(self.table.outcomes)

    @cached_property
    def assemblies(self) -> frozenset[str]:
        """Nouns whose day is that of a vote."""
        return frozenset(self.table.assemblies)

    @cached_property
    def made_at(self) -> frozenset[str]:
        """Participles of official texts before the place and the day of signing."""
        return frozenset(self.table.made_at)

    @cached_property
    def no_times(self) -> Phrases[bool]:
        """What looks like a day and is none."""
        return _phrases(self.table.no_times)

    @cached_property
    def will_happen(self) -> Phrases[bool]:
        """Future verbs that tell when a signing is to be: «aura lieu»."""
        return _phrases(self.table.will_happen)

    @cached_property
    def not_the_date(self) -> Phrases[bool]:
        """What stands before a date that is not the signing's."""
        return _phrases(self.table.not_the_date)


def _conjugated(er: tuple[str, ...], ir: tuple[str, ...], forms: tuple[str, ...]) -> Iterator[str]:
    """Third persons of verbs that conjugate regularly, in all simple tenses, and the forms of the others."""
    yield from forms
    for verb in er:
        stem = verb[:-2]
        soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1], stem)
        present = stem[:-1] + "i" if stem.endswith("y") else stem
        yield from (present + "e", present + "ent", soft + "ait", soft + "aient")
        yield from (verb + end for end in ("a", "ont", "ait", "aient"))
    for verb in ir:
        stem = verb[:-1]
        yield from (stem + "t", stem + "ssent", stem + "ssait", stem + "ssaient")
        yield from (verb + end for end in ("a", "ont", "ait", "aient"))


def _granting(table: DetailsTable) -> Iterator[str]:
    """Participles, present and future of the verbs of giving and leaving to another."""
    yield from table.granting_forms
    for verb in table.granting_er:
        stem = verb[:-2]
        grave = stem[:-2] + "è" + stem[-1] if stem[-2] == "é" else stem
        yield from (stem + "é", stem + "ée", grave + "e", grave + "ent", verb + "a", verb + "ont")


def _contracted(introducers: tuple[str, ...], *, infinitives: bool = False) -> tuple[str, ...]:
    """Each introducer as it stands before «le», «les» and before a vowel: «relatif à», «relatif au», «relatif aux»."""
    found: list[str] = []
    for words in introducers:
        found.append(words)
        if words.endswith(" de"):
            found += [words[:-2] + end for end in (("d'",) if infinitives else ("d'", "du", "des"))]
        elif words.endswith(" à"):
            found += [words[:-1] + end for end in ("au", "aux")]
    return tuple(found)


def _phrases(words: tuple[str, ...]) -> Phrases[bool]:
    return Phrases((word, True) for word in words)
