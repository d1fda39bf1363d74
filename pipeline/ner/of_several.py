"""Several bodies under one plural noun: «les universités de A et de B», «deux ports, celui de A et celui de B»."""

from __future__ import annotations

from models.annotation import Actor, Mention
from pipeline.lexicon.bodies import BodyHead
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.folding import fold, singular_of
from pipeline.ner.nations import nations
from pipeline.ner.reading import Reading
from pipeline.ner.town_offices import of_town

_THOSE = frozenset({"celle", "celui", "celles", "ceux"})


class OfSeveral:
    """Recognises them, one actor for each name behind the noun."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.extent = reading.extent
        self.bodies = reading.bodies
        self.persons = reading.persons

    def at(self, i: int, j: int) -> list[Actor] | None:
        """«les universités de Tipaza et d'Ancône»: one body for each name behind the noun at word ``j``.

        ``i`` is its article or the same word. None where no plural noun of bodies stands there, empty for one name.
        """
        reader = self.reader
        match = reader.vocabulary.heads.match(reader.lows, j)
        if match is not None and match[1].head.number == "pl":
            return self._national(i, j, j + match[0], match[1].head)
        if match is None or not (match[1].number == "pl" or self._same_in_plural(i, j, match[1].head)):
            return None
        head, k = match[1].head, j + match[0]
        found = self._national(i, j, k, head) or self._each_told(i, j, k, head) or self._named(i, j, k, head, "")
        if not found and head.type != "ministry":
            end, sort = self._sort(k, reader.limits[j])
            if sort:
                found = self._named(i, j, end, head, sort)
                found = found if len(found) > 1 else []
        if len(found) == 1 and head.type == "ministry":
            self.reading.skip = found[0].last  # «les ministères des Finances des deux pays»
        return found if len(found) >= 2 else [] if found else None

    def _same_in_plural(self, i: int, j: int, head: BodyHead) -> bool:
        """«les | CHU | de Tours et d'Orléans», «deux CHU»: an acronym has no plural of its own."""
        several = self.reader.low(j - 1) if j else ""
        cardinals = self.reader.vocabulary.lexicon.grammar.cardinals
        return head.singular.isupper() and (i < j or cardinals.get(several, 0) > 1 or several == "les")

    def _sort(self, k: int, limit: int) -> tuple[int, str]:
        """End of what says which sort they are, and that in the singular: «(les fédérations) du bâtiment | de X …»."""
        reader, start, told = self.reader, k, ""
        while k < limit and reader.words[k].pos == "ADJ" and not reader.words[k].capital:
            told += " " + singular_of(reader.low(k))
            k += 1
        if k + 2 < limit and reader.low(k) in DE:
            noun = k + 1 + (reader.low(k + 1) in DETERMINERS)
            held = reader.vocabulary.titles.match(reader.lows, noun)  # «les bureaux | du ministre | des Mines et de …»
            if held is None and reader.words[noun].pos == "NOUN" and not reader.words[noun].capital:
                told += " " + reader.slice(k, noun + 1)
                k = noun + 1
        return (k, told) if k > start else (start, "")

    def _each_told(self, i: int, j: int, k: int, head: BodyHead) -> list[Actor]:
        """«Les deux universités, celle de Tipaza et celle d'Ancône», «deux ports, ceux de Dakar et de Rouen»."""
        reader, limit = self.reader, self.reader.limits[j]
        found: list[Actor] = []
        if k + 3 >= limit or reader.low(k) not in (",", ":", "(", "–", "—") or reader.low(k + 1) not in _THOSE:
            return []
        k += 1
        while k + 1 < limit:
            start = k
            k += reader.low(k) in _THOSE
            if reader.low(k) not in DE:
                break
            name = k + 1 + (reader.low(k + 1) in DETERMINERS)
            end = self.bodies.proper(name) if reader.words[name].capital else name
            if end == name:
                break
            mention = self.bodies.mention(name, end, head=head.singular, name=f"{head.singular} {reader.slice(k, end)}")
            mention.kind = "organisation"
            found.append(self.reading.actor(start if found else i, end, body=mention))
            k = end
            if reader.low(k) not in (",", "et"):
                break
            k += 1
        return found if len(found) > 1 else []

    def _named(self, i: int, j: int, k: int, head: BodyHead, sort: str) -> list[Actor]:
        """One body for each name from word ``k`` on; ``sort`` says which sort of them all are."""
        reader = self.reader
        limit = reader.limits[j]
        branch = head.singular in reader.small.branches
        found: list[Actor] = []
        counted = reader.vocabulary.lexicon.grammar.cardinals.get(reader.low(j - 1), 0) if j else 0
        listed = False
        while k < limit:
            start = k
            if reader.low(k) in DE:
                k += 1
            elif not found and not listed:
                break
            article = k
            if (
                k < limit
                and reader.low(k) in DETERMINERS
                and (head.type == "ministry" or branch or reader.words[k].capital or self._named_land(k, head))
            ):
                k += 1
            if k >= limit or not reader.words[k].capital or reader.day_or_month(k):
                break
            if head.generic and not head.territorial and self.reader.area(k) and not branch:
                break  # «les jeunes pousses de Tunisie et d'Afrique»
            end = self.bodies.proper(k) if head.type != "ministry" else self.extent.noun_phrase(k, determiner=False)
            if end == k or (found and reader.low(start) not in DE and self.persons.civility(k)):
                break
            called = reader.slice(start, end) if reader.low(start) in DE else of_town(reader.slice(k, end))
            if branch and not sort:
                mention = self._of_branch(k, end)
            else:
                name = f"{head.singular}{sort} {called}"
                mention = self.bodies.mention(k, end, head=head.singular, name=name)
                mention.kind = "ministry" if head.type == "ministry" else "organisation"
            end = mention.last
            where = reader.low(i) == "des" or reader.low(i - 1) in reader.small.territory_where
            mention.weak = (head.territorial and where) or head.singular == "État"  # «dans les Etats de X et de Y»
            opening = i - 1 if listed and i == j else i
            found.append(self.reading.actor(opening if not found else min(start, article), end, body=mention))
            k = end
            if counted > 1 and len(found) == 1 and not listed and self._names_after(k, limit) == counted:
                found, listed, k = [], True, k + 1  # «trois communes du Borgou : A, B et C»: those three
                continue
            closed = len(found) > 1 and reader.low(start - 1) == "et"  # «de X et de Y, | A et B»: names of others
            if (
                k + 1 < limit
                and not closed
                and reader.low(k) in (",", "et")
                and not (reader.low(k) == "," and reader.low(k + 1) == "et")
            ):
                k += 1
            else:
                break
        return found

    def _named_land(self, k: int, head: BodyHead) -> bool:
        """«les chambres d'agriculture de | l'Allier»: the land has its article."""
        joint = fold(head.singular) in self.reader.vocabulary.actors.intercommunal
        land = self.reader.vocabulary.areas.match(self.reader.lows, k + 1) is not None
        return (head.territorial or joint or land) and self.reader.words[k + 1].capital

    def _names_after(self, k: int, limit: int) -> int:
        """How many names stand in a row behind the comma, colon or bracket at word ``k``."""
        number = 0
        if k + 1 >= limit or self.reader.low(k) not in (",", ":", "(", "–", "—"):
            return number
        while k + 1 < limit and (end := self.bodies.proper(k + 1)) > k + 1:
            number, k = number + 1, end
            if self.reader.low(k) not in (",", "et") or k >= limit:
                break
        return number

    def _of_branch(self, k: int, end: int) -> Mention:
        """«les délégations | d'Unia et du SSP», «de la Tunisie et du Mali»: those whom the delegations are of."""
        state = self.reading.states.at(k)
        if state is not None and state.head != "capital":
            return state
        return self.bodies.at(k) or self.bodies.mention(k, end, head="")

    def _national(self, i: int, j: int, k: int, head: BodyHead) -> list[Actor]:
        """«les fédérations marocaine et sénégalaise de football», «les autorités malienne et nigérienne»."""
        reader = self.reader
        told = nations(reader, k)
        if not told:
            return []
        last = told[-1].at + 1
        end = self.extent.complements(last, ministry=head.type == "ministry", start=j)
        rest = " " + reader.slice(last, end) if end > last else ""
        found: list[Actor] = []
        for nation in told:
            words = nation.written if head.number == "pl" else nation.singular
            stop = end if nation is told[-1] else nation.at + 1
            first = found[-1].last + 1 if found else i
            mention = self.bodies.mention(j if not found else nation.at, stop, head=head.singular)
            mention.name = f"{head.singular} {words}{rest}"
            mention.kind = "ministry" if head.type == "ministry" else "organisation"
            mention.country, mention.given = nation.code, False
            found.append(self.reading.actor(first, stop, body=mention))
        return found
