"""Reads the word tables: TOML files in ``data/``, and files of the same names in a user's folder that add to them.

A table is a pydantic model whose fields are lists (of words, or of entries that have a ``key``).  Loading
refuses unknown fields, empty words, and the same word or key twice, and names file and word when it does.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from models.problem import SignataireError


class LexiconError(SignataireError):
    """A word table that can't be used: the message names the file and the entry."""


class Table(BaseModel):
    """Base of every word table."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Entry(BaseModel):
    """Base of a table's entries; ``key`` is what may not occur twice in a list."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @property
    def key(self) -> str:
        """The text that identifies the entry in its list."""
        raise NotImplementedError


T = TypeVar("T", bound=Table)


def load_table(name: str, model: type[T], extra: Path | None = None) -> T:
    """Load table ``name`` (file ``name.toml``), with a user's additions from folder ``extra`` if it has that file.

    Raises:
        LexiconError: unreadable TOML, unknown field, wrong type, empty or duplicate entry.
    """
    shipped = files("pipeline.lexicon").joinpath("data", f"{name}.toml")
    content = _parse(shipped.read_text("utf-8"), f"{name}.toml")
    if extra is not None and (added := extra / f"{name}.toml").is_file():
        more = _parse(added.read_text("utf-8"), str(added))
        _validate(more, model, str(added), partial=content)
        for field, values in more.items():
            content[field] = _merge(content.get(field), values, str(added), field)
    return _validate(content, model, f"{name}.toml")


def _parse(text: str, where: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{where}: not valid TOML: {error}") from None


def _merge(old: Any, new: Any, where: str, field: str) -> Any:
    if old is None:
        return new
    if isinstance(old, list) and isinstance(new, list):
        return old + new
    if isinstance(old, dict) and isinstance(new, dict):
        merged = old | new
        for key in sorted(old.keys() & new.keys()):
            if not (isinstance(old[key], list) and isinstance(new[key], list)):
                raise LexiconError(f"{where}: [{field}] «{key}» is already known")
            merged[key] = old[key] + new[key]  # lists by key («MA = [towns]») grow as other lists do
        return merged
    raise LexiconError(f"{where}: «{field}» must have the same shape as in the shipped table")


def _validate(content: dict[str, Any], model: type[T], where: str, partial: dict[str, Any] | None = None) -> T:
    try:
        table = model.model_validate((partial or {}) | content)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise LexiconError(f"{where}: {place}: {first['msg']}") from None
    for field in model.model_fields:
        _no_duplicates(getattr(table, field), where, field)
    return table


def _no_duplicates(values: Any, where: str, field: str) -> None:
    if not isinstance(values, list | tuple):
        return
    seen: set[str] = set()
    for key in _keys(values):
        if not key.strip():
            raise LexiconError(f"{where}: {field}: an empty entry")
        if key in seen:
            raise LexiconError(f"{where}: {field}: «{key}» stands there twice")
        seen.add(key)


def _keys(values: Iterable[Any]) -> Iterable[str]:
    for value in values:
        if isinstance(value, Entry):
            yield value.key
        elif isinstance(value, str):
            yield value
