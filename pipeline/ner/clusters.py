"""The entities found so far in one article, each with its mentions."""

from __future__ import annotations

from models.annotation import Actor, EntityCluster, Mention
from pipeline.ner.same_name import without_head
from pipeline.ner.vocabulary import Vocabulary


class Clusters(list[EntityCluster]):
    """Entities in the order in which they were found; their number is what mentions know them by."""

    def new(self, mention: Mention) -> None:
        """An entity of its own for this mention."""
        mention.entity = len(self)
        self.append(
            EntityCluster(
                mention.kind, mention.name, [mention], without_head(mention), mention.acronym, mention.country
            )
        )

    def add(self, k: int, mention: Mention) -> None:
        """One more mention of entity ``k``."""
        mention.entity = k
        cluster = self[k]
        cluster.mentions.append(mention)
        cluster.country = cluster.country or mention.country


class Joiner:
    """Gives mentions of one article their entities."""

    def __init__(self, vocabulary: Vocabulary, clusters: Clusters) -> None:
        self.vocabulary = vocabulary
        self.clusters = clusters

    def means(self, actor: Actor, entity: int) -> None:
        """«Le maire», «l'élu»: an office alone that means the person who is entity ``entity``."""
        role = actor.role
        if role is not None:
            actor.person = Mention(
                "person", actor.first, actor.last, role.start, role.end, role.text, name=self.clusters[entity].name,
                anaphor=True, entity=entity,
            )  # fmt: skip


def bodies_of(actor: Actor) -> list[Mention]:
    """The bodies an actor is told by: its own, that of its office, that of a second office."""
    bodies = [actor.body] if actor.body is not None else []
    if actor.role is not None and actor.role.body is not None and actor.role.body is not actor.body:
        bodies.append(actor.role.body)
    if actor.also is not None:
        bodies.append(actor.also)
    return bodies
