"""Bodies by their head noun: «le ministère de la Santé», «l'université de Thiès»; or only a common noun?"""

from __future__ import annotations

import re

from models.annotation import Mention
from pipeline.lexicon.bodies import HeadForm
from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.lexicon.folding import fold
from pipeline.ner.bodynames import BodyNames
from pipeline.ner.continuations import Continuations
from pipeline.ner.eponyms import eponym
from pipeline.ner.extent import Extent
from pipeline.ner.pairs import pair_end
from pipeline.ner.reader import Reader

_BEHIND_NUMBER = DE | {"et", ",", ")"}
_NUMBER = re.compile(r"^[0-9]{1,3}(?:e|er|re|ère|ème)$")
_DEFINITE = frozenset({"la", "le", "l'", "les", "du", "des", "au", "aux"})
MOST_WORDS_TO_BOUND = 7  # from the verb that binds or entrusts to «au»


class HeadedBodies:
    """Reads a head noun with its complements, and tells a name from a description."""

    def __init__(self, reader: Reader, extent: Extent, names: BodyNames) -> None:
        self.reader = reader
        self.extent = extent
        self.names = names
        self.continuations = Continuations(reader, names)
        self.vocabulary = reader.vocabulary

    def at(self, i: int, office: bool) -> Mention | None:
        """The body whose head noun starts at word ``i``; ``office``: the words complete an office."""
        reader = self.reader
        i += self._numbered(i + 1) == i  # «le 35e | régiment»
        match = self.vocabulary.heads.match(reader.lows, i)
        if match is None or reader.agreement(i):
            return None
        length, form = match
        if form.head.singular[:1].isupper() and not reader.words[i].capital:
            return None  # «l'État», but «en l'état»
        if reader.words[i].label == "PER" and reader.words[i].label_starts and length == 1 and self._full_name(i):
            return None  # «Trésor Lukemba»
        if reader.low(i) in reader.small.state_noun and reader.low(i - 1) == "d'":
            return None  # «la réserve d'État de masques»
        seated = form.head.singular in self.vocabulary.actors.seated_heads and self._seated(i, i + length)
        if reader.low(i) in self.vocabulary.actors.gatherings and not seated:
            return None  # «le festival | d'Avignon» signs like a theatre
        trade = self.vocabulary.appositives.match(reader.lows, i) is not None  # «la | jeune pousse | X»
        if reader.words[i].pos == "ADJ" and not reader.words[i].capital and (length == 1 or trade):
            return None
        if reader.currency(i):
            return None  # «30 milliards de francs | CFA de la Banque du Sahel»
        head_end = i + length
        counted = (
            not form.head.generic and reader.low(head_end).isdigit() and reader.low(head_end + 1) in _BEHIND_NUMBER
        )
        head_end += counted  # «la base aérienne 702»
        ministry = form.head.type == "ministry" or reader.low(i) in reader.small.ministry_heads
        ministry = ministry and not (form.head.territorial and self._of_a_land(head_end))  # «Département de la Drôme»
        end = self.extent.tail(head_end, capitals=True)
        if form.head.singular in self.vocabulary.actors.sole_heads and self.vocabulary.nationalities.get(
            reader.low(head_end)
        ):
            end = min(end, head_end + 1)  # «que le gouvernement britannique | active la clause»
        if form.head.singular in self.vocabulary.actors.venues:
            end = max(end, self.names.proper(head_end))  # «l'hôtel King Fahd Palace»
        if ministry and reader.low(head_end) in reader.small.charged and reader.low(head_end + 1) in DE:
            end = max(end, self.extent.portfolio(head_end + 2))  # «le ministère délégué chargé de la Pêche»
        if not ministry:
            after = self._adjectives_end(head_end)
            named_after = eponym(reader, i, after, office=office)
            end = max(end, named_after) if named_after > after else end
            end = max(end, self.continuations.after_head(i, head_end))
            if end == head_end + 1 and not form.head.territorial and reader.words[head_end].capital:
                end = pair_end(reader, head_end)  # «la fondation Santé et Développement»
        quoted = self.names.quoted(end)
        if quoted is not None and not ministry:
            end = quoted[1] + 1
        if self.names.bracketed_acronym(end) is None:
            whole = reader.words[i].capital and any(reader.low(k) in DE for k in range(i, head_end))
            if not (end == head_end + 3 and reader.low(head_end + 1) == "et" and reader.low(end) in A):
                end = self.extent.complements(end, ministry=ministry, start=i, whole=whole)
            quoted = self.names.quoted(end)
            if quoted is not None and end > head_end and not ministry:
                end = quoted[1] + 1  # «Mouvement pour le dialogue « Silsilah »»
            end = self.continuations.posted(i, end) if end > head_end else end
        named = [k for k in range(i, end) if reader.words[k].capital and (k > i or not form.head.singular.isupper())]
        if form.head.singular.isupper() and not named:
            end = head_end  # «discuter avec le CHU | des termes du contrat»
        if not named and (self._organ(i) or (reader.words[i].pos == "ADJ" and length > 1)):
            return None  # «la jeune pousse mulhousienne»; but «la haute école de Tamba»
        if office and form.head.singular in self.vocabulary.actors.lands & self.vocabulary.actors.seated_heads:
            return None  # «le chef du village de Tamba»
        start = self._numbered(i)
        numbered = start < i or counted
        if numbered:
            named = [i]
        if not (numbered or self._acceptable(i, head_end, end, form)) and not (
            office and (end > head_end or head_end - i > 1) and form.number == "sg"
        ):
            return None
        mention = self.names.mention(start, end, head=form.head.singular)
        mention.kind = "ministry" if form.head.type == "ministry" else "organisation"
        mention.anaphor = end == head_end and form.head.singular not in self.vocabulary.actors.whole_heads
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
        elif form.head.singular in self.vocabulary.actors.seated_heads and not office:
            gathering = reader.low(i) in self.vocabulary.actors.gatherings
            mention.weak = gathering or not reader.words[i].capital
        elif form.head.singular in self.vocabulary.actors.venues and not office:
            mention.weak = self._inside(i)  # «signé à l'hôtel Tamba»
        return self.names.with_acronym(mention, office=office)

    def _numbered(self, i: int) -> int:
        """«le | 35e | régiment d'infanterie»: its number opens its name; but a festival's tells how often it was."""
        reader = self.reader
        unit = i < reader.size and reader.low(i) in self.vocabulary.actors.numbered_heads
        return i - 1 if unit and i > reader.openings[i] and _NUMBER.match(reader.low(i - 1)) else i

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
        head_capital = reader.words[i].capital and not reader.opens_sentence(i)
        if form.number == "pl" and form.head.number == "sg":
            # «les ministères de la Santé et de l'Education» are split elsewhere
            return head_capital and end > head_end and form.head.singular in self.vocabulary.actors.plural_names
        complement = [k for k in range(head_end, end) if reader.words[k].low not in reader.small.function]
        proper = any(reader.words[k].capital for k in complement)
        if form.head.proper:
            return proper
        told = len(complement) == end - head_end > 0 and reader.low(i - 1) in _DEFINITE
        if told and self.names.bracketed_acronym(end) is not None:
            return True  # «la compagnie pétrolière nationale nigériane (NNPC)»: what has an acronym is a name
        if form.head.singular in self.vocabulary.actors.whole_heads and end == head_end:
            return reader.low(i - 1) in ("la", "le", "l'", "du", "au")  # «l'armée de terre»
        if form.head.generic:
            if form.head.singular[:1].isupper():
                # «l'Etat fédéral», «l'Etat de Genève», but «pris en charge par l'Etat | du chômage»
                return bool(complement) and (proper or reader.low(head_end) not in DE)
            if head_capital or head_end - i > 1:
                return bool(complement)
            if self._of_a_nation(i, head_end, complement):
                return True
            # «le groupe Africinvest» but not «mise en service du Data Center»: a name must follow at once
            at_once = reader.low(head_end) not in DE or (form.head.territorial and self._of_a_land(head_end))
            at_once = at_once or (
                form.head.singular in self.vocabulary.actors.seated_heads and self._seated(i, head_end)
            )
            at_once = at_once or (form.head.territorial and self._of_one_place(i, head_end))
            at_once = at_once or (reader.low(i) in reader.small.ministry_heads and self._of_a_field(head_end))
            return proper and at_once and reader.low(i - 1) != "en"
        if form.head.territorial:
            return proper or head_capital
        if proper or head_capital:
            return True
        return bool(complement) and self._definite(i, head_end, complement)

    def _of_a_nation(self, i: int, head_end: int, complement: list[int]) -> bool:
        """«la marine | sénégalaise», «le fonds souverain | norvégien»: there is one of each in a country."""
        reader = self.reader
        told = len(complement) == 1 and bool(reader.vocabulary.nationalities.get(reader.low(complement[0])))
        return told and self._one_in_a_country(i, head_end) and reader.low(i - 1) in _DEFINITE

    def _one_in_a_country(self, i: int, head_end: int) -> bool:
        heads = (self.reader.low(i), " ".join(self.reader.lows[i:head_end]))
        return any(head in self.vocabulary.actors.national_heads for head in heads)

    def _of_one_place(self, i: int, k: int) -> bool:
        """«(de) l'agglomération | de Verlin», whose name nobody knows; not «dans l'agglomération de Verlin», where."""
        reader = self.reader
        before = reader.low(i - 1) in ("le", "la", "l'") and (not self._where(i) or reader.low(i - 2) in DE)
        return before and k + 1 < reader.limits[i] and reader.words[k + 1].capital

    def _seated(self, i: int, k: int) -> bool:
        """«l'aéroport | de Charleroi», «la mosquée | de Tamba»: the one of that town, and no place where it happens."""
        if self._bound_to(i):
            return self.reader.words[min(k + 1, self.reader.size - 1)].capital
        if self.reader.low(i - 1) not in DETERMINERS or self._inside(i):
            return False
        before = self.reader.low(i - 2) if i - 1 > self.reader.openings[i] else ""
        j = k + 1 + (self.reader.low(k + 1) in DETERMINERS)
        while j < self.reader.limits[k] and self.reader.words[j].pos in ("ADJ", "NOUN", "ADP"):
            if self.reader.words[j].capital:
                break
            j += 1  # «le Festival | international du film de Tamba»
        town = j < self.reader.limits[k] and self.reader.words[j].capital
        return town and (before in ("", "et", ",", "avec", "entre", "par", "que") or before in self.reader.verb_forms)

    def _bound_to(self, i: int) -> bool:
        """«lie la Région au | port de Dunel», «confie au | port de Dunel»: to whom, and not where."""
        reader, small = self.reader, self.reader.small
        first = max(reader.openings[i], i - 1 - MOST_WORDS_TO_BOUND)
        if reader.low(i - 1) != "au" and reader.lows[max(i - 2, 0) : i] not in (["à", "la"], ["à", "l'"]):
            return False
        for k in range(i - 2, first - 1, -1):
            if reader.low(k) in small.binding or reader.low(k) in small.entrusting:
                return True
            if reader.words[k].pos in ("VERB", "AUX", "PUNCT", "SCONJ"):
                return False
        return False

    def _of_a_land(self, k: int) -> bool:
        """«(le département) de la Drôme»: «de» and a land of that name."""
        j = k + 1 + (self.reader.low(k + 1) in DETERMINERS)
        tables = (self.vocabulary.areas, self.vocabulary.towns)
        here = self.reader.low(k) in DE and j < self.reader.limits[k]
        if here and self.reader.low(k - 1) == "département" and self.reader.words[j].label == "LOC":
            return self.reader.words[j].capital and fold(self.reader.low(j)) not in self.vocabulary.actors.portfolios
        return (
            here
            and self.reader.words[j].capital
            and any(table.match(self.reader.lows, j) is not None for table in tables)
        )

    def _of_a_field(self, k: int) -> bool:
        """«le département | de la Culture»: what a minister is charged with, and no land."""
        j = k + 1 + (self.reader.low(k + 1) in DETERMINERS)
        field = fold(self.reader.low(j)) if j < self.reader.limits[k] else ""
        return self.reader.low(k) in DE and self.reader.words[j].capital and field in self.vocabulary.actors.portfolios

    def _definite(self, i: int, head_end: int, complement: list[int]) -> bool:
        """A head and its complement in lower case are a name after a definite article only, and if they say enough."""
        reader = self.reader
        before = reader.low(i - 1) if i > reader.openings[i] else ""
        if before in reader.small.before_no_name:
            return False
        actors = self.vocabulary.actors
        if reader.low(i) in actors.action_heads and reader.low(head_end) in DE:
            return False  # «l'organisation de nouvelles élections»
        nation = len(complement) == 1 and reader.low(complement[0]) in self.vocabulary.nationalities
        return not nation or self._one_in_a_country(i, head_end)
