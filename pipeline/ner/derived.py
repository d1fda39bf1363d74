"""Bodies that an office tells though nobody names them: «gouverneur d'Agadez», «commissaire au Plan».

What the title itself says (``place_head``, ``domain_head``, a full ``body_head``) stands in ``titles.toml``.
"""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.titles import Title
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.extent import Extent
from pipeline.ner.reader import DE, DETERMINERS, A, Reader


class DerivedBodies:
    """Makes the body of an office out of its title and its place or domain."""

    def __init__(self, reader: Reader, extent: Extent, bodies: BodyGrammar) -> None:
        self.reader = reader
        self.extent = extent
        self.bodies = bodies

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
        if head.partition(" ")[0] == "parquet":
            return end, self._named(i, end, head, head)
        if head.partition(" ")[0] in self.reader.small.ministry_heads and " " in head:
            mention = self._named(i, end, head, "ministère")
            mention.kind, mention.country = "ministry", country
            return end, mention
        return end, None

    def _place(self, start: int) -> int:
        """End of «d'Agadez», «du Nord-Kivu», or ``start``."""
        reader = self.reader
        if start + 1 >= reader.limits[start - 1] or reader.low(start) not in DE:
            return start
        j = start + 1 + (reader.low(start + 1) in DETERMINERS)
        return self.bodies.proper(j) if j < reader.limits[start] and reader.name_like(j) else start

    def _domain(self, start: int) -> int:
        """End of «à la pêche», «aux droits des femmes», or ``start``."""
        reader = self.reader
        if start + 1 >= reader.limits[start - 1] or reader.low(start) not in A:
            return start
        if reader.low(start) == "à" and reader.low(start + 1) not in ("la", "l'"):
            return start
        end = self.extent.noun_phrase(start + 1)
        determined = start + 1 + (reader.low(start + 1) in DETERMINERS)
        return self.extent.complements(end, start=start) if end > determined else start

    def _mention(self, i: int, end: int, head: str, start: int) -> Mention:
        return self._named(i, end, f"{head} {self.reader.slice(start, end)}", head)

    def _named(self, i: int, end: int, name: str, head: str) -> Mention:
        mention = self.bodies.mention(i, end, head=head, name=name)
        mention.given = False
        return mention
