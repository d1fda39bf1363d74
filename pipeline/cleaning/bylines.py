"""Lines that sign an article: «Par Nadia Ferhani | Publié le 3 juillet», «Samedi 14 juin - par Henri Castelnau»."""

from __future__ import annotations

import re

from pipeline.cleaning.html_blocks import fold

#: words of an author's name, with a second author or a function
MAX_WORDS = 9

_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"https?://|www\.|@|/")
LEAD = re.compile(
    r"^\W*(?:par|by|de|auteur(?:e|s)?|author|texte|(?:un )?(?:texte|article|reportage) de|propos recueillis par"
    r"|(?:[ée]crit|r[ée]dig[ée]|publi[ée]|post[ée]|sign[ée]|recueilli|traduit) par)(?:\s*:\s*|\s+)(.{3,120})",
    re.IGNORECASE,
)
_DAY = r"\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_END = re.compile(
    r"\s*(?:[|•·(\\]|\s[-–—/]\s|publi(?:[ée]|cation)|mis à jour|modifi[ée]|post[ée] le|\b\d{1,2}[/.:h]\d"
    r"|\b\d{1,2}(?:er)? [a-zéû]{3,9}\.? \d{4}"
    rf"|,?\s+(?:le|mis|posted on|à|a)\s+(?:le\s+|en ligne\s+|à jour\s+)?(?={_DAY})|,\s+\d)",
    re.IGNORECASE,
)
_PARTICLE = r"(?:(?:de|d'|d’|du|la|le|el|ben|bin|ibn|ould|von|van|der|al|des)[ -]?)?"
_PART = rf"{_PARTICLE}[A-ZÀ-ÖØ-ÞŒ][\w’'.-]*"
#: a name alone on its line: two to five words with a capital, particles between them
NAME = re.compile(rf"{_PART}(?: {_PART}){{1,4}}")
_SEVERAL = re.compile(rf"{NAME.pattern}(?:(?:,| et| and|,? avec) (?:{NAME.pattern}|[A-Z]{{2,6}}))*")
#: «nadia-ferhani»: the name as the site writes it in addresses
_LOGIN = re.compile(r"[a-z]{2,}(?:-[a-z]{2,}){1,3}")
AFTER_DATE = re.compile(rf"\d{{4}}.{{0,25}}?\b[Pp]ar\s+({NAME.pattern})")


def byline_name(text: str) -> str | None:
    """An author as written, without «Par», dates and addresses; ``None`` for what is no name."""
    text = fold(text)
    if match := LEAD.match(text):
        text = match[1]
    text = _END.split(text, maxsplit=1)[0].strip(" ,;:|-–—•.©")
    if not text or _ADDRESS.search(text) or any(character.isdigit() for character in text):
        return None
    if _LOGIN.fullmatch(text):
        text = text.replace("-", " ").title()
    return text if len(_WORD.findall(text)) <= MAX_WORDS else None


def is_signed(text: str) -> bool:
    """True for a line that is nothing but «Par» and names (and a date)."""
    match = LEAD.match(text)
    name = byline_name(text) if match else None
    return name is not None and _SEVERAL.fullmatch(name) is not None
