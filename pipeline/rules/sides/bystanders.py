"""Sentences without an agreement of their own: who was there, when, where, about what."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.framing.objects import RELATIVES
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.slots.details import DetailReader
from pipeline.rules.slots.gatherings import GatheringReader
from pipeline.rules.slots.places import PlaceReader
from pipeline.rules.slots.staging import Staging
from pipeline.rules.slots.subjects import SubjectReader


class Bystanders(Reader):
    """Finds who was only there, in one article."""

    def __init__(
        self,
        annotated: AnnotatedArticle,
        lexicon: Lexicon,
        details: DetailReader,
        places: PlaceReader,
        occasions: GatheringReader,
        subjects: SubjectReader,
    ) -> None:
        super().__init__(annotated)
        self.words_of_presence = lexicon.connectors.attending
        self.inverting = (RELATIVES | set(lexicon.discourse.which)) - {"qui"}
        self.details = details
        self.places = places
        self.ends = {actor.last for actor in annotated.actors if actor.person is None}
        self.staging = Staging(annotated, lexicon, places)
        self.occasions = occasions
        self.subjects = subjects

    def attending(self, sentence: Sentence) -> int | None:
        """Where the sentence has a verb of presence («ont assisté», «étaient présents»)."""
        for i in range(sentence.first, sentence.last):
            match = self.words_of_presence.match(self.lows, i)
            if match is not None and not self._said_of_one(i, i + match[0]):
                return i
        return None

    def _said_of_one(self, first: int, last: int) -> bool:
        """«Avec A, | invitée d'honneur |, B a signé un accord»: an aside about A."""
        noun = self.words[first].pos in ("NOUN", "ADJ") and first > 1
        return noun and self.lows[first - 1] == "," and first - 1 in self.ends and self.lows[last : last + 1] == [","]

    def attends(self, group: Group, attending: int, frames: list[Frame]) -> bool:
        """Is the group on the side of the verb of presence?"""
        low, high = min(group.first, attending), max(group.first, attending)
        if group.connector == "between" or ";" in self.lows[low:high]:
            return False  # «signé entre A et B ; C et D ont assisté à la cérémonie»
        if group.connector in ("with", "by") and {"dont", "duquel", "desquels"} & set(
            self.lows[group.last : attending]
        ):
            return False  # «signé avec B, dont le patron avait fait le déplacement»
        if group.last <= attending and self._of_relative(attending) >= group.last:
            return False  # «signé par A et par B, lors d'une cérémonie que présidait C»
        marks = [start for frame in frames for start, _ in frame.anchors]
        between = [m for m in marks if min(group.first, attending) < m < max(group.first, attending)]
        if group.first > attending:
            between = [m for m in between if m - attending > 4]  # «Assistaient à la signature de la convention A et B»
        return not between

    def _of_relative(self, attending: int) -> int:
        """Where the pronoun stands whose clause has its subject behind the verb: «que présidait C»; -1 for none."""
        before = attending - 1
        return before if before >= 0 and self.lows[before] in self.inverting else -1

    def statements(
        self, number: int, sentence: Sentence, groups: list[Group], attending: int | None, skip: set[int] | None = None
    ) -> list[Statement]:
        """A statement that only tells who was there, or only when and where."""
        statement = Statement(number, sentence.start, sentence.end, None)
        if attending is not None:
            for group in groups:
                if skip is None or id(group) not in skip:
                    statement.attendees.extend(a for a in group.actors if a.person is not None)
            statement.rules.append("attendees.verb")
        else:
            presence = False
            for group in groups:
                if group.connector == "presence" or (presence and group.connector in (None, "of", "by")):
                    presence = True
                    statement.attendees.extend(a for a in group.actors if a.person is not None)
            if statement.attendees:
                statement.rules.append("attendees.presence")
        for group in groups if skip is None else []:
            standing = [a for a in group.actors if a.represented and attending is None]
            if group.connector == "represented" or standing:  # «B, représentée par X, accueillera 30 élèves»
                statement.signers.extend(group.actors if group.connector == "represented" else standing)
                statement.rules.append("signers.represented")
        statement.event = self.occasions.told(sentence) or self.occasions.named(sentence)
        statement.objectives = self.subjects.objectives(sentence, sentence.first)
        if self.lows[sentence.first] in ("il", "elle", "ils", "elles", "celui-ci", "celle-ci"):
            known, first = bool(statement.objectives), sentence.first
            done = self.subjects.predicate(sentence, first, first + 1) if not known else None
            if done is not None:
                statement.objectives = [done]  # «Elle fixe les modalités de la coopération»
            elif not statement.objectives:
                statement.subject = self.subjects.subject(sentence, sentence.first, sentence.last)
        told = self.details.details.ceremonies | self.places.scenes.met
        ceremony = next((k for k in range(sentence.first, sentence.last) if self.lows[k] in told), None)
        if ceremony is not None:
            self._ceremony(statement, sentence, ceremony)
        place = self.staging.of(sentence) if statement.place is None else None
        if place is not None:
            statement.place = self.details.span(place.first, place.last)
            statement.place_name = place.name
        statement.amounts = self.details.amounts(sentence.first, sentence.last)
        statement.spending = bool(statement.amounts) and self.spends(sentence)
        statement.duration = self.details.duration(sentence.first, sentence.last)
        return [statement]

    def spends(self, sentence: Sentence) -> bool:
        """Does the sentence tell of a sum given or costing: «A versera …», «Coût annuel : …», «Au menu : …»?"""
        lows = self.lows[sentence.first : sentence.last]
        if any(low in self.details.details.money for low in lows):
            return True
        return ":" in lows and not any(self.subjects.finite(k) for k in range(sentence.first, sentence.last))

    def _ceremony(self, statement: Statement, sentence: Sentence, at: int) -> None:
        """«La double cérémonie s'est déroulée samedi à X»: when and where what went before was signed."""
        first, last = sentence.first, sentence.last
        statement.date = self.details.date(sentence, first, last, first, [])
        place = self.places.place(sentence, first, last, at, statement.event, None)
        if place is not None and not self.places.of_next_time(place):
            statement.place = self.details.span(place.first, place.last)
            statement.place_name = place.name
