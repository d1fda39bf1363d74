"""Words by which an article goes on about an agreement that it has told (``data/discourse.toml``)."""

from __future__ import annotations

from typing import Literal

from pipeline.lexicon.folding import fold
from pipeline.lexicon.loading import Table
from pipeline.lexicon.phrases import Phrases


class DiscourseTable(Table):
    """The shape of ``discourse.toml``: words in lower case; each list is explained in the file."""

    pointing: tuple[str, ...]
    purpose: tuple[str, ...]
    chambers: tuple[str, ...]
    prosecuting: tuple[str, ...]
    decrees: tuple[str, ...]
    titles_to_land: tuple[str, ...]
    dwellings: tuple[str, ...]
    the_people: tuple[str, ...]
    quarrels_of_words: tuple[str, ...]
    impersonal: tuple[str, ...]
    beside: tuple[str, ...]
    each: tuple[str, ...]
    each_apart: tuple[str, ...]
    respective: tuple[str, ...]
    in_turn: tuple[str, ...]
    signatories: tuple[str, ...]
    signing_persons: tuple[str, ...]
    counted_among: tuple[str, ...]
    member_of: tuple[str, ...]
    bearing: tuple[str, ...]
    hands: tuple[str, ...]
    applied: tuple[str, ...]
    hands_told: tuple[str, ...]
    pens: tuple[str, ...]
    gathering: tuple[str, ...]
    opposite: tuple[str, ...]
    in_order: tuple[str, ...]
    came: tuple[str, ...]
    other_deeds: tuple[str, ...]
    all_of_them: tuple[str, ...]
    partners: tuple[str, ...]
    other_texts: tuple[str, ...]
    finding_stems: tuple[str, ...]
    wanting_stems: tuple[str, ...]
    naming: tuple[str, ...]
    no_dealings: tuple[str, ...]
    exclusive_talks: tuple[str, ...]
    no_dealings_forms: tuple[str, ...]
    parting: tuple[str, ...]
    meeting: tuple[str, ...]
    hosting: tuple[str, ...]
    sequence: tuple[str, ...]
    likewise: tuple[str, ...]
    in_a_row: tuple[str, ...]
    dealt_with: tuple[str, ...]
    presenting: tuple[str, ...]
    called: tuple[str, ...]
    putting: tuple[str, ...]
    sides_counted: tuple[str, ...]
    adding: tuple[str, ...]
    entrusted: tuple[str, ...]
    offering: tuple[str, ...]
    of_origin: tuple[str, ...]
    of_same_sort: tuple[str, ...]
    final: tuple[str, ...]
    following: tuple[str, ...]
    other_side: tuple[str, ...]
    other_sides: tuple[str, ...]
    before_other_sides: tuple[str, ...]
    turning_to: tuple[str, ...]
    which: tuple[str, ...]
    telling: tuple[str, ...]
    changing: tuple[str, ...]
    one_and_other: tuple[str, ...]
    apart: tuple[str, ...]
    explaining: tuple[str, ...]
    both: tuple[str, ...]
    everybody: tuple[str, ...]
    sent: tuple[str, ...]
    talks: tuple[str, ...]
    dealings: tuple[str, ...]
    staff: tuple[str, ...]
    permitting: tuple[str, ...]
    quarrels: tuple[str, ...]
    so_far: tuple[str, ...]
    partner_nouns: tuple[str, ...]
    ending_quarrels: tuple[str, ...]
    opposing: tuple[str, ...]
    providing: tuple[str, ...]
    sealed: tuple[str, ...]
    sends: tuple[str, ...]
    handing: tuple[str, ...]
    stood_for: tuple[str, ...]
    standing_for: tuple[str, ...]
    in_place: tuple[str, ...]
    to_other_side: tuple[str, ...]
    chosen: tuple[str, ...]
    alone: tuple[str, ...]
    rare: tuple[str, ...]
    tying: tuple[str, ...]
    ranks: tuple[str, ...]
    copulas: tuple[str, ...]
    coming: tuple[str, ...]
    come_about: tuple[str, ...]
    made_official: tuple[str, ...]
    one_more: tuple[str, ...]
    drafts: tuple[str, ...]
    adverbs_of_signing: tuple[str, ...]
    for_themselves: tuple[str, ...]
    of_the_signing: tuple[str, ...]
    signed: tuple[str, ...]
    of_a_man: tuple[str, ...]
    of_a_woman: tuple[str, ...]
    feminine_openings: tuple[str, ...]
    masculine_openings: tuple[str, ...]
    named_last: tuple[str, ...]
    disjunctive: dict[str, Literal["m", "f"]]
    disjunctive_plural: tuple[str, ...]
    signing_too: tuple[str, ...]
    nearest: tuple[str, ...]
    pronouns: dict[str, Literal["m", "f"]]


