"""Small words that tell names from the words around them (``data/words.toml``)."""

from __future__ import annotations

from pipeline.lexicon.folding import fold
from pipeline.lexicon.loading import Table


class WordsTable(Table):
    """The shape of ``words.toml``: lists in lower case; each is explained in the file."""

    function: tuple[str, ...]
    function_and_noun: tuple[str, ...]
    numbers_in_names: tuple[str, ...] = ()
    closing_names: tuple[str, ...] = ()
    owning_names: tuple[str, ...] = ()
    entrusting: tuple[str, ...] = ()
    no_adjectives: tuple[str, ...] = ()
    supplying: tuple[str, ...] = ()
    neighbours: tuple[str, ...] = ()
    getting: tuple[str, ...] = ()
    articles: tuple[str, ...]
    definite: tuple[str, ...]
    naming: tuple[str, ...]
    before_office: tuple[str, ...]
    second_office: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    verb_endings: tuple[str, ...]
    people_endings: tuple[str, ...]
    locative: tuple[str, ...]
    before_place: tuple[str, ...]
    only_a_place: tuple[str, ...]
    inside: tuple[str, ...]
    territory_where: tuple[str, ...]
    venues: tuple[str, ...]
    venues_of_towns: tuple[str, ...]
    ways: tuple[str, ...]
    venues_by_owner: tuple[str, ...]
    bare_venues: tuple[str, ...]
    around_venues: tuple[str, ...]
    rooms_of_towns: tuple[str, ...]
    rooms_for_want: tuple[str, ...]
    town_halls: tuple[str, ...]
    institutions_of_towns: dict[str, tuple[str, ...]]
    venues_of_institutions: tuple[str, ...]
    before_unlisted_place: tuple[str, ...]
    state_forms: tuple[str, ...]
    binding: tuple[str, ...]
    giving: tuple[str, ...]
    heading: tuple[str, ...]
    headed: tuple[str, ...]
    leading: tuple[str, ...]
    represented: tuple[str, ...]
    offices_of_none: tuple[str, ...]
    municipal: tuple[str, ...]
    of_no_town: tuple[str, ...]
    heads_of_house: tuple[str, ...]
    running_firms: tuple[str, ...]
    seats: dict[str, tuple[str, ...]]
    descriptions: dict[str, tuple[str, ...]]
    service_adjectives: tuple[str, ...]
    heads_of_firms: tuple[str, ...]
    peoples: tuple[str, ...]
    ministers_otherwise: tuple[str, ...]
    by_marriage: tuple[str, ...]
    verbs_of_firms: tuple[str, ...]
    organs: tuple[str, ...]
    royal: tuple[str, ...]
    united: tuple[str, ...]
    phrase_heads: tuple[str, ...]
    sporting: tuple[str, ...]
    phrase_openers: tuple[str, ...]
    phrase_joints: tuple[str, ...]
    capital_joints: tuple[str, ...]
    phrase_ends: tuple[str, ...]
    phrase_closers: tuple[str, ...]
    phrase_ties: tuple[str, ...]
    branches: tuple[str, ...]
    branches_if_told: tuple[str, ...]
    pointing: tuple[str, ...]
    agents: tuple[str, ...]
    whole_bodies: tuple[str, ...]
    before_given: tuple[str, ...]
    state_services: tuple[str, ...]
    contracted: dict[str, str]
    ministries: tuple[str, ...]
    ministry_heads: tuple[str, ...]
    abbreviations: tuple[str, ...]
    fellows: tuple[str, ...]
    fielded: tuple[str, ...]
    seeking: tuple[str, ...]
    counterparts: tuple[str, ...]
    before_holder: tuple[str, ...]
    counterparts_owned: tuple[str, ...]
    guests: tuple[str, ...]
    common_portfolios: tuple[str, ...]
    past_office: tuple[str, ...]
    plural_articles: tuple[str, ...]
    clause_openings: tuple[str, ...]
    object_prepositions: tuple[str, ...]
    sides_of_land: tuple[str, ...]
    day_words: tuple[str, ...]
    small_numbers: dict[str, int]
    called: tuple[str, ...]
    before_apposed: tuple[str, ...]
    benefit: tuple[str, ...]
    charged: tuple[str, ...]
    charged_several: tuple[str, ...]
    answerable: tuple[str, ...]
    delegated: tuple[str, ...]
    directors: tuple[str, ...]
    state_noun: tuple[str, ...]
    before_no_name: tuple[str, ...]
    named_by_title: tuple[str, ...]
    first_nations: tuple[str, ...]
    parties_themselves: tuple[str, ...]
    same: tuple[str, ...]
    before_stage: tuple[str, ...]
    after_participle: tuple[str, ...]
    beside_collective: tuple[str, ...]
    several: tuple[str, ...]
    before_state_place: tuple[str, ...]
    before_capital_place: tuple[str, ...]
    european: tuple[str, ...]
    saints: tuple[str, ...]
    ranks: dict[str, str]


