"""The article in a saved plain-text page: body, where each paragraph stood, and what the page says about it.

lines = read_lines(content)      one line, one block of the page      (dump_lines)
marks = mark_line(each)          phrases, grammar                     (line_marks)
judge(lines, marks)              scores, span, what falls inside      (article_span)
find_metadata(judged)            title, outlet, author, date          (dump_metadata)
"""

from __future__ import annotations

from dataclasses import dataclass

from models.problem import Problem, Reason
from models.raw import Metadata, RawDocument
from models.record import Article
from pipeline.cleaning.article_span import Judged, judge
from pipeline.cleaning.container import merge_container
from pipeline.cleaning.dump_lines import read_lines
from pipeline.cleaning.dump_metadata import find_metadata
from pipeline.cleaning.front_page import teasers
from pipeline.cleaning.line_marks import mark_line
from pipeline.cleaning.made_article import made_article
from pipeline.cleaning.page_title import domain_of
from pipeline.cleaning.site_profile import SiteProfile
from pipeline.cleaning.stretch import Stretch
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold


@dataclass(frozen=True, slots=True)
class ExplainedLine:
    """One line of a page for ``clean --explain``; ``raw_start``/``raw_end`` are code points of the raw document."""

    text: str
    verdict: str
    score: float
    reason: str
    raw_start: int
    raw_end: int


def clean_text(document: RawDocument, lexicon: Lexicon, profile: SiteProfile | None = None) -> Article | Problem:
    """The article of a plain-text page; ``profile`` tells which lines other articles of its site have too.

    Paragraphs are joined by a blank line; each tells its code-point offsets in ``document.content``.  What
    ``document.metadata`` tells wins over what the page prints.  ``Problem`` ``empty`` when nothing is left,
    ``not-an-article`` when what is left holds no sentence.
    """
    judged = _judge(document, lexicon, profile)
    article = [one for one in judged if one.verdict == "keep"]
    if not article:
        return Problem(document.path, Reason.EMPTY, "no article text found in the page", document.id)
    if not any(one.marks.words >= _SENTENCE_WORDS and one.marks.grammar >= _SENTENCE_GRAMMAR for one in article):
        return Problem(document.path, Reason.NOT_AN_ARTICLE, "a list of titles or names, no sentence", document.id)
    if number := teasers([one.marks for one in judged]):
        return Problem(document.path, Reason.NOT_AN_ARTICLE, f"a list of {number} teasers", document.id)
    kept = [_without_tail(one, lexicon) for one in article]
    known = merge_container(document.metadata, find_metadata(judged, lexicon), lexicon)
    return made_article(document, known, document.metadata.language, kept)


_SENTENCE_WORDS, _SENTENCE_GRAMMAR = 8, 0.15
"""The least number of words, and share of function words among them, of a line that may be a sentence."""
_TEASER_WORDS = 30
"""A link to another article at the end of a paragraph has no more words than this."""


def _without_tail(one: Judged, lexicon: Lexicon) -> Stretch:
    """The paragraph without a «Lire aussi : …» that was run into its end."""
    stretch = one.line.stretch
    match = lexicon.furniture.inline_lead.search(one.marks.folded) if one.marks.words > 12 else None
    if match and len(stretch.text[match.end() :].split()) <= _TEASER_WORDS:
        return stretch.slice(0, match.start()).strip()
    return stretch


def read_metadata(document: RawDocument, lexicon: Lexicon) -> Metadata:
    """What the page prints about its article."""
    return find_metadata(_judge(document, lexicon, None), lexicon)


def explain_text(document: RawDocument, lexicon: Lexicon, profile: SiteProfile | None = None) -> list[ExplainedLine]:
    """Each line of the page with its verdict, its score (log-odds) and what decided it."""
    explained = []
    for one in _judge(document, lexicon, profile):
        stretch = one.line.stretch
        score = round(one.score, 2)
        explained.append(
            ExplainedLine(stretch.text, one.verdict, score, one.reason, stretch.raw_start, stretch.raw_end)
        )
    return explained


def _judge(document: RawDocument, lexicon: Lexicon, profile: SiteProfile | None) -> list[Judged]:
    lines = read_lines(document.content)
    marks = [mark_line(line, lexicon) for line in lines]
    recurring = profile.recurrences(document, (line.text for line in lines)) if profile else None
    judged = judge(lines, marks, recurring)
    rules = lexicon.sites.for_host(domain_of(document.metadata.url))
    if rules is not None and rules.drop_lines:
        starts = tuple(map(fold, rules.drop_lines))
        for one in judged:
            if one.verdict == "keep" and one.marks.folded.startswith(starts):
                one.verdict, one.reason = "drop", "règle du site"
    return judged
