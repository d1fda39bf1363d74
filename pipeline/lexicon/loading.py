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

    def mistakes(self) -> Iterable[str]:
        """What is wrong between the parts of a whole table, each as «where: what»; the first ends the load."""
        return ()


class Entry(BaseModel):
    """Base of a table's entries; ``key`` is what may not occur twice in a list."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @property
    def key(self) -> str:
        """The text that identifies the entry in its list."""
        raise NotImplementedError

    @property
    def spellings(self) -> tuple[str, ...]:
        """All texts that find this entry and no other of its list: a second entry for one of them would be dead."""
        return (self.key,)


class WordsEntry(Entry):
    """An entry of phrases that mean the same; each of them finds it."""

    words: tuple[str, ...]

    @property
    def key(self) -> str:
        return self.words[0]

    @property
    def spellings(self) -> tuple[str, ...]:
        return self.words


T = TypeVar("T", bound=Table)


def load_table(name: str, model: type[T], extra: Path | None = None) -> T:
    """Load table ``name`` (file ``name.toml``), with a user's additions from folder ``extra`` if it has that file.

    Raises:
        LexiconError: unreadable TOML, unknown field, wrong type, empty or duplicate entry.
    """
    shipped = files("pipeline.lexicon").joinpath("data", f"{name}.toml")
    content = parse_toml(shipped.read_text("utf-8"), f"{name}.toml")
    if extra is not None and (added := extra / f"{name}.toml").is_file():
        where = str(added)
        more = parse_toml(read_text(added), where)
        known = _validate(content, model, f"{name}.toml")
        new = _validate(more, model, where, partial=content)
        for field in more.keys() & content.keys():
            _none_known(_field(known, field), _field(new, field), where, field)
        for field, values in more.items():
            content[field] = _merge(content.get(field), values, where, field)
        return _validate(content, model, where)
    return _validate(content, model, f"{name}.toml")


def shipped_tables() -> list[str]:
    """The names of all shipped tables (their files without the ending)."""
    folder = files("pipeline.lexicon").joinpath("data")
    return sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml"))


def read_text(path: Path) -> str:
    """A user's file.

    Raises:
        LexiconError: it can't be read, or is not UTF-8 (a byte order mark is no harm).
    """
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise LexiconError(f"{path}: not UTF-8: save it as UTF-8 text") from None
    except OSError as error:
        raise LexiconError(f"{path}: {error.strerror or error}") from None


def parse_toml(text: str, where: str) -> dict[str, Any]:
    """TOML as a dict.

    Raises:
        LexiconError: it is none; the message tells line and column.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{where}: not valid TOML: {error}") from None


def told(error: ValidationError, content: Any) -> str:
    """The first mistake in one line: where («bodies, entry 2 «Minsanté», country») and what is wrong with it."""
    first = error.errors()[0]
    place: list[str] = []
    for part in first["loc"]:
        content = _inside(content, part)
        if isinstance(part, int):
            name = _name(content)
            place.append(f"entry {part + 1}" + (f" «{name}»" if name else ""))
        elif "[" not in part:  # pydantic names the shapes it tried («tuple[str, str]»): nothing for a reader
            place.append(part)
    if first["type"] == "string_pattern_mismatch":
        return f"{', '.join(place)}: «{first['input']}» must match {first['ctx']['pattern']}"
    message = _MESSAGES.get(first["type"]) or first["msg"].removeprefix("Value error, ")
    return f"{', '.join(place)}: {message}" if place else message


_MESSAGES = {
    "extra_forbidden": "there is no field of that name",
    "missing": "is missing",
    "string_type": "must be text in quotes",
    "tuple_type": "must be a list in square brackets",
    "list_type": "must be a list in square brackets",
    "int_type": "must be a number",
    "bool_type": "must be true or false",
    "model_type": "must be an entry with fields",
    "dict_type": "must be a table with fields",
}


def _name(entry: Any) -> str | None:
    """How a person would find the entry again: its first text."""
    values = entry.values() if isinstance(entry, dict) else ()
    texts = (value[0] if isinstance(value, list) and value else value for value in values)
    return next((text for text in texts if isinstance(text, str)), None)


