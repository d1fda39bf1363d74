"""The saved page with evidence marked."""

from __future__ import annotations

import re
from html import unescape

import pytest

from models.raw import Markup, RawDocument
from models.record import Article
from pipeline.cleaning import clean
from pipeline.cleaning.offsets import stretches
from pipeline.lexicon import Lexicon
from pipeline.writing.original import Mark, marked_page

LEXICON = Lexicon()
SENTENCE = "Les deux ministres ont signé lundi à Tours & à Blois une convention de trois ans sur la gestion du fleuve."
OTHER = "Le texte crée une commission paritaire qui se réunira deux fois par an dans chacune des deux villes."
BOLD = SENTENCE.replace("signé lundi", "<b>signé</b><!-- x --> lundi").replace("&", "&amp;")
HTML = f"""<!DOCTYPE html><html lang="fr"><head><title>Un fleuve</title><script>alert("Les deux")</script></head><body>
<nav><a href="/">Accueil</a></nav><article><h1>Un fleuve</h1>
<p>{BOLD} {OTHER}</p><p>{OTHER.upper()}</p>
</article></body></html>"""
TEXT = f"Accueil | <b>Sport</b>\n\nUn fleuve\n\n{SENTENCE} {OTHER}\n\nLire aussi : un autre fleuve\n"


def marked(content: str, markup: Markup) -> str:
    article = clean(RawDocument("a", "a", "", content, markup), LEXICON)
    assert isinstance(article, Article)
    start = article.text.index("Les deux")
    marks = []
    for kind, text in (("evidence", SENTENCE), ("cue", "ont signé")):
        begin = article.text.index(text, start)
        found = stretches(content, markup, article, begin, begin + len(text))
        marks += [Mark(first, last, kind, "convention, «signed»") for first, last in found]
    return marked_page(content, markup, marks, title="a<b")


@pytest.mark.parametrize(("content", "markup"), [(HTML, "html"), (TEXT, "text")])
def test_marks_stand_on_the_evidence_and_nowhere_else(content: str, markup: Markup) -> None:
    page = marked(content, markup)
    found = re.findall(r"<mark[^>]*>(.*?)</mark>", page, re.DOTALL)
    assert unescape("".join(found)) == SENTENCE
    assert not [text for text in found if "<" in text]
    cues = re.findall(r'<mark[^>]*signataire-cue"[^>]*>(.*?)</mark>', page)
    assert "".join(cues) == "ont signé"
    assert page.count('id="signataire-first"') == 1


def test_without_marks_the_page_is_what_was_saved() -> None:
    page = marked(HTML, "html")
    assert re.sub(r"</?mark[^>]*>", "", page).count(HTML) == 1


def test_plain_text_shows_its_signs() -> None:
    page = marked(TEXT, "text")
    assert "&lt;b&gt;Sport&lt;/b&gt;" in page
    assert "<title>a&lt;b</title>" in page


def test_nothing_of_the_page_runs_or_is_fetched() -> None:
    policy = marked(HTML, "html").index("default-src 'none'")
    assert policy < marked(HTML, "html").index("<script>")
