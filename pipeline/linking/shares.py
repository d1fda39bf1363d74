"""«… avec A, B et C, respectivement sur l'eau, le froid et la recherche»: to each of a set what it is about."""

from __future__ import annotations

import re

from models.annotation import AnnotatedArticle
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft

RULE = "subject.share"
_SPLIT = frozenset({"parties.one-each", "parties.respectively"})
_AGAIN = re.compile(r"(?:à|au|aux|sur|pour)\s+")
_JOINT = re.compile(r"\s*,\s+et\s+|\s*,\s+|\s+et\s+")


def share_matter(drafts: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """Deal out the subjects that a sentence tells in the order of the partners."""
    for draft in drafts:
        family = [child for child in draft.children if _SPLIT & set(child.rules)]  # those made of one statement
        subject = draft.subject or next((child.subject for child in family if child.subject is not None), None)
        if len(family) < 2 or subject is None or any(child.subject not in (None, subject) for child in family):
            continue
        sentence = next((s for s in annotated.sentences if s.start <= subject.start < s.end), None)
        if sentence is None:
            continue
        lows = {word.low for word in annotated.words[sentence.first : sentence.last]}
        parts = _parts(subject)
        if not lows & lexicon.discourse.each or len(parts) != len(family):
            continue
        for child, part in zip(family, parts, strict=True):
            child.subject = part
            child.rules.append(RULE)


def _parts(subject: Span) -> list[Span]:
    """The members of the list: «l'eau, le froid et la recherche» has three."""
    found, start = [], 0
    for joint in [*_JOINT.finditer(subject.text), None]:
        end = joint.start() if joint is not None else len(subject.text)
        again = _AGAIN.match(subject.text[start:end])  # «à l'eau et | à la forêt»
        start += again.end() if again is not None else 0
        found.append(Span(start=subject.start + start, end=subject.start + end, text=subject.text[start:end]))
        start = joint.end() if joint is not None else end
    return found
