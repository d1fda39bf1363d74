"""Actors told by another one: «ce dernier», «celui de la Santé», «son homologue», «représentée par son recteur»."""

from __future__ import annotations

from itertools import pairwise

from models.annotation import Actor, Mention, Role
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.phrases import pieces
from pipeline.ner.charges import region_name, region_of
from pipeline.ner.counterparts import common_noun, counterpart_name, own_land
from pipeline.ner.of_the_last import plain_body
from pipeline.ner.one_of_those import one_of_those
from pipeline.ner.reading import Reading

MOST_WORDS_BESIDE = 2
_GOVERNING = frozenset({"avec", "à", "de", "par", "chez", "vers", "pour"})


class Referents:
    """Finds the actor meant where words point to another one."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.extent = reading.extent
        self.bodies = reading.bodies
        self.persons = reading.persons

    def last_named(self, i: int) -> Actor | None:
        """«ce dernier», «cette dernière»: the actor named last."""
        reader = self.reader
        if (
            reader.low(i) not in ("ce", "cet", "cette")
            or reader.low(i + 1) not in ("dernier", "dernière")
            or i + 2 > reader.limits[i]
        ):
            return None
        if i + 2 < reader.size and (reader.words[i + 2].pos in ("NOUN", "PROPN") or reader.low(i + 2).endswith("ant")):
            return None  # «ce dernier point»; «…, ce dernier ayant fait le voyage» tells no more
        before = self.reading.former if self._beside(i) else self.reading.previous
        if before is None or before.plural is not None:
            return None
        actor = self.reading.actor(i, i + 2)
        body = plain_body(before)
        if body is not None:
            actor.body = self.bodies.mention(i, i + 2, head=body.head, name=body.name)
            actor.body.kind, actor.body.country, actor.body.given = body.kind, body.country, False
        elif before.person is not None and self._gender(before) in ("", "f" if reader.low(i) == "cette" else "m"):
            actor.person = self.persons.mention(i, i + 2)
            actor.person.name, actor.person.anaphor = before.person.name, True
        else:
            return None
        return actor

    def _beside(self, i: int) -> bool:
        """«A a choisi B. A et | ce dernier | …», «A a signé avec | ce dernier»: not who opens the clause."""
        reader, previous, former = self.reader, self.reading.previous, self.reading.former
        if previous is None or former is None or reader.openings[previous.first] != reader.openings[i]:
            return False
        opens = former.last <= reader.openings[i]
        joined = previous.last == i - 1 and reader.low(i - 1) == "et"
        return opens and (joined or reader.low(i - 1) in _GOVERNING)

    def _gender(self, actor: Actor) -> str:
        """ "f", "m" or "", as the office or civility of a person tells."""
        vocabulary, reader = self.reader.vocabulary, self.reader
        if actor.role is not None:
            title = vocabulary.titles.match(reader.lows, actor.role.first)
            if title is not None and title[1].form.gender:
                return str(title[1].form.gender)
        for k in range(actor.first, actor.last):
            civility = vocabulary.civilities.match(reader.lows, k)
            if civility is not None and civility[1].gender:
                return str(civility[1].gender)
        return ""

    def that_of(self, i: int) -> Actor | None:
        """«le ministère de la Santé et celui de l'Enseignement supérieur»: the same kind of body."""
        reader, before, beside = self.reader, self.reading.previous, False
        if reader.low(i - 1) == "pour" and before is not None and before.person is not None and before.last == i - 1:
            before, beside = self.reading.former, True  # «X pour la ville d'Alcy et Y pour | celle de Thiès»
        if reader.low(i) not in ("celui", "celle") or reader.low(i + 1) not in DE or i + 2 >= reader.limits[i]:
            return None
        if self._of_a_person(i + 2):
            return None
        told = one_of_those(reader, self.bodies, i)
        if told is not None:
            return self.reading.actor(i, told.last, body=told)
        body = before.body if before is not None else None
        if body is None or before is None or (before.last < reader.openings[i] and not self._pronoun_acts(i, before)):
            return None
        if body.kind == "organisation":
            return self._body_of_that_kind(i, before, body, beside)
        if body.kind != "ministry" or reader.low(i) != "celui":
            return None
        end = self.extent.portfolio(i + 2)
        if end == i + 2:
            return None
        mention = self.bodies.mention(i, end, head=body.head, name=f"{body.name.split()[0]} {reader.slice(i + 1, end)}")
        mention.kind, mention.country = "ministry", body.country
        return self.reading.actor(i, end, body=mention)

    def _of_a_person(self, k: int) -> bool:
        """«celui de Jean Petit», «celui de Mme Petit»; a lone word may be a town."""
        reader = self.reader
        if self.persons.civility(k) or reader.words[k].label != "PER":
            return bool(self.persons.civility(k))
        alone = k + 1 >= reader.limits[k] or not reader.words[k + 1].capital
        return not alone or reader.low(k) in reader.vocabulary.given_names

    def _pronoun_acts(self, i: int, before: Actor) -> bool:
        """«L'hôpital de Rodez … | Il s'est allié à celui de Millau»: of the same kind as who «il» is."""
        reader, opening = self.reader, self.reader.openings[i]
        near = opening > 0 and before.last > reader.openings[opening - 1]
        return near and bool(reader.vocabulary.lexicon.grammar.subjects & set(reader.lows[opening:i]))

    def _body_of_that_kind(self, i: int, before: Actor, body: Mention, beside: bool) -> Actor | None:
        """«l'université de Thiès et celle de Liège», «(signé) avec celle de Liège»: by the noun that opens the name."""
        reader = self.reader
        joined = {"et", ","} >= set(reader.lows[before.last : i]) or reader.low(i - 1) in _GOVERNING
        form = reader.vocabulary.heads.match(pieces(body.name), 0)
        held = before.person is not None or before.role is not None
        if not joined or form is None or (held and not beside):
            return None
        if form[1].head.gender != ("m" if reader.low(i) == "celui" else "f") or form[1].number == "pl":
            return None
        k = i + 2 + (reader.low(i + 2) in DETERMINERS)
        end = self.bodies.proper(k) if k < reader.limits[i] else k
        if end == k or reader.day_or_month(k):
            return None
        land = own_land(reader, body.name) if own_land(reader, f"x {reader.slice(i + 1, end)}") is not None else None
        kind = (
            body.name[:land] if land is not None else form[1].head.singular
        )  # «la Chambre des mines du Mali et celle»
        name = f"{kind} {reader.slice(i + 1, end)}"
        mention = self.bodies.mention(i, end, head=form[1].head.singular, name=name)
        return self.reading.actor(i, end, body=mention)

    def counterpart(self, actor: Actor) -> None:
        """«son homologue italien»: the same office in that country, and so the same ministry or the state."""
        role, before = actor.role, self._office_before(actor)
        if role is None or before is None:
            return
        if not {role.head, self.reader.low(role.first)} & set(self.reader.small.counterparts):
            return
        if role.head not in self.reader.small.counterparts or role.country is None:
            self._of_another_land(actor, role, before)
            return
        office = before.role.body if before.role is not None else before.body
        region = region_of(self.reader, role.first, role.last)
        of_region = region is not None and office is not None and office.kind == "state"
        if role.body is not None and role.body.kind == "ministry" and not of_region:
            return  # «son homologue malien des Mines»: its own words say which
        if office is not None and office.kind == "ministry":
            adjective = region[1] if region is not None else self.reader.vocabulary.masculine(role.country)
            head, _, rest = office.name.partition(" ")
            own, _, others = rest.partition(" ")
            rest = others if own.casefold() in self.reader.vocabulary.nationalities else rest  # «wallon de la Santé»
            rest = self._abroad_too(rest)
            name = f"{head} {adjective} {rest}" if adjective else office.name
            body = self.bodies.mention(role.first, role.last, head="ministère", name=name)
            body.kind, body.country, body.given = "ministry", role.country, False
        elif before.person is None and before.body is not None and before.body.kind == "organisation":
            body = self._abroad(before.body, role)
        elif office is not None and office.kind == "organisation" and self._of_a_nation(office):
            body = self._abroad(office, role)
        else:
            place = self.reader.vocabulary.place(role.country)
            if place is None:
                return
            name = region_name(region[0]) if region is not None else place.bare
            body = self.bodies.mention(role.first, role.last, head="", name=name)
            body.kind, body.country, body.given = "state", role.country, False
        actor.body = role.body = body
        if before.role is not None and actor.person is not None:
            role.anaphor = False

    def _of_another_land(self, actor: Actor, role: Role, before: Actor) -> None:
        """«l'Ordre des avocats du Bénin … son homologue du Togo»: that of Togo."""
        office = before.role.body if before.role is not None else None
        own = office if office is not None else before.body
        abroad = role.body is not None and role.body.kind == "state"
        if abroad and own is not None and own.kind == "organisation" and own_land(self.reader, own.name) is not None:
            actor.body = role.body = self._abroad(own, role)
        elif own is before.body and own is not None and actor.person is None and before.person is None:
            body = self._in_town(own, role)
            if body is not None:
                actor.body = role.body = body
                actor.last, actor.end = max(actor.last, body.last), max(actor.end, body.end)

    def _in_town(self, own: Mention, role: Role) -> Mention | None:
        """«l'Université Atlas et son homologue de Tamba»: the university of Tamba."""
        reader, k = self.reader, role.first + 1
        if k + 1 >= reader.limits[role.first] or reader.low(k) not in DE or not reader.name_like(k + 1):
            return None
        end = max(self.bodies.proper(k + 1), role.last)
        common = common_noun(own.name)
        if own.kind != "organisation" or not common or not all(w.capital for w in reader.words[k + 1 : end]):
            return None
        return self.bodies.mention(role.first, end, head=own.head, name=f"{common} {reader.slice(k, end)}")

    def _of_a_nation(self, office: Mention) -> bool:
        """«la Fédération marocaine d'athlétisme», «l'Office national du lait»: there is such a body in each country."""
        vocabulary = self.reader.vocabulary
        words = [word.casefold() for word in office.name.split()]
        told = any(w in vocabulary.nationalities or w in ("national", "nationale") for w in words)
        return office.given and (told or own_land(self.reader, office.name) is not None)

    def _abroad_too(self, portfolio: str) -> str:
        """«des Affaires étrangères», without what its neighbour country adds («, de la Coopération africaine et …»)."""
        low = portfolio.casefold()
        common = (c for c in self.reader.small.common_portfolios if low.startswith((f"{c} ", f"{c},")))
        return portfolio[: len(next(common, portfolio))]

    def _office_before(self, actor: Actor) -> Actor | None:
        """Whose counterpart it is: the actor named last, or the office-holder of the same sentence before that."""
        previous, officer = self.reading.previous, self.reading.officer
        here = self.reader.openings[actor.first]
        if previous is None or officer is None or officer.first < here or previous.role is not None:
            return previous
        beside = actor.first - previous.last <= MOST_WORDS_BESIDE and previous.body is not None
        return previous if beside and previous.person is None else officer

    def _abroad(self, body: Mention, role: Role) -> Mention:
        """«la Fédération algérienne de natation et son homologue italienne»: the same body of that country."""
        reader = self.reader
        acronym = self._told_acronym(role)  # «son homologue rwandaise (FERWAFA)»
        name = acronym or counterpart_name(reader, self.bodies.longforms, body.name, role)
        found = self.bodies.mention(role.first, role.last, head=body.head, name=name)
        found.kind, found.country, found.given = "organisation", role.country, False
        return found

    def _told_acronym(self, role: Role) -> str | None:
        """The acronym in brackets that closes the words of the counterpart, or stands right behind them."""
        reader = self.reader
        for k in (role.last - 3, role.last):
            if k > role.first and k + 2 < reader.size and reader.low(k) == "(" and reader.low(k + 2) == ")":
                return reader.words[k + 1].text if self.bodies.is_acronym(reader.words[k + 1].text) else None
        return None

    def of_before(self, actor: Actor) -> Actor:
        """«la Chambre, dont la présidente, X, …», «l'Université, représentée par son recteur»: of that body."""
        reader = self.reader
        if actor.body is not None or self.reading.previous is None or self.reading.previous.body is None:
            return actor
        between = [low for low in reader.lows[self.reading.previous.last : actor.first] if low not in (",", "que")]
        owned = reader.low(actor.first) in ("son", "sa", "leur")
        if between == ["par"] and not owned and reader.low(self.reading.previous.last) != ",":
            return actor  # «signé au siège de la Banque par le directeur»: who signed, not whose he is
        if between in (["dont"], ["à", "travers"]) or (
            between
            and between[0] in self.reader.small.represented
            and not between[0].endswith("s")
            and (owned or between[-1] == "par")
        ):
            actor.body = self.reading.previous.body
        return actor

    def respectively(self, actors: list[Actor]) -> list[Actor]:
        """«Mmes A et B, respectivement déléguée à X et cheffe de Y»: the first office is the first name's."""
        for at, low in enumerate(self.reader.lows):
            if low != "respectivement":
                continue
            first = self.reader.openings[at]
            names = [a for a in actors if first <= a.first and a.last <= at and a.person is not None and a.role is None]
            offices = [
                a for a in actors if at < a.first < self.reader.limits[at] and a.person is None and a.role is not None
            ]
            placed = self._in_place(at, names, offices) or [(n, o) for o in offices for n in names if self._both(o)]
            if placed:
                for name, office in placed:
                    name.role, name.body = office.role, office.body
                names[-1].last, names[-1].end = offices[-1].last, offices[-1].end
                actors = [a for a in actors if a not in offices]
        return self._two_by_two(actors)

    def _two_by_two(self, actors: list[Actor]) -> list[Actor]:
        """«X et Y, présidente de A et directeur de B»: without «respectivement» too, where neither has an article."""
        for first, second in pairwise(actors):
            bare = first.person is not None and first.role is None and first.body is None
            if bare and self.reader.lows[first.last : second.first] == ["et"] and self._both(second):
                first.role, first.body = second.role, second.body
        gone: list[Actor] = []
        for first, second, office in zip(actors, actors[1:], actors[2:], strict=False):
            bare = first.person is not None and first.role is None and first.body is None
            if not bare or second.person is None or second.role is None or office.role is None or office.person:
                continue
            low = self.reader.low
            joined = (
                self.reader.lows[first.last : second.first] == ["et"] == self.reader.lows[second.last : office.first]
            )
            behind = second.role.first == second.person.last + 1 and low(second.person.last) == ","
            apart = low(second.role.first) not in DETERMINERS and low(office.first) not in DETERMINERS
            told = self.reader.lows[office.last : office.last + 1]
            if (
                joined
                and behind
                and apart
                and office.first == office.role.first
                and told in ([","], ["."], [";"], [")"])
            ):
                first.role, first.body = second.role, second.body
                second.role, second.body = office.role, office.body
                second.last, second.end = office.last, office.end
                gone.append(office)
        return [a for a in actors if a not in gone]

    def _both(self, actor: Actor) -> bool:
        """«(X et Y,) président et trésorier du syndicat»: two offices for two names, of the one body."""
        role, reader = actor.role, self.reader
        if role is None or role.body is None or reader.words[role.first].capital:
            return False
        told = (k for k in range(role.first + 1, role.body.first) if reader.low(k) == "et")
        return any(reader.vocabulary.titles.match(reader.lows, k + 1) is not None for k in told)

    def _in_place(self, at: int, names: list[Actor], offices: list[Actor]) -> list[tuple[Actor, Actor]]:
        """Each office with the name of its place; one that nobody read («ministre de tutelle») leaves a gap."""
        if not names or not offices or len(offices) > len(names):
            return []
        if len(names) == len(offices):
            return list(zip(names, offices, strict=True))
        places = [sum(low in (",", "et") for low in self.reader.lows[at + 1 : office.first]) for office in offices]
        fits = places == sorted(set(places)) and places[-1] == len(names) - 1
        return [(names[k], office) for k, office in zip(places, offices, strict=True)] if fits else []
