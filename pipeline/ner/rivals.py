"""Who an anaphor can't mean: nobody concludes, hires or buys himself in one clause («A a confié à l'entreprise…»)."""

from __future__ import annotations

from models.annotation import Actor, Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reader import Reader


def rivals(reader: Reader, mention: Mention, earlier: list[Actor]) -> list[Actor]:
    """The actors named before in the clause of an anaphoric body that is its object; of a subject there are none."""
    grammar = reader.small
    start = mention.first
    while start > 0 and reader.low(start - 1) in DETERMINERS | grammar.articles | grammar.same:
        start -= 1
    opening = reader.openings[mention.first]
    if start <= opening or not _object(reader, start):
        return []
    behalf = reader.vocabulary.lexicon.connectors.behalf
    told = ((k, behalf.match(reader.lows, k)) for k in range(max(start - 4, opening), start))
    for_it = any(match is not None and k + match[0] == start for k, match in told)
    found: list[Actor] = []
    for actor in reversed(earlier):
        if actor.first < opening or actor.last > start:
            break
        between = range(actor.last, start)
        if any(reader.low(k) in grammar.clause_openings for k in between):
            break
        joined = [reader.low(k) for k in between] == ["et"]
        if actor.person is not None and for_it:
            continue  # «X, directrice de l'AMEJ, a signé pour l'agence»
        if for_it and any(reader.low(k) == "été" for k in between):
            continue  # «la convention entre A et B a été signée, pour l'agence, par X»: who signs stands behind
        if _in_relative(reader, opening, actor) and any(reader.words[k].pos == "AUX" for k in between):
            continue  # «la convention qui liait A à B a été dénoncée par l'entreprise»: by A
        if actor.role is not None and actor.role.first <= mention.first < actor.role.last:
            continue  # «X représentait la Ville»: hers by this very verb
        if joined or any(reader.words[k].pos in ("VERB", "AUX") for k in between):
            found.append(actor)
    return found


def _in_relative(reader: Reader, opening: int, actor: Actor) -> bool:
    """«la convention | qui liait A |», no subject of its own: what is said of the thing before «qui»."""
    which = next((k for k in range(actor.first - 1, opening, -1) if reader.low(k) == "qui"), None)
    return which is not None and "," not in [reader.low(which - 1), *(reader.low(k) for k in range(which, actor.first))]


def _object(reader: Reader, start: int) -> bool:
    """Is the noun phrase at word ``start`` governed by a verb or by a preposition of a person?"""
    before = reader.words[start - 1]
    if before.low in reader.small.object_prepositions:
        return True
    infinitive = before.low.endswith(("er", "ir", "re", "oir"))
    governed = start >= 2 and (reader.low(start - 2) in DE | {"à", "pour"})
    return before.pos == "VERB" and not (infinitive and governed)


def beside(reader: Reader, mention: Mention, earlier: list[Actor]) -> list[Mention]:
    """«X, directeur du port, et Y, pour l'opérateur»: of two named side by side each acts for a body of its own.

    The bodies of the persons named before in the list; «la directrice de l'agence, X, et sa présidente, Y» are of one.
    """
    found: list[Mention] = []
    end = mention.first
    for actor in reversed(earlier):
        if actor.first < reader.openings[mention.first] or actor.last > end:
            break
        between = range(actor.last, end)
        if any(reader.words[k].pos in ("VERB", "AUX") or reader.low(k) in (";", ":") for k in between):
            break
        listed = any(reader.low(k) == "et" for k in between)
        if actor.person is not None and actor.body is not None and listed and actor.body.head != mention.head:
            found.append(actor.body)
        end = actor.first if actor.person is None or actor.body is None else end
        if found:
            break
    return found
