"""Words that stand for actors without naming them (``data/actors.toml``)."""

from __future__ import annotations

from functools import cached_property

from pipeline.lexicon.actor_tables import ActorsTable, PluralKind
from pipeline.lexicon.folding import fold
from pipeline.lexicon.instruments import plural_of
from pipeline.lexicon.phrases import Phrases, pieces

FIRM = "company"  # the sort of body of `back.firms` and `heads.works`


class ActorWords:
    """The table with its look-ups; words in lower case but for names."""

    def __init__(self, table: ActorsTable) -> None:
        self.table = table
        self.anybody = frozenset(table.plurals.anybody)
        self.mere_persons = frozenset(table.plurals.mere_persons)
        self.any_body = frozenset(table.plurals.any_body)
        self.of_regions = frozenset(table.plurals.of_regions)
        self.wide = frozenset(table.back.wide + table.back.firms)
        self.praising = frozenset(table.heads.praising)
        self.portfolios = _folded(table.heads.portfolios)
        self.any_state = frozenset(noun for noun, codes in table.state_nouns.items() if codes == ("any",))
        self.back = self.wide | self.any_state | frozenset(table.back.same_head)
        self.back_if_told = frozenset(table.back.if_told)
        self.trades = frozenset(table.back.firms) | {"partenaire"}
        self.counted_bodies = frozenset(map(plural_of, table.back.firms + table.back.if_told))
        self.of_sort = frozenset(table.back.of_sort)
        self.intercommunal = _folded(table.back.intercommunal)
        self.sides_of_states = frozenset(table.back.sides_of_states)
        self.state_side = frozenset(table.back.state_side)
        self.strict = frozenset(table.back.strict)
        self.paraphrases = Phrases(table.paraphrases.items())
        self.hypernyms = frozenset(table.back.hypernyms)
        self.sorts = {noun: sort for sort, nouns in table.back.sorts.items() for noun in nouns}
        self.sorts |= dict.fromkeys(table.heads.works, FIRM)
        self.described = {word: sort for sort, words in table.back.adjectives.items() for word in words}
        means = table.back.means | {FIRM: table.back.means.get(FIRM, ()) + table.back.firms}
        self.meant = {
            noun: frozenset(sort for sort, those in means.items() if noun in those)
            for nouns in means.values()
            for noun in nouns
        }
        self.management = frozenset(table.management.words)
        self.managed_sites = frozenset(table.management.sites)
        self.management_modifiers = frozenset(table.management.modifiers)
        self.employer = frozenset(table.management.employer)
        self.staff = frozenset(table.management.staff)
        self.affiliated = frozenset(table.management.affiliated)
        self.sections = Phrases((text, True) for text in table.management.sections)
        self.unions = _folded(table.unions.names)
        self.union_heads = _folded(table.unions.heads)
        self.unions_together = frozenset(table.unions.together)
        self.local = Phrases((text, True) for text in table.local.bodies)
        self.local_bodies = _folded(table.local.bodies)
        self.local_territories = _folded(table.local.territories)
        self.movements = frozenset(table.movements.words)
        self.any_movement = frozenset(table.movements.any)
        self.sides = frozenset(table.collectives.sides)
        self.member_nouns = frozenset(table.collectives.member_nouns)
        self.counterparts = self.sides | frozenset(table.collectives.counterparts)
        self.collectives: Phrases[bool] = Phrases(
            [(text, True) for text in table.collectives.alone]
            + [(text, False) for text in table.collectives.described + table.collectives.sides]
        )
        self.names = frozenset(table.not_actors.words)
        self.written_small = table.not_actors.written_small
        self.contests = Phrases((text, True) for text in table.not_actors.contests)
        self.gatherings = frozenset(table.not_actors.gatherings)
        self.councils = {fold(noun): fold(of) for noun, of in table.councils.items()}
        self.areas = table.areas
        self.ranks = frozenset(table.persons.ranks)
        self.statesmen = _folded(table.statesmen.offices)
        self.of_state = self.statesmen - {"president"}  # «le président» may be of any body
        self.statesmen_with_country = _folded(table.statesmen.with_country)
        self.ratifiers = _folded(table.statesmen.ratifiers)
        self.voters = _folded(table.statesmen.voters)
        self.local_ratifiers = _folded(table.statesmen.local_ratifiers)
        self.cabinets = _folded(table.statesmen.cabinets)
        self.approving = tuple(pieces(name) for name in table.statesmen.approving)
        self.ratified = frozenset(table.statesmen.ratified)
        self.national = _folded(table.statesmen.national)
        self.government = _folded(table.statesmen.government)
        self.missions = _folded(table.statesmen.missions)
        self.outposts = self.missions | _folded(table.back.outposts)
        self.own_state = _folded(table.statesmen.own_state)
        self.own_state_name = table.statesmen.own_state[0]
        self.takes_a = frozenset(table.borders.takes_a)
        self.takes_pour = frozenset(table.borders.takes_pour)
        self.takes_sur = frozenset(table.borders.takes_sur)
        self.studying = frozenset(table.borders.studying)
        self.before_noun = frozenset(table.borders.before_noun)
        self.adverbs_de = Phrases((text, True) for text in table.borders.adverbs_de)
        self.adverbs_au = frozenset(table.borders.adverbs_au)
        self.abroad = table.borders.abroad
        self.of_then = table.borders.of_then
        self.adverbs_a = frozenset(table.borders.adverbs_a)
        self.adverbs_en = frozenset(table.borders.adverbs_en)
        self.nouns_a = frozenset(table.borders.nouns_a)
        self.apposing = frozenset(table.borders.apposing)
        self.nouns_avec = frozenset(table.borders.nouns_avec)
        self.former = frozenset(table.borders.former)
        self.kept_heads = frozenset(table.heads.kept)
        self.collective = frozenset(table.heads.collective)
        self.made_of = frozenset(table.heads.made_of)
        self.state_nouns = {
            noun: frozenset(codes) for noun, codes in table.state_nouns.items() if noun not in self.any_state
        }
        self.venues = frozenset(table.heads.venues)
        self.national_heads = frozenset(table.heads.national)
        self.sole_heads = frozenset(table.heads.sole)
        self.houses = frozenset(table.heads.houses)
        self.eponymous = frozenset(word for text in table.heads.eponymous for word in text.split())
        self.lands = frozenset(table.heads.lands)
        self.ideals = _folded(table.heads.ideals)
        self.plural_names = frozenset(table.heads.plural_names + table.heads.works)
        self.numbered_heads = frozenset(table.heads.numbered)
        self.whole_heads = frozenset(table.heads.whole)
        self.seated_heads = frozenset(table.heads.seated + table.heads.works)
        self.posted_heads = frozenset(table.heads.posted)
        self.bodies_alone = frozenset(table.heads.alone)
        self.club_letters = frozenset(table.clubs.letters)
        self.club_openers = frozenset(table.clubs.openers)
        self.club_pastimes = frozenset(table.clubs.pastimes)
        self.club_closers = frozenset(table.clubs.pastime_closers)
        self.town_endings = frozenset(table.called_after_towns.endings)
        self.things = frozenset(table.not_actors.things)
        self.action_heads = frozenset(table.heads.action)

    def only_approves(self, name: str) -> bool:
        """«Cour suprême», «Conseil de sécurité»: judges and guardians, no party to what others concluded."""
        words = pieces(name)
        return any(words[: len(start)] == start for start in self.approving)

    def governed(self, noun: str) -> str:
        """«conseil régional», «exécutif régional», «région»: what all of them stand for, accents and case aside."""
        return self.councils.get(fold(noun), fold(noun))

    def is_union(self, name: str, acronym: str | None) -> bool:
        """Is this the name of a trade union?"""
        folded = fold(name)
        if folded in self.unions or (acronym is not None and fold(acronym) in self.unions):
            return True
        return any(folded.startswith(head + " ") for head in self.union_heads)

    @cached_property
    def plurals(self) -> dict[str, PluralKind]:
        """Plural noun → kind of actor."""
        plurals = self.table.plurals
        kinds: tuple[tuple[PluralKind, tuple[str, ...]], ...] = (
            ("state", plurals.state),
            ("any", plurals.any),
            ("territory", plurals.territory),
            ("body", plurals.body),
            ("ministry", plurals.ministry),
            ("person", plurals.person),
        )
        return {word: kind for kind, words in kinds for word in words}


def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, words))
