"""What the ner stage saw, as short lines that tests can compare."""

from __future__ import annotations

import pytest

from models.annotation import Actor, AnnotatedArticle, Mention

TODO = "todo: "


def sentences(block: str) -> list[object]:
    """One sentence a line as parameters of a test; a line ``todo: why`` tells that the one before is not right yet."""
    found: list[tuple[str, str]] = []
    for line in (line.strip() for line in block.strip().splitlines()):
        if line.startswith(TODO):
            found[-1] = (found[-1][0], line.removeprefix(TODO))
        elif line and not line.startswith("#"):
            found.append((line, ""))
    assert found, "an empty list can't fail"
    return [
        pytest.param(line, marks=[pytest.mark.xfail(strict=False, reason=why)] if why else []) for line, why in found
    ]


def bodies_of(actor: Actor) -> list[Mention]:
    """The bodies behind an actor, each once."""
    found = [actor.body, actor.role.body if actor.role is not None else None]
    return list({id(body): body for body in found if body is not None}.values())


def persons(annotated: AnnotatedArticle) -> list[tuple[int, int, str]]:
    """Persons named (not those meant by their office alone), with their names."""
    found = [a.person for a in annotated.actors if a.person is not None]
    found = [p for p in found if not p.anaphor or p.text[:1].isupper()]
    return [(p.start, p.end, p.name) for p in found]


def bodies(annotated: AnnotatedArticle) -> list[tuple[int, int, str]]:
    """Ministries and organisations that stand in the text by their name."""
    found = {
        (body.start, body.end, body.name)
        for actor in annotated.actors
        for body in bodies_of(actor)
        if body.kind in ("ministry", "organisation") and body.given and not body.anaphor
    }
    return sorted(found)


def roles(annotated: AnnotatedArticle) -> list[tuple[int, int, str]]:
    """Offices, with the body (or state) that each acts for."""
    found = [(a, a.role) for a in annotated.actors if a.role is not None]
    return [(r.start, r.end, _acts_for(annotated, a)) for a, r in found if r is not None]


def _acts_for(annotated: AnnotatedArticle, actor: Actor) -> str:
    names = [annotated.entities[b.entity].name if b.entity >= 0 else b.name for b in bodies_of(actor)]
    return " + ".join(dict.fromkeys(names)) or "?"


def actors(annotated: AnnotatedArticle) -> list[str]:
    """Every actor as «person, office → body», by the fullest names of the article; «?» for what is not told."""
    return [actor_line(annotated, actor) for actor in annotated.actors]


def actor_line(annotated: AnnotatedArticle, actor: Actor) -> str:
    """One actor as a line."""
    entities = annotated.entities
    parts = []
    if actor.person is not None:
        parts.append(entities[actor.person.entity].name if actor.person.entity >= 0 else actor.person.name)
    if actor.role is not None:
        parts.append(actor.role.text)
    bodies = _acts_for(annotated, actor)
    told = ", ".join(parts)
    if bodies == "?":
        return told
    return f"{told} → {bodies}" if told else bodies
