"""Errors as values.

A stage that cannot go on with an input returns a ``Problem``; it never raises for bad input.
Codes are stable: users filter on them, so a code is never renamed or re-used.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why an input gave no record.  ``skipped`` ones are normal (nothing failed)."""

    # failed
    UNREADABLE = "unreadable"  # the file system refused it
    UNKNOWN_FORMAT = "unknown-format"  # no reader for this ending or content
    BAD_ENCODING = "bad-encoding"  # bytes that decode to no text
    BAD_ARCHIVE = "bad-archive"  # broken gz, zst, bz2 or warc
    BAD_JSON = "bad-json"  # a line or file that is no JSON, or not an object
    NO_TEXT_FIELD = "no-text-field"  # a JSON/CSV record without text or html
    NO_TEXT_LAYER = "no-text-layer"  # a PDF of pictures
    TOO_LARGE = "too-large"
    INTERNAL = "internal-error"  # a bug of ours, caught at the article's border
    # skipped
    EMPTY = "empty"  # nothing left after cleaning
    NOT_AN_ARTICLE = "not-an-article"  # home page, section, video, gallery, consent wall
    NOT_FRENCH = "not-french"


SKIPPED = frozenset({Reason.EMPTY, Reason.NOT_AN_ARTICLE, Reason.NOT_FRENCH})


@dataclass(frozen=True, slots=True)
class Problem:
    """Why one input gave no record: one line for a person, one code for a program."""

    path: str
    reason: Reason
    message: str
    id: str | None = None

    @property
    def skipped(self) -> bool:
        """True for inputs rightly left aside, False for failures."""
        return self.reason in SKIPPED


class SignataireError(Exception):
    """A mistake of the user's that ends the command: shown as one line, never as a traceback."""
