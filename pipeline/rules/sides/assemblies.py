"""Who ratifies: «le Parlement», «le conseil municipal», «les députés togolais», «les élus de Sarmont»."""

from __future__ import annotations

from models.annotation import Actor
from pipeline.lexicon.actors import ActorWords
from pipeline.lexicon.folding import fold


def is_assembly(actor: Actor, words: ActorWords) -> bool:
    """A body that ratifies, or those who sit in it; no person."""
    if actor.person is not None:
        return False
    head = actor.body.name.split()[0] if actor.body is not None else actor.role.head if actor.role else ""
    whole = actor.body.name if actor.body is not None else head  # «Grand Conseil»
    return bool({fold(head.rstrip("s")), fold(head), fold(whole)} & words.ratifiers)


def sits_in_one(actor: Actor, words: ActorWords) -> bool:
    """«les députés», «les élus de Sarmont»: told by the office that they hold together."""
    if actor.person is not None or actor.role is None:
        return False
    return fold(actor.role.text.split()[0]) in words.ratifiers | words.voters
