"""French as data: the word tables, loaded once and handed to the stages that need them.

One attribute a table; each is read, validated and compiled the first time it is asked for.  A user's
folder (``--lexicon DIR``) adds to the shipped tables file by file.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from pipeline.lexicon.actor_tables import ActorsTable
from pipeline.lexicon.actors import ActorWords
from pipeline.lexicon.bodies import Bodies, BodiesTable
from pipeline.lexicon.calendar import Calendar, CalendarTable
from pipeline.lexicon.connectors import Connectors, ConnectorsTable
from pipeline.lexicon.countries import Countries, CountriesTable
from pipeline.lexicon.courses import Courses, CoursesTable
from pipeline.lexicon.details import Details, DetailsTable
from pipeline.lexicon.discourse import Discourse, DiscourseTable
from pipeline.lexicon.furniture import Furniture
from pipeline.lexicon.grammar import Grammar, GrammarTable
from pipeline.lexicon.instruments import IdiomsTable, Instruments, InstrumentsTable
from pipeline.lexicon.known_bodies import KnownBodies, KnownBodiesTable
from pipeline.lexicon.loading import Entry, LexiconError, Table, load_table, shipped_tables
from pipeline.lexicon.modality import Modality, ModalityTable
from pipeline.lexicon.money import Money, MoneyTable
from pipeline.lexicon.names import GivenNames, GivenNamesTable
from pipeline.lexicon.numbers import Numbers, NumberTable
from pipeline.lexicon.outlets import Outlets
from pipeline.lexicon.pacts import Pacts, PactsTable
from pipeline.lexicon.page import PageTable
from pipeline.lexicon.rule_precision import RulePrecisionTable
from pipeline.lexicon.rules import RuleCatalogue, RulesTable
from pipeline.lexicon.scenes import ScenesTable, SceneWords
from pipeline.lexicon.sites import Sites, load_sites
from pipeline.lexicon.titles import Titles, TitlesTable
from pipeline.lexicon.towns import Towns, TownsTable
from pipeline.lexicon.verbs import Verbs, VerbsTable
from pipeline.lexicon.words import SmallWords, WordsTable

__all__ = ["Entry", "Lexicon", "LexiconError", "Table", "load_table"]


# Tables that a user's folder can't add to: measured, or bound to code.
_OURS = frozenset({"rules", "rule_precision"})
# Where a table is not an attribute of its own.
_PART_OF = {"idioms": "instruments"}


class Lexicon:
    """All word tables.  ``extra`` is a folder of a user's own additions, read and validated at once.

    Raises:
        LexiconError: no such folder, a file there that is no table, or a mistake in one.
    """

    def __init__(self, extra: Path | None = None) -> None:
        self.extra = extra
        if extra is None:
            return
        if not extra.is_dir():
            raise LexiconError(f"{extra}: no such folder")
        tables = [name for name in shipped_tables() if name not in _OURS]
        for path in sorted(extra.glob("*.toml")):
            if path.stem not in tables:
                raise LexiconError(f"{path}: no table of that name; there are {', '.join(tables)}")
            getattr(self, _PART_OF.get(path.stem, path.stem))
        if (extra / "sites").is_dir():
            _ = self.sites

    @cached_property
    def countries(self) -> Countries:
        """Countries, regions and unions of states, with adjectives and capitals."""
        return Countries(load_table("countries", CountriesTable, self.extra))

    @cached_property
    def furniture(self) -> Furniture:
        """What surrounds articles on a page of the press."""
        return load_table("furniture", Furniture, self.extra)

    @cached_property
    def bodies(self) -> Bodies:
        """Head nouns of organisations, legal forms, nouns before a company's name."""
        return Bodies(load_table("bodies", BodiesTable, self.extra))

    @cached_property
    def numbers(self) -> Numbers:
        """Number words."""
        return Numbers(load_table("numbers", NumberTable, self.extra))

    @cached_property
    def calendar(self) -> Calendar:
        """Days, months, seasons and the words that dates are made with."""
        return Calendar(load_table("calendar", CalendarTable, self.extra), self.numbers)

    @cached_property
    def page(self) -> PageTable:
        """What the class names of a page say about its parts."""
        return load_table("page", PageTable, self.extra)

    @cached_property
    def titles(self) -> Titles:
        """Titles and offices, what may surround them, civilities, particles of names."""
        return Titles(load_table("titles", TitlesTable, self.extra))

    @cached_property
    def known_bodies(self) -> KnownBodies:
        """Bodies that the press names without introducing them, with their acronyms."""
        return KnownBodies(load_table("known_bodies", KnownBodiesTable, self.extra))

    @cached_property
    def money(self) -> Money:
        """Currencies, scales, and which countries' currency a shared name means."""
        return Money(load_table("money", MoneyTable, self.extra), self.countries)

    @cached_property
    def connectors(self) -> Connectors:
        """Small words that say what an actor does."""
        return Connectors(load_table("connectors", ConnectorsTable, self.extra))

    @cached_property
    def details(self) -> Details:
        """Words that introduce subject, objectives, occasion and duration."""
        return Details(load_table("details", DetailsTable, self.extra))

    @cached_property
    def discourse(self) -> Discourse:
        """Words by which an article goes on about an agreement, or shares several out."""
        return Discourse(load_table("discourse", DiscourseTable, self.extra))

    @cached_property
    def grammar(self) -> Grammar:
        """Words of grammar by which the rules read a clause."""
        return Grammar(load_table("grammar", GrammarTable, self.extra))

    @cached_property
    def modality(self) -> Modality:
        """Words that decide status and certainty."""
        return Modality(load_table("modality", ModalityTable, self.extra))

    @cached_property
    def scenes(self) -> SceneWords:
        """Words that tell where something happens."""
        return SceneWords(load_table("scenes", ScenesTable, self.extra))

    @cached_property
    def courses(self) -> Courses:
        """What becomes of an agreement where no verb of signing tells it."""
        return Courses(load_table("courses", CoursesTable, self.extra))

    @cached_property
    def verbs(self) -> Verbs:
        """Verbs and nouns by which an agreement comes about or ends."""
        return Verbs(load_table("verbs", VerbsTable, self.extra))

    @cached_property
    def pacts(self) -> Pacts:
        """Verbs that conclude an agreement and name none."""
        return Pacts(load_table("pacts", PactsTable, self.extra))

    @cached_property
    def instruments(self) -> Instruments:
        """What is signed, and what only looks like it."""
        return Instruments(
            load_table("instruments", InstrumentsTable, self.extra), load_table("idioms", IdiomsTable, self.extra)
        )

    @cached_property
    def outlets(self) -> Outlets:
        """Press outlets by name, alias and domain."""
        return load_table("outlets", Outlets, self.extra)

    @cached_property
    def given_names(self) -> GivenNames:
        """Given names: evidence that two capitalised words are a person."""
        return GivenNames(load_table("given_names", GivenNamesTable, self.extra))

    @cached_property
    def towns(self) -> Towns:
        """Towns by country: evidence of place."""
        return Towns(load_table("towns", TownsTable, self.extra))

    @cached_property
    def sites(self) -> Sites:
        """Rules for the pages of single outlets."""
        return load_sites(self.extra)

    @cached_property
    def actors(self) -> ActorWords:
        """Words that stand for actors without naming them, and names that are no actors."""
        return ActorWords(load_table("actors", ActorsTable, self.extra))

    @cached_property
    def words(self) -> SmallWords:
        """Small words that tell names from the words around them."""
        return SmallWords(load_table("words", WordsTable, self.extra))

    @cached_property
    def rules(self) -> RuleCatalogue:
        """What each rule recognises, and why a sentence gives no record."""
        return RuleCatalogue(load_table("rules", RulesTable))

    @cached_property
    def rule_precision(self) -> RulePrecisionTable:
        """How often each rule was right on the project's own gold and on judged press pages."""
        return load_table("rule_precision", RulePrecisionTable)
