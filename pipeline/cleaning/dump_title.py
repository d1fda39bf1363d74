"""Which line above the article is its title."""

from __future__ import annotations

from pipeline.cleaning.article_span import Judged
from pipeline.cleaning.dump_parts import CUT
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold

_TITLE_REACH = 45
_MASTHEAD = 0.8
"""What the first line of a page is worth less as its title, where another line may be it."""


def find_title(judged: list[Judged], first: int, lexicon: Lexicon) -> int | None:
    """The line above the article that looks most like its title.

    Titles say in a few words what the body says at length, and pages print them more than once (path, tab, share
    texts); captions and newsletter boxes between title and body do neither.
    """
    body: set[str] = set()
    for one in judged:
        if one.verdict == "keep":
            body.update(word for word in one.marks.tokens if len(word) > 4)
    folded = [one.marks.folded for one in judged]
    table = lexicon.furniture
    best, best_score = None, 0.0
    for back in range(first - 1, max(first - _TITLE_REACH, -1), -1):
        one = judged[back]
        text = one.line.text
        words = one.marks.words
        if one.line.ticker or one.marks.strength > 0.6 or not 2 <= words <= 45 or lexicon.outlets.known(text):
            continue
        if one.marks.dated and (table.published.search(folded[back]) or table.updated.search(folded[back])):
            continue
        content = {word for word in one.marks.tokens if len(word) > 4}
        shared = len(content & body) / len(content) if content else 0.0
        score = min(words, 10) / 10 + 0.8 / (1 + (first - back) * 0.1) + 1.2 * shared * min(len(content), 5) / 5
        if words >= 4:
            key = folded[back][:60]
            score += 0.7 * min(sum(key in other for i, other in enumerate(folded) if i != back and i < first), 2)
        else:
            score -= 0.7
        if words > 25 or text.rstrip().endswith("."):
            score -= 0.6
        if back == 0 and best is not None:
            score -= _MASTHEAD  # a page begins with its own name
        score -= one.marks.strength + 0.8 * _under_heading(judged, back) + 0.6 * _is_caption(judged, back)
        score += 0.1 * max(0.0, min(5.0, one.score + 5.0))
        if score > best_score:
            best, best_score = back, score
    return best


def _under_heading(judged: list[Judged], index: int) -> bool:
    """One of a list of other articles: «À lire aussi» stands a few lines above."""
    return any(one.marks.mark in ("heading", "related") for one in judged[max(0, index - 4) : index])


def _is_caption(judged: list[Judged], index: int) -> bool:
    """A photo's caption: its credit follows."""
    following = judged[index + 1 : index + 3]
    return any(one.marks.mark == "credit" or one.line.text.startswith(("©", "(c)")) for one in following)


def without_site(title: str, name: str, lexicon: Lexicon) -> str:
    """«Titre - Le Site» without its end."""
    match = list(CUT.finditer(title))
    if match:
        tail = title[match[-1].end() :]
        if fold(tail) == fold(name) or lexicon.outlets.known(tail):
            return title[: match[-1].start()]
    return title
