"""Which lines are the article: a score for each from the learned model, then the runs of lines that score best."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.cleaning.dump_lines import Line
from pipeline.cleaning.line_marks import Marks
from pipeline.cleaning.line_model import EVEN, shipped_models
from pipeline.cleaning.site_profile import Recurrence

Verdict = Literal["keep", "drop"]

SWITCH = 0.5
"""What going in or out of the article costs, in log-odds.  Cross-validated by site: 0.25–0.75 score alike, 0 costs
.003–.006 of F1 (single lines pop in and out), 2 costs .03 (standfirsts above byline noise are lost)."""
SURE = 4.0
"""Log-odds beyond this count as this: one very sure line must not outvote its whole neighbourhood."""


@dataclass(slots=True)
class Judged:
    """A line with its evidence, its score (log-odds of being the article's) and what decided."""

    line: Line
    marks: Marks
    score: float
    verdict: Verdict = "drop"
    reason: str = ""


RECURRENCE = 2.5
"""Log-odds that a line loses when other articles of its site have it too: it then needs to be sure of itself."""


SURE_RECURRENCE = 6.0
"""… when so many have it that no other evidence is needed."""


def judge(lines: list[Line], marks: list[Marks], recurring: list[Recurrence] | None = None) -> list[Judged]:
    """Every line with its verdict.  ``recurring``: for each line, how many articles of its site have it."""
    odds, stripped = shipped_models().score(lines, marks)
    if recurring is not None:
        odds = [value - _against(recurrence) for value, recurrence in zip(odds, recurring, strict=True)]
    kept = keep_lines(odds, marks, stripped)
    if recurring is not None:
        lines_of_the_site = [
            one.sure or (one.articles and value <= 0) for one, value in zip(recurring, odds, strict=True)
        ]
        kept = [keep and not recurs for keep, recurs in zip(kept, lines_of_the_site, strict=True)]
    judged = [
        Judged(line, mark, score, "keep" if keep else "drop")
        for line, mark, score, keep in zip(lines, marks, odds, kept, strict=True)
    ]
    for index, one in enumerate(judged):
        recurs = recurring[index] if recurring is not None else None
        site = recurs is not None and recurs.articles and not kept[index] and not one.marks.mark
        one.reason = f"revient : {recurs.told()}" if site and recurs is not None else _reason(one)
    return judged


def _against(recurrence: Recurrence) -> float:
    if not recurrence.articles:
        return 0.0
    return SURE_RECURRENCE if recurrence.sure else RECURRENCE


def keep_lines(odds: list[float], marks: list[Marks], stripped: float) -> list[bool]:
    """The best path through «in the article» and «outside», each line voting with its odds (Viterbi).

    Inside, lines that bear a furniture phrase for sure fall whatever their score: of 2,100 such lines in the
    gold pages, four were the article's.  In a text that was stripped before (``stripped``: the log-odds that it was)
    only links to other articles and headings of lists do so; its dates, credits and addresses are mostly its own.
    """
    path = _best_path(odds)
    if stripped > EVEN:
        fallen = [_falls_in_stripped(mark, value) for mark, value in zip(marks, odds, strict=True)]
    else:
        fallen = [falls(mark) for mark in marks]
    kept = [keep and not falls for keep, falls in zip(path, fallen, strict=True)]
    return _without_head(_with_next_sentences(kept, odds, marks), marks, _HEAD if stripped > EVEN else len(marks))


BRIDGE = -1.0
"""Log-odds above which a plain line may lead from one sentence of the article to another."""
NEXT_SENTENCE = -3.0
"""Log-odds above which a plain sentence that follows one of the article's is the article's too: in the gold pages,
four such lines were, one was furniture, eight were notes that count neither way."""


def _with_next_sentences(kept: list[bool], odds: list[float], marks: list[Marks]) -> list[bool]:
    """With the short sentences under the article's last that the path left out («Les travaux dureront un an.»).

    And with the sentence that scores for the article one plain line further down: a subhead or a question parts them.
    """
    for index in range(1, len(kept)):
        mark = marks[index]
        bridged = index > 1 and kept[index - 2] and not kept[index - 1] and not marks[index - 1].mark
        if bridged and odds[index] > 0 > odds[index - 1] > BRIDGE and not mark.mark and _is_sentence(mark):
            kept[index - 1] = kept[index] = True
        if kept[index] or mark.mark or not kept[index - 1] or not marks[index - 1].stop:
            continue
        sentence = mark.words >= 4 and mark.grammar >= 0.15 and mark.folded.rstrip(' »"').endswith(".")
        kept[index] = sentence and odds[index] > NEXT_SENTENCE
    return kept


def _without_head(kept: list[bool], marks: list[Marks], reach: int) -> list[bool]:
    """Without the titles, kickers and bylines above the first sentence, when it is among the first ``reach`` lines.

    In the gold pages a line of fewer than 18 words above the first sentence was never the article's, and a line
    above a byline only where it was a sentence.
    """
    first = next((i for i, mark in enumerate(marks) if kept[i] and _is_sentence(mark)), None)
    if not first or first > reach:
        return kept
    above = [i for i in range(first) if marks[i].mark == "byline" or _may_be_title(marks[i])]
    return [keep and not (index < first and index in above) for index, keep in enumerate(kept)]


def _is_sentence(mark: Marks) -> bool:
    return mark.words >= 10 and (mark.stop or (mark.words >= 18 and mark.grammar >= 0.2))


def _may_be_title(mark: Marks) -> bool:
    if mark.stop:
        return mark.words < 10 and not mark.folded.endswith((".", '."'))
    return mark.words < 18 and mark.folded[:1] not in "(,;"


_HEAD = 6
"""In a text that was cleaned before, a title and its byline take no more lines than this."""


def _falls_in_stripped(mark: Marks, value: float) -> bool:
    if mark.mark in ("related", "heading", "comments"):
        return falls(mark)
    return mark.mark != "byline" and falls(mark) and value < (_DOUBTFUL if mark.strength >= 1.0 else 0.0)


_DOUBTFUL = 1.5
"""A line of a stripped text that bears a sure phrase of furniture must score more than this to stay."""


def falls(mark: Marks) -> bool:
    """The line is furniture wherever it stands."""
    if mark.mark == "service" and mark.words < 3:
        return mark.strength >= 1.0 and len(mark.reason) >= 6 and mark.reason.isalpha()
    return mark.strength >= 0.8


def _best_path(odds: list[float]) -> list[bool]:
    inside, outside = -SWITCH, 0.0
    steps: list[tuple[bool, bool]] = []
    for value in odds:
        vote = max(-SURE, min(SURE, value)) / 2
        came_out, came_in = inside - SWITCH > outside, outside - SWITCH > inside
        steps.append((came_out, came_in))
        outside, inside = (
            max(outside, inside - SWITCH) - vote,
            max(inside, outside - SWITCH) + vote,
        )
    kept = [False] * len(odds)
    state = inside - SWITCH > outside
    for index in range(len(odds) - 1, -1, -1):
        kept[index] = state
        came_out, came_in = steps[index]
        state = (not came_in) if state else came_out
    return kept


_SAID = {
    "related": "renvoi",
    "heading": "titre d'une liste d'articles",
    "comments": "commentaires",
    "service": "ligne de service",
    "menu": "menu",
    "byline": "signature ou date",
    "credit": "crédit photo",
    "ticker": "bandeau de titres",
}


def _reason(one: Judged) -> str:
    """In a few words, what speaks loudest for the verdict."""
    if one.marks.mark and one.verdict == "drop":
        return f"{_SAID[one.marks.mark]} : « {one.marks.reason} »"
    if one.verdict == "keep":
        if one.score < 0:
            return "au milieu de l'article"
        return "phrases" if one.marks.stop else "intertitre ou suite du texte"
    if one.score > 0:
        return "titre au-dessus du texte, ou loin de l'article"
    if one.line.ticker:
        return "bandeau de titres"
    return "hors de l'article" if one.marks.stop else "titre, menu ou étiquette"
