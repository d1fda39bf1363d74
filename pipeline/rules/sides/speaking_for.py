"""Which body somebody speaks for: the one told beside the name, else the one told elsewhere in the article."""

from __future__ import annotations

from models.annotation import Actor, EntityCluster, Mention


def body_behind(actor: Actor, entities: list[EntityCluster]) -> Mention | None:
    """«M. Verdal», named as rector of A before: A."""
    if actor.body is not None or actor.person is None or actor.person.entity < 0:
        return actor.body
    cluster = entities[actor.person.entity]
    return entities[cluster.body].mentions[0] if cluster.body >= 0 else None
