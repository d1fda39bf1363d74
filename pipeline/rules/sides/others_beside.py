"""Sides told by how many they are: «La direction de A et | quatre syndicats», «A s'accorde avec | ses salariés»."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from models.annotation import Word
from pipeline.lexicon.closed_classes import DE
from pipeline.lexicon.grammar import Grammar

ONE_OR_ANY = frozenset({"un", "une", "des"})  # of the words before a noun that names nobody those that count no several
_ALL = frozenset({"les", "ses"})
_ALL_WITH = frozenset({"les", "ses", "leurs", "d'autres"})
_MOST_WORDS_BETWEEN = 3  # «un accord, définitif, | avec», «signera | mardi | avec les fabricants une charte»
_HEAPS = ("aine", "aines", "milliers", "millier")  # «une trentaine de bars», «plusieurs centaines de cafés»


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


def others_with(words: Sequence[Word], k: int, end: int, nouns: Collection[str], grammar: Grammar) -> bool:
    """Do «avec» and several of ``nouns`` follow at word ``k``, or soon behind it, before ``end``?

    «avec ses actionnaires», «avec une trentaine de bars», «avec les professionnels du jouet»: a side nobody names; not
    «avec la plus grande prudence», which tells how.
    """
    for at in range(k, min(k + _MOST_WORDS_BETWEEN + 1, end - 2)):
        if words[at].low == "avec":
            return _several([word.low for word in words[at + 1 : min(at + 7, end)]], nouns, grammar)
        if words[at].pos in ("PROPN", "VERB", "AUX", "SCONJ", "CCONJ", "ADP"):
            return False
    return False


def _several(lows: Sequence[str], nouns: Collection[str], grammar: Grammar) -> bool:
    counted = lows[0] in grammar.cardinals or lows[0] in grammar.some - ONE_OR_ANY or lows[0] in _ALL_WITH
    heap = next((i for i in (1, 2) if len(lows) > i + 2 and lows[i].endswith(_HEAPS) and lows[i + 1] in DE), None)
    if heap is not None:  # «une trentaine | de bars», «plusieurs centaines | de restaurateurs»
        counted, lows = True, lows[heap + 1 :]
    return counted and (lows[1] in nouns or (len(lows) > 2 and lows[2] in nouns))  # «les | grandes | puissances»
