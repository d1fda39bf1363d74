"""Offices and functions: «ministre déléguée chargée de …», «président du Directoire du Groupe …», «wali de la Région».

An office is a title, what follows it as its modifiers («général», «par intérim», an adjective of a country), and a
complement that is a body («de l'AMCI»), a portfolio («de la Santé») or a state («de la République»).  From office and
complement follows the body that its holder acts for.
"""

from __future__ import annotations

from models.annotation import Mention, Role
from pipeline.lexicon.countries import Supranational
from pipeline.lexicon.folding import fold
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.charges import charged, directorate, own_charge, region_name, region_of, seals, second_charge
from pipeline.ner.derived import DerivedBodies
from pipeline.ner.extent import Extent
from pipeline.ner.fields import field_end, portfolio_word
from pipeline.ner.holders import Holders
from pipeline.ner.reader import DE, DETERMINERS, A, Reader
from pipeline.ner.states import StateGrammar
from pipeline.ner.vocabulary import TitleWord


class RoleGrammar:
    """Recognises the office that starts at a word."""

    def __init__(self, reader: Reader, extent: Extent, bodies: BodyGrammar, states: StateGrammar) -> None:
        self.reader = reader
        self.extent = extent
        self.bodies = bodies
        self.states = states
        self.vocabulary = reader.vocabulary
        self.holders = Holders(reader, bodies)
        self.offices = DerivedBodies(reader, extent, bodies, self.holders)

    def at(self, i: int) -> Role | None:
        """The office whose title stands at word ``i`` (its article is not part of it)."""
        match = self._title(i)
        return self._whole(self.of(i, *match), match[1]) if match is not None else None

    def _whole(self, role: Role, word: TitleWord) -> Role:
        """«ministre d'État, ministre de la Défense»: a rank, and then the portfolio; one office."""
        if word.family not in ("ministry", "state") or word.form.number == "pl":
            return role
        ranked = role.body is None or role.body.kind == "state" or word.title.key == "garde des Sceaux"
        second = second_charge(self.reader, role, word.family) if ranked else seals(self.reader, role)
        further = self.at(second) if second > role.last else None
        if further is None or further.body is None or further.body.kind != "ministry":
            return role
        further.first, further.start = role.first, role.start
        further.text = self.reader.slice(role.first, further.last)
        further.country = further.country or role.country
        return further

    def of(self, i: int, length: int, word: TitleWord) -> Role:
        """The office of this title, which ``length`` words at ``i`` tell: the title itself, «celui», none at all."""
        reader = self.reader
        end, country = self._modifiers(i + length)
        if word.family not in ("ministry", "state"):  # «vice-Première ministre et ministre du Budget»: read below
            end = self._second_title(end)
        if self._ranked(i, end):
            return Role(
                i,
                end,
                reader.words[i].start,
                reader.words[end - 1].end,
                reader.slice(i, end),
                head=word.title.key,
                anaphor=True,
            )
        body: Mention | None = None
        told = False  # does the office say by itself which body it is?
        service = directorate(reader, i, end)
        if service is not None and word.family == "function":
            start, (end, head) = end, service
            end = self.holders.border(start + 1, self.extent.complements(end, start=start))
            body = self.bodies.mention(i, end, head="direction", name=f"{head} {reader.slice(start, end)}")
            body.given, told = False, True
        elif word.family == "ministry" or charged(reader, end, word) or self._of_a_minister(i, end, word, country):
            end, portfolio = self._portfolio(end)
            if portfolio is not None:
                body = self._ministry(i, end, portfolio, word.title.body_head or "ministère", country)
                told = True
        elif word.family == "derived":
            if word.title.key in reader.small.fielded:
                end = field_end(reader, self.extent, end)
            if word.title.key.endswith("échevin") and self._field_alone(end):
                end += 3 if reader.low(end) in ("de", "d'") else 2  # «échevine | de l'Enseignement»: of a town not told
            start = end
            end, body = self.offices.near(start)
            if end == start:
                end, body = self._of_a_field(end, word.title.key) or self._complement(end)
            if end == start:
                end = self._proper_complement(end)
            if end == start and (word.title.body_head or "").startswith("direction"):
                end = self._domain(end)
            if end > start:
                body = self._derived(i, start, end, word.title.body_head or "", body)
            else:
                end, body = self.offices.of_title(i, start, end, word.title)
                if body is None:
                    end, body = self.offices.alone(i, start, word.title, country)
        elif word.title.key.endswith("ministre") and word.family == "function":
            # «ancien ministre de la Ville», «ex-ministre de la Santé»: speaks for no ministry
            start, (end, portfolio) = end, self._portfolio(end)
            told = end > start
        else:
            if word.title.key in reader.small.fielded:
                end = field_end(reader, self.extent, end)
            start = end
            end, body = self._fellow_minister(i, end, word, country) or self._for_a_holder(end) or (end, None)
            if body is None and word.title.domain_head is not None:
                end, body = self.offices.of_title(i, start, end, word.title)
            if body is None:
                end, body = self._complement(end)
            if body is None:
                end, body = self.offices.of_title(i, start, end, word.title)
            if body is None:
                end, body = self._posted(start, end)
            if body is None and word.family == "function":
                start, end = end, self._domain(end)
                bare = not any(reader.words[k].capital for k in range(start, end))
                site = bare and any(reader.low(k) in self.vocabulary.actors.managed_sites for k in range(start, end))
                told = end > start and not site  # «le directeur du site»: of whom, other words tell
                within = self._body_of_domain(start, end)
                end = within.last if within is not None else end
                body = within or (self._direction(i, start, end) if told else None)
            if body is None and end == i + length and reader.low(end) in DETERMINERS:
                end, body = self._direct(end)
        end, body = self._at_a_ministry(end, body) if word.family == "function" else (end, body)
        end, extra = self._continued(end)
        body = body or extra
        end = self._where(end) if body is not None and not told and (body.given or word.family == "derived") else end
        role = Role(
            i, end, reader.words[i].start, reader.words[end - 1].end, reader.slice(i, end),
            head=word.title.key, body=body, country=country, party=self._party(i + length, end),
        )  # fmt: skip
        if word.family == "state" and body is None:
            role.body = self._state(role)
        if word.family == "function" and body is not None and body.kind == "state" and body.country:
            role.country = body.country
        role.anaphor = role.body is None and country is None and not told
        return role

    # -- parts ---------------------------------------------------------------------------------------------

    def _of_a_minister(self, i: int, end: int, word: TitleWord, country: str | None) -> bool:
        """«le ministre de l'Education, X, et sa collègue de la Fonction publique»: she is a minister as well."""
        reader = self.reader
        if (
            word.title.key not in reader.small.counterparts
            or country is not None
            or reader.low(i - 1) not in ("son", "sa", "leur")
        ):
            return False
        if end >= reader.limits[i] or reader.low(end) not in DE:
            return False
        named = end + (2 if reader.low(end + 1) in ("la", "l'") else 1)
        if named < reader.limits[i] and self.states.at(named) is not None:
            return False  # «son homologue du Mali»
        titles = (self.vocabulary.titles.match(reader.lows, k) for k in range(reader.openings[i], i))
        return any(title is not None and title[1].family == "ministry" for title in titles)

    def _title(self, i: int) -> tuple[int, TitleWord] | None:
        """The title at word ``i``: the longest, unless it bites into a body («président du Conseil | régional»)."""
        reader = self.reader
        match = self.vocabulary.titles.match(reader.lows, i)
        if match is None:
            return None
        word = reader.words[i]
        owned = match[1].family == "counterpart" and match[1].title.key in reader.small.counterparts_owned
        if owned and reader.low(i - 1) not in self.vocabulary.lexicon.grammar.possessive:
            return None  # «un pair», «pendant la cérémonie»
        if (
            match[0] == 1
            and word.low in self.vocabulary.title_abbreviations
            and word.text not in self.vocabulary.lexicon.titles.abbreviations
        ):
            return None
        if match[0] == 1 and word.pos == "ADJ" and not word.capital and i:
            before = i - 2 if reader.low(i - 1) == "et" and i > 1 else i - 1
            if reader.words[before].pos in ("NOUN", "ADJ"):
                return None  # «conseil scientifique», «une utilisation éthique et responsable de l'IA»
        end = i + match[0]
        for k in range(i + 1, end):
            head = self.vocabulary.heads.match(reader.lows, k)
            if head is not None and k + head[0] > end:
                return self.vocabulary.titles.match(reader.lows[:k], i)
        return match

    def _modifiers(self, i: int) -> tuple[int, str | None]:
        """End of «général», «délégué», «par intérim», «tunisien»…, and the country an adjective tells."""
        reader, country = self.reader, None
        while i < reader.size and i < reader.limits[i - 1]:
            match = self.vocabulary.modifiers.match(reader.lows, i)
            if match is not None:
                i += match[0]
                continue
            low = reader.low(i)
            if low in self.vocabulary.particles:
                break
            code = self.vocabulary.nationalities.get(low)
            if code is not None and not reader.words[i].capital:
                country = country or code
                i += 1
            elif (
                reader.low(i) == "("
                and reader.low(i + 2) == ")"
                and reader.words[i + 1].text.isupper()
                and reader.low(i + 3) in DE
            ):
                i += 3  # «maire (PS) de Vernouillet»
            elif (
                reader.words[i].text.isupper()
                and 2 <= len(reader.words[i].text) <= 5
                and reader.low(i + 1) in DE | {",", "("}
            ):
                i += 1  # «présidente LR de la région», «maire PS de Paris»
            elif (reader.adjective_like(i) and not reader.words[i].capital) and reader.words[i].pos == "ADJ":
                i += 1
            else:
                break
        return i, country

    def _party(self, start: int, end: int) -> Mention | None:
        """«la présidente | LR | de la région»: the label of its holder, who acts for another body."""
        reader = self.reader
        known = self.vocabulary.lexicon.known_bodies.acronyms
        for k in range(start, min(start + 3, end)):
            if reader.words[k].text.isupper() and reader.words[k].text in known:
                return self.bodies.mention(k, k + 1, head="", acronym=reader.words[k].text)
            if reader.low(k) in DE | {"("}:
                break
        return None

    def _ranked(self, i: int, end: int) -> bool:
        """«le général | de Gaulle»: a name with its particle follows the rank, not a body."""
        reader = self.reader
        if (
            reader.low(i) not in self.vocabulary.actors.ranks
            or end + 1 >= reader.limits[i]
            or reader.words[end].capital
        ):
            return False
        if reader.low(end) not in self.vocabulary.particles or not reader.name_like(end + 1):
            return False
        tables = (self.vocabulary.heads, self.vocabulary.countries, self.vocabulary.towns, self.vocabulary.known)
        return not any(table.match(reader.lows, end + 1) for table in tables)

    def _second_title(self, i: int) -> int:
        """End of «et Secrétaire générale» after «Fondatrice», «et PDG» after «cofondateur»."""
        reader = self.reader
        j = i + 1
        if i < reader.size and reader.low(i) in ("et", "-", "/", "&") and j < reader.limits[i - 1]:
            match = self._title(j)
            if match is not None:
                return self._modifiers(j + match[0])[0]
        return i

    def _complement(self, i: int) -> tuple[int, Mention | None]:
        """End of «du Groupe OCP», «de l'institution», «de France», and the body or state it names."""
        reader = self.reader
        if i >= reader.size or i >= reader.limits[i - 1]:
            return i, None
        if reader.low(i) not in DE | A | {"pour", "chez"}:
            return i, None
        j = i + 1
        if j < reader.size and reader.low(j) in DETERMINERS | {"son", "sa", "cette", "ce"}:
            j += 1
        if j >= reader.limits[i]:
            return i, None
        inner = self.organ(j)
        if inner is not None:
            return inner
        body = self.bodies.at(j, office=True)
        if body is not None:
            posted = self._posted_in(j, body)
            whole, body = body, self.holders.without(posted)
            return (whole if posted is not whole else body).last, body
        people = self.vocabulary.nationalities.get(reader.low(j)) if reader.words[j].capital else None
        country = self.vocabulary.place(people) if people is not None else None
        if country is not None:
            # «le roi des Belges»
            mention = self.bodies.mention(j, j + 1, head="", name=country.bare)
            mention.kind, mention.country, mention.given = "state", people, False
            return j + 1, mention
        if reader.low(i) in DE or reader.low(i) in A:
            state = self.states.at(j)
            if state is not None and state.head != "capital":
                if reader.low(i) in A:
                    return state.last, None
                end = state.last
                # «ambassadeur de France au Maroc»
                if reader.low(end) in ("au", "en", "aux", "à", "auprès") and end < reader.limits[i]:
                    place = self.states.at(end + 1) or self.states.at(end + 2)
                    if place is not None:
                        end = place.last
                return end, state
        anaphor = self._anaphor(j)
        if anaphor is not None:
            return anaphor.last, anaphor
        area = self.vocabulary.areas.match(reader.lows, j) if reader.words[j].capital else None
        named = self.holders.named(j) if reader.low(i) in DE else None
        if area is not None and reader.low(i) in DE and reader.low(j + area[0]) != "-":
            if named is not None and named.last > j + area[0]:
                return named.last, named  # «le PDG de Loire Éolien»
            return j + area[0], None  # «député de l'Aveyron», «élu de la Sarthe X Y»
        return (named.last, named) if named is not None else (i, None)

    def _for_a_holder(self, i: int) -> tuple[int, Mention | None] | None:
        """«directeur de cabinet | du ministre de la Pêche», «représentant du wali d'Oran»: for whom that one acts."""
        reader = self.reader
        if i + 1 >= reader.size or i >= reader.limits[i - 1] or reader.low(i) not in DE:
            return None
        j = i + 1 + (reader.low(i + 1) in DETERMINERS)
        match = self._title(j) if j < reader.limits[i] and (j > i + 1 or reader.low(i) == "du") else None
        if match is None or match[1].form.number == "pl" or match[1].family not in ("ministry", "derived"):
            return None
        role = self.of(j, *match)
        return (role.last, role.body) if role.body is not None and not role.anaphor else None

    def _at_a_ministry(self, i: int, body: Mention | None) -> tuple[int, Mention | None]:
        """«directeur de la coopération | au ministère de la Famille»: an office within a ministry."""
        reader = self.reader
        if (body is not None and not body.anaphor) or i + 1 >= reader.size or i >= reader.limits[i - 1]:
            return i, body
        if reader.low(i) != "au" or reader.low(i + 1) not in reader.small.ministry_heads:
            return i, body
        ministry = self.bodies.at(i + 1, office=True)
        if ministry is None or ministry.kind != "ministry" or ministry.anaphor:
            return i, body
        return ministry.last, ministry

    def _posted_in(self, j: int, body: Mention) -> Mention:
        """«(directeur de) la Banque mondiale | pour le Mali»: where, and no part of a name that is known."""
        reader, known = self.reader, self.bodies.known(j)
        if known is None or known.last >= body.last or reader.low(known.last) != "pour":
            return body
        k = known.last + 1 + (reader.low(known.last + 1) in DETERMINERS)
        return known if self._place_end(k) == body.last else body

    def organ(self, j: int) -> tuple[int, Mention | None] | None:
        """«président du Directoire du Groupe X», «du conseil d'administration de Y»: an organ of a body."""
        reader = self.reader
        match = self.vocabulary.organs.match(reader.lows, j)
        if match is None:
            return None
        end = j + match[0]
        stop, body = self._complement(end)
        if body is None:
            body = self.bodies.at(j)
            return (body.last, body) if body is not None else (self._where(end), None)
        return stop, body

    def _where(self, end: int) -> int:
        """«directrice de son bureau | à Tunis, X»: the place before the comma that the name follows."""
        reader = self.reader
        if end + 2 >= reader.limits[end - 1] or reader.low(end) not in ("à", "au", "en", "pour", "aux", "dans", "de"):
            return end
        j = end + 1 + (reader.low(end + 1) in DETERMINERS)
        last = self._place_end(j)
        if last == j or last + 1 >= reader.limits[end - 1] or not reader.words[last + 1].capital:
            return end
        return last if reader.low(last) == "," or reader.low(last) in self.vocabulary.given_names else end

    def _place_end(self, j: int) -> int:
        """End of the name of a country, town or area at word ``j``, or ``j``."""
        if j >= self.reader.size or not self.reader.words[j].capital:
            return j
        tables = (self.vocabulary.countries, self.vocabulary.towns, self.vocabulary.areas)
        found = (table.match(self.reader.lows, j) for table in tables)
        return j + max((int(match[0]) for match in found if match is not None), default=0)

    def _anaphor(self, j: int) -> Mention | None:
        """«président de l'institution», «présidente de la Ligue»: a head noun alone, said before in full."""
        reader = self.reader
        match = self.vocabulary.heads.match(reader.lows, j)
        back = reader.low(j) in self.vocabulary.actors.back  # «la directrice générale de l'équipementier»
        if match is not None and match[1].number != "pl":
            end, head = j + match[0], match[1].head.singular
        elif match is None and back and not reader.words[j].capital and reader.low(j + 1) not in DE:
            end, head = j + 1, reader.low(j)
        else:
            return None
        mention = self.bodies.mention(j, end, head=head)
        mention.anaphor = True
        return mention

    def _fellow_minister(
        self, i: int, start: int, word: TitleWord, country: str | None
    ) -> tuple[int, Mention | None] | None:
        """«sa collègue | de la Fonction publique», «son homologue malien des Mines»: of a portfolio with a capital."""
        reader = self.reader
        if word.title.key not in reader.small.fellows or start >= reader.limits[i] or reader.low(start) not in DE:
            return None
        j = start + 1 + (reader.low(start + 1) in DETERMINERS)
        contracted = reader.low(start) in ("du", "des")
        if j >= reader.limits[i] or not (contracted or j == start + 2) or not reader.name_like(j):
            return None
        word_at = reader.words[j]
        tables = (self.vocabulary.towns, self.vocabulary.areas, self.vocabulary.countries, self.vocabulary.outlets)
        if word_at.text.isupper() or word_at.label == "PER" or self.bodies.at(j) is not None:
            return None
        if any(table.match(reader.lows, j) is not None for table in tables):
            return None
        end = self._portfolio_end(start)
        return (end, self._ministry(i, end, (start, end), "ministère", country)) if end > j else None

    def _field_alone(self, i: int) -> bool:
        """«de l'Enseignement,», «des Sports,»: a field with a capital and nothing after it."""
        reader = self.reader
        if i + 2 >= reader.size or i >= reader.limits[i - 1] or reader.low(i) not in DE:
            return False
        j = i + 2 if reader.low(i) in ("de", "d'") else i + 1
        return reader.words[j].capital and not reader.words[j - 1].capital and portfolio_word(reader, j)

    def _of_a_field(self, i: int, key: str) -> tuple[int, Mention | None] | None:
        """«échevine | de la Culture de la Ville de Mons»: the field, then the town whose alderman it is."""
        reader = self.reader
        if key not in reader.small.fielded or i + 3 >= reader.limits[i - 1] or reader.low(i) not in DE:
            return None
        if reader.low(i) != "des" and reader.words[i + 1].text not in ("la", "l'", "l’"):
            return None
        end = self.extent.noun_phrase(i + 1)
        for k in range(i + 2, end + 1):
            j = k + 1 + (reader.low(k + 1) in DETERMINERS)
            if reader.low(k) not in DE or j >= reader.limits[i]:
                continue
            town = self.bodies.at(j, office=True)
            if town is not None and town.head in reader.small.municipal:
                return town.last, town
        return None

    def _direct(self, i: int) -> tuple[int, Mention | None]:
        """«commandant le groupement de gendarmerie»: a participle with its object."""
        j = i + 1 if self.reader.low(i) in DETERMINERS else i
        body = self.bodies.at(j, office=True) if j > i else None
        return (body.last, body) if body is not None else (i, None)

    def _domain(self, i: int) -> int:
        """End of «du réseau et des territoires», «des ressources humaines»: what a director directs, no body."""
        reader = self.reader
        if i < reader.size and i < reader.limits[i - 1] and reader.low(i) in DE:
            if self.vocabulary.civilities.match(reader.lows, i + 1):
                return i
            end = self.extent.noun_phrase(i + 1)
            if end > i + 1:
                return self.extent.complements(end, start=i)
        return i

    def _body_of_domain(self, start: int, end: int) -> Mention | None:
        """«directrice de la communication | de l'Institut X»: the body, named with a capital, whose domain it is."""
        reader = self.reader
        for k in range(start + 2, end):
            j = k + 1 + (reader.low(k + 1) in DETERMINERS)
            if reader.low(k) not in DE or j >= end or not reader.words[j].capital:
                continue
            body = self.bodies.at(j)
            if body is not None and body.last >= end and not body.anaphor:
                return body
        return None

    def _direction(self, i: int, start: int, end: int) -> Mention | None:
        """«directeur départemental de la sécurité publique» → «direction départementale de la sécurité publique»."""
        reader = self.reader
        if reader.vocabulary.fold(reader.low(i)) not in ("directeur", "directrice") or start - i != 2:
            return None
        adjective = reader.low(i + 1)
        feminine = adjective if adjective.endswith("e") else adjective + "e"
        if feminine not in reader.small.service_adjectives:
            return None
        name = f"direction {feminine} {reader.slice(start, end)}"
        mention = self.bodies.mention(i, end, head="direction", name=name)
        mention.given = False
        return mention

    def _posted(self, start: int, end: int) -> tuple[int, Mention | None]:
        """«représentant au Cameroun | de l'ONG X», «directrice en France du groupe Y»: where, then of which body."""
        reader = self.reader
        k = end
        if end == start and start + 1 < reader.limits[start - 1] and reader.low(start) in ("en", "à", "pour", "au"):
            j = start + 1 + (reader.low(start + 1) in DETERMINERS)
            for table in (self.vocabulary.countries, self.vocabulary.towns, self.vocabulary.areas):
                match = table.match(reader.lows, j)
                if match is not None and reader.words[j].capital:
                    k = max(k, j + int(match[0]))
        if k == start or k >= reader.limits[start - 1] or reader.low(k) not in DE:
            return end, None
        last, body = self._complement(k)
        return (last, body) if body is not None else (end, None)

    def _portfolio(self, i: int) -> tuple[int, tuple[int, int] | None]:
        """End of a minister's portfolio and where it stands: «de la Santé», «délégué auprès du … chargé du Budget»."""
        reader = self.reader
        found: tuple[int, int] | None = None
        while i < reader.size and i < reader.limits[i - 1]:
            low = reader.low(i)
            if low in ("chargé", "chargée", "chargés", "chargées", "responsable") and reader.low(i + 1) in DE:
                j = i + 1
            elif (
                low == "," and reader.low(i + 1) in ("chargé", "chargée", "responsable") and reader.low(i + 2) in DE
            ) or (low == "en" and reader.low(i + 1) == "charge" and reader.low(i + 2) in DE):
                j = i + 2
            elif low in ("délégué", "déléguée", "d'état"):
                i += 1
                continue
            elif low == "auprès" and reader.low(i + 1) in DE:
                stop = self._complement_role(i + 2)
                if stop == i + 2:
                    break
                i = own_charge(reader, i + 2, stop)
                continue
            elif found is None and (low in DE or low in A):
                j = i
            else:
                break
            end = self._portfolio_end(j)
            if end == j + 1:
                break
            found = (j, end)
            i = end
        return i, found

    def _portfolio_end(self, j: int) -> int:
        if self.reader.low(j + 1) == "tutelle":
            return j + 1  # «le ministre de tutelle» is the one told before
        return self.extent.portfolio(j + 1)

    def _complement_role(self, i: int) -> int:
        reader = self.reader
        j = i + 1 if reader.low(i) in DETERMINERS else i
        role = self.at(j)
        return role.last if role is not None else i

    def _ministry(self, i: int, end: int, portfolio: tuple[int, int], head: str, country: str | None) -> Mention:
        """The ministry that a minister's title implies; its mention is the title itself."""
        reader = self.reader
        rest = reader.slice(*portfolio)
        contracted = reader.small.contracted.get(reader.low(portfolio[0]))
        if contracted is not None and head == "ministère":
            rest = f"{contracted} {reader.slice(portfolio[0] + 1, portfolio[1])}"  # «ministre déléguée à l'Économie»
        region = region_of(reader, i + 1, portfolio[0])
        own = f"{head} {region[1]}" if region is not None else head  # «ministère wallon de l'Économie»
        mention = self.bodies.mention(i, end, head="ministère", name=f"{own} {rest}")
        mention.kind, mention.country, mention.given = "ministry", country, False
        return mention

    def _continued(self, i: int) -> tuple[int, Mention | None]:
        """«au sein du Département fédéral …», «(Minepat)», «chargée des relations internationales»."""
        reader = self.reader
        body: Mention | None = None
        if reader.low(i) == "au" and reader.low(i + 1) == "sein" and i + 3 < reader.size:
            j = i + 3 + (reader.low(i + 3) in DETERMINERS)
            body = self.bodies.at(j) if j < reader.size else None
            if body is not None:
                return body.last, body
        field = self._field(i)
        if field > i:
            j = field + 1 + (reader.low(field + 1) in DETERMINERS)
            body = self.bodies.at(j, office=True) if reader.low(j) == "département" else None
            if body is not None:
                return body.last, body  # «conseillère d'État chargée | du Département de la santé»
            end = self.extent.noun_phrase(field + 1)
            if end > field + 1:
                return self.extent.complements(end, start=i), None
        if reader.low(i) == "(" and reader.low(i + 2) == ")" and self.bodies.is_acronym(reader.words[i + 1].text):
            return i + 3, None
        return i, body

    def _field(self, i: int) -> int:
        """Where «de» stands in «chargée | des transports», «en charge | du sport», «déléguée | à la culture»; ``i``."""
        reader = self.reader
        if i + 2 >= reader.size or i + 2 >= reader.limits[i - 1]:
            return i
        k = i + (reader.low(i) == ",")
        low, after = reader.low(k), reader.low(k + 1)
        if low in ("chargé", "chargée", "responsable") and after in DE and (k == i or low != "responsable"):
            return k + 1
        if low == "en" and after == "charge" and reader.low(k + 2) in DE and k + 3 < reader.limits[i - 1]:
            return k + 2
        return k + 1 if low in ("délégué", "déléguée") and after in A and k + 2 < reader.limits[i - 1] else i

    def _state(self, role: Role) -> Mention | None:
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

    def _proper_complement(self, i: int) -> int:
        """End of «de Cluny», «du Var», «de Saône-et-Loire» after the title of a mayor or prefect."""
        reader = self.reader
        if i >= reader.size or reader.low(i) not in DE:
            return i
        j = i + 1 + (reader.low(i + 1) in DETERMINERS)
        if j >= reader.limits[i] or not reader.name_like(j):
            return i
        return self.holders.border(j, self.bodies.proper(j), place=True)

    def _union(self, name: str) -> bool:
        """The European Union, the African Union: their envoys act for them."""
        return any(isinstance(place, Supranational) for place in self.vocabulary.lexicon.countries.names.find(name))

    def _derived(self, i: int, start: int, end: int, head: str, body: Mention | None) -> Mention:
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
        return mention
