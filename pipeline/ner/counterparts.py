"""What the counterpart of a body is called: «Fédération algérienne de natation», of Italy «Fédération italienne …»."""

from __future__ import annotations

import re
from collections.abc import Mapping

from models.annotation import Role
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.phrases import pieces
from pipeline.ner.reader import Reader

_LINKS = DE | DETERMINERS
_OF = re.compile(r" (?:du |des |de la |de l['’]|de |d['’])")


def counterpart_name(reader: Reader, longforms: Mapping[int, tuple[int, str]], name: str, role: Role) -> str:
    """The name of the body of the country that the office tells, built on the name of the one that it answers to."""
    vocabulary = reader.vocabulary
    full = next((reader.slice(first, end) for first, (end, acronym) in longforms.items() if acronym == name), name)
    if full == name and name.isupper():
        known = vocabulary.lexicon.known_bodies.expand(name, None)
        full = known.name if known is not None else name
    land = own_land(reader, full)
    if land is not None:
        said = reader.slice(role.first, role.last)
        there = own_land(reader, said)
        full = full[:land] + (said[there:] if there is not None else "")
        if there is not None:
            return full  # «l'Ordre des avocats du Bénin et son homologue du Togo»
    words = full.split()
    own = next((n for n, word in enumerate(words) if word.casefold() in vocabulary.nationalities), None)
    adjective = _adjective(reader, words[0], role)
    if own is None:
        own = next((n for n, word in enumerate(words) if word.casefold() in ("national", "nationale")), None)
    if own is not None and own > 0:
        words[own] = adjective
    else:
        words.insert(1, adjective)
    if role.country not in vocabulary.actors.state_nouns["royaume"]:
        words = [word for word in words if word.casefold() not in reader.small.royal]
    return " ".join(words)


def common_noun(name: str) -> str:
    """The words of a name before its first proper one: «Université» of Atlas, «Chambre de commerce» de Verlin."""
    words = name.split()
    proper = next((n for n, word in enumerate(words) if n and word[:1].isupper()), len(words))
    while proper > 1 and words[proper - 1].casefold() in _LINKS:
        proper -= 1
    return " ".join(words[:proper]) if proper < len(words) else ""


def own_land(reader: Reader, name: str) -> int | None:
    """Where «du Bénin» begins that closes the name of a body; None if no country does."""
    for match in _OF.finditer(name):
        rest = pieces(name[match.end() :])
        found = reader.vocabulary.countries.match(rest, 0)
        if found is not None and found[0] == len(rest):
            return match.start()
    return None


def _adjective(reader: Reader, head: str, role: Role) -> str:
    """The adjective of the country that the office tells, in the gender of the noun that opens the name."""
    vocabulary = reader.vocabulary
    said = (reader.words[k].text for k in range(role.first, role.last) if vocabulary.nationalities.get(reader.low(k)))
    own = next(said, "")
    form = vocabulary.heads.match([head.casefold()], 0)
    feminine = vocabulary.feminine(role.country or "")
    return feminine if form is not None and form[1].head.gender == "f" and feminine is not None else own
