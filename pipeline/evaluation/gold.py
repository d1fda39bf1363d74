"""Hand-made gold: what a careful reader found in an article (one ``ID.gold.json`` each)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from models.problem import SignataireError

ENDING = ".gold.json"


class _Gold(BaseModel):
    # Annotators add fields of their own (comments, links): those are not ours to refuse.
    model_config = ConfigDict(extra="ignore", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _as_annotators_write(cls, content: Any) -> Any:
        """``null`` is nothing; a bare string is a name without variants."""
        if isinstance(content, str):
            return {"name": content}
        if isinstance(content, dict):
            return {key: value for key, value in content.items() if value is not None}
        return content


class GoldName(_Gold):
    """A name with the others that a careful reader would accept for it."""

    name: str
    accept: list[str] = []
    aliases: list[str] = []

    @property
    def accepted(self) -> list[str]:
        """Every accepted name."""
        return [self.name, *self.accept, *self.aliases]


class GoldSignatory(GoldName):
    """``organisation`` is the index of the party this person acts for."""

    role: str | None = None
    organisation: int | None = None


class GoldAmount(_Gold):
    """A sum of money."""

    value: float = 0
    currency: str | None = None


class GoldAgreement(_Gold):
    """One agreement; ``optional`` ones are neither rewarded nor punished; ``*_accept`` are defensible readings."""

    kind: str
    kind_accept: list[str] = []
    status: str | None = None
    status_accept: list[str] = []
    parties: list[GoldName] = []
    signatories: list[GoldSignatory] = []
    attendees: list[GoldName] = []
    date: str | None = None
    date_text: str | None = None
    date_accept: list[str] = []
    place: str | None = None
    place_accept: list[str] = []
    event: str | None = None
    subject: str | None = None
    amounts: list[GoldAmount] = []
    evidence: str | None = None
    optional: bool = False


class GoldArticle(_Gold):
    """What is in an article."""

    published: str | None = None
    title: str | None = None
    outlet: str | None = None
    people: list[GoldName] = []
    organisations: list[GoldName] = []
    agreements: list[GoldAgreement] = []
    clean: list[str] = []
    boilerplate: list[str] = []


def read_gold(folder: Path) -> Iterator[tuple[str, GoldArticle]]:
    """Each gold article under ``folder`` with its id (its path without the ending), in order of path.

    Raises:
        SignataireError: no gold there, or a file that is not gold.
    """
    if not folder.is_dir():
        raise SignataireError(f"{folder}: no such folder")
    paths = sorted(folder.rglob(f"*{ENDING}"))
    if not paths:
        raise SignataireError(f"{folder}: no {ENDING} files there")
    for path in paths:
        yield path.relative_to(folder).as_posix().removesuffix(ENDING), _read(path)


def _read(path: Path) -> GoldArticle:
    try:
        return GoldArticle.model_validate_json(path.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise SignataireError(f"{path}: {where}: {first['msg']}") from None
    except OSError as error:
        raise SignataireError(f"{path}: {error}") from None
