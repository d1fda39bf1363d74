"""The office of persons named in a list after it: «leurs directeurs généraux, X, Y et Z», «les maires X et Y»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle

MOST_WORDS_TO_NAMES = 7
_BETWEEN = frozenset([",", "et", "puis", "ainsi", "que", "m.", "mme", "mm."])
_EACH = frozenset(["respectifs", "respectives", "deux"])


def shared_office(person: Actor, annotated: AnnotatedArticle) -> str | None:
    """The words of the plural office before the list that the person stands in, without determiner; None for none."""
    sentence = next((s for s in annotated.sentences if s.first <= person.first < s.last), None)
    if sentence is None or person.person is None:
        return None
    several = [
        a for a in annotated.actors if a.plural == "person" and sentence.first <= a.first and a.last <= person.first
    ]
    if not several:
        return None
    office = several[-1]
    listed = [a for a in annotated.actors if office.last <= a.first < sentence.last and a.person is not None]
    own = listed[:1]
    for actor in listed[1:]:
        if any(w.low not in _BETWEEN for w in annotated.words[own[-1].last : actor.first]):
            break
        own.append(actor)
    if len(own) < office.number or person.first not in {a.first for a in own}:
        return None
    if own[0].first - office.last > MOST_WORDS_TO_NAMES or any(a.role is not None for a in own):
        return None
    between = annotated.words[office.last : own[0].first]
    if any(w.pos in ("VERB", "AUX") for w in between):
        return None
    told = (w for w in annotated.words[office.first : office.last] if w.pos not in ("DET", "NUM", "ADP"))
    words = [w for w in told if w.low not in _EACH]
    return annotated.article.text[words[0].start : words[-1].end] if words else None