class Discourse:
    """The table as sets."""

    def __init__(self, table: DiscourseTable) -> None:
        self.pointing = frozenset(table.pointing)
        self.purpose = frozenset(table.purpose)
        self.chambers = frozenset(map(fold, table.chambers))
        self.prosecuting = frozenset(table.prosecuting)
        self.decrees = frozenset(table.decrees)
        self.titles_to_land = table.titles_to_land
        self.dwellings = frozenset(table.dwellings)
        self.the_people = frozenset(table.the_people)
        self.quarrels_of_words = frozenset(table.quarrels_of_words)
        self.impersonal = frozenset(table.impersonal)
        self.beside = Phrases((words, True) for words in table.beside)
        self.each = frozenset(table.each)
        self.each_apart = Phrases((words, True) for words in table.each_apart)
        self.respective = frozenset(table.respective)
        self.changing = Phrases((words, True) for words in table.changing)
        self.one_and_other = Phrases((words, True) for words in table.one_and_other)
        self.telling = frozenset(table.telling)
        self.partners = Phrases((words, True) for words in table.partners)
        self.other_texts = frozenset(table.other_texts)
        self.finding_stems, self.wanting_stems = table.finding_stems, table.wanting_stems
        self.naming = Phrases((words, True) for words in table.naming)
        self.exclusive_talks = Phrases((words, True) for words in table.exclusive_talks)
        self._no_dealings, self._no_dealings_forms = table.no_dealings, frozenset(table.no_dealings_forms)
        self.parting = frozenset(table.parting)
        self.hosting = frozenset(table.hosting)
        self.meeting = Phrases((words, True) for words in table.meeting)
        self.bearing = frozenset(table.bearing)
        self.hands = frozenset(table.hands)
        self.applied = frozenset(table.applied)
        self.hands_told = frozenset(table.hands_told)
        self.pens = Phrases((words, True) for words in table.pens)
        self.gathering = Phrases((words, True) for words in table.gathering)
        self.opposite = Phrases((words, True) for words in table.opposite)
        self.in_order = Phrases((words, True) for words in table.in_order)
        self.came = Phrases((words, True) for words in table.came)
        self.other_deeds = Phrases((words, True) for words in table.other_deeds)
        self.all_of_them = Phrases((words, True) for words in table.all_of_them)
        self.sequence = Phrases((words, True) for words in table.sequence)
        self.presenting = Phrases((words, True) for words in table.presenting)
        self.likewise = Phrases((words, True) for words in table.likewise)
        self.in_a_row = Phrases((words, True) for words in table.in_a_row)
        self.dealt_with = frozenset(table.dealt_with)
        self.putting = frozenset(table.putting)
        self.called = Phrases((words, True) for words in table.called)
        self.sides_counted = Phrases((words, True) for words in table.sides_counted)
        self.entrusted = frozenset(table.entrusted)
        self.offering = table.offering
        self.of_origin = Phrases((words, True) for words in table.of_origin)
        self.of_same_sort = Phrases((words, True) for words in table.of_same_sort)
        self.final = frozenset(table.final)
        self.following = Phrases((words, True) for words in table.following)
        self.other_side = Phrases((words, True) for words in table.other_side)
        self.other_sides = Phrases((words, True) for words in table.other_sides)
        self.before_other_sides = frozenset(table.before_other_sides)
        self.which = frozenset(table.which)
        self.turning_to = Phrases((words, True) for words in table.turning_to)
        self.adding = Phrases((words, True) for words in table.adding)
        self.signing_persons = frozenset(table.signing_persons)
        self.counted_among = frozenset(table.counted_among)
        self.member_of = Phrases((words, True) for words in table.member_of)
        self.signatories = frozenset(table.signatories)
        self.in_turn = Phrases((words, True) for words in table.in_turn)
        self.explaining = frozenset(table.explaining)
        self.both = Phrases((words, True) for words in table.both)
        self.everybody = frozenset(table.everybody)
        self.apart = frozenset(table.apart)
        self.sent = frozenset(table.sent)
        self.talks = frozenset(table.talks)
        self.dealings = frozenset(table.dealings)
        self.staff = frozenset(table.staff)
        self.to_other_side = frozenset(table.to_other_side)
        self.chosen = frozenset(table.chosen)
        self.alone = frozenset(table.alone)
        self.rare = frozenset(table.rare)
        self.tying = frozenset(table.tying)
        self.ranks = frozenset(table.ranks)
        self.copulas = frozenset(table.copulas)
        self.coming = frozenset(table.coming)
        self.come_about = frozenset(table.come_about)
        self.made_official = frozenset(table.made_official)
        self.one_more = frozenset(table.one_more)
        self.drafts = frozenset(table.drafts)
        self.for_themselves = frozenset(table.for_themselves)
        self.of_the_signing = frozenset(table.of_the_signing)
        self.adverbs_of_signing = frozenset(table.adverbs_of_signing)
        self.of_a_man = frozenset(table.of_a_man)
        self.of_a_woman = frozenset(table.of_a_woman)
        self.feminine_openings = frozenset(table.feminine_openings)
        self.masculine_openings = frozenset(table.masculine_openings)
        self.named_last = frozenset(table.named_last)
        self.signed = table.signed
        self.quarrels = frozenset(table.quarrels)
        self.so_far = Phrases((words, True) for words in table.so_far)
        self.partner_nouns = frozenset(table.partner_nouns)
        self.ending_quarrels = frozenset(table.ending_quarrels)
        self.opposing = frozenset(table.opposing)
        self.providing = frozenset(table.providing)
        self.sealed = frozenset([*table.dealings, *table.sealed])
        self.permitting = frozenset(table.permitting)
        self.handing = Phrases((words, True) for words in table.handing)
        self.sends = frozenset(table.sends)
        self.stood_for = frozenset(table.stood_for)
        self.in_place = frozenset(table.in_place)
        self.standing_for = frozenset(table.standing_for)
        self.disjunctive = table.disjunctive
        self.signing_too = Phrases((words, True) for words in table.signing_too)
        self.disjunctive_plural = frozenset(table.disjunctive_plural)
        self.nearest = frozenset(table.nearest)
        self.pronouns = table.pronouns

    def of_no_dealings(self, low: str) -> bool:
        """Is this a form of a verb by which one has no dealings with the other («attaque», «entre»)?"""
        return low.startswith(self._no_dealings) or low in self._no_dealings_forms
