"""What a block of a page says by its words: a related link, a service line, a heading of comments, a credit.

The phrases are data (``furniture.toml``); here stands how strongly each speaks given what a page shows besides:
how much of the block is links, whether it is a heading.
"""

from __future__ import annotations

import re

from pipeline.cleaning.bylines import is_signed
from pipeline.cleaning.dump_dates import find_date
from pipeline.cleaning.html_blocks import Block
from pipeline.cleaning.html_roles import HEADINGS, ends_like_prose
from pipeline.lexicon.folding import fold
from pipeline.lexicon.furniture import Furniture

#: no furniture line has more words
MAX_WORDS = 60
#: words of a line that ends with a stop and is still a date line («Publié le … à …. / Modifié le … à ….»)
MAX_DATE_LINE_WORDS = 20
#: words of a notice that is a sentence («Toute reproduction est interdite sans autorisation.»)
MAX_NOTICE_WORDS = 12
#: words of a line that says where the reporter is («De notre correspondante à Rabat,»)
MAX_PLACE_LINE_WORDS = 8
#: words of a line without a stop that asks the reader for something
MAX_APPEAL_WORDS = 14

_WORD = re.compile(r"[^\W_]+")
_COLON = re.compile(r"\s*(?:[:>»|→▸•–-]|\.{2,}|…)")
_ARROWS = re.compile(r"\s*(?:>{1,3}|[►▶→➤▸»➡👉🔴✅⇒]+)\s*")
_INVITES = re.compile(r"[\W_]*(?:a )?(?:re)?(?:lire|voir|ecouter|lisez|decouvrir)\s+(?:aussi|egalement|encore)(?!\w)")
# «À lire aussiLa France…»: lead and linked title in two elements without a space between them
_GLUED = re.compile(r"[\W_]*(?i:[àa] )?(?i:lire|voir|écouter) (?i:aussi|également)(?=[A-ZÀ-ÖØ-Þ«“\"\d])")
_QUOTES = ("«", '"', "“")
# «bur-kd/mw/roc»: who wrote and checked a news agency's dispatch
_DESK = re.compile(r"[a-z]{2,5}(?:[-/][a-z]{1,5})+")
_PUBLISHED = re.compile(
    r"(?<!\w)(?:publiee?|mise? a jour|modifiee?|actualisee?|postee?|mise? en ligne) ?(?:le|a|:)(?!\w)"
)
# «— Ville de Vernac (@Vernac) 3 juillet 2024»: the signature of an embedded post; its text is kept as a quotation
_POST = re.compile(r"[—–-]+\s?.{2,60}\(@\w+\)")
_COUNT = re.compile(r"^[\W\d]+")
_OF_COMMENTS = re.compile(r"comment|\d|laisse[rz]|leave")
_IMPERATIVE = re.compile(r"[\W_]*\w{3,}ez(?:-(?:vous|nous|le|la|les))?(?!\w)")
_YOURS = re.compile(r"(?<!\w)(?:vous|votre|vos|nous|notre|nos)(?!\w)")
_CREDIT = re.compile(
    r"^[\W_]*(?:©|\(c\) |(?:photos?|credits?(?: photos?| image)?|illustrations?|images?|visuels?|ph\.) ?[:©/|])"
    r"|(?:©|/ ?(?:afp|reuters|ap|sipa|getty images|shutterstock|istock)\b)[^.]{0,60}$"
)


def furniture_reason(block: Block, furniture: Furniture) -> str | None:
    """Why the block is furniture, ``None`` if its words don't say so.  The reason starts with the kind."""
    words = len(_WORD.findall(block.text))
    if not words:
        return "no words"
    if words > MAX_WORDS:
        return None
    folded = fold(block.text)
    stop = ends_like_prose(block.text) and not block.text.endswith(":")
    return (
        _whole_line(folded, furniture)
        or _related(block, folded, words, stop, furniture)
        or _comments(folded, words, stop, furniture)
        or _byline(block, folded, words, stop, furniture)
        or _service(block, folded, words, stop, furniture)
        or _link_only(block, words, stop)
    )


def announces_list(block: Block) -> bool:
    """True for a lead that is alone on its line («À lire aussi :»): what it announces comes next."""
    return len(_WORD.findall(block.text)) <= 6


