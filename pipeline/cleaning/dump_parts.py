"""How the lines around an article are cut into parts: separators, persons' names, what stands before a date."""

from __future__ import annotations

import re

from pipeline.cleaning.dump_dates import PrintedDate, find_weekday
from pipeline.lexicon.folding import fold

#: what parts the pieces of a line: «Titre - Le Site | Accueil»
CUT = re.compile(r"(?:\s+[|–—/•·>-]+\s+|\s+(?:>>|»)\s+|\s{3,}|\s*\|\s*)")
#: characters that are no part of a name at its ends
TRIM = " \t\u00a0-–—|.,:;/•·>»«"

#: a line that may be nothing but a person's name
PERSON_NAME = re.compile(
    r"(?:[A-ZÀ-Ý][\w'’.-]+|[A-ZÀ-Ý]\.)(?:\s+(?:(?:de|du|el|al|ben|bin|ould|von|van|le|la|d'|et)\s+)*"
    r"(?:[A-ZÀ-Ý][\w'’.-]+|[A-ZÀ-Ý]\.)){1,4}$"
)
_LOOSE_END = re.compile(r"(?i)[\s,:|–—-]*(?:\ble)?[\s,:|–—-]*$")


def name_before(text: str, date: PrintedDate) -> str:
    """What stands before a date and its weekday: «Le Quotidien de l'Arc - Mardi 17 juin» → «Le Quotidien de l'Arc»."""
    before = text[: date.start]
    weekday = find_weekday(fold(before))
    if weekday and not before[weekday.end() :].strip(" ,"):
        before = before[: weekday.start()]
    return _LOOSE_END.sub("", before).strip(TRIM)
