"""The tokenizer: blocks as a browser shows them, and exact places in the source."""

from __future__ import annotations

import time

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.cleaning.html_blocks import BLOCK_LEVEL, fold
from pipeline.cleaning.html_tokenizer import OPAQUE, tokenize
from pipeline.cleaning.offsets import trace


def texts(source: str) -> list[str]:
    return [block.text for block in tokenize(source).blocks]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>Un accord.<p>Deux accords.", ["Un accord.", "Deux accords."]),
        ("<p>Le <b>Bénin</b> et le <a href=x>Togo</a></p>", ["Le Bénin et le Togo"]),
        ("<ul><li>un<li>deux</ul>", ["un", "deux"]),
        ("Rabat<br>Salé", ["Rabat", "Salé"]),
        ("<p>Caf&eacute; &amp; th&#233;&nbsp;: 3&lt;4</p>", ["Café & thé : 3<4"]),
        ("<p>l'&eacute<b>;t&eacute;</b></p>", ["l'é;té"]),  # a tag ends an entity, as in a browser
        ("<p>coopé\u00adration</p>", ["coopération"]),  # a soft hyphen is no letter
        ("<p title='a > b'>dit</p>", ["dit"]),
        ('<p data-x="<p>non</p>">oui</p>', ["oui"]),
        ("<p>a<!-- <p>caché</p> -->b</p>", ["ab"]),
        ("<script>if (a < b) { document.write('<p>non</p>') }</script><p>oui</p>", ["oui"]),
        ("<p>3 < 4 et 5 > 2</p>", ["3 < 4 et 5 > 2"]),
        ("<p>jamais fermé", ["jamais fermé"]),
        ("<textarea><p>non</p></textarea><p>oui", ["oui"]),
        ('<a href="x>lien</a> suite', ["lien suite"]),  # a quote that never closes doesn't swallow the page
        ("<script>sans fin <p>texte</p>", ["sans fin", "texte"]),
        ("<![CDATA[ brut ]]><p>net</p>", ["net"]),
        ("", []),
    ],
)
def test_blocks(source: str, expected: list[str]) -> None:
    assert texts(source) == expected


def test_a_block_knows_its_element_and_links() -> None:
    block = tokenize('<div class="corps"><p>Voir <a href="#">la liste</a></p></div>').blocks[0]
    assert [element.name for element in block.element.around] == ["p", "div", "#document"]
    assert block.element.parent is not None
    assert block.element.parent.attributes == {"class": "corps"}
    assert round(block.link_share, 2) == 0.62


def test_places_are_those_of_the_first_and_last_character() -> None:
    source = "<p>&nbsp; <b>L&rsquo;accord</b> est sign&eacute; </p>"
    block = tokenize(source).blocks[0]
    assert source[block.start : block.end] == "L&rsquo;accord</b> est sign&eacute;"
    assert block.text == "L’accord est signé"


_FRAGMENT = st.sampled_from(
    ["<p>", "</p>", "<div class='a'>", "</div>", "<br>", "<b>", "</b>", "<a href=x>", "</a>", "<li>", "<td>", "</td>",
     "<table>", "</table>", "<!-- x -->", "<script>y<p></script>", "&eacute;", "&nbsp;", "&amp", "&#8217;", "&bogus;",
     " ", "\n", "\u00ad", "accord", "Salé", "«\u00a0mot\u00a0»", "<", ">", '"', "=", "'", "<a b=\"", "𝒜", "é"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(_FRAGMENT, max_size=40).map("".join))
def test_any_source_gives_blocks_in_order_whose_characters_are_found_again(source: str) -> None:
    position = 0
    for block in tokenize(source).blocks:
        assert position <= block.start < block.end <= len(source)
        position = block.end
        traced = trace(source, block.pieces)
        assert traced.text == block.text == fold("".join(source[s:e] for s, e in block.pieces))
        assert (traced.starts[0], traced.ends[-1]) == (block.start, block.end)
        assert traced.starts == sorted(traced.starts)


_WORDS = st.lists(st.sampled_from(["accord", "signé", "à", "Salé", "l’État", "x &lt; y"]), min_size=1, max_size=4)
_INLINE = st.sampled_from(["{}", "<b>{}</b>", "<a href='x'>{}</a>", "<em>{}</em>"])
_BLOCK = st.sampled_from(
    ["<p>{}</p>", "<div>{}</div>", "<li>{}</li>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>"]
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(_BLOCK, _INLINE, _WORDS), min_size=1, max_size=8))
def test_well_formed_pages_read_as_lxml_reads_them(parts: list[tuple[str, str, list[str]]]) -> None:
    source = "".join(block.format(inline.format(" ".join(words))) for block, inline, words in parts)
    root = lxml.html.document_fromstring(f"<html><body>{source}</body></html>")
    shown = [" ".join(e.text_content().split()) for e in root.xpath("//p | //li | //h2 | //div[not(.//p)]")]
    assert texts(source) == shown


@pytest.mark.parametrize(
    "hostile",
    [
        "<" * 200_000,
        "<a " * 100_000,
        '<a x="' * 60_000 + ">",
        "<div>" * 100_000,
        "</p>" * 100_000,
        "<!--" * 100_000,
        "&" * 300_000,
        "&nbsp;" * 60_000 + "x",
        "<script>" * 50_000,
        "<table><tr><td>" * 20_000,
        " " * 500_000 + "x",
    ],
    ids=["lt", "tags", "quotes", "nested", "ends", "comments", "amp", "nbsp", "scripts", "cells", "blanks"],
)
def test_hostile_pages_cost_linear_time(hostile: str) -> None:
    start = time.process_time()
    tokenize(hostile)
    assert time.process_time() - start < 3


def test_the_lists_of_element_names_are_apart() -> None:
    assert not BLOCK_LEVEL & OPAQUE