def ends_article(block: Block, furniture: Furniture, *, sure: bool = False) -> bool:
    """True for a heading after which nothing of the article stands: that of the readers' comments.

    Args:
        sure: only headings that no article has («3 commentaires», but not «Réactions»).
    """
    if len(_WORD.findall(block.text)) > 8:
        return False
    folded = _COUNT.sub("", fold(block.text))
    match = furniture.comment_heading.match(folded)
    if sure and not _OF_COMMENTS.search(fold(block.text)):
        return False
    return match is not None and not re.sub(r"[\W\d]+", "", folded[match.end() :])


def _whole_line(folded: str, furniture: Furniture) -> str | None:
    bare = folded.strip(" \t.:;,!?*-–|>»«•·[]()")
    return f"service: {bare}" if bare in furniture.whole_lines else None


def _related(block: Block, folded: str, words: int, stop: bool, furniture: Furniture) -> str | None:
    if match := furniture.related_lead.match(folded):
        rest = folded[match.end() :]
        told = not rest.strip(" :>»|-–.") or _COLON.match(rest) is not None or _ARROWS.match(folded) is not None
        strong = _INVITES.match(folded) is not None and words <= 35 and block.linked > 0
        if told or strong or (not stop and words <= 35) or block.link_share > 0.4:
            return f"related: {match.group().strip()}"
    if words <= 40 and _GLUED.match(block.text):
        return "related: lead glued to a title"
    match = furniture.related_heading.match(folded) if words <= 8 else None
    if match and not folded[match.end() :].strip(" :.…!?"):
        return f"related: {match.group().strip()}"
    return None


def _comments(folded: str, words: int, stop: bool, furniture: Furniture) -> str | None:
    if words > 8 or stop:
        return None
    bare = _COUNT.sub("", folded)
    match = furniture.comment_heading.match(bare)
    if match is None or ("comment" not in bare and re.sub(r"[\W\d]+", "", bare[match.end() :])):
        return None  # «Réactions en chaîne» is a subhead
    return f"comments: {match.group().strip()}"


def _service(block: Block, folded: str, words: int, stop: bool, furniture: Furniture) -> str | None:
    heading = block.element.name in HEADINGS
    quoted = block.text.startswith(_QUOTES)
    # A sentence that tells of it («il faudra télécharger l'application») is no request to the reader.
    told = stop and words > MAX_NOTICE_WORDS and not _YOURS.search(folded) and not _IMPERATIVE.match(folded)
    if words <= 45 and not (heading or quoted or told) and (match := furniture.service_phrase.search(folded)):
        return f"service: {match.group()}"
    if match := furniture.service_lead.match(folded):
        lead = len(_WORD.findall(match.group()))
        # One word alone («vidéo», «thème», «merci») opens subheads too: it must be nearly all of the line.
        spoken = words <= lead + 3 or (words <= 12 and not stop)
        bare = words == lead or block.link_share > 0.5 or folded[match.end() :].lstrip().startswith((":", "|"))
        if (lead >= 2 and spoken and not heading and not quoted) or bare:
            return f"service: {match.group().strip()}"
    if words <= 30 and block.linked and not quoted and _IMPERATIVE.match(folded) and _YOURS.search(folded):
        return "service: asks the reader"
    if words <= MAX_APPEAL_WORDS and not stop and not heading and not quoted and _IMPERATIVE.match(folded):
        return "service: asks the reader"
    return None


def _byline(block: Block, folded: str, words: int, stop: bool, furniture: Furniture) -> str | None:
    if words > 30 or block.element.name in HEADINGS:
        return None
    if _DESK.fullmatch(block.text):
        return "byline: a desk's initials"
    if _POST.match(block.text):
        return "byline: of an embedded post"
    match = furniture.byline_lead.match(folded)
    if match and (words <= MAX_DATE_LINE_WORDS or (words <= 25 and not stop)) and find_date(block.text) is not None:
        return f"byline: {match.group().strip()}"
    if words <= MAX_DATE_LINE_WORDS and not stop and _PUBLISHED.search(folded) and find_date(block.text) is not None:
        return "byline: dated"
    if match and words <= MAX_PLACE_LINE_WORDS and not stop and folded.startswith(("de notre ", "de nos ")):
        return f"byline: {match.group().strip()}"
    if words <= 12 and not stop and is_signed(block.text):
        return "byline: signed"
    if words <= 25 and not stop and (match := _CREDIT.search(folded)):
        return f"credit: {match.group().strip()}"
    return None


def _link_only(block: Block, words: int, stop: bool) -> str | None:
    if block.link_share <= 0.9 or stop or block.element.name == "li" or block.element.name in HEADINGS:
        return None
    return "related: nothing but a link" if words >= 3 or _ARROWS.match(block.text) else None
