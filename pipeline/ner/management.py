"""Bodies told by a common noun: a company by those who run it, an office of the place by what it is."""

from __future__ import annotations

from models.annotation import Actor, Mention
from pipeline.lexicon.closed_classes import DE, A
from pipeline.lexicon.folding import fold
from pipeline.ner.reading import Reading


class Management:
    """Recognises «la direction du groupe X», «la gendarmerie», «le parquet»."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.bodies = reading.bodies
        self.extent = reading.extent
        self.words = reading.reader.vocabulary.actors

    def at(self, j: int, i: int) -> Actor | None:
        """«la direction du groupe X»: those who run a company stand for it."""
        reader, limit = self.reader, self.reader.limits[i]
        if j == i or reader.low(j) not in self.words.management or reader.words[j].capital:
            return None
        if i > reader.openings[i] and reader.low(i - 1) == "sous":
            return None  # «sous la direction de Max S.»
        k = j + 1
        if k < limit and reader.low(k) in self.words.management_modifiers:
            k += 1
        if k + 1 >= limit or reader.low(k) not in DE:
            return None
        k += 1
        if reader.low(k - 1) in ("de", "d'") and reader.low(k) in ("la", "l'", "le"):
            k += 1
        body = self._managed(k) if k < limit else None
        if body is None:
            return None
        body.managed = True
        return self.reading.actor(i, body.last, body=body)

    def _managed(self, k: int) -> Mention | None:
        """The company at word ``k``, not a field that a direction looks after («la direction de la Santé»)."""
        reader = self.reader
        body = self.bodies.at(k)
        if body is not None:
            named = body.kind == "organisation" and not body.anaphor and any(c.isupper() for c in body.name)
            return body if named else None
        if reader.low(k) in self.words.managed_sites and reader.low(k + 1) in DE:
            name = self.bodies.proper(k + 2)  # «la direction du site de Rennes»
            return self.bodies.mention(k, name, head=reader.low(k)) if name > k + 2 else None
        end = self.bodies.proper(k)
        if end == k or reader.area(k) or reader.vocabulary.towns.match(reader.lows, k):
            return None
        if fold(reader.low(k)) in self.words.portfolios:
            return None  # «la direction régionale de la Santé de Tamba»
        last = self.extent.complements(self.extent.tail(end), start=k)
        proper = any(reader.words[n].capital for n in range(end, last))
        bare = reader.low(k - 1) in ("de", "d'") and reader.name_like(k)  # «la direction de Voltaris»: no article
        if reader.words[k].pos == "NOUN" and not proper and not bare and reader.words[k].label != "ORG":
            return None
        return self.bodies.mention(k, max(last, end), head="")

    def section(self, j: int, i: int) -> Actor | None:
        """«le bureau syndical affilié à l'UMT», «la section locale de la CGT»: the union whose branch it is."""
        reader, limit = self.reader, self.reader.limits[i]
        match = self.words.sections.match(reader.lows, j) if j > i else None
        k = j + match[0] if match is not None else limit
        while k < limit and reader.words[k].pos == "ADJ" and not reader.words[k].capital:
            k += 1
        joined = k < limit and reader.low(k) in self.words.affiliated
        k += joined
        if k + 1 >= limit or reader.low(k) not in (A if joined else DE):
            return None
        k += 1
        k += reader.low(k) in ("la", "l'", "le")
        body = self.bodies.at(k) if k < limit else None
        if body is None or not self.words.is_union(body.name, body.acronym):
            return None
        return self.reading.actor(i, body.last, body=body)

    def local(self, j: int, i: int) -> Actor | None:
        """«la gendarmerie», «le parquet»: the one of the place; its full name may have stood before."""
        reader = self.reader
        match = self.words.local.match(reader.lows, j) if j > i else None
        if match is None or reader.low(i) not in reader.small.definite or reader.words[j].capital:
            return None
        end = j + match[0]
        if end < reader.limits[i] and (reader.low(end) in DE or reader.adjective_like(end)):
            return None
        mention = self.bodies.mention(j, end, head=reader.slice(j, end))
        mention.anaphor = True
        return self.reading.actor(i, end, body=mention)
