"""One agreement told twice, pages apart: «Bahreïn formalisera l'accord avec Israël» after «l'accord de A et B»."""

from __future__ import annotations

from pipeline.linking.antecedents import compatible
from pipeline.linking.drafts import Draft

RULE = "status.told-twice"
_KNOWN = ("definite", "demonstrative", "possessive")
SENTENCES_OF_LEAD = 2
_AHEAD = ("announced", "planned", "negotiating")


def join_twice_told(drafts: list[Draft]) -> list[Draft]:
    """The drafts without those that only tell again, as something known, what was told of the same parties."""
    kept: list[Draft] = []
    for draft in drafts:
        former = next((d for d in reversed(kept) if _same(d, draft) or _of_lead(d, draft)), None)
        if former is None:
            kept.append(draft)
            continue
        for statement in draft.statements:
            former.add_details(statement)
        former.add_signers(draft.signers)
        former.add_parties(draft.parties)
        if former.status in _AHEAD and draft.status in ("signed", "planned") and draft.status != former.status:
            former.status = draft.status
        former.rules.append(RULE)
    return kept


def _of_lead(former: Draft, draft: Draft) -> bool:
    """«X défend le nouveau traité, signé mardi à Aix. A et B ont signé mardi un nouveau traité»: the lead knew it."""
    instrument, known = draft.instrument, former.instrument
    if instrument is None or known is None or known.reference != "definite" or instrument.reference != "indefinite":
        return False
    if former.statements[0].sentence >= SENTENCES_OF_LEAD or former.kind != draft.kind or not draft.parties:
        return False
    if any(d.plural or d.children or d.parent is not None or d.status != "signed" for d in (former, draft)):
        return False
    if instrument.ordinal is not None or instrument.other or draft.statements[0].again:
        return False
    told = former.date is not None and draft.date is not None and former.date.precision == "day"
    smaller, larger = sorted((former.entities(), draft.entities()), key=len)
    return told and not _on_two_days(former, draft) and bool(smaller) and smaller <= larger


def _same(former: Draft, draft: Draft) -> bool:
    """The same parties, «l'accord», and nothing that makes it another: a day, a number, a set, an end."""
    instrument = draft.instrument
    if instrument is None or len(draft.parties) < 2 or draft.entities() != former.entities():
        return False
    if any(d.plural or d.children or d.parent is not None for d in (former, draft)):
        return False
    if instrument.reference not in _KNOWN or instrument.ordinal is not None or instrument.earlier or instrument.other:
        return False
    if {"status.earlier", "trigger.added"} & {*former.rules, *draft.rules} or not compatible(former, instrument):
        return False
    if "terminated" in (former.status, draft.status) or "renewed" in (former.status, draft.status):
        return False
    return not _on_two_days(former, draft)


def _on_two_days(former: Draft, draft: Draft) -> bool:
    days = [d.date.value for d in (former, draft) if d.date is not None]
    return len(days) == 2 and days[0] != days[1]
