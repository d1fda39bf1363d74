"""The words of a title: «président», «vice-Première ministre», «directeur général», «présidente LR».

The longest title there is, then what modifies it: «général», «par intérim», an adjective of a country or a rank.
"""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DE
from pipeline.ner.peoples import council_of_a_people
from pipeline.ner.reader import Reader
from pipeline.ner.vocabulary import TitleWord

_COUNCIL = "conseil"  # «le président du conseil» presides the one told before; who governs is «président du Conseil»


class OfficeTitles:
    """Finds titles and their ends."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.vocabulary = reader.vocabulary

    def at(self, i: int) -> tuple[int, TitleWord] | None:
        """The title at word ``i``: the longest, unless it bites into a body («président du Conseil | régional»)."""
        reader = self.reader
        match = self.vocabulary.titles.match(reader.lows, i)
        if match is None or reader.named_after(i):
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
        if word.pos == "VERB" and not word.capital and i and reader.low(i - 1) in self.vocabulary.lexicon.grammar.have:
            return None  # «l'Office avait délégué Paul Sarr»
        end = i + match[0]
        for k in range(i + 1, end):
            head = self.vocabulary.heads.match(reader.lows, k)
            if match[1].family == "state" and reader.words[k].text == _COUNCIL:
                return self.vocabulary.titles.match(reader.lows[:k], i)
            if head is not None and (k + head[0] > end or council_of_a_people(reader, k)):
                return self.vocabulary.titles.match(reader.lows[:k], i)
        return match

    def degree(self, i: int) -> bool:
        """«le recteur, le | professeur | X», «le colonel X»: what one is, and no office beside the one just told."""
        match = self.vocabulary.titles.match(self.reader.lows, i)
        if match is None or match[0] > 1 or match[1].form.number == "pl":
            return False
        return match[1].title.body == "none" or self.reader.low(i) in self.vocabulary.actors.ranks

    def of_then(self, i: int) -> int:
        """End of «d'alors», «de l'époque» behind an office and its complement."""
        match = self.vocabulary.of_then.match(self.reader.lows, i)
        return i + match[0] if match is not None else i

    def modifiers(self, i: int) -> tuple[int, str | None]:
        """End of «général», «délégué», «par intérim», «tunisien»…, and the country an adjective tells."""
        reader, country = self.reader, None
        while i < reader.size and i < reader.limits[i - 1]:
            match = self.vocabulary.modifiers.match(reader.lows, i)
            if match is not None:
                i += match[0]
                continue
            low = reader.low(i)
            area = self.vocabulary.areas.match(reader.lows, i) if reader.words[i].capital else None
            if area is not None and i + area[0] < reader.size and reader.low(i + area[0]) in (",", "de", "du", "d'"):
                i += area[0]  # «le directeur Afrique, X», «la responsable Maghreb de Nordis»
                continue
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

    def second(self, i: int) -> int:
        """End of «et Secrétaire générale» after «Fondatrice», «et PDG» after «cofondateur»."""
        reader = self.reader
        j = i + 1
        if i < reader.size and reader.low(i) in ("et", "-", "/", "&") and j < reader.limits[i - 1]:
            match = self.at(j)
            if match is not None:
                return self.modifiers(j + match[0])[0]
        return i

    def ranked(self, i: int, end: int) -> bool:
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