def _inside(content: Any, part: int | str) -> Any:
    try:
        return content[part]
    except (KeyError, IndexError, TypeError):
        return content


def _merge(old: Any, new: Any, where: str, field: str) -> Any:
    if old is None:
        return new
    if isinstance(old, list) and isinstance(new, list):
        return old + new
    if isinstance(old, dict) and isinstance(new, dict):
        merged = old | new
        for key in sorted(old.keys() & new.keys()):
            if not (isinstance(old[key], list) and isinstance(new[key], list)):
                raise LexiconError(f"{where}: {field}: «{key}» is already known")
            merged[key] = old[key] + new[key]  # lists by key («MA = [towns]») grow as other lists do
        return merged
    raise LexiconError(f"{where}: {field}: must have the same shape as in the shipped table")


def _validate(content: dict[str, Any], model: type[T], where: str, partial: dict[str, Any] | None = None) -> T:
    whole = content if partial is None else _filled(content, partial)
    try:
        table = model.model_validate(whole)
    except ValidationError as error:
        raise LexiconError(f"{where}: {told(error, whole)}") from None
    for field in model.model_fields:
        no_duplicates(getattr(table, field), where, field, spelled=partial is not None)
    for mistake in table.mistakes() if partial is None else ():
        raise LexiconError(f"{where}: {mistake}")
    return table


def _filled(content: dict[str, Any], partial: dict[str, Any]) -> dict[str, Any]:
    """A user's table with what it leaves out taken from the shipped one, lists inside a field by name included."""
    filled = partial | content
    for field, values in content.items():
        shipped = partial.get(field)
        if isinstance(values, dict) and isinstance(shipped, dict):
            filled[field] = {key: [] if isinstance(value, list) else value for key, value in shipped.items()} | values
    return filled


def no_duplicates(values: Any, where: str, field: str, *, spelled: bool) -> None:
    """Refuse the same word or entry twice in a list; ``spelled``: also two entries that share a spelling.

    Raises:
        LexiconError: there is one, or an empty one.
    """
    if isinstance(values, Table):
        for inner in type(values).model_fields:
            no_duplicates(getattr(values, inner), where, f"{field}, {inner}", spelled=spelled)
        return
    if isinstance(values, dict):
        for key, inside in values.items():
            no_duplicates(inside, where, f"{field}, {key}", spelled=spelled)
        return
    if not isinstance(values, list | tuple):
        return
    seen: set[str] = set()
    for key in _keys(values, spelled=spelled):
        if not key.strip():
            raise LexiconError(f"{where}: {field}: an empty entry")
        if key in seen:
            raise LexiconError(f"{where}: {field}: «{key}» stands there twice")
        seen.add(key)


def _none_known(shipped: Any, added: Any, where: str, field: str) -> None:
    """Refuse what the shipped table has already: the user's line would do nothing."""
    if isinstance(shipped, Table) and isinstance(added, Table):
        for inner in type(added).model_fields:
            _none_known(getattr(shipped, inner), getattr(added, inner), where, f"{field}, {inner}")
    elif isinstance(shipped, dict) and isinstance(added, dict):
        for key in shipped.keys() & added.keys():
            _none_known(shipped[key], added[key], where, f"{field}, {key}")
    elif isinstance(shipped, list | tuple) and isinstance(added, list | tuple):
        known = set(_keys(shipped, spelled=True))
        for key in _keys(added, spelled=True):
            if key in known:
                raise LexiconError(f"{where}: {field}: «{key}» is in the shipped table already")


def _field(table: Table, name: str) -> Any:
    """The value of a field by its name in the file («with» is ``with_`` in Python)."""
    fields = type(table).model_fields
    return getattr(table, next(key for key, info in fields.items() if name in (key, info.alias)))


def _keys(values: Iterable[Any], *, spelled: bool) -> Iterable[str]:
    for value in values:
        if isinstance(value, Entry):
            yield from value.spellings if spelled else (value.key,)
        elif isinstance(value, str):
            yield value
