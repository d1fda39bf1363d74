"""Pages that are no article: home and section pages, galleries, videos, consent walls, error pages.

Says so only on good evidence: an article wrongly left aside is lost, a section page wrongly kept gives no agreement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from pipeline.cleaning.html_blocks import Block, Element, Page
from pipeline.cleaning.html_roles import is_prose
from pipeline.cleaning.page_metadata import PageFacts
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.lexicon.furniture import phrase_pattern

#: words of body under which a page needs another sign that it is an article
FEW_WORDS = 40
#: words of body under which a page with a video or gallery is just that
FEW_BESIDE_VIDEO = 60
#: words that a consent wall or an error page has at most
MAX_WALL_WORDS = 350
#: characters of a card: a linked title with a teaser under it
MAX_CARD = 700
#: cards that make a section page, and the share of its prose that is in them
MIN_CARDS, CARD_SHARE = 4, 0.6
#: elements around a teaser that may be its card
CARD_DEPTH = 4

_HOME = re.compile(r"/?(?:index\.\w+|accueil/?|home/?|[a-z]{2}/?)?\Z", re.IGNORECASE)
_MEDIA = frozenset({"VideoObject", "ImageGallery", "MediaGallery", "AudioObject", "PodcastEpisode"})


def why_no_article(page: Page, facts: PageFacts, kept: Sequence[Block], lexicon: Lexicon) -> str | None:
    """Why the page is not an article; ``None`` if it is one (or is merely empty)."""
    table = lexicon.page
    words = sum(len(block.text.split()) for block in kept)
    stated = bool(facts.schema_types & set(table.schema_articles))
    said_article = stated or facts.page_type == "article"
    if words < MAX_WALL_WORDS and (why := _wall(facts, kept or [b for b in page.blocks if is_prose(b)], lexicon)):
        return why
    if stated:
        return None
    other = sorted(facts.schema_types & set(table.schema_others))
    if other and facts.page_type != "article":
        return f"the page says that it is a {other[0]}"
    if not said_article and words < FEW_WORDS and facts.page_type in table.page_types:
        return f"the page says that it is a {facts.page_type} and has {words} words of text"
    if words < FEW_BESIDE_VIDEO and (media := _media(facts, lexicon)):
        return f"{media} with {words} words of text"
    if not said_article and facts.metadata.published is None and is_home(facts.canonical):
        return "the address is that of a home page"
    cards = _cards(page, kept)
    prose = sum(len(block.text) for block in kept if is_prose(block))
    if len(cards) >= MIN_CARDS and sum(cards.values()) >= CARD_SHARE * prose:
        return f"a list of {len(cards)} teasers"
    return None


def is_home(url: str | None) -> bool:
    """True for the address of a site's front page («https://exemple.ma/», «…/fr/»)."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return False
    return bool(parts.hostname) and not parts.query and _HOME.match(parts.path) is not None


def _wall(facts: PageFacts, shown: Sequence[Block], lexicon: Lexicon) -> str | None:
    words = sum(len(block.text.split()) for block in shown)
    title = fold(facts.metadata.title or "").strip(" .!…")
    if title and (match := re.match(phrase_pattern(lexicon.page.error_titles), title)) and words < FEW_WORDS:
        return f"an error page («{match.group()}»)"
    consent = re.compile(phrase_pattern(lexicon.page.consent))
    talk = sum(len(block.text.split()) for block in shown if consent.search(fold(block.text)))
    return "a consent wall" if words and talk >= words / 2 else None


def _media(facts: PageFacts, lexicon: Lexicon) -> str | None:
    if (facts.page_type or "").startswith("video") or facts.schema_types & _MEDIA:
        return "a video or gallery"
    title = fold(facts.metadata.title or "")
    opening = re.match(phrase_pattern(lexicon.page.video_openings) + r"\s*[.:|\[–-]", title)
    return f"a page whose title opens with «{opening.group().strip(' .:|[-')}»" if opening else None


def _cards(page: Page, kept: Sequence[Block]) -> dict[Element, int]:
    """Small elements that hold a linked title and a teaser, with the characters of the teasers in them."""
    length: dict[Element, int] = {}
    titled: set[Element] = set()
    for block in page.blocks:
        linked = block.link_share > 0.7 and block.text.count(" ") >= 2
        for depth, element in enumerate(block.element.around):
            if depth > CARD_DEPTH:
                break
            length[element] = length.get(element, 0) + len(block.text)
            if linked:
                titled.add(element)
    cards: dict[Element, int] = {}
    for block in kept:
        if not is_prose(block):
            continue
        for depth, element in enumerate(block.element.around):
            if depth > CARD_DEPTH or length.get(element, 0) > MAX_CARD:
                break
            if element in titled:
                cards[element] = cards.get(element, 0) + len(block.text)
                break
    return cards
