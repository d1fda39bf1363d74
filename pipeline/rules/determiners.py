"""What stands before the noun of an instrument: «un», «ces trois», «le deuxième», «d'autres»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.statement import Reference

_INDEFINITE = frozenset(
    {
        "un",
        "une",
        "des",
        "plusieurs",
        "quelques",
        "d'autres",
        "différents",
        "diverses",
        "divers",
        "nombreux",
        "nombreuses",
        "autres",
    }
)
_DEFINITE = frozenset({"le", "la", "l'", "les", "du", "au", "aux"})
_DEMONSTRATIVE = frozenset({"ce", "cet", "cette", "ces", "ledit", "ladite", "dudit", "lesdits", "lesdites"})
_POSSESSIVE = frozenset({"son", "sa", "ses", "leur", "leurs", "notre", "nos", "votre"})
_OTHER = frozenset({"autre", "autres"})
_CARDINALS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17,
    "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
}  # fmt: skip  # fmt: skip
ORDINALS = {
    "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
    "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11,
    "douzième": 12, "dernier": -1, "dernière": -1,
}  # fmt: skip  # fmt: skip


class DeterminerReader:
    """Reads the determiners of one article."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]

    def before(self, sentence: Sentence, i: int) -> tuple[Reference, int | None, int | None, bool, int]:
        """What stands before the noun: reference, count, ordinal, «autre», and where the phrase starts."""
        count: int | None = None
        ordinal: int | None = None
        other = False
        j = i - 1
        while j >= sentence.first and j >= i - 5:
            low = self.lows[j]
            if low in _OTHER:
                other = True
                if low == "autres" and j - 1 >= sentence.first and self.lows[j - 1] in ("d'",):
                    return "indefinite", count, ordinal, True, j - 1
            elif low in ORDINALS:
                ordinal = ORDINALS[low]
            elif low in _CARDINALS and low not in ("un", "une"):
                count = _CARDINALS[low]
            elif low.isdigit() and len(low) <= 3:
                count = int(low)
            elif low in _DEMONSTRATIVE:
                if j - 2 >= sentence.first and self.lows[j - 1] in ("de", "d'") and self.lows[j - 2] in _CARDINALS:
                    return (
                        "demonstrative",
                        _CARDINALS[self.lows[j - 2]],
                        ordinal,
                        other,
                        j - 2,
                    )  # «cinq de ces conventions»
                return "demonstrative", count, ordinal, other, j
            elif low in _POSSESSIVE:
                return "possessive", count, ordinal, other, j
            elif low in _DEFINITE:
                return "definite", count, ordinal, other, j
            elif low in _INDEFINITE or (
                low == "de"
                and j > sentence.first
                and self.lows[j - 1] in ("série", "dizaine", "douzaine", "vingtaine", "trentaine", "centaine")
            ):
                return "indefinite", count, ordinal, other, j
            elif self.words[j].pos == "ADJ" or low in (
                "nouveau",
                "nouvelle",
                "nouveaux",
                "nouvelles",
                "nouvel",
                "éventuel",
                "«",
                '"',
                "“",
                "grands",
                "grand",
                "vaste",
                "futur",
                "future",
                "projet",
                "présent",
                "présente",
            ):
                pass
            else:
                break
            j -= 1
        if count is not None:
            return "indefinite", count, ordinal, other, j + 1
        return "none", count, ordinal, other, max(j + 1, sentence.first)
