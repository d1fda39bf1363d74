"""Rules for one outlet's pages: what no general rule gets.

One small TOML file an outlet in ``data/sites/`` (in the manner of ftr-site-config, own words), and in the folder
``sites/`` of a user's lexicon.  Everything must work without them: a site we don't know is the normal case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from pydantic import ValidationError, field_validator

from pipeline.lexicon.loading import LexiconError, Table, parse_toml, read_text, told

_SELECTOR = re.compile(r"(?P<tag>[a-z][a-z0-9]*)?(?P<mark>[.#])?(?P<name>[\w-]+\*?)?\Z")


@dataclass(frozen=True, slots=True)
class Selector:
    """Which elements a rule means: ``article``, ``.chapo``, ``#corps``, ``div.texte``; ``.encart*`` for any ending."""

    tag: str | None
    mark: str | None
    name: str | None

    @classmethod
    def parse(cls, text: str) -> Selector:
        """Raises ``ValueError`` when the text is none of the forms above."""
        match = _SELECTOR.match(text)
        if match is None or not text or (match["mark"] is None) != (match["name"] is None):
            raise ValueError(f"«{text}» is no selector: write tag, .class, #id or tag.class")
        return cls(match["tag"], match["mark"], match["name"])

    def matches(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """True if an element of this name and attributes is meant."""
        if self.tag is not None and self.tag != tag:
            return False
        if self.name is None:
            return True
        values = attributes.get("class", "").split() if self.mark == "." else [attributes.get("id", "")]
        if self.name.endswith("*"):
            return any(value.startswith(self.name[:-1]) for value in values)
        return self.name in values


class SiteRules(Table):
    """One outlet's file.  Lists hold selectors, but ``hosts`` (domains) and ``drop_lines`` (openings of lines)."""

    hosts: tuple[str, ...]
    outlet: str | None = None
    body: tuple[str, ...] = ()
    standfirst: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    drop_lines: tuple[str, ...] = ()
    author: tuple[str, ...] = ()
    date: tuple[str, ...] = ()

    @field_validator("body", "standfirst", "keep", "drop", "author", "date")
    @classmethod
    def _are_selectors(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        for value in values:
            Selector.parse(value)
        return values

    @field_validator("hosts")
    @classmethod
    def _are_hosts(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        for value in values:
            if not re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", value):
                raise ValueError(f"«{value}» is no domain: write it like exemple.ma, without www")
        return values

    def selectors(self, field: str) -> tuple[Selector, ...]:
        """The selectors of one of the lists."""
        return tuple(Selector.parse(value) for value in getattr(self, field))


class Sites:
    """All outlets' rules, by domain."""

    def __init__(self, rules: Iterable[SiteRules]) -> None:
        self._by_host = {host: one for one in rules for host in one.hosts}

    def for_host(self, host: str | None) -> SiteRules | None:
        """The rules of a domain, or of the one it is part of («m.exemple.ma» → «exemple.ma»)."""
        while host:
            if host in self._by_host:
                return self._by_host[host]
            host = host.partition(".")[2]
        return None


def load_sites(extra: Path | None) -> Sites:
    """Shipped rules, then those of a user's ``sites/`` folder (which replace the shipped ones of the same domain).

    Raises:
        LexiconError: a file that is no TOML, or has an unknown field, a wrong selector, the domain of another file.
    """
    shipped = {
        file.name: file.read_text("utf-8")
        for file in files("pipeline.lexicon").joinpath("data", "sites").iterdir()
        if file.name.endswith(".toml")
    }
    own: dict[str, str] = {}
    if extra is not None and (folder := extra / "sites").is_dir():
        own = {str(path): read_text(path) for path in folder.glob("*.toml")}
    return Sites([*_read_all(shipped), *_read_all(own)])


def _read_all(texts: Mapping[str, str]) -> list[SiteRules]:
    rules: list[SiteRules] = []
    owner: dict[str, str] = {}
    for name in sorted(texts):
        one = _read(name, texts[name])
        for host in one.hosts:
            if host in owner:
                raise LexiconError(f"{name}: {host} already has its rules in {owner[host]}")
            owner[host] = name
        rules.append(one)
    return rules


def _read(name: str, text: str) -> SiteRules:
    content = parse_toml(text, name)
    try:
        return SiteRules.model_validate(content)
    except ValidationError as error:
        raise LexiconError(f"{name}: {told(error, content)}") from None
