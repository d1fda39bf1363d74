"""Who signs without being the subject: «signé par A», «face à B», «les signatures de A et de B», «après A»?"""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import AnnotatedArticle, Sentence, Word
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Slot

MOST_WORDS_TO_AGENT = 30
MOST_WORDS_TO_UNNAMED = 4  # «signé mardi à Dakar | par des opérateurs»
MOST_WORDS_TO_ACTING = 10  # «la signature, mardi à Lille, par X»
_PUTTING = frozenset({"mis", "mettre", "met", "inscrit", "apposé"})
_PARTICIPLES = (
    "é",
    "ée",
    "és",
    "ées",
    "i",
    "ie",
    "is",
    "ies",
    "u",
    "ue",
    "us",
    "ues",
    "ise",
    "ises",
    "it",
    "ite",
    "its",
    "ites",
)


class SignedBy(Reader):
    """Tells for one article's groups behind «par», «face à», «de», «après» whether they sign."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.times = annotated.times
        self.possessives = lexicon.grammar.possessive
        self.witnesses = lexicon.connectors.witnesses
        self.act_nouns = lexicon.verbs.nouns
        self.bearing, self.applied = lexicon.discourse.bearing, lexicon.discourse.applied
        self.several = lexicon.grammar.some | {"les"}
        self.named = {k for actor in annotated.actors for k in range(actor.first, actor.last)}

    def signing(self, group: Group, frame: Frame) -> tuple[Slot, str] | None:
        """«signé par A»; but «signé, en tant que témoin, par B» tells who was there."""
        if not self._by(group, frame):
            return None
        return ("attendees", "attendees.witness") if self._as_witness(group) else ("signers", "signers.by")

    def through(self, group: Group, frame: Frame) -> bool:
        """«A et B ont signé, par leurs maires, X et Y, un accord»: the bodies act, by the hands of these."""
        owned = self.possessives & set(self.lows[group.connector_first : group.actors[0].first + 1])
        persons = [a for a in group.actors if a.person is not None]
        told = len(persons) == sum(a.plural is None for a in group.actors) > 0
        acting = any(
            v.voice == "active" and v.effect in ("sign", "renew", "commit") and not v.negated for v in frame.verbs
        )
        # «A revient avec un accord signé par son homologue, X»: the participle tells who is behind «par»
        signed = any(v.voice == "participle" and v.effect == "sign" and v.last <= group.first for v in frame.verbs)
        return bool(owned) and told and acting and not signed

    def by_unnamed(self, frame: Frame) -> bool:
        """«signé par les exportateurs avec B», «conclue par un opérateur étranger avec B»: by one without a name."""
        for verb in frame.verbs:
            if verb.voice not in ("passive", "participle") or verb.effect not in ("sign", "renew"):
                continue
            for k in range(verb.last, min(verb.last + MOST_WORDS_TO_UNNAMED, len(self.words) - 2)):
                told = self.lows[k] == "par" and self.lows[k + 1] in self.several
                noun = self.words[k + 2].pos in ("NOUN", "ADJ", "PROPN") and not {k + 1, k + 2} & self.named
                if told and noun:
                    return True
        return False

    def facing(self, group: Group, frame: Frame) -> bool:
        """«A a signé, face à B, un accord»: the person on the other side of the table signs too."""
        before = self.lows[group.connector_first - 1] if group.connector_first else ""
        if before.startswith("fai") or before in ("font", "fera", "feront", "ferait"):
            return False  # «faire face à»
        persons = all(a.person is not None or (a.role is not None and a.plural is None) for a in group.actors)
        return persons and any(v.effect in ("sign", "renew") and v.voice == "active" for v in frame.verbs)

    def after_another(self, group: Group, frame: Frame) -> bool:
        """«X a signé après Y», «X a contresigné chaque page après la négociatrice, Y»: Y signed too."""
        verb = next((v for v in frame.verbs if v.effect == "sign" and v.voice == "active"), None)
        if verb is None or any(a.person is None for a in group.actors) or self.lows[group.first - 1] != "après":
            return False
        between = self.words[verb.last : group.first]
        return 0 < len(between) <= 6 and not any(w.pos in ("VERB", "AUX") or w.text == ";" for w in between)

    def borne(self, sentence: Sentence, group: Group) -> bool:
        """«Il porte les signatures de A et de B», «Le paraphe de A y voisine avec celui de B»: persons alone."""
        lows = set(self.lows[sentence.first : sentence.last])
        persons = all(a.person is not None for a in group.actors)
        told = bool(self.bearing & lows) or self.lows[group.connector_first].startswith(("celle", "celui", "ceux"))
        return persons and told and not {"ne", "n'"} & lows

    def of_signatures(self, sentence: Sentence, group: Group) -> bool:
        """«… porte la signature de A, l'autre celle de B»; but «celle de B porte sur le pain» is B's agreement."""
        if not self.lows[group.connector_first].startswith(("celle", "celui", "ceux")):
            return True
        told = range(sentence.first, group.connector_first)
        # «y a mis son nom à côté de celui de B»
        named = "nom" in self.lows[told.start : told.stop] and bool(_PUTTING & set(self.lows[told.start : told.stop]))
        return named or any(self.act_nouns.match(self.lows, k) for k in told)

    def _as_witness(self, group: Group) -> bool:
        """«en tant que témoin», «en qualité de garant», «comme témoins», beside the group."""
        before = range(max(group.connector_first - 7, 0), group.connector_first)
        after = range(group.last, min(group.last + 5, len(self.lows)))
        return any(
            self.lows[k] in self.witnesses and self.lows[k - 1] in ("que", "de", "comme", "d'")
            for span in (before, after)
            for k in span
        )

    def _by(self, group: Group, frame: Frame) -> bool:
        """«signé par A», «la signature par A d'un accord»: does A sign?"""
        if {"non", "pas"} & set(self.lows[max(group.connector_first - 2, 0) : group.connector_first]):
            return False  # «signé non par A, mais par B», «par A, mais pas par B»
        passive = [v for v in frame.verbs if v.voice in ("passive", "participle") and v.last <= group.first]
        if passive and (passive[-1].negated or self.lows[passive[-1].first - 1] == "non"):
            return False  # «signé entre A et B, mais non ratifié par C»
        if passive and self._spoken_against(passive[-1], frame):
            return False
        if passive and self._by_reaches(passive[-1], group):
            return passive[-1].effect != "negotiate" or len(group.actors) > 1  # one alone has only mediated
        end = frame.anchors[-1][1]
        apart = group.connector_first - end
        if not any(n.last <= group.first for n in frame.nouns) or apart > MOST_WORDS_TO_AGENT:
            return False
        if self.applied & set(self.lows[end : group.connector_first]):
            return True  # «La signature a été apposée par X et, pour la banque, par Y»
        return apart <= MOST_WORDS_TO_ACTING and not any(
            w.pos in ("AUX", "VERB") for w in self.words[end : group.connector_first]
        )

    def _spoken_against(self, verb: VerbGroup, frame: Frame) -> bool:
        """«A a signé avec B un accord | dénoncé | par C»: by words, unless «… et dénoncé depuis par C»."""
        if verb.form.lemma != "dénoncer" or verb.voice != "participle" or self.lows[verb.first - 1] == "et":
            return False
        return any(
            v.effect in ("sign", "renew") and v.voice != "participle" and v.last <= verb.first for v in frame.verbs
        )

    def _by_reaches(self, verb: VerbGroup, group: Group) -> bool:
        between = self.words[verb.last : group.connector_first]
        free = [w for k, w in enumerate(between, verb.last) if k not in self.named]  # «signé, côté français, par A»
        told = [w for w in free if w.pos != "ADV" and not any(t.start <= w.start < t.end for t in self.times)]
        # «un traité signé par six pays et boycotté par A et B», «signé avec A, malgré des propos tenus la veille par B»
        other = told[-1] if told else None
        if other is not None and other.pos in ("VERB", "ADJ") and other.low.endswith(_PARTICIPLES):
            return False
        if self._after_a_deed(between) or self._of_another_participle(free):
            return False
        # the names of those who signed before it count as no distance
        apart = sum(k not in self.named for k in range(verb.last, group.connector_first))
        return apart <= MOST_WORDS_TO_AGENT and not any(w.pos == "AUX" or w.text == ";" for w in between)

    def _after_a_deed(self, between: Sequence[Word]) -> bool:
        """«signé après la prise de la ville par B», but «signé après mardi par B»."""
        dated = {t.start for t in self.times}
        deeds = [n for n, w in enumerate(between) if w.low in ("après", "malgré", "avant") and w.pos == "ADP"]
        return any(not any(w.start in dated for w in between[n + 1 : n + 3]) for n in deeds)

    def _of_another_participle(self, between: Sequence[Word]) -> bool:
        """«signé avec B, dans des locaux mis à disposition par C», «contredisant des propos tenus la veille par C»."""
        taken = [w for w in between if w.pos == "VERB" and w.low.endswith(_PARTICIPLES) and not w.capital]
        if not taken:
            return False
        rest = between[between.index(taken[-1]) + 1 :]
        return not any(w.text in (",", "»", ")") for w in rest)
