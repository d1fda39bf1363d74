"""Companies and the like: a noun introduces the name («le groupe OCP»), a legal form closes it («Solargaz SpA»)."""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.bodynames import BodyNames
from pipeline.ner.extent import Extent
from pipeline.ner.foreign import joined_end
from pipeline.ner.pairs import pair_end
from pipeline.ner.phrase_names import phrase_name_end
from pipeline.ner.reader import Reader

_MANNER, _IN = ("en", "à"), ("dans", "en")
MOST_TRADES = 3  # «de conseil», «et d'ingénierie» between a company's noun and its name


class Companies:
    """Reads the name after a noun that introduces it, and the name before a legal form."""

    def __init__(self, reader: Reader, extent: Extent, names: BodyNames) -> None:
        self.reader = reader
        self.extent = extent
        self.names = names
        self.vocabulary = reader.vocabulary

    def introduced(self, i: int) -> Mention | None:
        """«le groupe OCP», «l'équipementier français Valeo», «la start-up « X »»: the name is what is capitalised."""
        reader = self.reader
        match = self.vocabulary.appositives.match(reader.lows, i)
        if match is None:
            return self._craft(i)
        if reader.words[i].capital and not reader.opens_sentence(i) and not reader.words[i].text.isupper():
            return None
        length, form = match
        if form.head.singular in self.vocabulary.actors.kept_heads or self._longer_head(i, length):
            return None
        if reader.words[i].capital and i == reader.openings[i] and reader.name_like(i + length):
            return self._whole_name(i)
        if form.number == "pl" and form.head.singular != form.head.plural and form.head.plural is not None:
            return None
        j = i + length
        limit = reader.limits[i]
        while j < limit and reader.adjective_like(j) and not reader.words[j].capital:
            j += 1
        j = self._trade(j)
        quoted = self.names.quoted(j)
        if quoted is not None:
            start, end = quoted
            return self.names.mention(i, end + 1, head=reader.low(i), name=reader.slice(start, end))
        phrase = phrase_name_end(reader, j, form.head.singular)
        if phrase > j:
            return self.names.with_acronym(
                self.names.mention(i, phrase, head=reader.low(i), name=reader.slice(j, phrase))
            )
        opened = j + self._article_of_name(j)
        end = self.names.proper(opened)
        somebody = reader.words[j].label == "PER" and reader.words[j].low in reader.vocabulary.given_names
        if end == opened or (somebody and form.head.singular not in self.vocabulary.actors.houses):
            return None
        if self._seat_of(i, length, j, end):
            return None
        union = self.vocabulary.actors.is_union(reader.slice(j, end), None)
        name_end = end if union else self.names.proper_complements(end)  # «le syndicat CFDT | de Renault»
        while opened > j and name_end < limit and self._named_on(name_end):
            name_end += 1  # «Les Champs du Pays | noir»
        while name_end > end and reader.words[name_end - 1].pos in ("ADP", "DET"):
            name_end -= 1  # «Les Petits Pas | pour (l'accueil des enfants)»
        if end == j + 1 == name_end and reader.words[j].pos == "NOUN":
            name_end = self.extent.tail(end)  # «le groupe Génération identitaire»
            name_end = max(name_end, self._of_people(j, form.head.singular, name_end))
        if end == opened + 1 == name_end:
            name_end = pair_end(reader, opened)
        name_end = joined_end(reader, name_end)
        mention = self.names.mention(i, name_end, head=reader.low(i), name=reader.slice(j, name_end))
        return self.names.with_acronym(mention)

    def _of_people(self, j: int, noun: str, end: int) -> int:
        """End of «l'ONG Médecins | du monde», «le collectif Parents | d'élèves»: a plural noun and its complement."""
        reader = self.reader
        if end >= reader.limits[j] or not reader.low(j).endswith("s") or reader.low(end) not in DE:
            return end
        low = end + 1 < reader.limits[j] and not reader.words[end + 1].capital and reader.words[end + 1].pos == "NOUN"
        return self.extent.complements(end, start=j) if low and noun in reader.small.phrase_heads else end

    def _longer_head(self, i: int, length: int) -> bool:
        """«le groupe | scolaire X», «le groupe | hospitalier X»: the noun of another body, part of its name."""
        head = self.vocabulary.heads.match(self.reader.lows, i)
        return head is not None and head[0] > length and not head[1].head.generic and head[1].number == "sg"

    def _whole_name(self, i: int) -> Mention | None:
        """«Maison Riviera a signé»: without its article the noun that opens the sentence is part of the name."""
        end = self.names.proper(i, opening=True)
        mention = self.names.mention(i, self.names.proper_complements(end), head=self.reader.low(i))
        return self.names.with_acronym(mention)

    def _seat_of(self, i: int, length: int, j: int, end: int) -> bool:
        """«l'agence régionale de santé | Bretagne»: the land of a body whose own noun says more, and not its name."""
        reader = self.reader
        head = self.vocabulary.heads.match(reader.lows, i)
        if head is None or head[0] <= length or head[1].head.generic:
            return False
        tables = (self.vocabulary.areas, self.vocabulary.countries, self.vocabulary.towns)
        return any((match := table.match(reader.lows, j)) is not None and j + match[0] == end for table in tables)

    def _article_of_name(self, j: int) -> bool:
        """«l'association | Les Jardins de Tamba»: the capital makes the article part of the name."""
        reader = self.reader
        written = (
            j < reader.size and reader.words[j].text in ("Le", "La", "Les", "L'", "L’") and j + 1 < reader.limits[j]
        )
        inside = j > reader.openings[j] and reader.words[j - 1].text[-1:].isalnum()
        return written and inside and reader.name_like(j + 1)

    def _named_on(self, k: int) -> bool:
        """Does the model see the word as part of the name before it?"""
        word, before = self.reader.words[k], self.reader.words[k - 1]
        on = bool(word.label) and word.label == before.label and not word.label_starts and word.text.isalpha()
        return on and not self.reader.day_or_month(k)

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
        named = self.with_legal_form(j) if j < reader.limits[i] else None
        return self.names.mention(i, named.last, head=reader.low(i), name=named.name) if named is not None else None

    def _trade(self, j: int) -> int:
        """End of «de l'espace» in «le spécialiste allemand de l'espace OHB System», when a name follows.

        There may be several («la société de conseil et d'ingénierie X», «le fabricant de pièces de moteurs X»), some
        that tell how («la librairie en ligne X», «la société de vente à distance X», «spécialisée dans le tri X»).
        """
        reader, end = self.reader, j
        for _ in range(MOST_TRADES):
            k = end + (end > j and end < reader.size and reader.low(end) == "et")
            if k + 2 >= reader.size or k >= reader.limits[j - 1] or not (reader.low(k) in DE or self._manner(k)):
                return j
            last, end = end, self.extent.noun_phrase(k + 1, capitals=False)
            if end <= k + 1 or any(reader.words[n].capital for n in range(last, end)):
                return j
            if self.names.proper(end) > end:
                return end
        return j

    def _manner(self, k: int) -> bool:
        """«en ligne», «à distance», «(spécialisée) dans le tri»; not «dans le quartier», «à la gare», where it is."""
        reader = self.reader
        described = reader.words[k - 1].pos in ("ADJ", "VERB")
        return (reader.low(k) in _MANNER and reader.words[k + 1].pos == "NOUN") or (described and reader.low(k) in _IN)

    def with_legal_form(self, i: int) -> Mention | None:
        """«Solargaz SpA», «Vallotton & Cie SA»: a legal form closes the name of a company."""
        end = self.names.proper(i)
        while (
            i < end < self.reader.limits[i] - 1 and self.reader.low(end) in DE and self.names.proper(end + 1) > end + 1
        ):
            end = self.names.proper(end + 1)  # «Bois d'Argonne SA»
        if end - i < 2 or self.reader.words[end - 1].text not in self.vocabulary.lexicon.bodies.legal_forms:
            return None
        return self.names.mention(i, end, head="")
