"""Names in a list of sides: «avec A, Xyz Conseil et B», «Trois communes ont signé la charte : A, B et C»."""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reader import Reader

MOST_WORDS_OF_LIST = 16
OPENING = (":", "(", "dont")  # «avec autant de villes : A et B», «avec trois villes (A et B)», «…, dont A et B»
_SIGNS = (",", ":", "(")
_IN_LISTS = (",", "et", "&", "(", ")", "sans", "frontières", "l'", "d'")


class NameLists:
    """Tells of one article's words whether they stand in such a list."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.cardinals = reader.vocabulary.lexicon.grammar.cardinals

    def within(self, k: int) -> bool:
        """«avec A, Xyz Conseil | et | B»: are there only names and what joins them, back to «avec», «entre», «:»?"""
        reader, last = self.reader, max(k - MOST_WORDS_OF_LIST, self.reader.openings[k])
        bracketed = False  # «avec A (énergie) | et | B»
        for n in range(k - 1, last, -1):
            word = reader.words[n]
            inside, bracketed = bracketed, word.text == ")" or (bracketed and word.text != "(")
            if inside or bracketed:
                continue
            if word.low in ("avec", "entre"):
                return reader.low(n + 1) in DETERMINERS or reader.words[n + 1].capital
            if word.low in OPENING:
                return self.opened(n)
            if not (word.capital or word.low in _IN_LISTS or word.low in DE or word.low in DETERMINERS):
                return False
        return False

    def opened(self, sign: int) -> bool:
        """«avec autant de coopératives : | A, B et C», «…, dont | A»: does a list of those told before it begin?"""
        reader = self.reader
        sign -= reader.low(sign) == "dont" and reader.low(sign - 1) in (",", "(")
        for n in range(sign - 1, max(sign - 8, reader.openings[sign]), -1):
            if reader.low(n) in ("avec", "entre"):
                return True
            if reader.words[n].pos in ("VERB", "AUX", "PUNCT"):
                break
        return self._counted(sign)

    def of_the_counted(self, i: int) -> bool:
        """«Deux entreprises ont été retenues, | A et | B.»: as many names at the end of a sentence as it counts."""
        reader, opening = self.reader, self.reader.openings[i]
        first, last = i, i + 1
        while first > opening + 1 and self._in_row(first - 1):
            first -= 1
        while last < reader.limits[i] and self._in_row(last):
            last += 1
        sign = first if reader.low(first) in _SIGNS else first - 1
        if reader.low(sign) not in _SIGNS or last < reader.limits[i] - 1:
            return False
        names = 1 + sum(reader.low(k) in (",", "et") for k in range(sign + 1, last))
        for n in range(opening, sign - 1):
            match = reader.vocabulary.heads.match(reader.lows, n + 1)
            if match is not None and match[1].number == "pl" and self.cardinals.get(reader.low(n)) == names > 1:
                return True
        return False

    def _in_row(self, k: int) -> bool:
        word = self.reader.words[k]
        return word.capital or word.low in (",", "et", "&") or word.low in DE

    def _counted(self, sign: int) -> bool:
        """«Trois communes ont signé la charte : | A, B et C»: bodies that the words before that sign count."""
        reader = self.reader
        for n in range(reader.openings[sign], sign - 1):
            if reader.low(n) not in self.cardinals and reader.low(n) not in reader.small.several:
                continue
            match = reader.vocabulary.heads.match(reader.lows, n + 1)
            if match is not None and match[1].number == "pl":
                return True
        return False
