"""Sentences without a verb, as headlines and leads have them: «Entre A et B, un bail de neuf ans»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.rules.framing.frame import Frame

MOST_WORDS_TO_SIDES = 12
RULE = "trigger.verbless"
_PARTICIPLES = ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "ise", "ises", "it", "ite")


def mark_verbless(annotated: AnnotatedArticle, sentence: Sentence, frames: list[Frame]) -> None:
    """Mark the one instrument between two in a sentence that has no finite verb: it is told as news."""
    told = [f for f in frames if f.instrument is not None]
    if len(frames) != 1 or len(told) != 1 or told[0].verbs or told[0].nouns or told[0].rules:
        return
    instrument = told[0].instrument
    assert instrument is not None
    if instrument.reference not in ("indefinite", "none") or instrument.strength == "text" or instrument.kind is None:
        return
    words = annotated.words[sentence.first : sentence.last]
    after = [
        w.low for w in annotated.words[instrument.last : min(instrument.last + MOST_WORDS_TO_SIDES, sentence.last)]
    ]
    if words[0].low != "entre" and "entre" not in after:
        return
    if any(w.pos == "AUX" or (w.pos == "VERB" and not w.low.endswith(_PARTICIPLES)) for w in words):
        return
    if instrument.first - sentence.first <= 2 and any(
        w.pos == "VERB" for w in annotated.words[instrument.last : instrument.last + 2]
    ):
        return  # «Un accord lie A à B», whose verb looks like a participle
    told[0].rules.append(RULE)
