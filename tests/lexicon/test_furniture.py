"""Furniture phrases: how they are matched, and that a user can add to them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from models.raw import RawDocument
from models.record import Article
from pipeline.cleaning.text_dump import clean_text
from pipeline.lexicon import Lexicon, LexiconError
from pipeline.lexicon.furniture import phrase_pattern
from tests.cleaning import text_samples as sample

FURNITURE = Lexicon().furniture


@pytest.mark.parametrize("line", [">> a lire aussi : un titre", "» lire egalement", "(re)lire", "sur le meme sujet"])
def test_leads_are_found_behind_signs(line: str) -> None:
    assert FURNITURE.related_lead.match(line)


@pytest.mark.parametrize("line", ["liremoi", "partagerons-nous", "parisien", "accueillir les eleves"])
def test_a_phrase_ends_where_its_word_ends(line: str) -> None:
    assert not FURNITURE.related_lead.match(line)
    assert not FURNITURE.author_lead.match(line)
    assert not FURNITURE.service_lead.match(line)


def test_dots_stand_for_a_few_words() -> None:
    pattern = re.compile(phrase_pattern(["suivez … sur telegram"]))
    assert pattern.match("suivez le courrier du draa sur telegram")
    assert pattern.match("suivez sur telegram")
    assert not pattern.match("suivez un deux trois quatre cinq six sept huit sur telegram")


def test_a_user_adds_phrases(tmp_path: Path) -> None:
    noise = "Grand format du jeudi, la vallée vue du ciel par nos lecteurs et nos photographes de la semaine."
    body = [*sample.ARTICLE[:3], noise, *sample.ARTICLE[3:]]
    content = "\n".join([*sample.HEAD, sample.TITLE, *sample.BYLINE, *body, *sample.FOOT])
    document = RawDocument("a", "a.txt", "0", content, "text")
    shipped = clean_text(document, Lexicon())
    assert isinstance(shipped, Article) and noise in shipped.text
    (tmp_path / "furniture.toml").write_text('service_phrases = ["grand format du jeudi"]\n', "utf-8")
    taught = clean_text(document, Lexicon(tmp_path))
    assert isinstance(taught, Article)
    assert taught.text.split("\n\n") == sample.ARTICLE


def test_a_phrase_that_is_known_is_refused(tmp_path: Path) -> None:
    (tmp_path / "furniture.toml").write_text('service_phrases = ["tous droits réservés"]\n', "utf-8")
    with pytest.raises(LexiconError, match="tous droits réservés"):
        _ = Lexicon(tmp_path).furniture
