"""Plural actors: «les universités de A et de B», «les laboratoires A et B», «les deux pays»."""

from __future__ import annotations

from models.annotation import Actor
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.folding import fold
from pipeline.ner.guests import with_guest
from pipeline.ner.of_several import OfSeveral
from pipeline.ner.reading import Reading


class Plurals:
    """Recognises several actors under one plural noun, and plural nouns for actors named before."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.extent = reading.extent
        self.bodies = reading.bodies
        self.persons = reading.persons
        self.of_several = OfSeveral(reading)

    def several(self, i: int) -> list[Actor]:
        """The bodies named under the plural noun at word ``i`` (or its article), if there are two or more."""
        reader = self.reader
        j = i + 1 if reader.low(i) in ("les", "des", "aux") and i + 1 < reader.limits[i] else i
        counted = j > i and reader.low(j) in reader.small.small_numbers and j + 1 < reader.limits[i]
        found = self.of_several.at(i, j + counted)  # «les | deux | universités, celle de A et celle de B»
        if found is not None:
            return found
        return self._plural_trade(i, j) or self._members(i)

    def offices(self, i: int) -> list[Actor]:
        """«les maires de A et de B», «les représentants des cantons de A et de B»: the bodies that they act for."""
        reader = self.reader
        if reader.low(i) not in ("les", "des", "aux", "leurs") or i + 2 >= reader.limits[i]:
            return []
        match = reader.vocabulary.titles.match(reader.lows, i + 1)
        if match is None or match[1].form.number != "pl":
            return []
        k = i + 1 + match[0]
        while k < reader.limits[i] and reader.adjective_like(k) and not reader.words[k].capital:
            k += 1
        if k >= reader.limits[i] or reader.low(k) not in DE:
            return []
        if reader.low(k) == "des":
            found = self.several(k)
        elif match[1].title.body_head is not None and match[1].family == "derived":
            found = self._places(k, reader.vocabulary.office_head(match[1].title.body_head))
        else:
            found = []
        if found:
            found[0].first, found[0].start = i, reader.words[i].start
        return found

    def _places(self, k: int, head: str) -> list[Actor]:
        """«de A et de B», «d'A, de B et de C» after the title of those who govern them."""
        reader, limit = self.reader, self.reader.limits[k]
        found: list[Actor] = []
        while k + 1 < limit and reader.low(k) in DE and reader.name_like(k + 1):
            end = self.bodies.proper(k + 1)
            name = f"{head} {reader.slice(k, end)}"
            mention = self.bodies.mention(k + 1, end, head=head, name=name)
            mention.given = False
            found.append(self.reading.actor(k, end, body=mention))
            k = end + 1 if end < limit and reader.low(end) in (",", "et") else end
        return found if len(found) >= 2 else []

    def _members(self, i: int) -> list[Actor]:
        """«un groupement d'entreprises chinoises, X et Y en tête», «un consortium formé de X et de Y»: its members."""
        reader, words = self.reader, self.reader.vocabulary.actors
        j, limit = i + 1, reader.limits[i]
        known = reader.low(i) in ("le", "l'")  # «le consortium formé par X et Y»: its members must be told so
        if not (known or reader.low(i) == "un") or j >= limit or reader.low(j) not in words.collective:
            return []
        k = self.extent.complements(self.extent.tail(j + 1, capitals=False), start=j)
        if k + 1 >= limit or any(reader.words[n].capital for n in range(j, k)):
            return []
        start = k
        k += reader.low(k) in (",", "(")
        made = reader.low(k) in words.made_of
        if made:
            k += 1
            k += reader.low(k) == "par"
        if k == start or (known and not made):
            return []
        found: list[Actor] = []
        while k < limit:
            opening = k
            while k + 1 < limit and reader.low(k) in DE | DETERMINERS | {"notamment"}:
                k += 1
            body = self.bodies.at(k)
            if body is None and reader.name_like(k) and reader.words[k].label != "PER" and not reader.day_or_month(k):
                body = self.bodies.mention(k, self.bodies.proper(k), head="")
            if body is None or body.weak or body.anaphor:
                break
            found.append(self.reading.actor(opening if found else i, body.last, body=body))
            k = body.last
            if k + 1 >= limit or reader.low(k) not in (",", "et"):
                break
            k += 1
        return found

    def _plural_trade(self, i: int, j: int) -> list[Actor]:
        """«les laboratoires américains Johnson & Johnson et Novavax»: names introduced by one plural noun."""
        reader = self.reader
        match = reader.vocabulary.appositives.match(reader.lows, j)
        counted = reader.vocabulary.actors.plurals.get(reader.low(j)) == "body"
        if j == i or not (counted or (match is not None and match[1].number == "pl")):
            return []
        k = j + (match[0] if match is not None else 1)
        while k < reader.limits[j] and reader.adjective_like(k) and not reader.words[k].capital:
            k += 1
        found: list[Actor] = []
        while k < reader.limits[j] and reader.name_like(k) and not reader.day_or_month(k):
            end = self.bodies.proper(k)
            mention = self.bodies.mention(k, end, head=reader.low(j))
            found.append(self.reading.actor(i if not found else k, end, body=mention))
            k = end
            if k + 1 < reader.limits[j] and reader.low(k) in (",", "et") and reader.name_like(k + 1):
                k += 1
            else:
                break
        return found if len(found) >= 2 else []

    def standing_for(self, i: int) -> Actor | None:
        """«les deux pays», «les trois institutions», «les parties», «les mêmes»."""
        reader = self.reader
        low = reader.low(i)
        if (both := with_guest(self.reading, i)) is not None:
            return both
        if low in ("les", "ces") and reader.low(i + 1) == "mêmes" and i + 2 < reader.limits[i]:
            return self._the_same(i)
        if low not in ("les", "ces", "des", "aux", "leurs"):
            return None
        j, number = i + 1, 0
        if reader.low(j) in self.reader.small.small_numbers:
            number = self.reader.small.small_numbers[reader.low(j)]
            j += 1
        elif reader.low(j).isdigit() and len(reader.low(j)) < 3:
            number = int(reader.low(j))
            j += 1
        if number > 1 and self._alone(i, j):
            actor = self.reading.actor(i, j)
            actor.plural, actor.number = "both", number
            return actor
        if reader.low(j) == "mêmes":
            j += 1  # «les deux mêmes parties»
            if number > 1 and self._alone(i, j):
                actor = self.reading.actor(i, j)
                actor.plural, actor.number = "same", number
                return actor
        if number == 0 and low not in ("les", "ces", "aux", "leurs"):
            return None
        kind = reader.vocabulary.actors.plurals.get(reader.low(j))
        if kind is None and number > 1 and j < reader.limits[i]:
            trade = reader.low(j) in reader.vocabulary.actors.counted_bodies  # «les deux négociants», «… scieries»
            kind = "body" if trade or self._named_so(i, j) else None
        if kind is None or j >= reader.limits[i]:
            return None
        if number == 0 and low != "leurs" and reader.low(j) not in reader.small.parties_themselves:
            return None
        end = j + 1
        while end < reader.limits[i] and reader.adjective_like(end) and reader.words[end].pos == "ADJ":
            if reader.words[end].capital:
                break
            end += 1  # «les trois organisations syndicales»
        if kind == "person" and reader.low(end) in DE:
            end = self._with_field(end)
        actor = self.reading.actor(i, end)
        actor.plural, actor.number = kind, number or 2
        return actor

    def _with_field(self, end: int) -> int:
        """«leurs ministres | de l'Energie»: what they are in charge of is no body of its own."""
        field = end + 1 + (self.reader.low(end + 1) in DETERMINERS)
        fields = self.reader.vocabulary.actors.portfolios
        if field >= self.reader.limits[end] or fold(self.reader.low(field)) not in fields:
            return end
        return max(self.extent.portfolio(field), end)

    def _named_so(self, i: int, j: int) -> bool:
        """«le lycée de X et celui de Y … les deux | lycées»: is it what two were called before?"""
        head = self.reader.vocabulary.heads.match([self.reader.low(j)], 0)
        if head is None or head[1].number != "pl":
            return False
        before = self.reader.lows[:i]
        named = before.count(head[1].head.singular)
        return named > 1 or (named == 1 and bool({"celui", "celle"} & set(before)))

    def _alone(self, i: int, j: int) -> bool:
        """«Les deux | ont signé», «entre les deux, un bail»: no noun follows the number, and they are sides."""
        reader = self.reader
        if j >= reader.limits[i]:
            return False
        if reader.low(i - 1) == "entre":
            return reader.words[j].pos in ("PUNCT", "VERB", "AUX", "PRON")
        have = reader.vocabulary.lexicon.grammar.have
        opens = reader.opens_sentence(i) or reader.low(i - 1) in (",", ":", ";", "que", "qu'", "et")
        return reader.low(i) == "les" and opens and reader.low(j) in have and reader.low(j + 1) != "été"

    def _the_same(self, i: int) -> Actor | None:
        """«Les mêmes ont paraphé une charte», «les mêmes partenaires»: those whose agreement was told last."""
        reader = self.reader
        kind = reader.vocabulary.actors.plurals.get(reader.low(i + 2))
        acting = reader.words[i + 2].pos in ("VERB", "AUX", "PUNCT") or reader.low(i + 2) in ("ont", "avaient")
        if kind is None and not acting:
            return None
        actor = self.reading.actor(i, i + (3 if kind is not None else 2))
        actor.plural, actor.number = "person" if kind == "person" else "same", 2  # «les mêmes ministres»
        return actor
