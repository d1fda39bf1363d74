"""Text of others made harmless for a terminal: control characters can move the cursor, recolour, even type commands."""

from __future__ import annotations

import re

# C0 and C1 controls (tab and newline stay), delete, and the marks that turn the direction of what follows.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# The ones among them that JSON does not already escape.
_UNESCAPED = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def harmless(text: str) -> str:
    """``text`` with each control character replaced by U+FFFD, so that offsets stay."""
    return _CONTROL.sub("\ufffd", text)


def one_line(text: str) -> str:
    """``harmless`` text on one line."""
    return harmless(" ".join(text.split()))


def escape_in_json(text: str) -> str:
    """JSON text with the controls that JSON allows written as ``\\uXXXX``: the same value, safe to ``cat``."""
    return _UNESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
