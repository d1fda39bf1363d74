"""Ministries and organisations: by head noun, by known name, by acronym, by a noun that introduces a company's name."""

from __future__ import annotations

import re

from models.annotation import Mention, MentionKind
from pipeline.lexicon.bodies import HeadForm
from pipeline.ner.clubs import club_name
from pipeline.ner.eponyms import eponym
from pipeline.ner.extent import Extent
from pipeline.ner.firms import firm_name
from pipeline.ner.foreign import foreign_name
from pipeline.ner.longforms import ACRONYM, LongForms
from pipeline.ner.reader import DE, DETERMINERS, Reader
from pipeline.ner.vocabulary import KnownBody

_NUMBERED = re.compile(r"^(?:[IVX]+|[A-Z])\.$")
MOST_TRADES = 3  # «de conseil», «et d'ingénierie» between a company's noun and its name


class BodyGrammar:
    """Recognises the body that starts at a word, if there is one."""

    def __init__(self, reader: Reader, extent: Extent) -> None:
        self.reader = reader
        self.extent = extent
        self.vocabulary = reader.vocabulary
        defined = LongForms(reader)
        self.longforms, self.acronyms, self.defined_otherwise = defined.found, defined.acronyms, defined.otherwise

    # -- by what -------------------------------------------------------------------------------------------

    def at(self, i: int, *, office: bool = False) -> Mention | None:
        """The body that starts at word ``i`` (a determiner before it is not part of it).

        ``office``: the words complete an office («commandant le …», «directeur du …»): even a common noun is a body.
        """
        if self._in_phrase_of_presence(i):
            return None
        whole = self._by_its_organ(i)
        if whole is not None:
            return whole
        readings = [
            self._defined(i),
            self.known(i),
            self._introduced(i),
            self._headed(i, office),
            self._acronym(i),
            self._with_legal_form(i),
            self._people(i),
            self._foreign(i),
            self._club(i),
            self._firm(i),
        ]
        found = [mention for mention in readings if mention is not None]
        return max(found, key=lambda mention: mention.last) if found else None

    def _by_its_organ(self, i: int) -> Mention | None:
        """«le conseil d'administration de la Banque du Sahel» has decided: the bank."""
        reader = self.reader
        organ = self.vocabulary.organs.match(reader.lows, i)
        if organ is None or organ[0] < 2 or i + organ[0] + 1 >= reader.limits[i]:
            return None
        k = i + organ[0]
        j = k + 1 + (reader.low(k + 1) in DETERMINERS)
        if reader.low(k) not in DE or j >= reader.limits[i] or not reader.words[j].capital:
            return None
        body = self.at(j)
        if body is None or body.anaphor:
            return None
        mention = self.mention(i, body.last, head=body.head, name=body.name, acronym=body.acronym)
        mention.kind, mention.country, mention.given = body.kind, body.country, False
        return mention

    def _in_phrase_of_presence(self, i: int) -> bool:
        """«sous la présidence du ministre»: the head of a set phrase names no body."""
        before = self.vocabulary.lexicon.connectors.before
        for start in (i - 1, i - 2):
            match = before.match(self.reader.lows, start) if start >= 0 else None
            if match is not None and match[1] == "presence" and start + match[0] > i + 1:
                return True
        return False

    def _defined(self, i: int) -> Mention | None:
        """A long form that an acronym in brackets defines: its letters tell where it starts."""
        found = self.longforms.get(i)
        if found is None:
            return None
        end, acronym = found
        mention = self.mention(i, end, head=self.reader.low(i), acronym=acronym)
        match = self.vocabulary.heads.match(self.reader.lows, i)
        if match is not None:
            mention.kind = "ministry" if match[1].head.type == "ministry" else "organisation"
        return self._with_acronym(mention)

    def known(self, i: int) -> Mention | None:
        """A body of the lexicon by one of its names, as its own words stand at word ``i``."""
        reader = self.reader
        match = self.vocabulary.known.match(self.reader.lows, i)
        if match is None:
            return None
        length, body = match
        text = self.reader.slice(i, i + length)
        if not any(c.isupper() for c in text) or text in self.vocabulary.actors.names:
            return None
        if length == 1 and _only_acronym(text, body) and not _written_as_acronym(text, body.acronyms):
            return None
        beside = i + length < reader.limits[i] and not reader.words[i + length].label_starts
        seat = self._seat(i + length) if length > 1 and self.vocabulary.heads.match(reader.lows, i) else i + length
        one_name = beside and reader.words[i + length].label == reader.words[i].label == "ORG"  # «Sciences Po Rennes»
        end = self._branch(i + length) if length == 1 or one_name else seat  # «Institut Pasteur de Dakar»
        mention = self.mention(i, end, head=self.reader.low(i), acronym=body.acronym if end == i + length else None)
        mention.country = body.country
        if body.type == "ministry":
            mention.kind = "ministry"
        return self._with_acronym(mention)

    def _branch(self, end: int) -> int:
        """End of the place after an acronym: «HEC Montréal», «Safer Auvergne-Rhône-Alpes»."""
        reader = self.reader
        if (
            end >= reader.limits[end - 1]
            or not reader.words[end].capital
            or not reader.words[end - 1].text[:1].isupper()
        ):
            return end
        for table in (self.vocabulary.towns, self.vocabulary.areas, self.vocabulary.countries):
            match = table.match(reader.lows, end)
            if match is not None and reader.words[end].label != "PER":  # «à l'AFP | Amos H.»
                end += int(match[0])
                side = end < reader.limits[end - 1] and reader.words[end].text in reader.small.sides_of_land
                return end + side  # «MSA Provence Sud»
        return self._division(end)

    def _division(self, end: int) -> int:
        """End of what makes a company's name its division's: «Sanofi Pasteur», «SNCF Mobilités», «Bouygues Telecom»."""
        reader = self.reader
        word = reader.words[end]
        alone = end + 1 >= reader.limits[end] or not reader.name_like(end + 1)
        tables = (self.vocabulary.heads, self.vocabulary.known, self.vocabulary.civilities)
        office = not alone and self.vocabulary.titles.match(reader.lows, end) is not None  # but «Sanofi Pasteur»
        if (
            not reader.name_like(end)
            or reader.day_or_month(end)
            or word.low in self.vocabulary.given_names
            or word.low in self.vocabulary.nationalities
            or any(table.match(reader.lows, end) for table in tables)
            or office
        ):
            return end
        foreign = word.low in self.vocabulary.foreign_nouns
        told = word.label == reader.words[end - 1].label and not word.label_starts and word.label in ("ORG", "MISC")
        return end + 1 if foreign or (alone and told) else end

    def _introduced(self, i: int) -> Mention | None:
        """«le groupe OCP», «l'équipementier français Valeo», «la start-up « X »»: the name is what is capitalised."""
        reader = self.reader
        match = self.vocabulary.appositives.match(reader.lows, i)
        if match is None:
            return self._craft(i)
        if reader.words[i].capital and not reader.opens_sentence(i) and not reader.words[i].text.isupper():
            return None
        length, form = match
        if form.head.singular in self.vocabulary.actors.kept_heads:
            return None
        if form.number == "pl" and form.head.singular != form.head.plural and form.head.plural is not None:
            return None
        j = i + length
        limit = reader.limits[i]
        while j < limit and reader.adjective_like(j) and not reader.words[j].capital:
            j += 1
        j = self._trade(j)
        quoted = self._quoted(j)
        if quoted is not None:
            start, end = quoted
            return self.mention(i, end + 1, head=reader.low(i), name=reader.slice(start, end))
        opened = j + self._article_of_name(j)
        end = self.proper(opened)
        somebody = reader.words[j].label == "PER" and reader.words[j].low in reader.vocabulary.given_names
        if end == opened or (somebody and form.head.singular not in self.vocabulary.actors.houses):
            return None
        name_end = self._proper_complements(end)
        while opened > j and name_end < limit and self._named_on(name_end):
            name_end += 1  # «Les Champs du Pays | noir»
        if end == j + 1 == name_end and reader.words[j].pos == "NOUN":
            name_end = self.extent.tail(end)  # «le groupe Génération identitaire»
        mention = self.mention(i, name_end, head=reader.low(i), name=reader.slice(j, name_end))
        return self._with_acronym(mention)

    def _article_of_name(self, j: int) -> bool:
        """«l'association | Les Jardins de Tamba»: the capital makes the article part of the name."""
        reader = self.reader
        written = reader.words[j].text in ("Le", "La", "Les", "L'", "L’") and j + 1 < reader.limits[j]
        inside = j > reader.openings[j] and reader.words[j - 1].text[-1:].isalnum()
        return written and inside and reader.name_like(j + 1)

    def _named_on(self, k: int) -> bool:
        """Does the model see the word as part of the name before it?"""
        word, before = self.reader.words[k], self.reader.words[k - 1]
        return bool(word.label) and word.label == before.label and not word.label_starts and word.text.isalpha()

    def _craft(self, i: int) -> Mention | None:
        """«la fromagerie industrielle Tomerel SAS»: any common noun, when a legal form closes the name after it."""
        reader = self.reader
        if (
            reader.words[i].pos != "NOUN"
            or reader.words[i].capital
            or i == 0
            or reader.low(i - 1) not in DETERMINERS | {"une", "un"}
        ):
            return None
        j = i + 1
        while j < reader.limits[i] and reader.adjective_like(j) and not reader.words[j].capital:
            j += 1
        named = self._with_legal_form(j) if j < reader.limits[i] else None
        return self.mention(i, named.last, head=reader.low(i), name=named.name) if named is not None else None

    def _trade(self, j: int) -> int:
        """End of «de l'espace» in «le spécialiste allemand de l'espace OHB System», when a name follows.

        There may be several («la société de conseil et d'ingénierie X», «le fabricant de pièces de moteurs X»).
        """
        reader, end = self.reader, j
        for _ in range(MOST_TRADES):
            k = end + (end > j and end < reader.size and reader.low(end) == "et")
            if k + 2 >= reader.size or k >= reader.limits[j - 1] or reader.low(k) not in DE:
                return j
            last, end = end, self.extent.noun_phrase(k + 1, capitals=False)
            if end <= k + 1 or any(reader.words[n].capital for n in range(last, end)):
                return j
            if self.proper(end) > end:
                return end
        return j

    def _headed(self, i: int, office: bool) -> Mention | None:
        reader = self.reader
        match = self.vocabulary.heads.match(reader.lows, i)
        if match is None:
            return None
        length, form = match
        if form.head.singular[:1].isupper() and not reader.words[i].capital:
            return None  # «l'État», but «en l'état»
        if reader.words[i].label == "PER" and reader.words[i].label_starts and length == 1 and self._full_name(i):
            return None  # «Trésor Lukemba»
        if reader.low(i) in ("état", "etat") and reader.low(i - 1) == "d'":
            return None  # «la réserve d'État de masques»
        if reader.low(i) in self.vocabulary.actors.gatherings or (
            reader.words[i].pos == "ADJ" and not reader.words[i].capital
        ):
            return None
        head_end = i + length
        ministry = form.head.type == "ministry" or reader.low(i) in reader.small.ministry_heads
        end = self.extent.tail(head_end, capitals=True)
        if form.head.singular in self.vocabulary.actors.sole_heads and self.vocabulary.nationalities.get(
            reader.low(head_end)
        ):
            end = min(end, head_end + 1)  # «que le gouvernement britannique | active la clause»
        if form.head.singular in self.vocabulary.actors.venues:
            end = max(end, self.proper(head_end))  # «l'hôtel King Fahd Palace»
        if ministry and reader.low(head_end) in ("chargé", "chargée") and reader.low(head_end + 1) in DE:
            end = max(end, self.extent.portfolio(head_end + 2))  # «le ministère délégué chargé de la Pêche»
        if not ministry:
            after = self._adjectives_end(head_end)
            named_after = eponym(reader, i, after, office=office)
            end = max(end, named_after) if named_after > after else end
        quoted = self._quoted(end)
        if quoted is not None and not ministry:
            end = quoted[1] + 1
        if self._bracketed_acronym(end) is None:
            whole = reader.words[i].capital and any(reader.low(k) in DE for k in range(i, head_end))
            end = self.extent.complements(end, ministry=ministry, start=i, whole=whole)
            quoted = self._quoted(end)
            if quoted is not None and end > head_end and not ministry:
                end = quoted[1] + 1  # «Mouvement pour le dialogue « Silsilah »»
        named = [k for k in range(i, end) if reader.words[k].capital and (k > i or not form.head.singular.isupper())]
        if form.head.singular.isupper() and not named:
            end = head_end  # «discuter avec le CHU | des termes du contrat»
        if not named and self._organ(i):
            return None
        if not self._acceptable(i, head_end, end, form) and not (
            office and (end > head_end or head_end - i > 1) and form.number == "sg"
        ):
            return None
        mention = self.mention(i, end, head=form.head.singular)
        mention.kind = "ministry" if form.head.type == "ministry" else "organisation"
        mention.anaphor = end == head_end
        if office and not named and self._described(head_end, end) and self._points_back(i, head_end, mention):
            mention.weak = mention.anaphor = True  # «le directeur de la compagnie publique»
        if not office and not named:
            # «un syndicat des régleuses»: a party where it concludes something, else any of its kind
            mention.weak = reader.low(i - 1) not in reader.small.naming or self._described(head_end, end)
            mention.anaphor = mention.anaphor or self._points_back(i, head_end, mention)
        elif (
            not office
            and reader.low(i - 1) in ("un", "une")
            and reader.low(named[0] - 1) in DE
            and reader.low(head_end) in DE
        ):
            mention.weak = True  # «une école de Casablanca»
        elif form.head.singular == "État" and not office and self._where(i):
            mention.weak = True  # «dans l'État de Tamaulipas»
        elif form.head.territorial and not office and not reader.words[i].capital:
            # «dans la commune de Sfisef»: where
            mention.weak = self._where(i)
        elif form.head.singular in self.vocabulary.actors.venues and not office:
            mention.weak = self._inside(i)  # «signé à l'hôtel Tamba»
        return self._with_acronym(mention, office=office)

    def _adjectives_end(self, head_end: int) -> int:
        """End of the adjectives in lower case after a head."""
        end = head_end
        while end < self.reader.limits[head_end - 1] and self.reader.adjective_like(end):
            if self.reader.words[end].capital:
                break
            end += 1
        return end

    def _full_name(self, i: int) -> bool:
        """Is the next word the surname of the person that the model sees begin at word ``i``?"""
        after = self.reader.words[i + 1] if i + 1 < self.reader.limits[i] else None
        if not self.reader.words[i].capital or self.reader.low(i - 1) in self.reader.small.articles:
            return False
        return after is not None and after.label == "PER" and not after.label_starts and after.capital

    def _organ(self, i: int) -> bool:
        """«le conseil d'administration», «le comité exécutif»: of some body, and none itself."""
        return self.vocabulary.organs.match(self.reader.lows, i) is not None

    def _described(self, head_end: int, end: int) -> bool:
        """«l'organisation terroriste», «la compagnie réunionnaise»: adjectives describe, they don't name."""
        return head_end < end and all(
            self.reader.low(k) not in self.reader.small.function for k in range(head_end, end)
        )

    def _points_back(self, i: int, head_end: int, mention: Mention) -> bool:
        """… and with the article the words mean a body named before, if there is one."""
        reader = self.reader
        back = head_end == i + 1 and reader.low(i) in self.vocabulary.actors.back
        return (
            back
            and self._described(head_end, mention.last)
            and reader.low(i) not in self.vocabulary.actors.national_heads
            and reader.low(i - 1) in reader.small.naming
            and mention.acronym is None
        )

    def _where(self, i: int) -> bool:
        """Does a preposition of place stand before the (article of the) territory at word ``i``?"""
        reader = self.reader
        k = i - 1 if i > reader.openings[i] and reader.low(i - 1) in DETERMINERS else i
        before = reader.low(k - 1) if k > reader.openings[i] else ""
        return before in reader.small.territory_where or reader.low(i - 1) == "du"

    def _inside(self, i: int) -> bool:
        """Does a preposition of place stand before the (article of the) building at word ``i``?"""
        reader = self.reader
        if reader.low(i - 1) in ("au", "aux"):
            return True
        k = i - 1 if i > reader.openings[i] and reader.low(i - 1) in DETERMINERS else i
        return k > reader.openings[i] and reader.low(k - 1) in reader.small.inside

    def _acceptable(self, i: int, head_end: int, end: int, form: HeadForm) -> bool:
        """Is this a body by name, and not a common noun?"""
        reader = self.reader
        if form.number == "pl" and form.head.number == "sg":
            return False  # «les ministères de la Santé et de l'Education»: split elsewhere
        head_capital = reader.words[i].capital and not reader.opens_sentence(i)
        complement = [k for k in range(head_end, end) if reader.words[k].low not in reader.small.function]
        proper = any(reader.words[k].capital for k in complement)
        if form.head.generic:
            if form.head.singular[:1].isupper():
                # «l'Etat fédéral», «l'Etat de Genève», but «pris en charge par l'Etat | du chômage»
                return bool(complement) and (proper or reader.low(head_end) not in DE)
            if head_capital or head_end - i > 1:
                return bool(complement)
            # «le groupe Africinvest» but not «mise en service du Data Center»: a name must follow at once
            at_once = reader.low(head_end) not in DE or (form.head.territorial and self._of_a_land(head_end))
            return proper and at_once and reader.low(i - 1) != "en"
        if form.head.territorial:
            return proper or head_capital
        if proper or head_capital:
            return True
        return bool(complement) and self._definite(i, head_end, complement)

    def _of_a_land(self, k: int) -> bool:
        """«(le département) de la Drôme»: «de» and a land of that name."""
        j = k + 1 + (self.reader.low(k + 1) in DETERMINERS)
        tables = (self.vocabulary.areas, self.vocabulary.towns)
        return self.reader.words[j].capital and any(table.match(self.reader.lows, j) is not None for table in tables)

    def _definite(self, i: int, head_end: int, complement: list[int]) -> bool:
        """A head and its complement in lower case are a name after a definite article only, and if they say enough."""
        reader = self.reader
        before = reader.low(i - 1) if i > reader.openings[i] else ""
        if before in ("de", "d'", "sans", "en", "mot", "comme", "par"):
            return False
        actors = self.vocabulary.actors
        if reader.low(i) in actors.action_heads and reader.low(head_end) in DE:
            return False  # «l'organisation de nouvelles élections»
        nation = len(complement) == 1 and reader.low(complement[0]) in self.vocabulary.nationalities
        return not nation or reader.low(i) in actors.national_heads

    def _with_legal_form(self, i: int) -> Mention | None:
        """«Solargaz SpA», «Vallotton & Cie SA»: a legal form closes the name of a company."""
        end = self.proper(i)
        while i < end < self.reader.limits[i] - 1 and self.reader.low(end) in DE and self.proper(end + 1) > end + 1:
            end = self.proper(end + 1)  # «Bois d'Argonne SA»
        if end - i < 2 or self.reader.words[end - 1].text not in self.vocabulary.lexicon.bodies.legal_forms:
            return None
        return self.mention(i, end, head="")

    def _people(self, i: int) -> Mention | None:
        """«les talibans», «les Houthis»: a movement called by its people."""
        if (
            self.reader.low(i) not in self.vocabulary.actors.movements
            or i == 0
            or self.reader.low(i - 1) not in ("les", "des", "aux")
        ):
            return None
        mention = self.mention(i, i + 1, head=self.reader.low(i))
        mention.anaphor = mention.head in self.vocabulary.actors.any_movement
        return mention

    def _foreign(self, i: int) -> Mention | None:
        end = foreign_name(self.reader, i)
        return self._with_acronym(self.mention(i, end, head="")) if end > i else None

    def _firm(self, i: int) -> Mention | None:
        end = firm_name(self.reader, i)
        return self._with_acronym(self.mention(i, end, head="")) if end > i else None

    def _club(self, i: int) -> Mention | None:
        end = club_name(self.reader, i)
        return self.mention(i, end, head="") if end > i else None

    def _acronym(self, i: int) -> Mention | None:
        word = self.reader.words[i]
        if word.text not in self.acronyms or word.text in self.vocabulary.actors.names:
            return None
        end = i + 1
        if (
            end < self.reader.limits[i]
            and self.reader.words[end].text.isdigit()
            and len(self.reader.words[end].text) <= 3
        ):
            end += 1  # «AMAV 04», «CDIFF 75»: the branch of a département
        return self.mention(i, end, head="", acronym=word.text if end == i + 1 else None)

    # -- parts ---------------------------------------------------------------------------------------------

    def proper(self, i: int) -> int:
        """End of the run of capitalised words that starts at ``i``."""
        reader = self.reader
        if i >= reader.size or i >= reader.limits[i - 1]:
            return i
        end = i
        while end < reader.limits[i] and (
            reader.name_like(end) or (end > i and (reader.words[end].text.isdigit() or reader.words[end].text == "&"))
        ):
            if reader.day_or_month(end):
                break
            end += 1
        while i < end < reader.limits[i] and reader.words[end].text in self.vocabulary.lexicon.bodies.legal_forms:
            end += 1
        return end

    def _proper_complements(self, end: int) -> int:
        """End of «Crédit Agricole | du Maroc»: after a proper name only «de» and another proper name go on with it."""
        reader = self.reader
        while end + 1 < reader.size and end < reader.limits[end - 1] and reader.low(end) in DE:
            j = end + 1 + (reader.low(end + 1) in DETERMINERS)
            stop = self.proper(j) if j < reader.limits[end] else j
            if stop == j or reader.vocabulary.titles.match(reader.lows, j):
                break
            end = stop
        if end + 1 < reader.size and reader.low(end) == "sans" and reader.words[end + 1].pos == "NOUN":
            end += 2  # «Médecins sans frontières», «Hôpitaux sans murs»
        return end

    def _quoted(self, i: int) -> tuple[int, int] | None:
        """Words between quotes that open at ``i``, if they are a name."""
        reader = self.reader
        if i >= reader.size or reader.words[i].text not in ("«", '"', "“"):
            return None
        for j in range(i + 1, min(i + 9, reader.limits[i])):
            if reader.words[j].text in ("»", '"', "”"):
                return (i + 1, j) if j > i + 1 and reader.words[i + 1].capital else None
        return None

    def _bracketed_acronym(self, i: int) -> str | None:
        """The acronym in brackets that open at ``i``."""
        reader = self.reader
        if i + 2 < reader.size and reader.words[i].text == "(" and reader.words[i + 2].text == ")":
            text = reader.words[i + 1].text
            if ACRONYM.match(text) or (text[:1].isupper() and len(text) <= 10):
                return text
        return None

    def _with_acronym(self, mention: Mention, *, office: bool = True) -> Mention:
        acronym = self._bracketed_acronym(mention.last)
        if acronym is None:
            return mention
        mention.acronym = acronym
        name_end = mention.last
        mention.last += 3
        common = not any(self.reader.words[k].capital for k in range(mention.first + 1, name_end))
        regional = self._regional(mention.first, name_end)
        where = (
            self._seat(mention.last, regional=regional) if common and len(mention.name.split()) > 1 else mention.last
        )
        if common and where == mention.last:  # «(CHU) Ibn Sina de Rabat»
            named = eponym(self.reader, mention.first, mention.last, office=office)
            where = self._seat(named, regional=regional) if named > mention.last else where
        if where > mention.last:
            # «centre hospitalier universitaire (CHU) de Bordeaux»: without its town the name is a common noun
            mention.name += " " + self.reader.slice(mention.last, where)
            mention.last = where
        mention.end = self.reader.words[mention.last - 1].end
        mention.text = self.reader.text[mention.start : mention.end]
        return mention

    def _regional(self, first: int, last: int) -> bool:
        """«Centre régional d'investissement», «centre hospitalier»: there is one in each place."""
        lows = self.reader.lows[first:last]
        adjectives = self.reader.small.service_adjectives
        return any(low in adjectives or low + "e" in adjectives or low.startswith("hospitali") for low in lows)

    def _seat(self, i: int, *, regional: bool = False) -> int:
        """End of «de Bordeaux», «Occitanie» after the brackets, or ``i``: a place, not its leader («(UFDR) de X Y»)."""
        reader = self.reader
        if i < reader.size and i < reader.limits[i - 1] and reader.words[i].capital and reader.low(i) not in DE:
            tables = (reader.vocabulary.towns, reader.vocabulary.areas, reader.vocabulary.countries)
            found = [m for table in tables if (m := table.match(reader.lows, i)) is not None]
            return i + max(int(m[0]) for m in found) if found and reader.words[i].label != "PER" else i
        if i + 1 < reader.size and i < reader.limits[i - 1] and reader.low(i) in DE and reader.name_like(i + 1):
            tables = (reader.vocabulary.towns, reader.vocabulary.areas, reader.vocabulary.countries)
            if i + 2 < reader.limits[i] and reader.tied_particle(i + 2):
                return i
            alone = i + 2 >= reader.limits[i] or not reader.name_like(i + 2)
            place = any(table.match(reader.lows, i + 1) for table in tables)
            # a town that no table lists, of «l'académie régionale (AREF)»
            place = place or (alone and regional and reader.words[i + 1].label == "LOC")
            return self.proper(i + 1) if place else i
        return i

    def mention(
        self, first: int, last: int, *, head: str, name: str | None = None, acronym: str | None = None
    ) -> Mention:
        reader = self.reader
        end = reader.words[last - 1].end
        if last == reader.limits[first] and _NUMBERED.search(reader.words[last - 1].text):
            end -= 1  # «l'université de Yaoundé I.», «Système U.»: the full stop of the sentence
        text = reader.text[reader.words[first].start : end]
        kind: MentionKind = (
            "ministry" if head in reader.small.ministry_heads and head != "département" else "organisation"
        )
        return Mention(
            kind, first, last, reader.words[first].start, end, text,
            name=name if name is not None else text, head=head, acronym=acronym, country=self._country(first, last),
        )  # fmt: skip

    def _country(self, first: int, last: int) -> str | None:
        """«gouvernement centrafricain», «Sénat du Paraguay»: the country that a name tells."""
        reader = self.reader
        for k in range(first + 1, last):
            code = self.vocabulary.nationalities.get(reader.low(k))
            if code is not None and not reader.words[k].capital:
                return code
            if reader.low(k - 1) in DE | DETERMINERS and reader.words[k].capital:
                match = self.vocabulary.countries.match(reader.lows, k)
                if match is not None and k + match[0] <= last:
                    return self.vocabulary.code_of(match[1])
        return None

    def is_acronym(self, text: str) -> bool:
        """True for a word that has the shape of an acronym or of a short name in brackets («Minepat»)."""
        return bool(ACRONYM.match(text)) or (text[:1].isupper() and text[1:].islower() and len(text) <= 9)


def _only_acronym(text: str, body: KnownBody) -> bool:
    return text.upper() in {acronym.upper() for acronym in body.acronyms}


def _written_as_acronym(text: str, acronyms: tuple[str, ...]) -> bool:
    """«FO» is the union, «fo» is nothing; «Masen» may be written like a name."""
    return text in acronyms or (len(text) > 3 and text[:1].isupper() and text.upper() in {a.upper() for a in acronyms})
