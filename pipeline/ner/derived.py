"""Bodies that an office tells though nobody names them: «gouverneur d'Agadez», «commissaire au Plan».

What the title itself says (``place_head``, ``domain_head``, a full ``body_head``) stands in ``titles.toml``.
"""

from __future__ import annotations

from models.annotation import Mention, Role
from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.lexicon.countries import Country, Supranational
from pipeline.lexicon.folding import fold
from pipeline.lexicon.titles import Title
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.charges import region_name, region_of
from pipeline.ner.extent import Extent
from pipeline.ner.holders import Holders
from pipeline.ner.reader import Reader


class DerivedBodies:
    """Makes the body of an office out of its title and its place or domain."""

    def __init__(self, reader: Reader, extent: Extent, bodies: BodyGrammar, holders: Holders) -> None:
        self.reader = reader
        self.extent = extent
        self.bodies = bodies
        self.holders = holders
        self.vocabulary = reader.vocabulary

    def of_title(self, i: int, start: int, end: int, title: Title) -> tuple[int, Mention | None]:
        """The body of an office of a place («d'Agadez», maybe read to ``end``) or of a domain («au Plan»)."""
        if title.place_head is not None:
            near, court = self.near(start)
            if court is not None:
                return near, self._mention(i, near, title.place_head, start)
            stop = max(self._place(start), end)
            if stop > start:
                return stop, self._mention(i, stop, title.place_head, start)
        if title.domain_head is not None and end == start:
            stop = self._domain(start)
            if stop > start and title.domain_head[:1].isupper():
                return stop, self._named(i, stop, title.domain_head, title.domain_head)  # «commissaire européen au …»
            if stop > start:
                return stop, self._mention(i, stop, title.domain_head, start)
        return end, None

    def near(self, i: int) -> tuple[int, Mention | None]:
        """End of «près (de) la cour d'appel de X», and that court."""
        reader = self.reader
        if i + 2 >= reader.size or i >= reader.limits[i - 1] or reader.low(i) != "près":
            return i, None
        j = i + 1 + (reader.low(i + 1) in DE)
        j += reader.low(j) in DETERMINERS
        court = self.bodies.at(j, office=True) if j < reader.limits[i] else None
        return (court.last, court) if court is not None else (i, None)

    def alone(self, i: int, end: int, title: Title, country: str | None) -> tuple[int, Mention | None]:
        """«le procureur de la République», «le chef de la diplomatie marocaine»: the title alone tells the body."""
        head = title.body_head or ""
        if head.partition(" ")[0] in self.reader.small.named_by_title or head[:1].isupper():
            return end, self._named(i, end, head, head)
        place = self.vocabulary.place(country or "")
        if head == "ambassade" and isinstance(place, Country):
            mention = self._named(i, end, f"{head} {place.of}", head)  # «l'ambassadeur allemand»
            mention.country = country
            return end, mention
        if head.partition(" ")[0] in self.reader.small.ministry_heads and " " in head:
            mention = self._named(i, end, head, "ministère")
            mention.kind, mention.country = "ministry", country
            return end, mention
        return end, None

    def of_head(self, i: int, start: int, end: int, head: str, body: Mention | None) -> Mention:
        """«préfet du Var» acts for «préfecture du Var», «wali de la Région …» for «wilaya de la Région …»."""
        head = self.vocabulary.office_head(head)
        name = f"{head} {self.reader.slice(start, end)}"
        if body is not None and head in self.reader.small.municipal and body.head in self.reader.small.municipal:
            name = body.name  # «maire de la ville de Lyon»
        elif body is not None and (
            body.head == head or fold(body.head).split(" ")[0] in self.reader.small.whole_bodies
        ):
            name = body.name  # «chargé d'affaires de l'ambassade du Japon», «bâtonnier de l'Ordre des avocats»
        elif body is not None and head == "ambassade" and self._union(body.name):
            name = body.name  # «ambassadeur de l'Union européenne»
        mention = self.bodies.mention(i, end, head=head, name=name)
        mention.given = False
        mention.country = body.country if body is not None else None
        mention.anaphor = name in self.reader.small.municipal  # «le maire de la ville»: of the one told before
        return mention

    def direction(self, i: int, start: int, end: int) -> Mention | None:
        """«directeur départemental de la sécurité publique» → «direction départementale de la sécurité publique»."""
        reader = self.reader
        if reader.vocabulary.fold(reader.low(i)) not in reader.small.directors or start - i != 2:
            return None
        adjective = reader.low(i + 1)
        feminine = adjective if adjective.endswith("e") else adjective + "e"
        if feminine not in reader.small.service_adjectives:
            return None
        noun = reader.low(start + 1 + (reader.low(start + 1) in DETERMINERS))
        if noun in reader.vocabulary.actors.back or noun in reader.small.pointing or noun in reader.small.agents:
            return None  # «directrice générale | du second», «de l'acquéreur»: of a body told by another word
        name = f"direction {feminine} {reader.slice(start, end)}"
        mention = self.bodies.mention(i, end, head="direction", name=name)
        mention.given = False
        return mention

    def state(self, role: Role) -> Mention | None:
        """The state that a head of state or government acts for, where an adjective tells it."""
        if role.country is None:
            return None
        region = region_of(self.reader, role.first, role.last)
        place = self.vocabulary.place(role.country)
        if place is None:
            return None
        return Mention(
            "state", role.first, role.last, role.start, role.end, role.text,
            name=place.bare if region is None else region_name(region[0]), country=role.country, given=False,
        )  # fmt: skip

    def _place(self, start: int) -> int:
        """End of «d'Agadez», «du Nord-Kivu», or ``start``."""
        reader = self.reader
        if start + 1 >= reader.limits[start - 1] or reader.low(start) not in DE:
            return start
        j = start + 1 + (reader.low(start + 1) in DETERMINERS)
        named = j < reader.limits[start] and reader.name_like(j)
        return (
            self.holders.border(j, self.bodies.proper(j), place=True) if named else start
        )  # «gouverneur de Sfax | Hugo M.»

    def _domain(self, start: int) -> int:
        """End of «à la pêche», «aux droits des femmes», or ``start``."""
        reader = self.reader
        if start + 1 >= reader.limits[start - 1] or reader.low(start) not in A:
            return start
        if reader.low(start) == "à" and reader.low(start + 1) not in ("la", "l'"):
            return start
        end = self.extent.noun_phrase(start + 1)
        determined = start + 1 + (reader.low(start + 1) in DETERMINERS)
        end = self.extent.complements(end, start=start) if end > determined else start
        while start < end < reader.limits[start] - 2 and reader.low(end) == "et" and reader.low(end + 1) in A:
            further = self.extent.noun_phrase(end + 2)
            if further <= end + 2 + (reader.low(end + 2) in DETERMINERS):
                break
            end = further  # «à l'Administration pénitentiaire | et à la réinsertion»
        return end

    def _union(self, name: str) -> bool:
        """The European Union, the African Union: their envoys act for them."""
        return any(isinstance(place, Supranational) for place in self.vocabulary.lexicon.countries.names.find(name))

    def _mention(self, i: int, end: int, head: str, start: int) -> Mention:
        return self._named(i, end, f"{head} {self.reader.slice(start, end)}", head)

    def _named(self, i: int, end: int, name: str, head: str) -> Mention:
        mention = self.bodies.mention(i, end, head=head, name=name)
        mention.given = False
        return mention
