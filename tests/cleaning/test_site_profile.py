"""Lines that recur across a site's articles."""

from __future__ import annotations

import random

from models.raw import Metadata, RawDocument
from models.record import Article
from pipeline.cleaning.site_profile import build_profile, combine, observe
from pipeline.cleaning.text_dump import clean_text, explain_text
from pipeline.lexicon import Lexicon
from tests.cleaning.text_samples import ARTICLE, TITLE

LEXICON = Lexicon()
BOX = "Le Drâa en chiffres, chaque jeudi, raconte la vie de la vallée en une carte et deux tableaux."
"""A box in full sentences: nothing in its words tells it from the article."""


def page(number: int, site: str = "draa.ma", box: str = BOX) -> RawDocument:
    body = [f"{sentence} Épisode {number} de notre série, écrit le matin même." for sentence in ARTICLE]
    content = "\n".join([f"{TITLE}, épisode {number}", *body[:3], box, *body[3:]])
    return RawDocument(
        str(number), f"{number}.txt", "0", content, "text", metadata=Metadata(url=f"https://www.{site}/{number}")
    )


def test_a_recurring_box_is_told_and_dropped() -> None:
    pages = [page(number) for number in range(6)]
    profile = build_profile(pages)
    alone = clean_text(pages[0], LEXICON)
    among = clean_text(pages[0], LEXICON, profile)
    assert isinstance(alone, Article) and isinstance(among, Article)
    assert profile.shares(pages[0], [BOX, ARTICLE[0]]) == [1.0, 0.0]
    scores = {line.text: line.score for line in explain_text(pages[0], LEXICON, profile)}
    before = {line.text: line.score for line in explain_text(pages[0], LEXICON)}
    assert scores[BOX] < before[BOX]
    assert [text for text in before if scores[text] != before[text]] == [BOX]


def test_order_and_parts_do_not_matter() -> None:
    pages = [page(number) for number in range(40)]
    shuffled = random.Random(1).sample(pages, len(pages))
    observations = [observe(one) for one in shuffled]
    assert build_profile(pages) == build_profile(shuffled) == combine(reversed(observations))


def test_copies_of_one_dispatch_are_one_article() -> None:
    copies = [page(1), page(1), page(1), page(1)]
    assert build_profile(copies).recurring == {}


def test_sites_are_kept_apart() -> None:
    pages = [page(1, "a.ma"), page(2, "b.ma"), page(3, "c.ma")]
    assert build_profile(pages).recurring == {}


def test_without_address_or_outlet_the_folder_is_the_site() -> None:
    def plain(number: int) -> RawDocument:
        one = page(number)
        return RawDocument(one.id, f"draa/{number}.txt", "0", one.content, "text")

    assert set(build_profile([plain(number) for number in range(4)]).recurring) == {"draa"}
