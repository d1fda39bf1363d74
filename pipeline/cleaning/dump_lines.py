"""From a saved text to its lines: one line, one block of the page.

Scrapers and browsers save the same page in many ways; each way breaks lines differently, and undoing it is worth
more than any classifier (measured: a lynx dump read as it stands scores .03, unwrapped .90).  Undone here, in order:
link marks of lynx and inscriptis, bands of headlines run together with wide gaps, hard wrapping at a column,
sentences cut at each link (``BeautifulSoup.get_text('\\n')``).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from pipeline.cleaning.stretch import Stretch
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold

_LINE = re.compile(r"[^\n\r\x0b\x0c\u0085\u2028\u2029]+")
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\x00")
_WIDE_GAP = re.compile(r"\t+[ \u00a0]*|(?: |\u00a0){4,}")
_MARKER = re.compile(r"(?:#{1,6}|[*+o•◦▪‣·–-]|\d{1,3}[.)])(?=\s)\s+")
_LYNX_TAG = re.compile(r"\((?:BUTTON|CHECKBOX|RADIO|SUBMIT|IMAGE|TEXTFIELD)\)|\[(?:BUTTON|INPUT|IMAGE|INLINE)\]")
_LYNX_NOISE = re.compile(r"(?:IFRAME: |#\S+ alternate|#alternate|_{5,}|(?:\[?\d+\]?[ .]*)?https?://\S+$)")
_LOST_A = re.compile(r"(?<=[ \n'’])\ufffd(?=[ \n])")
"""«à» is C3 A0 in UTF-8; lynx takes the A0 for a blank and leaves half a letter.  One character for one."""
_LINK_MARK = re.compile(r"(?<![\w.»])\[\d{1,3}\](?=\S)")
"""lynx puts «[12]» before the words of a link; «mot[12]» is a footnote of the text."""
_SENTENCE_END = re.compile(r"[.!?…:;][\s»\"”’')\]]*$")
_CONTINUES = re.compile(r"[,.;)\]!?»%](?:\s|$|[.,»])|[a-zà-öø-ÿœ]")


@cache
def _open_end() -> re.Pattern[str]:
    """The end of a line that a sentence can't end with: «dans les», «qu'», «(»."""
    words = "|".join(sorted({re.escape(fold(word)) for word in Lexicon().furniture.open_words}))
    return re.compile(rf"(?:[,(«“]|(?<!\w)(?:{words}|[a-z]{{1,2}}'))\s*$")


@dataclass(slots=True)
class Line:
    """One block of the saved page.  ``gap`` counts the blank lines before it, ``indent`` the columns."""

    stretch: Stretch
    gap: int = 0
    indent: int = 0
    bullet: bool = False
    heading: bool = False
    ticker: bool = False
    width: int = field(default=0, repr=False)

    @property
    def text(self) -> str:
        """The line's text."""
        return self.stretch.text


def read_lines(content: str) -> list[Line]:
    """The lines of a saved text, normalised; offsets of each into ``content`` are kept."""
    lines = _physical_lines(content)
    column = wrap_column(lines)
    if column:
        if _LOST_A.search(content):
            lines = _physical_lines(_LOST_A.sub("à", content))
        lines = _unwrap(lines, column)
    elif _cut_at_links(lines):
        lines = _rejoin(lines)
    return lines


def _physical_lines(content: str) -> list[Line]:
    marks = len(_LINK_MARK.findall(content)) >= 8 and "[1]" in content
    lines: list[Line] = []
    previous_end, gap = 0, 0
    for match in _LINE.finditer(content):
        gap += content.count("\n", previous_end, match.start()) - (1 if lines else 0)
        previous_end = match.end()
        whole = Stretch.cut(content, match.start(), match.end())
        width = len(whole.text.rstrip())
        if not whole.text.isascii() or "\x00" in whole.text:
            whole = whole.without(_INVISIBLE)
        text = whole.text
        if not text.strip() or _LYNX_NOISE.match(text.strip()):
            gap += 1
            continue
        body = text.lstrip()
        indent = len(text) - len(body)
        stretch = whole.strip()
        if marks:
            stretch = _drop(stretch, _LINK_MARK)
        if stretch.text.startswith(("(", "[")):
            stretch = _drop(stretch, _LYNX_TAG)
        if not stretch.text:
            gap += 1
            continue
        bullet = _MARKER.match(stretch.text)
        if bullet and (indent or not stretch.text[0].isdigit()) and stretch.text[0] not in "–-·":
            stretch = stretch.slice(bullet.end(), len(stretch.text))
        elif bullet and stretch.text[0] not in "–-":
            bullet = None
        stretch = stretch.strip()
        if not stretch.text:
            gap += 1
            continue
        pieces = _split_ticker(stretch)
        for number, piece in enumerate(pieces):
            lines.append(
                Line(
                    piece,
                    gap=max(gap, 0) if number == 0 else 0,
                    indent=indent,
                    bullet=bullet is not None and number == 0,
                    ticker=len(pieces) > 1,
                    width=width,
                )
            )
        gap = 0
    return lines


def _drop(stretch: Stretch, pattern: re.Pattern[str]) -> Stretch:
    while match := pattern.search(stretch.text):
        left, right = stretch.slice(0, match.start()), stretch.slice(match.end(), len(stretch.text))
        if not left.text.strip():
            stretch = right
        elif not right.text.strip():
            stretch = left
        else:
            stretch = left.join(right, "")
    return stretch.strip()


def _split_ticker(stretch: Stretch) -> list[Stretch]:
    """Headlines or menu entries run together with gaps of four spaces or tabs, one by one."""
    if not _WIDE_GAP.search(stretch.text):
        return [stretch]
    pieces, start = [], 0
    for match in _WIDE_GAP.finditer(stretch.text):
        pieces.append(stretch.slice(start, match.start()))
        start = match.end()
    pieces.append(stretch.slice(start, len(stretch.text)))
    return [piece for piece in (piece.strip() for piece in pieces) if piece.text]


# --- hard wrapping ------------------------------------------------------------------------------------------------

_MIN_COLUMN, _MAX_COLUMN = 50, 260
_MIN_FULL_LINES = 4
_AVERAGE_WORD = 12
"""A wrapped line ends less than this before its column: the next word, with its space, did not fit."""


_ENOUGH_LINES = 4000
"""The column of a very long text is told by its first lines."""


def wrap_column(lines: list[Line]) -> int:
    """The column at which a text was hard-wrapped, 0 if it was not.

    A greedy wrapper breaks where the next word no longer fits: few lines go beyond its column, several end
    exactly there, and lines that end just before it are followed by the rest of their sentence.
    """
    lines = lines[:_ENOUGH_LINES]
    widths = Counter(line.width for line in lines if not line.ticker)
    long_lines = sum(count for width, count in widths.items() if width > 40)
    longest = 0
    for column in sorted((width for width in widths if _MIN_COLUMN <= width <= _MAX_COLUMN), reverse=True):
        beyond = sum(count for width, count in widths.items() if width > column)
        if beyond > 3 + long_lines * 0.1:
            break
        full = sum(count for width, count in widths.items() if column - _AVERAGE_WORD < width <= column)
        if full < _MIN_FULL_LINES or not _breaks_fit(lines, column):
            continue
        if widths[column] + widths[column - 1] >= max(3, long_lines * 0.05) and full >= long_lines * 0.25:
            return column - 1 if widths[column - 1] > 2 * widths[column] else column
        if beyond == 0:
            longest = column
    return longest


def _breaks_fit(lines: list[Line], column: int) -> bool:
    """Most full lines are followed by a line that goes on with their sentence."""
    full = going_on = 0
    for line, following in pairwise(lines):
        if column - _AVERAGE_WORD < line.width <= column and following.gap == 0:
            full += 1
            going_on += not _SENTENCE_END.search(line.text) or _CONTINUES.match(following.text) is not None
    return full >= _MIN_FULL_LINES - 1 and going_on >= 0.6 * full


def _unwrap(lines: list[Line], column: int) -> list[Line]:
    """Join each line to the next where a greedy wrapper at ``column`` must have broken."""
    joined: list[Line] = []
    pieces: list[tuple[str, Stretch]] = []
    for line, before in zip(lines, [None, *lines], strict=False):
        if before is not None and _same_block(joined[-1], line) and _wrapped(before, line, column, joined[-1].bullet):
            pieces.append((_glue(pieces[-1][1].text, line.text), line.stretch))
            continue
        if len(pieces) > 1:
            joined[-1].stretch = Stretch.chain(pieces)
        joined.append(line)
        pieces = [("", line.stretch)]
    if len(pieces) > 1:
        joined[-1].stretch = Stretch.chain(pieces)
    return joined


def _same_block(block: Line, line: Line) -> bool:
    return line.gap == 0 and not line.bullet and not block.ticker and abs(line.indent - block.indent) <= 6


def _wrapped(line: Line, following: Line, column: int, bullet: bool) -> bool:
    """A greedy wrapper broke here: the next word did not fit, or (its space may not have been breakable) nearly."""
    first_word = following.text.split(None, 1)[0]
    if line.width + 1 + len(first_word) > column - (2 if bullet else 0):
        return True
    open_end = not _SENTENCE_END.search(line.text) and (following.text[0].islower() or following.text[0].isdigit())
    return line.width > column - _AVERAGE_WORD and open_end


_HYPHENATED = re.compile(r"[a-zà-öø-ÿœ]{2,}-$")


def _glue(left: str, right: str) -> str:
    """What joins two halves of a wrapped sentence.  A hyphen at the break stays: it may be the word's own."""
    return "" if _HYPHENATED.search(left[-40:]) and right[:1].islower() else " "


# --- sentences cut at links ---------------------------------------------------------------------------------------


def _cut_at_links(lines: list[Line]) -> bool:
    """Enough lines begin with the punctuation or the lower-case word that a link cut off from its sentence."""
    cut = 0
    for line, following in pairwise(lines):
        if following.gap or following.bullet or following.ticker or line.ticker:
            continue
        goes_on = following.text[0] in ",.;)" or (following.text[0].islower() and len(line.text) > 30)
        if goes_on and not _SENTENCE_END.search(line.text):
            cut += 2 if len(line.text) > 60 and len(following.text) > 30 else 1
    return cut >= 2 and cut >= len(lines) * 0.005


def _rejoin(lines: list[Line]) -> list[Line]:
    """Join the pieces of each sentence; runs too short to be one (menu entries in lower case) stay as they were."""
    joined: list[Line] = []
    run: list[Line] = []
    for index, line in enumerate(lines):
        after = lines[index + 1] if index + 1 < len(lines) else None
        if run and not _goes_on(run, line, after):
            joined += _as_one(run)
            run = []
        run.append(line)
    return joined + _as_one(run)


_SENTENCE_LENGTH = 60
_WHOLE_END = re.compile(r"[.!?…][\s»\"”)\]]*$")
_INNER_END = re.compile(r"[.!?…][\s»\"”)\]]*\s[A-ZÀ-Ý«“]")
_LIST_NUMBER = re.compile(r"(?:\d{1,2}[.)]|[a-h]\)|[-–—•«“\"(])$")
_SPEAKER = re.compile(r"(?:[A-ZÀ-Ý]\.[ -]?){1,3} ?:$")
"""«E. S. :» before an answer."""
_GLUED = re.compile(r"[,.)\]]")


def _as_one(run: list[Line]) -> list[Line]:
    if len(run) < 2 or (sum(len(line.text) for line in run) < _SENTENCE_LENGTH and run[-1].text[0] not in ",.;)"):
        return run
    pieces = [("", run[0].stretch)]
    for before, line in pairwise(run):
        glued = _GLUED.match(line.text) or before.text[-1:] in "'’(“"
        pieces.append(("" if glued else " ", line.stretch))
    run[0].stretch = Stretch.chain(pieces)
    return [run[0]]


def _goes_on(run: list[Line], line: Line, after: Line | None) -> bool:
    """``line`` continues the sentence that the lines of ``run`` began."""
    last = run[-1]
    if line.gap or line.bullet or line.ticker or last.ticker:
        return False
    starts = line.text[0]
    if _LIST_NUMBER.match(last.text) or _SPEAKER.match(last.text):
        return len(line.text) > 1
    if _WHOLE_END.search(last.text):
        return starts in ",.;)" and len(line.text) > 1
    if starts in ",.;)]" or (starts in "»”" and len(last.text) > 20):
        return True
    if _open_end().search(fold(last.text[-24:])) and (len(last.text) > 12 or starts.islower()):
        return True
    if starts.islower():
        return True
    begun = " ".join(piece.text for piece in run[-4:])
    if not (len(begun) > 150 or (len(begun) > 40 and _INNER_END.search(begun))):
        return False
    cut_after = after is not None and not after.gap and (after.text[0] in ",.;)»”" or after.text[0].islower())
    cut_after = cut_after and " " in line.text
    return len(line.text) < 50 and (_WHOLE_END.search(line.text) is not None or cut_after)
