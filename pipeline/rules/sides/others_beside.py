"""Sides told by how many they are: «La direction de A et | quatre syndicats», «Le ministère et | les producteurs»."""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import Word
from pipeline.lexicon.grammar import Grammar

ONE_OR_ANY = frozenset({"un", "une", "des"})  # of the words before a noun that names nobody those that count no several
_ALL = frozenset({"les", "ses"})


def others_beside(words: Sequence[Word], k: int, grammar: Grammar, *, all_of_a_sort: bool) -> bool:
    """Do «et», a number or a word like «plusieurs», and a noun follow at word ``k``?

    ``all_of_a_sort``: «et les producteurs», «et ses clients» count too.
    """
    following = words[k : k + 3]
    if len(following) < 3 or following[0].low != "et" or following[2].pos not in ("NOUN", "ADJ"):
        return False
    several = following[2].low.endswith(("s", "x")) and not following[2].capital
    counted = following[1].low in grammar.cardinals or following[1].low in grammar.some - ONE_OR_ANY
    return counted or (all_of_a_sort and several and following[1].low in _ALL)
