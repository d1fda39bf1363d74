"""A union told as its members: «Les Vingt-Sept ont trouvé un accord», «Les pays de l'Opep», «Les dirigeants de l'UE».

They agree among themselves: one name, and yet more than one side.
"""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import Actor, Word
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.countries import Supranational

_SEVERAL = frozenset({"les", "des", "ces"})
_MOST_WORDS_BEFORE = 5  # «les | 27 pays membres de l'»


def told_as_members(words: Sequence[Word], actor: Actor, lexicon: Lexicon) -> bool:
    """Is the body of ``actor`` told by those in it?"""
    body, nouns = actor.body, lexicon.actors.member_nouns
    if body is None or actor.person is not None:
        return False
    told = [word.low for word in words[actor.first : actor.last]]
    union = any(isinstance(place, Supranational) for place in lexicon.countries.names.find(body.name))
    if union and told[0] in _SEVERAL and body.text != body.name and not body.anaphor:
        return True  # «Les Vingt-Sept», «les Européens»
    if bool(set(told[:2]) & nouns):
        return told[0] in _SEVERAL or told[0] in nouns  # «les Etats membres de l'Otan», «les dirigeants de l'UE»
    before = [word.low for word in words[max(actor.first - _MOST_WORDS_BEFORE, 0) : actor.first]]
    while before and before[-1] in DETERMINERS:
        before.pop()
    return bool(before) and before[-1] in DE and bool(set(before[-3:-1]) & nouns) and bool(set(before) & _SEVERAL)
