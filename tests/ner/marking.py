"""Sentences with what must be found marked in them, in the manner of EDS-NLP's tests.

«signé [mardi|2024-03-12] à Rabat»: ``[words|value]`` marks an expression; everything unmarked must not be found.
``[words]`` marks words that are to be found as they stand.
"""

from __future__ import annotations

import re

_MARK = re.compile(r"\[([^\[\]|]+)(?:\|([^\[\]|]*))?\]")


def unmark(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The plain sentence, and for each mark its start, end and value."""
    text, spans, last = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        spans.append((len(text), len(text) + len(match[1]), match[1] if match[2] is None else match[2]))
        text += match[1]
        last = match.end()
    return text + marked[last:], spans
