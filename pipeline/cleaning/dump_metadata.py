"""Title, outlet, author and date as a saved page prints them around its article."""

from __future__ import annotations

from models.raw import Metadata
from pipeline.cleaning.article_span import Judged
from pipeline.cleaning.dump_author import find_author
from pipeline.cleaning.dump_outlet import find_outlet
from pipeline.cleaning.dump_published import find_published
from pipeline.cleaning.dump_title import find_title, without_site
from pipeline.lexicon import Lexicon


def find_metadata(judged: list[Judged], lexicon: Lexicon) -> Metadata:
    """What the lines around the article tell; ``None`` for what they don't."""
    first = next((i for i, one in enumerate(judged) if one.verdict == "keep"), len(judged))
    title = find_title(judged, first, lexicon)
    title_text = judged[title].line.text.strip(" |–—-\t*_#") if title is not None else None
    name = find_outlet(judged, first, title, lexicon)
    if title_text and name:
        title_text = without_site(title_text, name, lexicon)
    return Metadata(
        title=title_text,
        outlet=name,
        author=find_author(judged, first, title, lexicon),
        published=find_published(judged, first, lexicon),
    )
