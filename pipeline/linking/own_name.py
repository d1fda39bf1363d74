"""What an agreement is called, for want of a subject: «un contrat de concession», «un jumelage»."""

from __future__ import annotations

from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft


def own_name(draft: Draft, lexicon: Lexicon) -> Span | None:
    """The instrument's own name, where it tells more than «accord»."""
    instrument = draft.instrument
    if instrument is None or instrument.kind is None or instrument.strength == "text":
        return None
    words, grammar = instrument.text.casefold().replace("-", " ").split(), lexicon.grammar
    if words[0] in grammar.definite | grammar.indefinite | grammar.demonstrative:
        return None  # «une autre», «la sienne», «ce dernier»: no noun
    own = not instrument.verbal or instrument.kind == "twinning"
    telling = len(words) > 1 or not set(words) <= lexicon.details.empty
    return Span(start=instrument.start, end=instrument.end, text=instrument.text) if own and telling else None
