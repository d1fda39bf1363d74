"""What stands before the noun of an instrument: «un», «ces trois», «le deuxième», «d'autres»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.statement import Reference
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader


class DeterminerReader(Reader):
    """Reads the determiners of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.grammar = lexicon.grammar
        self.collectives = lexicon.numbers.collectives

    def before(self, sentence: Sentence, i: int) -> tuple[Reference, int | None, int | None, bool, int]:
        """What stands before the noun: reference, count, ordinal, «autre», and where the phrase starts."""
        grammar = self.grammar
        count: int | None = None
        ordinal: int | None = None
        other = False
        j = i - 1
        while j >= sentence.first and j >= i - 6:
            low = self.lows[j]
            if low in grammar.other:
                other = True
                if low == "autres" and j - 1 >= sentence.first and self.lows[j - 1] in ("d'",):
                    return "indefinite", count, ordinal, True, j - 1
            elif low in grammar.ordinals:
                ordinal = grammar.ordinals[low]
            elif low in grammar.cardinals and low not in ("un", "une"):
                count = grammar.cardinals[low]
            elif low.isdigit() and len(low) <= 3:
                count = int(low)
            elif low in grammar.demonstrative:
                if (
                    j - 2 >= sentence.first
                    and self.lows[j - 1] in ("de", "d'")
                    and self.lows[j - 2] in grammar.cardinals
                ):
                    # «cinq de ces conventions»
                    return "demonstrative", grammar.cardinals[self.lows[j - 2]], ordinal, other, j - 2
                return "demonstrative", count, ordinal, other, j
            elif low in grammar.possessive:
                return "possessive", count, ordinal, other, j
            elif (
                count is not None and low == "des" and j > sentence.first and self.lows[j - 1] in ("chacun", "chacune")
            ):
                return "definite", count, ordinal, other, j  # «Chacun des deux contrats …»
            elif low in grammar.definite:
                return "definite", count, ordinal, other, j
            elif low in ("de", "d'") and j > sentence.first and self.lows[j - 1] in self.collectives:
                # «une dizaine de conventions»
                return "indefinite", count or self.collectives[self.lows[j - 1]], ordinal, other, j
            elif low in grammar.indefinite or (
                low in ("de", "d'") and j > sentence.first and self.lows[j - 1] in grammar.collectives
            ):
                return "indefinite", count, ordinal, other, j
            elif low == "et" and self.lows[j - 1] in ("seul", "seule"):
                pass  # «une seule et même convention»
            elif self.words[j].pos == "ADJ" or low in grammar.looked_through or low in grammar.earlier:
                pass
            elif (
                j == i - 1
                and low.endswith("é")
                and self.words[i].pos == "VERB"
                and self.lows[j - 1] in grammar.definite
            ):
                pass  # «du controversé traité», which the model takes for a noun and its participle
            else:
                break
            j -= 1
        if count is not None:
            return "indefinite", count, ordinal, other, j + 1
        return "none", count, ordinal, other, max(j + 1, sentence.first)
