"""Offices of the body named last: «la directrice de cette dernière», «le maire de celle-ci»."""

from __future__ import annotations

from models.annotation import Actor, Mention, Role
from pipeline.lexicon.closed_classes import DE
from pipeline.lexicon.phrases import pieces
from pipeline.ner.reading import Reading

_FEMININE = frozenset({"cette", "celle-ci"})


def of_the_last(reading: Reading, role: Role) -> None:
    """Give such an office its body."""
    reader, before = reading.reader, reading.previous
    k = role.last
    if role.body is not None or before is None or k + 2 >= reader.limits[role.first] or reader.low(k) not in DE:
        return
    pair = reader.low(k + 1) in ("ce", "cet", "cette") and reader.low(k + 2) in ("dernier", "dernière")
    if not pair and reader.low(k + 1) not in ("celui-ci", "celle-ci"):
        return
    last = k + (3 if pair else 2)
    body = plain_body(before)
    if body is None or not _near(reading, before, body, k, role):
        return
    role.body = reading.bodies.mention(k + 1, last, head=body.head, name=body.name)
    role.body.kind, role.body.country, role.body.given = body.kind, body.country, False
    role.last, role.end = last, reader.words[last - 1].end
    role.text, role.anaphor = reader.slice(role.first, last), False


def plain_body(actor: Actor) -> Mention | None:
    """The body that an actor names, if it is no person and no common noun."""
    return actor.body if actor.body is not None and not actor.body.anaphor and actor.person is None else None


def _near(reading: Reading, before: Actor, body: Mention, k: int, role: Role) -> bool:
    """Is it named in this sentence, or in the one before by a noun of the pronoun's gender?"""
    reader = reading.reader
    opening = reader.openings[role.first]
    if before.last >= opening:
        return True
    form = reader.vocabulary.heads.match(pieces(body.head or body.name), 0)
    agrees = form is None or (form[1].head.gender == "f") == (reader.low(k + 1) in _FEMININE)
    return reader.limits[before.first] == opening and agrees
