"""With whom is one of a set, told at once or after its matter: «: un | sur la paix | entre A et B»?"""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import Word

_ABOUT = frozenset({"sur", "de", "d'", "pour", "en"})
_WITH = ("avec", "entre")


def told_with(words: Sequence[Word], k: int, last: int) -> bool:
    """Does the clause that goes on at word ``k`` tell with whom, at once or after what it is about?"""
    if words[k].low in _WITH:
        return True
    for word in words[k + 1 : last] if words[k].low in _ABOUT else ():
        if word.text in (",", ";", ":", ".") or word.pos in ("AUX", "VERB"):
            return False
        if word.low in _WITH:
            return True
    return False
