"""What cleaning knows of a document, whatever its form: for ``clean --explain`` and ``meta``."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.raw import Metadata, RawDocument
from pipeline.cleaning.container import merge_container
from pipeline.cleaning.html_page import judge_page
from pipeline.cleaning.language import language_of
from pipeline.cleaning.site_profile import SiteProfile
from pipeline.cleaning.text_dump import explain_text
from pipeline.cleaning.text_dump import read_metadata as metadata_of_text
from pipeline.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Judgement:
    """One line or block of a document: kept or not, and what decided.

    ``raw_start``/``raw_end`` are code points of the raw document.
    """

    text: str
    kept: bool
    reason: str
    raw_start: int
    raw_end: int


def explain(document: RawDocument, lexicon: Lexicon, profile: SiteProfile | None = None) -> list[Judgement]:
    """Each line (text) or block (HTML) of the document, in order."""
    if document.markup == "html":
        return [
            Judgement(verdict.block.text, verdict.kept, verdict.reason, verdict.block.start, verdict.block.end)
            for verdict in judge_page(document, lexicon, profile).verdicts
        ]
    return [
        Judgement(line.text, line.verdict == "keep", line.reason, line.raw_start, line.raw_end)
        for line in explain_text(document, lexicon, profile)
    ]


def read_metadata(document: RawDocument, lexicon: Lexicon) -> Metadata:
    """What container and page tell of the article; the container goes first.  Also where there is no article."""
    if document.markup == "html":
        judged = judge_page(document, lexicon)
        metadata = judged.metadata
        paragraphs = [verdict.block.text for verdict in judged.verdicts if verdict.kept]
    else:
        metadata = merge_container(document.metadata, metadata_of_text(document, lexicon), lexicon)
        kept = [line.text for line in explain_text(document, lexicon) if line.verdict == "keep"]
        paragraphs = kept or document.content.splitlines()
    return replace(metadata, language=language_of(paragraphs, metadata.language, lexicon) or metadata.language)
