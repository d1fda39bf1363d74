"""A group: coordinated actors and what stands before them."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.annotation import Actor
from pipeline.lexicon.connectors import Connector


@dataclass(slots=True)
class Group:
    """Coordinated actors and the connector before them."""

    actors: list[Actor]
    first: int
    last: int
    connector: Connector | None = None
    connector_first: int = -1
    rules: list[str] = field(default_factory=list)