class SmallWords:
    """The table as sets."""

    def __init__(self, table: WordsTable) -> None:
        self.function = frozenset(table.function)
        self.function_and_noun = frozenset(table.function_and_noun)
        self.numbers_in_names = frozenset(table.numbers_in_names)
        self.closing_names = frozenset(table.closing_names)
        self.owning_names = frozenset(table.owning_names)
        self.entrusting = frozenset(table.entrusting)
        self.no_adjectives = frozenset(table.no_adjectives)
        self.supplying = frozenset(table.supplying)
        self.neighbours = frozenset(table.neighbours)
        self.getting = frozenset(table.getting)
        self.articles = frozenset(table.articles)
        self.whole_bodies = frozenset(fold(text) for text in table.whole_bodies)
        self.before_given = frozenset(table.before_given)
        self.state_services = table.state_services
        self.contracted = table.contracted
        self.counterparts = frozenset(table.counterparts + table.counterparts_owned)
        self.before_holder = frozenset(table.before_holder)
        self.counterparts_owned = frozenset(table.counterparts_owned)
        self.guests = frozenset(table.guests)
        self.common_portfolios = table.common_portfolios
        self.past_office = frozenset(table.past_office)
        self.clause_openings = frozenset(table.clause_openings)
        self.object_prepositions = frozenset(table.object_prepositions)
        self.plural_articles = frozenset(table.plural_articles)
        self.fellows = frozenset(table.fellows)
        self.fielded = frozenset(table.fielded)
        self.seeking = frozenset(table.seeking)
        self.sides_of_land = frozenset(table.sides_of_land)
        self.day_words = frozenset(table.day_words)
        self.definite = frozenset(table.definite)
        self.naming = frozenset(table.naming)
        self.before_office = frozenset(table.before_office)
        self.second_office = table.second_office
        self.adjective_endings = table.adjective_endings
        self.verb_endings = table.verb_endings
        self.people_endings = table.people_endings
        self.locative = frozenset(table.locative)
        self.before_place = frozenset(table.before_place)
        self.only_a_place = frozenset(table.only_a_place)
        self.inside = frozenset(table.inside)
        self.territory_where = frozenset(table.territory_where)
        self.venues = frozenset(table.venues)
        self.venues_of_towns = frozenset(table.venues_of_towns)
        self.ways = frozenset(table.ways)
        self.venues_by_owner = frozenset(table.venues_by_owner)
        self.rooms_of_towns = frozenset(table.rooms_of_towns)
        self.town_halls = frozenset(table.town_halls)
        self.institutions_of_towns = table.institutions_of_towns
        self.rooms_for_want = frozenset(table.rooms_for_want)
        self.venues_of_institutions = frozenset(table.venues_of_institutions)
        self.before_unlisted_place = frozenset(table.before_unlisted_place)
        self.around_venues = frozenset(table.around_venues)
        self.bare_venues = tuple(tuple(name.split()) for name in table.bare_venues)
        self.state_forms = frozenset(table.state_forms)
        self.binding = frozenset(table.binding)
        self.giving = frozenset(table.giving)
        self.leading = table.leading
        self.heading = frozenset(table.heading)
        self.headed = frozenset(table.headed)
        self.represented = frozenset(table.represented)
        self.offices_of_none = frozenset(table.offices_of_none)
        self.municipal = frozenset(table.municipal)
        self.of_no_town = frozenset(map(fold, table.of_no_town))
        self.heads_of_house = frozenset(map(fold, table.heads_of_house))
        self.running_firms = frozenset(map(fold, table.running_firms))
        self.descriptions = {noun: frozenset(heads) for noun, heads in table.descriptions.items()}
        self.seats = {fold(office): frozenset(map(fold, bodies)) for office, bodies in table.seats.items()}
        self.all_seats = frozenset(self.municipal.union(*self.seats.values()))
        self.heads_of_firms = frozenset(table.heads_of_firms)
        self.verbs_of_firms = frozenset(table.verbs_of_firms)
        self.by_marriage = frozenset(table.by_marriage)
        self.ministers_otherwise = frozenset(table.ministers_otherwise)
        self.peoples = frozenset(table.peoples)
        self.service_adjectives = frozenset(table.service_adjectives)
        self.organs = table.organs
        self.royal = frozenset(table.royal)
        self.united = frozenset(table.united)
        self.phrase_heads = frozenset(table.phrase_heads)
        self.sporting = frozenset(table.sporting)
        self.phrase_openers = frozenset(table.phrase_openers)
        self.phrase_joints = frozenset(table.phrase_joints)
        self.capital_joints = frozenset(table.capital_joints)
        self.phrase_ends = frozenset(table.phrase_ends)
        self.phrase_closers = frozenset(table.phrase_closers)
        self.phrase_ties = frozenset(table.phrase_ties)
        self.branches = frozenset(table.branches)
        self.branches_if_told = frozenset(table.branches_if_told)
        self.own_branches = self.branches | self.branches_if_told  # «la directrice de son agence de X»
        self.pointing = frozenset(table.pointing)
        self.agents = frozenset(table.agents)
        self.ministries = table.ministries
        self.ministry_heads = frozenset(table.ministry_heads)
        self.abbreviations = frozenset(table.abbreviations)
        self.small_numbers = table.small_numbers
        self.called = frozenset(table.called)
        self.before_apposed = frozenset(table.before_apposed)
        self.benefit = frozenset(table.benefit)
        self.charged = frozenset(table.charged)
        self.delegated = frozenset(table.delegated)
        self.directors = frozenset(table.directors)
        self.state_noun = frozenset(table.state_noun)
        self.before_no_name = frozenset(table.before_no_name)
        self.named_by_title = frozenset(table.named_by_title)
        self.first_nations = frozenset(table.first_nations)
        self.parties_themselves = frozenset(table.parties_themselves)
        self.same = frozenset(table.same)
        self.before_stage = frozenset(table.before_stage)
        self.after_participle = frozenset(table.after_participle)
        self.beside_collective = frozenset(table.beside_collective)
        self.several = frozenset(table.several)
        self.before_state_place = frozenset(table.before_state_place)
        self.before_capital_place = frozenset(table.before_capital_place)
        self.in_charge = frozenset(table.charged + table.answerable)
        self.all_in_charge = frozenset(table.charged + table.charged_several + table.answerable)
        self.european = table.european
        self.saints = table.saints
        self.ranks = table.ranks
