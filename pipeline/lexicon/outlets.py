"""Press outlets: their names, the domains they publish at and the other names pages call them by."""

from __future__ import annotations

import re
from functools import cached_property

from pipeline.lexicon.folding import fold
from pipeline.lexicon.loading import Entry, Table

_WORD = re.compile(r"[^\s,;:()«»|]+")


class Outlet(Entry):
    """One outlet."""

    name: str
    domains: list[str]
    aliases: list[str] = []

    @property
    def key(self) -> str:
        """Name and first domain: two countries may each have their «Le Soleil»."""
        return f"{self.name} {self.domains[0] if self.domains else ''}"


class Outlets(Table):
    """The shipped outlets and a user's own."""

    outlets: list[Outlet]

    @cached_property
    def _by_name(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for outlet in self.outlets:
            names.setdefault(name_key(outlet.name), outlet.name)
        for outlet in self.outlets:
            for other in (*outlet.aliases, *outlet.domains):
                names.setdefault(name_key(other), outlet.name)
        return names

    @cached_property
    def _by_domain(self) -> dict[str, str]:
        return {domain: outlet.name for outlet in self.outlets for domain in outlet.domains}

    def known(self, name: str) -> str | None:
        """The outlet that ``name`` calls (its name, an alias, a domain), ``None`` if it is not in the table."""
        return self._by_name.get(name_key(name))

    @cached_property
    def _by_first_word(self) -> dict[str, list[tuple[str, str]]]:
        words: dict[str, list[tuple[str, str]]] = {}
        for outlet in self.outlets:
            for name in (outlet.name, *outlet.aliases):
                if len(name) > 4:
                    words.setdefault(name.split()[0], []).append((name, outlet.name))
        for names in words.values():
            names.sort(key=lambda pair: -len(pair[0]))
        return words

    def inside(self, text: str) -> list[str]:
        """The outlets whose name stands in ``text`` as written in the table (capitals and accents count)."""
        found = []
        for match in _WORD.finditer(text):
            for name, outlet in self._by_first_word.get(match.group(), ()):
                end = match.start() + len(name)
                if text.startswith(name, match.start()) and not text[end : end + 1].isalnum():
                    found.append(outlet)
                    break
        return found

    def at(self, host: str) -> str | None:
        """The outlet that publishes at ``host`` («www.lemonde.fr»), looking up its parent domains too."""
        host = host.lower().split(":")[0]
        while "." in host:
            if host in self._by_domain:
                return self._by_domain[host]
            host = host.split(".", 1)[1]
        return None


def name_key(name: str) -> str:
    """A name for comparison: folded, without «www.» and punctuation."""
    return re.sub(r"[^\w]+", " ", fold(name).removeprefix("www.")).strip()
