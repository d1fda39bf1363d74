"""What is done to the agreement: which of the verbs and nouns of doing counts, and which status that alone makes."""

from __future__ import annotations

from models.record import Status
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import ActNoun
from pipeline.rules.marking.verb_group import VerbGroup

STATUS_OF: dict[str, Status] = {
    "sign": "signed",
    "bind": "signed",
    "commit": "signed",
    "renew": "renewed",
    "ratify": "ratified",
    "terminate": "terminated",
    "negotiate": "negotiating",
}
_BY_HAND = frozenset({"signer", "cosigner", "contresigner", "parapher"})
_STRENGTH = ("terminate", "ratify", "renew", "sign", "negotiate", "bind", "commit")


def strongest_first(verbs: list[VerbGroup], instrument: int = 0) -> list[VerbGroup]:
    """The verbs, the one that tells most of the agreement, which stands at word ``instrument``, first."""
    ranked = sorted(_without_comments(verbs, instrument), key=_rank)
    told = next((v for v in ranked[1:] if v.effect == "sign" and v.voice == "passive"), None)
    if told is not None and ranked[0].effect == "sign" and ranked[0].voice == "participle":
        return [told, *(v for v in ranked if v is not told)]  # «paraphé en décembre, serait signé en mai»
    by_hand = told is not None and told.form.lemma in _BY_HAND and _to_come(told) and told.last > instrument
    if told is not None and by_hand and ranked[0].effect == "sign" and ranked[0].form.lemma not in _BY_HAND:
        return [told, *(v for v in ranked if v is not told)]  # «sont parvenus à un accord, qui sera signé en mai»
    ahead = next((v for v in ranked[1:] if v.effect == "sign" and _to_come(v)), None)
    if ahead is not None and ranked[0].effect == "ratify" and ranked[0].last <= ahead.first:
        return [ahead, *(v for v in ranked if v is not ahead)]  # «approuvée lundi par le conseil, sera signée vendredi»
    return ranked


def _to_come(verb: VerbGroup) -> bool:
    """«sera signée», «doit être signé»."""
    return not verb.negated and (verb.tense == "future" or (verb.voice == "passive" and verb.tense == "none"))


def _rank(verb: VerbGroup) -> int:
    return _STRENGTH.index(verb.effect) if verb.effect in _STRENGTH else len(_STRENGTH)


def _without_comments(verbs: list[VerbGroup], instrument: int) -> list[VerbGroup]:
    """«A a signé un accord dénoncé par C»: the participle says what others think of it."""
    if any(v.effect == "sign" and v.voice == "active" for v in verbs):
        return [v for v in verbs if not (v.form.lemma == "dénoncer" and v.voice == "participle")]
    finite = ("active", "passive")
    again = next((v for v in verbs if v.effect == "renew" and v.voice in finite and not v.negated), None)
    if again is None:
        return verbs
    # «ont rétabli l'accord suspendu en 2019», «Après l'avoir suspendu, A a réactivé l'accord»
    object_of = again.last <= instrument  # not «ont rompu l'accord qu'ils avaient renouvelé»
    before = (v for v in verbs if v.voice == "participle" or (object_of and v.last <= again.first))
    ended = [v for v in before if v.effect == "terminate"]
    return [v for v in verbs if v not in ended]


def concludes(verb: VerbGroup) -> bool:
    """«signé lundi», «ont conclu», «a été signé»: it was done."""
    done = verb.voice == "participle" or (verb.voice in ("active", "passive") and verb.tense in ("past", "pluperfect"))
    return verb.effect == "sign" and done and not verb.negated


def effect_of(frame: Frame, main: VerbGroup | None, noun: ActNoun | None) -> str | None:
    """The effect of the main verb, or of the noun where the verb says less («procéder à la signature»)."""
    effect = main.effect if main is not None else noun.effect if noun is not None else None
    if noun is not None and main is not None and main.effect in ("bind",):
        effect = noun.effect
    if effect == "sign" and any(n.effect == "renew" for n in frame.nouns):
        effect = "renew"  # «ont signé le renouvellement de leur convention»
    if effect in ("ratify", "sign") and any(n.effect == "terminate" for n in frame.nouns):
        effect = "terminate"  # «La résiliation du contrat a été votée», «… de l'accord conclu en 2014»
    told = noun is not None and noun.effect in ("ratify", "renew")
    if effect == "sign" and main is not None and main.voice == "participle" and told and noun is not None:
        effect = noun.effect  # «la ratification de l'accord conclu avec B»
    if effect == "ratify" and any(n.effect == "renew" for n in frame.nouns):
        effect = "renew"  # «Le renouvellement de la convention a été acté»
    if effect == "commit" or (effect == "bind" and "trigger.by-means" in frame.rules):
        effect = "sign"
    if {"trigger.verbless", "trigger.conferring"} & set(frame.rules):
        effect = "sign"
    return effect
