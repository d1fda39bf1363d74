"""Every shipped table: no word twice, none that could never be found, none that nobody asks for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from pipeline.lexicon import Lexicon
from pipeline.lexicon.loading import Table, no_duplicates, shipped_tables
from pipeline.lexicon.phrases import Phrases, pieces

ROOT = Path(__file__).parents[2]
MODELS = sorted(
    (model for model in Table.__subclasses__() if model.__module__.startswith("pipeline.lexicon")),
    key=lambda model: model.__name__,
)
PROPERTIES = sorted(name for name, value in vars(Lexicon).items() if isinstance(value, cached_property))


def content(table: str) -> dict[str, Any]:
    """What stands in the file."""
    return tomllib.loads(files("pipeline.lexicon").joinpath("data", f"{table}.toml").read_text("utf-8"))


def lists(value: Any, where: str) -> Iterator[tuple[str, list[str]]]:
    """Every list of strings in a file, with where it stands."""
    if isinstance(value, list):
        if value and all(isinstance(item, str) for item in value):
            yield where, value
        for number, item in enumerate(value):
            yield from lists(item, f"{where}[{number}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from lists(item, f"{where}.{key}")


def tables_within(value: Any) -> Iterator[tuple[str, Any]]:
    """The loaded tables that a property of the lexicon holds, by name of their field."""
    if isinstance(value, Table):
        yield type(value).__name__, value
    for inner in vars(value).values() if hasattr(value, "__dict__") else ():
        if isinstance(inner, Table):
            yield type(inner).__name__, inner


def phrases_of(value: Any) -> Iterator[tuple[str, Phrases[Any]]]:
    """The compiled phrases that a property of the lexicon offers."""
    for name in dir(type(value)):
        if not name.startswith("_") and isinstance(getattr(type(value), name), cached_property):
            getattr(value, name)
    for name, inner in vars(value).items():
        if isinstance(inner, Phrases):
            yield name, inner


@pytest.mark.parametrize("table", shipped_tables())
def test_no_list_holds_a_word_twice(table: str) -> None:
    for where, words in lists(content(table), table):
        if re.search(r"\.(forms|adjectives)\b|adjectives\[", where):
            continue  # four forms of a title or adjective may be alike («ministre, ministre»)
        twice = sorted({word for word in words if words.count(word) > 1})
        assert twice == [], where


@pytest.mark.parametrize("name", PROPERTIES)
def test_no_two_entries_share_a_spelling(name: str) -> None:
    for model, table in tables_within(getattr(Lexicon(), name)):
        for field in type(table).model_fields:
            no_duplicates(getattr(table, field), model, field, spelled=True)


@pytest.mark.parametrize("name", PROPERTIES)
def test_no_phrase_is_shadowed_by_another(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A phrase whose words another phrase of the same look-up has already, with another meaning, is never found."""
    heard: list[list[tuple[str, Any]]] = []
    original = Phrases.__init__

    def listening(self: Phrases[Any], pairs: Any) -> None:
        pairs = list(pairs)
        heard.append(pairs)
        original(self, pairs)

    monkeypatch.setattr(Phrases, "__init__", listening)
    for _ in phrases_of(getattr(Lexicon(), name)):
        pass
    for pairs in heard:
        first: dict[tuple[str, ...], tuple[str, Any]] = {}
        for phrase, value in pairs:
            assert pieces(phrase), f"«{phrase}» has no words"
            known, meaning = first.setdefault(pieces(phrase), (phrase, value))
            own_plural = getattr(meaning, "lemma", None) == getattr(value, "lemma", "")  # «cessez-le-feu»
            assert meaning == value or own_plural, (
                f"«{phrase}» is never found: «{known}» comes first with another meaning"
            )


@pytest.mark.parametrize(
    ("table", "field"),
    [
        *[("actors", "plurals"), ("actors", "back"), ("details", "occasions"), ("details", "openers")],
        *[("discourse", field) for field in ("pointing", "purpose", "impersonal", "each", "apart", "telling")],
        *[("grammar", field) for field in ("have", "be", "verbs", "groups", "determiners")],
        *[("details", field) for field in ("plain", "occasion_ends", "additions", "no_subjects", "no_purposes")],
        *[("details", field) for field in ("before_name", "before_date", "no_sums")],
        *[("modality", field) for field in ("saying", "claiming")],
    ],
)
def test_words_that_are_compared_one_by_one_are_single_and_in_lower_case(table: str, field: str) -> None:
    value = content(table)[field]
    words = value if isinstance(value, list) else [word for group in value.values() for word in group]
    assert [word for word in words if pieces(word) != (word,)] == []


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_of_a_table_is_asked_for(model: type[Table]) -> None:
    code = [path.read_text("utf-8") for path in (ROOT / "pipeline").rglob("*.py")]
    for name in model.model_fields:
        used = any(re.search(rf"\.{name}\b|[\"']{name}[\"']", text) for text in code)
        assert used, f"{model.__name__}.{name}: no code reads it"
