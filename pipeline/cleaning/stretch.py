"""Text that remembers where each of its characters stood in the raw document.

A ``Stretch`` is cut from the document, joined to others and trimmed while lines are normalised; at any time
``raw_of(i)`` tells the offset (code points) of its i-th character in ``RawDocument.content``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """``text``, made of runs copied from the raw document.

    ``starts[k]`` is where run k begins in ``text`` and ``origins[k]`` where it begins in the raw document;
    characters put in by us (the space that joins two lines) belong to the run before them.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    @classmethod
    def cut(cls, content: str, start: int, end: int) -> Stretch:
        """The stretch ``content[start:end]``."""
        return cls(content[start:end], (0,), (start,))

    def raw_of(self, index: int) -> int:
        """The raw offset of character ``index`` of ``text``."""
        run = max(bisect_right(self.starts, index) - 1, 0)
        return self.origins[run] + index - self.starts[run]

    @property
    def raw_start(self) -> int:
        """Raw offset of the first character."""
        return self.origins[0]

    @property
    def raw_end(self) -> int:
        """Raw offset after the last character."""
        return self.raw_of(len(self.text) - 1) + 1 if self.text else self.origins[0]

    def slice(self, start: int, end: int) -> Stretch:
        """The part ``text[start:end]``."""
        first = max(bisect_right(self.starts, start) - 1, 0)
        starts, origins = [0], [self.origins[first] + start - self.starts[first]]
        for run in range(first + 1, len(self.starts)):
            if self.starts[run] >= end:
                break
            starts.append(self.starts[run] - start)
            origins.append(self.origins[run])
        return Stretch(self.text[start:end], tuple(starts), tuple(origins))

    def strip(self, characters: str | None = None) -> Stretch:
        """The stretch without white space (or ``characters``) at its ends."""
        left = len(self.text) - len(self.text.lstrip(characters))
        right = len(self.text.rstrip(characters))
        if left == 0 and right == len(self.text):
            return self
        return self.slice(left, max(left, right))

    def join(self, other: Stretch, glue: str) -> Stretch:
        """This stretch, ``glue``, then ``other``."""
        shift = len(self.text) + len(glue)
        starts = self.starts + tuple(start + shift for start in other.starts)
        return Stretch(self.text + glue + other.text, starts, self.origins + other.origins)

    @classmethod
    def chain(cls, pieces: Sequence[tuple[str, Stretch]]) -> Stretch:
        """All ``pieces`` in a row, each after its glue (the first one's is left out); linear in their length."""
        texts: list[str] = []
        starts: list[int] = []
        origins: list[int] = []
        length = 0
        for number, (glue, piece) in enumerate(pieces):
            if number:
                texts.append(glue)
                length += len(glue)
            starts += [length + start for start in piece.starts]
            origins += piece.origins
            texts.append(piece.text)
            length += len(piece.text)
        return cls("".join(texts), tuple(starts), tuple(origins))

    def without(self, characters: frozenset[str]) -> Stretch:
        """The stretch without any of ``characters`` (soft hyphens, zero-width marks)."""
        if not any(character in self.text for character in characters):
            return self
        kept: list[str] = []
        starts: list[int] = []
        origins: list[int] = []
        expected = -1
        for index, character in enumerate(self.text):
            if character in characters:
                continue
            raw = self.raw_of(index)
            if raw != expected:
                starts.append(len(kept))
                origins.append(raw)
            kept.append(character)
            expected = raw + 1
        if not kept:
            return Stretch("", (0,), (self.raw_start,))
        return Stretch("".join(kept), tuple(starts), tuple(origins))
