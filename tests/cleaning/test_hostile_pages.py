"""Damaged and hostile pages: no exception, no endless time, and every place still right."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.problem import Problem
from models.raw import RawDocument
from models.record import Article
from pipeline.cleaning import clean
from pipeline.cleaning.offsets import locate
from pipeline.lexicon import Lexicon
from tests.cleaning.samples import PAGES

LEXICON = Lexicon()
SOURCES = [path.read_text("utf-8") for path in sorted(PAGES.glob("*.html"))]
PARAGRAPH = "<p>Le ministre a signé une convention de coopération avec la banque, lundi à Rabat, dit un communiqué.</p>"
_INSERTED = st.sampled_from(
    ["<", ">", '"', "<div>", "</div>", "</article>", "<!--", "<script>", "&#x110000;", "&#0;", "\x00", "<table><tr>",
     "<title>", "<h1>", '<a href="', '<time datetime="9999-99-99">', '<link rel=canonical href="http://[bad">',
     '<script type="application/ld+json">{"@type":["Article",3],"author":[1,{"name":{"a":1}}],"publisher":[[]],'
     '"keywords":[1,{}],"datePublished":{"a":2},"mainEntityOfPage":{"@id":7}}</script>']
)  # fmt: skip
_DAMAGE = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 300), _INSERTED), min_size=1, max_size=5)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SOURCES), _DAMAGE)
def test_damaged_pages(source: str, damage: list[tuple[float, int, str]]) -> None:
    for where, lost, inserted in damage:
        start = int(where * len(source))
        source = source[:start] + inserted + source[start + lost :]
    result = clean(RawDocument("a", "a.html", "", source, "html"), LEXICON)
    assert isinstance(result, Article | Problem)
    if isinstance(result, Article):
        for paragraph in result.paragraphs:
            found = locate(source, "html", paragraph, result.text, paragraph.start, paragraph.end)
            assert found is not None
            # inside it: what no text keeps (a control character at its edge) is the paragraph's, not the words'
            assert paragraph.raw_start <= found[0] <= found[1] <= paragraph.raw_end


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 50_000 + PARAGRAPH,
        "<table><tr><td>" * 20_000 + PARAGRAPH,
        f"<div class='{'related-x ' * 20_000}'>{PARAGRAPH}",
        "<h1>Un titre de page</h1>" * 5_000 + PARAGRAPH,
        "<meta name=author content='x'>" * 20_000 + PARAGRAPH,
        f"<title>{'a - ' * 50_000}</title><h1>a - a - a</h1>{PARAGRAPH}",
        f"<h1>Un titre ici</h1><p>2024 {'par A ' * 30}</p><p>Par {'A' * 50_000}</p>{PARAGRAPH}",
        f"<meta name=author content='{'De La ' * 20_000}'>{PARAGRAPH}",
        f"<p>{'&eacute;' * 100_000}.</p>",
        "<a href=x>lien un deux trois</a> " * 5_000,
    ],
    ids=["nested", "tables", "class", "headings", "metas", "window", "byline", "author", "entities", "links"],
)
def test_pages_made_to_cost_time(source: str) -> None:
    start = time.process_time()
    clean(RawDocument("a", "a.html", "", source, "html"), LEXICON)
    assert time.process_time() - start < 5
