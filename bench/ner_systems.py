"""The two sides that are compared, each as a function from a text to labelled spans.

Plain: the entities of ``fr_core_news_md`` with all its components; MISC has no counterpart in the gold and is left out.

Ours: what the ner stage would name in a record.

* PER: the names of persons («Mme X»: X), not an office that stands for its holder («le ministre»);
* ORG: ministries and organisations that are named, not those only implied («ministre de la Santé» names no ministry)
  nor referred to («l'institution», «la commune»), nor the ``weak`` ones that become bodies only where they conclude
  something;
* LOC: places and states, named ones only.
* «Long Form (LF)» is one mention of ours and two names of the gold's: it counts as two.
* Of overlapping spans the longest stands: neither side nests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from bench.ner_score import Labelled
from models.annotation import AnnotatedArticle, Mention
from models.record import Article

System = Callable[[str], list[Labelled]]

_LABELS = {"person": "PER", "ministry": "ORG", "organisation": "ORG", "state": "LOC", "place": "LOC"}
_BRACKETED = re.compile(r"\s*\(([^()]+)\)$")


def article(text: str) -> Article:
    """A text as the stages want it, with no date, outlet or title."""
    return Article(id="bench", path="bench", sha256="", text=text)


def plain_spans(doc: Any) -> list[Labelled]:
    """The entities of a spaCy document."""
    return [Labelled(e.start_char, e.end_char, e.label_) for e in doc.ents if e.label_ in ("PER", "LOC", "ORG")]


def our_spans(annotated: AnnotatedArticle) -> list[Labelled]:
    """The named persons, bodies and places of an annotated article."""
    spans = [piece for mention in named(annotated) for piece in _pieces(mention)]
    return _outermost(spans)


def named(annotated: AnnotatedArticle) -> Iterator[Mention]:
    """Mentions that name somebody or something by words of their own."""
    for actor in annotated.actors:
        role = actor.role
        told = actor.person is not None and actor.person.text.split()[0].casefold() in ("ce", "cette")  # «ce dernier»
        if actor.person is not None and not told and not (role is not None and actor.person.start == role.start):
            yield actor.person
        bodies = [actor.body, role.body if role is not None else None]
        yield from {id(b): b for b in bodies if b is not None and _says_who(b)}.values()
    yield from (place for place in annotated.places if place.head != "seat")


def _says_who(body: Mention) -> bool:
    """Not an implied body, a doubtful one, nor «la commune»; «Conseil d'Etat» is a name, though a head and no more."""
    if body.anaphor:
        return body.text[:1].isupper() and " " in body.text and body.text == body.name
    return body.given and not body.weak


def _pieces(mention: Mention) -> list[Labelled]:
    label = _LABELS[mention.kind]
    match = _BRACKETED.search(mention.text) if mention.acronym else None
    if match is None:
        return [Labelled(mention.start, mention.end, label)]
    return [
        Labelled(mention.start, mention.start + match.start(), label),
        Labelled(mention.start + match.start(1), mention.start + match.end(1), label),
    ]


def _outermost(spans: list[Labelled]) -> list[Labelled]:
    """Without those that lie inside another."""
    return sorted(
        {
            span
            for span in spans
            if not any(
                o.start <= span.start and span.end <= o.end and o.end - o.start > span.end - span.start for o in spans
            )
        }
    )
