"""The page as it was saved, with the words that records rest on marked: for ``signataire show --original``.

The page comes from others: it may neither run programs nor fetch anything.  A content security policy forbids both,
and stands before everything else in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from models.raw import Markup

_POLICY = (
    '<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">"
)
_STYLE = (
    "<style>mark.signataire{background:#ffe98a!important;color:#000!important}"
    "mark.signataire-cue{background:#ffb347!important;color:#000!important;text-decoration:underline}"
    "pre.signataire{white-space:pre-wrap;font:16px/1.5 sans-serif;max-width:48em;margin:2em auto;padding:0 1em}</style>"
)
ANCHOR = "signataire-first"
"""Id of the first mark, for the browser to scroll to."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the raw page: ``kind`` is ``evidence`` or ``cue``; ``label`` tells the agreement."""

    start: int
    end: int
    kind: str
    label: str


def marked_page(content: str, markup: Markup, marks: Iterable[Mark], *, title: str) -> str:
    """A page of HTML: ``content`` with ``marks`` in it (plain text as it stands, line for line).

    Args:
        title: what a plain text is called in the browser's title bar.
    """
    plain = markup == "text"
    body = "".join(_marked(content, sorted(set(marks), key=lambda mark: (mark.start, mark.end, mark.kind)), plain))
    if plain:
        return f'{_POLICY}<title>{escape(title)}</title>{_STYLE}<pre class="signataire">{body}</pre>\n'
    return f"{_POLICY}{body}{_STYLE}\n"


def _marked(content: str, marks: list[Mark], plain: bool) -> Iterator[str]:
    """The content cut where marks begin and end; a cue inside evidence shows as a cue."""
    ends = sorted({0, len(content), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    waiting, open_marks = iter([*marks, None]), list[Mark]()
    coming = next(waiting)
    anchor = f' id="{ANCHOR}"'  # of the first mark only
    for start, end in pairwise(ends):
        open_marks = [mark for mark in open_marks if mark.end > start]
        while coming is not None and coming.start <= start:
            open_marks.append(coming)
            coming = next(waiting)
        text = escape(content[start:end], quote=False) if plain else content[start:end]
        if not open_marks:
            yield text
            continue
        cue = " signataire-cue" if any(mark.kind == "cue" for mark in open_marks) else ""
        labels = " · ".join(dict.fromkeys(mark.label for mark in open_marks))
        yield f'<mark{anchor} class="signataire{cue}" title="{escape(labels)}">{text}</mark>'
        anchor = ""
