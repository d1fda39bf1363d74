"""Several objects of one verb: «ont signé un accord et un mémorandum», «ont été signés : un accord, une charte»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from models.annotation import Word
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.fronting import opens_with_partner
from pipeline.rules.marking.said_by_pronoun import said_of_it, was_so
from pipeline.rules.marking.verb_group import VerbGroup

_THAT = frozenset({"celle", "celui"})
_RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})
_ACTIVE = ("trigger.active", "trigger.coordinated")


def share(frames: list[Frame], orphans: list[Frame], words: Sequence[Word], seen_through: Sequence[bool]) -> None:
    """Give the verb of one frame to those that follow it in the same list.

    ``seen_through``: the words of days and places («une convention et, mardi à Brou, un contrat»).
    """
    _listed(frames, orphans, words)
    _taken_up_by_pronoun(frames, words)
    for former, frame in pairwise(frames):
        instrument = frame.instrument
        if instrument is None or former.instrument is None or frame.verbs or frame.nouns:
            continue
        verb = _gapped_binding(former, frame, words) or _gapped_passive(former, frame, words)
        if verb is not None:
            frame.verbs = [verb]
            frame.rules.append("trigger.gapped")
            continue
        if instrument.reference != "indefinite" or not former.verbs or said_of_it(words, instrument.last):
            continue
        if words[instrument.first].low in _THAT and _has_own_verb(words, instrument.last):
            continue
        if _coordinated(former, frame, words) or _another_day(former, frame, words, seen_through):
            frame.verbs = list(former.verbs)
            frame.rules.append("trigger.coordinated")


def _taken_up_by_pronoun(frames: list[Frame], words: Sequence[Word]) -> None:
    """«A a signé une convention avec B. Une autre | l'a été | avec C»."""
    for k, frame in enumerate(frames):
        instrument = frame.instrument
        if (
            instrument is None
            or frame.verbs
            or frame.nouns
            or not (instrument.other or instrument.reference == "pronoun")
        ):
            continue
        end = next((n for n in range(instrument.last, len(words)) if words[n].text == "."), len(words))
        after = frames[k + 1].instrument if k + 1 < len(frames) else None
        verb = was_so(words, instrument.last, after.first if after is not None else end)
        if verb is not None:
            frame.verbs = [verb]
            frame.rules.append("trigger.passive")


def _has_own_verb(words: Sequence[Word], last: int) -> bool:
    """«; celle avec B | a été rejetée»: whatever became of that one, it is not what was done to the one before."""
    for word in words[last:]:
        if word.text in (";", ":", ".") or word.low in _RELATIVES:
            return False
        if word.pos == "AUX":
            return True
    return False


def _coordinated(former: Frame, frame: Frame, words: Sequence[Word]) -> bool:
    assert former.instrument is not None and frame.instrument is not None
    instrument = frame.instrument
    before = words[instrument.first - 1].low
    active = any(rule in former.rules for rule in _ACTIVE)
    as_well = words[instrument.first - 2].low in ("ainsi", "même", "comme") and before in ("que", "qu'")
    if (before in ("et", "puis") or as_well) and active:
        return True
    if active and opens_with_partner(words, former.instrument.last, instrument.first):
        return True  # «a signé un accord avec A et, avec B, un contrat»
    between = words[former.instrument.last : instrument.first]
    if any(word.pos in ("VERB", "AUX") for word in between) and not _participles_only(between):
        return False
    if instrument.other:  # «un accord avec A, un autre avec B»
        return before in (",", ";", "et", "puis")
    lows = [word.low for word in between]
    if not active or former.verbs[-1].effect != "sign" or instrument.strength == "text" or instrument.plural:
        return False
    if ";" in lows and before == "," and {"avec", "pour"} & set(lows[lows.index(";") :]):
        return True  # «a signé un accord avec A ; avec B, une convention»
    told = len(lows) >= 3 and instrument.strength == "strong"
    return told and before in (",", ";")  # «un accord avec A, une convention avec B»; not «un accord, un traité rare»


def _another_day(former: Frame, frame: Frame, words: Sequence[Word], seen_through: Sequence[bool]) -> bool:
    """«ont signé lundi une convention et, mardi à Brou, | un contrat»: only a day and a place behind the «et»."""
    assert former.instrument is not None and frame.instrument is not None
    if not any(rule in former.rules for rule in _ACTIVE):
        return False
    k, told = frame.instrument.first - 1, False
    while k > former.instrument.last and (seen_through[k] or words[k].text == ","):
        told = told or seen_through[k]
        k -= 1
    between = words[former.instrument.last : k]
    return told and words[k].low in ("et", "puis") and not any(w.pos in ("VERB", "AUX") for w in between)


def _participles_only(between: Sequence[Word]) -> bool:
    return all(
        word.pos != "AUX" and (word.pos != "VERB" or word.low.endswith(("é", "ée", "és", "ées"))) for word in between
    )


def _gapped_binding(former: Frame, frame: Frame, words: Sequence[Word]) -> VerbGroup | None:
    """«Le premier lie A à B, le second C à D»: the verb said once, as if it stood behind «le second»."""
    pronouns = [x.instrument for x in (former, frame) if x.instrument is not None and x.instrument.ordinal is not None]
    verb = former.verbs[-1] if former.verbs else None
    if len(pronouns) < 2 or any(x.reference != "pronoun" for x in pronouns) or verb is None:
        return None
    if verb.effect != "bind" or verb.voice != "active":
        return None
    last = pronouns[1].last
    following = words[last : last + 3]
    if words[pronouns[1].first - 1].low not in (",", ";", "et") or any(w.pos in ("AUX", "VERB") for w in following):
        return None
    return replace(verb, first=last, at=last, last=last)


def _gapped_passive(former: Frame, frame: Frame, words: Sequence[Word]) -> VerbGroup | None:
    """«La première a été signée par A et B, la seconde par C et D», «… entre C et D»."""
    one, other = former.instrument, frame.instrument
    verb = former.verbs[-1] if former.verbs else None
    if one is None or other is None or verb is None or other.reference != "pronoun" or other.ordinal is None:
        return None
    if one.ordinal is None or one.plural or verb.effect != "sign" or verb.voice != "passive":
        return None
    if other.last >= len(words) or words[other.last].low not in ("par", "entre", "avec"):
        return None
    if words[other.first - 1].low not in (",", ";", "et"):
        return None
    return replace(verb, first=other.last, at=other.last, last=other.last)


def _listed(frames: list[Frame], orphans: list[Frame], words: Sequence[Word]) -> None:
    """«Ont été signés : un accord avec A ; une convention avec B»: all that follows the colon."""
    for orphan in orphans:
        verb = orphan.verbs[0] if orphan.verbs else None
        if verb is None or verb.voice not in ("passive", "active") or verb.effect != "sign":
            continue
        if verb.voice == "passive" and not verb.form.plural:
            continue
        colon = next((k for k in range(verb.last, verb.last + 8) if k < len(words) and words[k].text == ":"), None)
        after = [f for f in frames if f.instrument is not None and colon is not None and f.instrument.first > colon]
        if not after or any(f.instrument is not None and f.instrument.first < verb.first for f in frames):
            continue
        for frame in after:
            if not frame.verbs and not frame.nouns:
                frame.verbs = [verb]
                frame.rules.append("trigger.listed")
        if after[0].verbs == [verb]:
            orphan.verbs = []
    orphans[:] = [orphan for orphan in orphans if orphan.verbs or orphan.nouns]
