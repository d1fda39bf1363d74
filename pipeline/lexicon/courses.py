"""What becomes of an agreement where no verb of signing tells it (``data/courses.toml``)."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pipeline.lexicon.loading import Table
from pipeline.lexicon.phrases import Phrases

Course = Literal["ended", "broken", "awaited", "talked_about"]


class CoursesTable(Table):
    """The shape of ``courses.toml``."""

    idle: tuple[str, ...]
    making: tuple[str, ...]
    born: tuple[str, ...]
    ended: tuple[str, ...]
    broken: tuple[str, ...]
    awaited: tuple[str, ...]
    talked_about: tuple[str, ...]


class Courses:
    """The table with its look-ups over words."""

    def __init__(self, table: CoursesTable) -> None:
        self.table = table
        self._whole = frozenset(word for word in table.idle if not word.endswith("*"))
        self._openings = tuple({word.rstrip("*") for word in table.idle if word.endswith("*")})

    def idle(self, verb: str) -> bool:
        """Does the verb, in lower case, take an agreement without making one («réclame», «a rejeté»)?"""
        return verb in self._whole or verb.startswith(self._openings)

    def made_to(self, before: str, verb: str) -> bool:
        """«a fait | miroiter un accord»: not made, but made to do something; «a fait | naître un accord» makes it."""
        return before in self.table.making and verb not in self.table.born

    @cached_property
    def told(self) -> Phrases[Course]:
        """What may be said of an agreement: that it is over, or ahead."""
        lists: tuple[tuple[Course, tuple[str, ...]], ...] = (
            ("talked_about", self.table.talked_about),
            ("awaited", self.table.awaited),
            ("broken", self.table.broken),
            ("ended", self.table.ended),
        )
        return Phrases((words, course) for course, listed in lists for words in listed)
