"""Several holders of one office: «les ministres malien et ivoirien des Mines, A et B», «les maires de X et de Y».

Each holds the office in a body of their own: one actor each.  The bodies stand beside the plural office, as adjectives
of nations or as complements; the names follow each body («les présidents de X, A, et de Y, B»), or all of them.
"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, Mention, Role
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.lexicon.countries import Country
from pipeline.ner.nations import Nation
from pipeline.ner.officers_bodies import Office, OfficerBodies
from pipeline.ner.officers_names import Holder, OfficerNames
from pipeline.ner.reading import Reading
from pipeline.ner.vocabulary import TitleWord

_OF_EACH = frozenset({"respectifs", "respectives"})


class Officers:
    """Recognises the holders of one office in several bodies."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.vocabulary = reading.reader.vocabulary
        self.names = OfficerNames(reading)
        self.bodies = OfficerBodies(reading, self.names)

    def at(self, i: int) -> list[Actor]:
        """The holders whose plural office (with its article) starts at word ``i``."""
        reader = self.reader
        if reader.low(i) not in reader.small.plural_articles or i + 2 >= reader.limits[i]:
            return []
        match = self.vocabulary.titles.match(reader.lows, i + 1)
        if match is None or match[1].form.number != "pl":
            return []
        word, k = match[1], i + 1 + match[0]
        offices = self.bodies.offices(i, k, word)
        if offices:
            if word.title.key in reader.small.counterparts:
                offices = [replace(office, body=self._elsewhere(office.body)) for office in offices]
            return self._actors(i, word, offices)
        return self._by_name(i, k, word)

    def _elsewhere(self, body: Mention) -> Mention:
        """«le ministre togolais de la Santé et ses homologues | tchadien et béninois»: the same ministry there."""
        before = self.reading.officer
        own = before.body if before is not None else None
        adjective = self.vocabulary.masculine(body.country or "") if body.kind == "state" else None
        if own is None or own.kind != "ministry" or adjective is None:
            return body
        head, _, field = own.name.partition(" ")
        nation, _, rest = field.partition(" ")
        field = rest if nation.casefold() in self.vocabulary.nationalities else field
        return replace(body, kind="ministry", name=f"{head} {adjective} {field}", head=own.head, given=False)

    def after_names(self, i: int, actors: list[Actor]) -> int:
        """«A et B, maires de X et Y»: the offices at ``i``, to the names before; where they end, or ``i``."""
        reader = self.reader
        if reader.low(i - 1) != "," or not actors or actors[-1].last != i - 1:
            return i
        if reader.low(i) == "qui":
            return self._who_head(i, self._joined(actors, reader.openings[i]))
        each = reader.low(i) == "respectivement"  # «A et B, | respectivement maires de X et de Y»
        match = self.vocabulary.titles.match(reader.lows, i + each) if i + each < reader.size else None
        if match is None or (match[1].form.number != "pl" and not each):
            return i
        word, k = match[1], i + each + match[0]
        k += reader.low(k) in _OF_EACH  # «présidents | respectifs | de X et de Y»
        offices = self.bodies.offices(i - 1, k, word, names=False)
        joined = self._joined(actors, reader.openings[i])
        names = joined[-len(offices) :] if offices else []
        if not offices:
            return self._of_all(i, joined)
        if len(names) < max(len(offices), 2) or any(o.person is not None for o in offices):
            return i
        for name, office in zip(names, offices, strict=True):
            name.role, name.body = self._role(i - 1 + each, word, office.body), office.body
        names[-1].last = offices[-1].end
        names[-1].end = reader.words[names[-1].last - 1].end
        return names[-1].last

    def _who_head(self, i: int, names: list[Actor]) -> int:
        """«A et B, | qui dirigent C et D»: each heads the body in the same place of the other list, or all the one."""
        reader, k = self.reader, i + 2
        plural = i + 3 < reader.limits[i] and reader.low(i + 1).endswith("nt")
        if len(names) < 2 or not plural or reader.low(i + 1)[: -len("nt")] not in reader.small.heading:
            return i
        k += reader.low(k) == "respectivement"
        told: list[Mention] = []
        while k < reader.limits[i]:
            k += reader.low(k) in DETERMINERS
            body = self.reading.bodies.at(k) or self.reading.states.at(k) or self.reading.roles.holders.named(k)
            if body is None or body.anaphor:
                break
            told.append(body)
            k = body.last
            if k + 1 >= reader.limits[i] or reader.low(k) not in (",", "et"):
                break
            k += 1
        last = told[-1].last if told else i
        if len(told) not in (1, len(names)):
            return i
        for n, name in enumerate(names):
            name.body = told[n] if len(told) > 1 else told[0]
        names[-1].last, names[-1].end = last, reader.words[last - 1].end
        return last

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

    # -- one actor for each office -------------------------------------------------------------------------

    def _actors(self, i: int, word: TitleWord, offices: list[Office]) -> list[Actor]:
        """One actor for each office: with the name beside its body, with those that follow all, or with none."""
        reader = self.reader
        holders = [] if offices[0].person else self.names.listed(offices[-1].end, len(offices))
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

    def _bare(self, i: int, offices: list[Office]) -> list[Actor]:
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

    # -- bodies told by the names --------------------------------------------------------------------------

    def _by_name(self, i: int, k: int, word: TitleWord) -> list[Actor]:
        """«les ministres des Mines des deux pays, le Malien A et l'Ivoirien B»: the names tell the nations."""
        reader = self.reader
        comma = next((n for n in range(k, min(k + 15, reader.limits[i])) if reader.low(n) in (",", "(", ":")), None)
        if comma is None or any(reader.words[n].pos in ("VERB", "AUX") for n in range(k, comma)):
            return []
        holders = self.names.listed(comma, 2) or self.names.listed(comma, 3)
        plurals = self.vocabulary.actors.plurals
        shared = self.bodies.ministerial(word) and any(
            reader.low(n) == "des" and self._counted(n) and plurals.get(reader.low(n + 2)) for n in range(k, comma)
        )
        if holders and all(h.country is None for h in holders) and shared:
            return self._of_both(i, k, word, holders)
        if not holders or any(h.country is None for h in holders):
            return []
        plural = next((n for n in range(k, comma) if reader.low(n) == "des" and self._counted(n)), comma)
        portfolio = (k, plural) if self.bodies.ministerial(word) and plural > k + 1 else (0, 0)
        found: list[Actor] = []
        for number, holder in enumerate(holders):
            nation = Nation(i + 1, holder.country, self.vocabulary.masculine(holder.country or "") or "", "")
            body = self._abroad(i, plural, comma, holder.country) if word.family == "function" else None
            body = body or replace(self.bodies.of_nation(i, nation, word, portfolio))
            first = i if number == 0 else found[-1].last + 1
            role = self._role(i, word, body)
            found.append(self.reading.actor(first, holder.end, person=holder.person, role=role, body=body))
        return found

    def _of_both(self, i: int, k: int, word: TitleWord, holders: list[Holder]) -> list[Actor]:
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
