"""Lines that recur across a site's articles."""

from __future__ import annotations

import random

from models.raw import Metadata, RawDocument
from models.record import Article
from pipeline.cleaning import clean
from pipeline.cleaning.inspection import explain
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
    assert profile.recurrences(pages[0], [BOX, ARTICLE[0]]) == [(1.0, 6), (0.0, 0)]
    assert BOX in alone.text and BOX not in among.text
    assert among.text.split("\n\n") == [text for text in alone.text.split("\n\n") if text != BOX]
    scores = {line.text: line.score for line in explain_text(pages[0], LEXICON, profile)}
    before = {line.text: line.score for line in explain_text(pages[0], LEXICON)}
    assert scores[BOX] < before[BOX]
    assert [text for text in before if scores[text] != before[text]] == [BOX]
    told = {line.text: line.reason for line in explain_text(pages[0], LEXICON, profile)}
    assert told[BOX] == "revient : 100% of the site's articles (6)"


def test_order_and_parts_do_not_matter() -> None:
    pages = [page(number) for number in range(40)]
    shuffled = random.Random(1).sample(pages, len(pages))
    observations = [observe(one) for one in shuffled]
    assert build_profile(pages) == build_profile(shuffled) == combine(reversed(observations))


def test_copies_of_one_dispatch_are_one_article() -> None:
    copies = [page(1), page(1), page(1), page(1)]
    assert build_profile(copies).recurring == {}


def test_a_few_versions_of_one_story_keep_what_they_share() -> None:
    pages = [page(number) for number in range(4)]
    article = clean_text(pages[0], LEXICON, build_profile(pages))
    assert isinstance(article, Article)
    assert BOX in article.text


def html_page(number: int, box: str = BOX) -> RawDocument:
    body = [f"{sentence} Épisode {number} de notre série, écrit le matin même." for sentence in ARTICLE]
    paragraphs = "".join(f"<p>{text}</p>" for text in [*body[:3], box, *body[3:]])
    head = f"<title>{TITLE}</title><link href='https://www.draa.ma/{number}.html' rel='canonical'>"
    source = f"<html lang=fr><head>{head}</head><body><article><h1>{TITLE}</h1>{paragraphs}</article></body></html>"
    return RawDocument(f"h{number}", f"h{number}.html", "0", source, "html")


def test_pages_of_html_too_by_the_address_they_tell() -> None:
    pages = [html_page(number) for number in range(6)]
    profile = build_profile(pages)
    assert list(profile.recurring) == ["draa.ma"]
    alone, among = clean(pages[0], LEXICON), clean(pages[0], LEXICON, profile)
    assert isinstance(alone, Article) and isinstance(among, Article)
    assert BOX in alone.text
    assert among.text.split("\n\n") == [text for text in alone.text.split("\n\n") if text != BOX]
    reasons = {line.text: line.reason for line in explain(pages[0], LEXICON, profile) if not line.kept}
    assert reasons[BOX] == "recurs: 100% of the site's articles (6)"


def test_sites_are_kept_apart() -> None:
    pages = [page(1, "a.ma"), page(2, "b.ma"), page(3, "c.ma")]
    assert build_profile(pages).recurring == {}


def test_without_address_or_outlet_the_folder_is_the_site() -> None:
    def plain(number: int) -> RawDocument:
        one = page(number)
        return RawDocument(one.id, f"draa/{number}.txt", "0", one.content, "text")

    assert set(build_profile([plain(number) for number in range(4)]).recurring) == {"draa"}
