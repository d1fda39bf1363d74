"""Several holders of one office: «les ministres malien et ivoirien des Mines, A et B», «les maires de X et de Y».

Each holds the office in a body of their own: one actor each.  The bodies stand beside the plural office, as adjectives
of nations or as complements; the names follow each body («les présidents de X, A, et de Y, B»), or all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.annotation import Actor, Mention, Role
from pipeline.lexicon.countries import Country
from pipeline.ner.nations import Nation, nations
from pipeline.ner.reader import DE, DETERMINERS
from pipeline.ner.reading import Reading
from pipeline.ner.vocabulary import TitleWord


@dataclass(slots=True)
class _Office:
    """One of the offices: the word after it, its body, and the name of its holder if that follows at once."""

    end: int
    body: Mention
    person: Mention | None = None


@dataclass(slots=True)
class _Holder:
    """A name, the word after it, and the state that a word before it tells («le Malien A»)."""

    end: int
    person: Mention
    country: str | None = None


class Officers:
    """Recognises the holders of one office in several bodies."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.vocabulary = reading.reader.vocabulary

    def at(self, i: int) -> list[Actor]:
        """The holders whose plural office (with its article) starts at word ``i``."""
        reader = self.reader
        if reader.low(i) not in reader.small.plural_articles or i + 2 >= reader.limits[i]:
            return []
        match = self.vocabulary.titles.match(reader.lows, i + 1)
        if match is None or match[1].form.number != "pl":
            return []
        word, k = match[1], i + 1 + match[0]
        offices = self._by_adjective(i, k, word) or self._by_state(i, k, word) or self._by_complement(k, word)
        if offices:
            return self._actors(i, word, offices)
        return self._by_name(i, k, word)

    def after_names(self, i: int, actors: list[Actor]) -> int:
        """«A et B, maires de X et Y»: the offices at ``i``, to the names before; where they end, or ``i``."""
        reader = self.reader
        if reader.low(i - 1) != "," or not actors or actors[-1].last != i - 1:
            return i
        match = self.vocabulary.titles.match(reader.lows, i)
        if match is None or match[1].form.number != "pl":
            return i
        word, k = match[1], i + match[0]
        offices = self._by_adjective(i - 1, k, word) or self._by_state(i - 1, k, word)
        offices = offices or self._by_complement(k, word, names=False)
        joined = self._joined(actors, reader.openings[i])
        names = joined[-len(offices) :] if offices else []
        if not offices:
            return self._of_all(i, joined)
        if len(names) < max(len(offices), 2) or any(o.person is not None for o in offices):
            return i
        for name, office in zip(names, offices, strict=True):
            name.role, name.body = self._role(i - 1, word, office.body), office.body
        names[-1].last = offices[-1].end
        names[-1].end = reader.words[names[-1].last - 1].end
        return names[-1].last

    def _of_all(self, i: int, names: list[Actor]) -> int:
        """«A et B, adjoints au maire de X»: one office and one body of them all."""
        role = self.reading.roles.at(i)
        if role is None or len(names) < 2 or role.body is None:
            return i
        for name in names:
            name.role, name.body = role, role.body
        names[-1].last, names[-1].end = role.last, role.end
        return role.last

    def _joined(self, actors: list[Actor], opening: int) -> list[Actor]:
        """The persons without office named last, side by side in this sentence."""
        found: list[Actor] = []
        for actor in reversed(actors):
            if actor.person is None or actor.role is not None or actor.body is not None or actor.first < opening:
                break
            if found and self.reader.lows[actor.last : found[0].first] not in ([","], ["et"], [",", "et"], ["ou"]):
                break
            found.insert(0, actor)
        return found

    # -- the bodies ----------------------------------------------------------------------------------------

    def _by_adjective(self, i: int, k: int, word: TitleWord) -> list[_Office]:
        """«les ministres malien et ivoirien (des Mines)», «les présidents sénégalais et gambien»."""
        told = nations(self.reader, k)
        if not told:
            return []
        end = told[-1].at + 1
        portfolio = (0, 0)
        if self._ministerial(word) and self.reader.low(end) in DE:
            stop = self.reading.extent.portfolio(end + 1)
            portfolio, end = ((end, stop), stop) if stop > end + 1 else (portfolio, end)
        return [_Office(end, self._of_nation(i, n, word, portfolio)) for n in told]

    def _by_state(self, i: int, k: int, word: TitleWord) -> list[_Office]:
        """«les ministres des Mines du Mali et du Niger», «les Premiers ministres de X, A, et de Y, B»."""
        reader = self.reader
        if word.family != "state" and not self._ministerial(word):
            return []
        start = next((n for n in range(k, min(k + 12, reader.limits[i])) if self._state(n) is not None), None)
        if start is None or any(reader.words[n].pos in ("VERB", "AUX") for n in range(k, start)):
            return []
        portfolio = (k, start) if start > k and reader.low(k) in DE else (0, 0)
        if start > k and portfolio == (0, 0):
            return []
        found: list[_Office] = []
        n: int | None = start
        while n is not None:
            state = self._state(n)
            if state is None:
                break
            nation = Nation(n, state.country, self.vocabulary.masculine(state.country or "") or "", "")
            office = _Office(state.last, self._of_nation(i, nation, word, portfolio))
            found.append(self._with_name(office))
            n = self._next(found[-1].end)
        return found if len(found) >= 2 else []

    def _by_complement(self, k: int, word: TitleWord, *, names: bool = True) -> list[_Office]:
        """«les présidents de l'Office, A, et de la Ligue, B», «les maires de X et de Y»."""
        reader = self.reader
        if word.family not in ("function", "derived", "ministry"):
            return []
        found: list[_Office] = []
        n: int | None = k
        while n is not None and reader.low(n) in DE:
            role = self.reading.roles.of(n, 0, word)
            if role.body is None or role.body.anaphor or role.body.weak or role.last <= n + 1:
                break
            found.append(self._with_name(_Office(role.last, role.body)))
            n = self._next(found[-1].end)
        named = sum(office.person is not None for office in found)
        if len(found) < 2 or named not in (0, len(found)):
            return []
        return found if named or not names or self._holders(found[-1].end, len(found)) else []

    def _state(self, n: int) -> Mention | None:
        """The state after «de» at word ``n``."""
        reader = self.reader
        if reader.low(n) not in DE or n + 2 >= reader.limits[n]:
            return None
        state = self.reading.states.at(n + 1 + (reader.low(n + 1) in DETERMINERS))
        return state if state is not None and state.head != "capital" and state.country is not None else None

    def _next(self, end: int) -> int | None:
        """The «de» of the next member after «,», «et», «, et»."""
        reader = self.reader
        n = end
        while n < reader.limits[end - 1] and n < end + 3 and reader.low(n) in (",", "et", "ainsi", "que"):
            n += 1
        return n if n > end and n < reader.limits[end - 1] and reader.low(n) in DE else None

    def _ministerial(self, word: TitleWord) -> bool:
        """A minister, or one who by the title itself heads a certain ministry («chefs de la diplomatie»)."""
        return (
            word.family == "ministry" or (word.title.body_head or "").split(" ")[0] in self.reader.small.ministry_heads
        )

    def _of_nation(self, i: int, nation: Nation, word: TitleWord, portfolio: tuple[int, int]) -> Mention:
        """The ministry, state or body in which a nation has this office."""
        reader = self.reader
        end = max(nation.at + 1, portfolio[1], i + 2)
        place = self.vocabulary.place(nation.code or "")
        told = portfolio[1] > portfolio[0]
        if self._ministerial(word) and (told or word.title.body_head != "ministère"):
            head = word.title.body_head or "ministère"
            adjective = self.vocabulary.masculine(nation.code or "") or nation.singular
            first, _, rest = head.partition(" ")
            text = f"{first} {adjective} {rest} {reader.slice(*portfolio) if told else ''}"
            mention = self.reading.bodies.mention(i + 1, end, head="ministère", name=" ".join(text.split()))
            mention.kind = "ministry"
        else:
            name = place.bare if place is not None else nation.singular
            mention = self.reading.bodies.mention(i + 1, end, head="", name=name)
            mention.kind = "state"
        mention.country, mention.given = nation.code, False
        return mention

    # -- the names -----------------------------------------------------------------------------------------

    def _with_name(self, office: _Office) -> _Office:
        """The holder's name right after the body: «, A,», «(A)»."""
        reader = self.reader
        k = office.end
        if k >= reader.limits[k - 1] or reader.low(k) not in (",", "("):
            return office
        closing = {")"} if reader.low(k) == "(" else {",", "et"}
        holder = self._holder(k + 1)
        if holder is None or (holder.end < reader.limits[k] and reader.low(holder.end) not in closing):
            return office
        after = holder.end + (reader.low(holder.end) == ")")
        # «de X et de Y, A et B»: the names come after all bodies
        listed = reader.low(holder.end) == "et" and self._holder(holder.end + 1) is not None
        return office if listed else _Office(after, office.body, holder.person)

    def _holder(self, k: int) -> _Holder | None:
        """The name at word ``k``, with its civility or its nationality («M. A», «le Malien A»)."""
        reader, country = self.reader, None
        if k >= reader.size:
            return None
        k += reader.low(k) in DETERMINERS
        if k + 1 < reader.limits[k - 1] and reader.low(k) in self.vocabulary.nationalities:
            country = self.vocabulary.nationalities[reader.low(k)]
            k += 1
        civility = self.reading.persons.civility(k)
        if k + civility >= reader.limits[k - 1]:
            return None
        end = self.reading.persons.name_end(k + civility, opened=bool(civility))
        least = 1 if civility else 2
        if end - k - civility < least or self.reading.bodies.at(k + civility) is not None:
            return None
        return _Holder(end, self.reading.persons.mention(k + civility, end), country)

    def _holders(self, k: int, number: int) -> list[_Holder]:
        """As many names after word ``k``: «, A et B», «(A, B et C)», «A et B»."""
        reader = self.reader
        limit = reader.limits[k - 1]
        n = k + (k < limit and reader.low(k) in (",", "(", ":", "–", "—", "-"))
        found: list[_Holder] = []
        while n < limit:
            holder = self._holder(n)
            if holder is None:
                break
            found.append(holder)
            n = holder.end
            if len(found) == number or n >= limit or reader.low(n) not in (",", "et"):
                break
            n += 1 + (reader.low(n) == "," and reader.low(n + 1) == "et")
        return found if len(found) == number else []

    # -- the actors ----------------------------------------------------------------------------------------

    def _actors(self, i: int, word: TitleWord, offices: list[_Office]) -> list[Actor]:
        """One actor for each office: with the name beside its body, with those that follow all, or with none."""
        reader = self.reader
        holders = [] if offices[0].person else self._holders(offices[-1].end, len(offices))
        found: list[Actor] = []
        for number, office in enumerate(offices):
            holder = holders[number] if holders else None
            person = holder.person if holder is not None else office.person
            last = holder.end if holder is not None else office.end
            first = i if number == 0 else (holder.person.first if holder is not None else found[-1].last)
            while number and reader.low(first) in (",", "et", "ainsi", "que"):
                first += 1
            if last <= first:  # «les ministres malien et ivoirien» with no names: the adjectives tell them apart
                return self._bare(i, offices)
            role = self._role(i, word, office.body)
            found.append(self.reading.actor(first, last, person=person, role=role, body=office.body))
        return found if len({(a.first, a.last) for a in found}) == len(found) else self._bare(i, offices)

    def _bare(self, i: int, offices: list[_Office]) -> list[Actor]:
        """Bodies alone, as many words as there are offices shared out among them."""
        end = offices[-1].end
        cuts = [i, *range(end - len(offices) + 1, end), end]
        return [self.reading.actor(a, b, body=o.body) for a, b, o in zip(cuts, cuts[1:], offices, strict=False)]

    def _role(self, i: int, word: TitleWord, body: Mention) -> Role:
        reader, last = self.reader, i + 2
        return Role(
            i + 1, last, reader.words[i + 1].start, reader.words[last - 1].end, word.title.key,
            head=word.title.key, body=body, country=body.country,
        )  # fmt: skip

    def _by_name(self, i: int, k: int, word: TitleWord) -> list[Actor]:
        """«les ministres des Mines des deux pays, le Malien A et l'Ivoirien B»: the names tell the nations."""
        reader = self.reader
        comma = next((n for n in range(k, min(k + 15, reader.limits[i])) if reader.low(n) in (",", "(", ":")), None)
        if comma is None or any(reader.words[n].pos in ("VERB", "AUX") for n in range(k, comma)):
            return []
        holders = self._holders(comma, 2) or self._holders(comma, 3)
        plurals = self.vocabulary.actors.plurals
        shared = self._ministerial(word) and any(
            reader.low(n) == "des" and self._counted(n) and plurals.get(reader.low(n + 2)) for n in range(k, comma)
        )
        if holders and all(h.country is None for h in holders) and shared:
            return self._of_both(i, k, word, holders)
        if not holders or any(h.country is None for h in holders):
            return []
        plural = next((n for n in range(k, comma) if reader.low(n) == "des" and self._counted(n)), comma)
        portfolio = (k, plural) if self._ministerial(word) and plural > k + 1 else (0, 0)
        found: list[Actor] = []
        for number, holder in enumerate(holders):
            nation = Nation(i + 1, holder.country, self.vocabulary.masculine(holder.country or "") or "", "")
            body = self._abroad(i, plural, comma, holder.country) if word.family == "function" else None
            body = body or replace(self._of_nation(i, nation, word, portfolio))
            first = i if number == 0 else found[-1].last + 1
            role = self._role(i, word, body)
            found.append(self.reading.actor(first, holder.end, person=holder.person, role=role, body=body))
        return found

    def _of_both(self, i: int, k: int, word: TitleWord, holders: list[_Holder]) -> list[Actor]:
        """«les ministres de la Famille des deux pays, A et B»: of which of the two each is, nobody says."""
        reader = self.reader
        found: list[Actor] = []
        for holder in holders:
            role = Role(
                i + 1, k, reader.words[i + 1].start, reader.words[k - 1].end, reader.slice(i + 1, k),
                head=word.title.key,
            )  # fmt: skip
            first = found[-1].last + 1 if found else i
            found.append(self.reading.actor(first, holder.end, person=holder.person, role=role))
        return found

    def _counted(self, n: int) -> bool:
        """«des | deux pays»."""
        low = self.reader.low(n + 1)
        return low in self.reader.small.small_numbers or self.vocabulary.actors.plurals.get(low) is not None

    def _abroad(self, i: int, plural: int, comma: int, code: str | None) -> Mention | None:
        """«les présidents des deux chambres de commerce, le Malien A …» → «chambre de commerce du Mali»."""
        reader = self.reader
        n = plural + 1 + (reader.low(plural + 1) in reader.small.small_numbers)
        match = self.vocabulary.heads.match(reader.lows, n) if n < comma else None
        place = self.vocabulary.place(code or "")
        if match is None or not isinstance(place, Country):
            return None
        rest = reader.slice(n + match[0], comma) if comma > n + match[0] else ""
        name = " ".join(f"{match[1].head.singular} {rest} {place.of}".split())
        mention = self.reading.bodies.mention(i + 1, comma, head=match[1].head.singular, name=name)
        mention.country, mention.given = code, False
        return mention
