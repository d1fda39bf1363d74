"""Does a participle agree with an instrument: «une convention signée», «les accords conclus»?"""

from __future__ import annotations

from models.statement import InstrumentMention
from pipeline.rules.marking.verb_group import VerbGroup


def agrees(verb: VerbGroup, instrument: InstrumentMention) -> bool:
    """Gender and number of a participle fit the instrument; spelling slips in the press forgive gender, not number."""
    if verb.form.shape != "participle" or verb.form.lemma.count(" "):
        return True
    if instrument.kind is None:
        return verb.form.plural == instrument.plural and (
            instrument.gender is None or verb.form.feminine == (instrument.gender == "f")
        )
    if verb.form.plural != instrument.plural:
        return False
    return verb.form.feminine == (instrument.gender == "f")
