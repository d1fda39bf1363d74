"""When do two names tell of one: «Amal El Fallah» and «… Seghrouchni», «association Terre» and «Terre»?"""

from __future__ import annotations

import re

from models.annotation import EntityCluster, Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.lexicon.folding import fold
from pipeline.ner.words import plain

_QUOTED_END = re.compile(r"[«“\"]\s*([^«»“”\"]+?)\s*[»”\"]$")
_EMPTY = DE | DETERMINERS | A | {"et", "pour", "en"}


def words_of_name(name: str) -> tuple[str, ...]:
    """The words that tell names apart, folded: without articles, prepositions and signs."""
    text = fold(name).replace("'", " ").replace("-", " ")
    for sign in '«»"(),':
        text = text.replace(sign, " ")
    return tuple(word for word in text.split() if word not in _EMPTY and word not in ("l", "d"))


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Equal, or the same given name and one name contained in the other («Amal El Fallah» and «… Seghrouchni»)."""
    if a == b:
        return True
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    return len(short) >= 2 and short[0] == long[0] and contiguous(short, long)


def surname(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """«Ousmane Mey», the surname of «Alamine Ousmane Mey»."""
    return 2 <= len(short) < len(full) and full[-len(short) :] == short


def within(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Is ``short`` a surname or part of ``full``, beyond the given name?"""
    return bool(short) and len(short) < len(full) and contiguous(short, full[1:])


def contiguous(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Do the words of the one stand in the other side by side?"""
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def joined(name: str) -> bool:
    """Does «de» join the head to its complement?  «université de Bordeaux» is not «université Bordeaux Segalen»."""
    second = plain(name).replace("d'", "d' ").split()[1:2]
    return bool(second) and second[0] in DE


def belongs_to(short: str, long: str) -> bool:
    """Is the one what the other is of: «Saint-Louis», in «l'Agence de développement communal de Saint-Louis»?"""
    before, found, _ = fold(long).partition(fold(short))
    last = before.replace("'", "' ").split()[-1:]
    return bool(found) and bool(last) and last[0] in DE


def without_head(mention: Mention) -> list[str]:
    """«association France urbaine» is also «France urbaine», «l'office public Vivalor Habitat» «Vivalor Habitat».

    So is what stands between quotes at the end: «Centre d'excellence « Al Jazari »».
    """
    if mention.kind != "organisation":
        return []
    quoted = _QUOTED_END.search(mention.name)
    if quoted is not None:
        return [quoted.group(1)]
    words = mention.name.split()
    first = next((n for n, word in enumerate(words) if word[:1].isupper()), 0)
    before = plain(words[first - 1]) if first else ""
    proper = first > 0 and not mention.anaphor and before not in _EMPTY and before.isalpha()
    return [" ".join(words[first:])] if proper and words[:1] == mention.head.split()[:1] else []


def fuller(mention: Mention, cluster: EntityCluster) -> bool:
    """Does the mention tell the name at more length, and not in capitals only?"""
    return mention.given and len(mention.name) > len(cluster.name) and mention.name.upper() != mention.name
