"""Whom is it for, from whom, whom does it bind: «un prêt à B», «a obtenu de B un prêt», «l'accord lie A et B»?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from models.annotation import AnnotatedArticle, Word
from models.expression import AmountExpression, DurationExpression
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.rules.framing.frames import Frame
from pipeline.rules.framing.fronting import Fronting
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.groups import Grouper
from pipeline.rules.sides.roles import Slot
from pipeline.rules.sides.towards import Towards

_SUBJECTS = frozenset({"on", "il", "elle", "ils", "elles"})


class Receivers(Reader):
    """Tells for one article's groups whether an agreement is for them, from them or binds them."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, grouper: Grouper, towards: Towards) -> None:
        super().__init__(annotated)
        self.amounts = annotated.amounts
        self.durations = annotated.durations
        self.buyers = lexicon.words.municipal | {
            head.singular for head in lexicon.bodies.table.heads if head.territorial
        }
        self.saying = lexicon.modality.saying
        self.giving = lexicon.verbs.giving
        self.taking = lexicon.verbs.taking
        self.ruling = lexicon.verbs.ruling
        self.fronting = Fronting(self.words)
        self.grouper = grouper
        self.towards = towards

    def told(self, group: Group, frame: Frame) -> tuple[Slot, str] | None:
        """«un prêt accordé à B», «signé pour A par X», «un accord lie A et B»: those whom it is for or binds."""
        instrument = frame.instrument
        financing = instrument is not None and instrument.kind == "financing"
        if self.towards.made_to_sign(group, frame):
            return "signers", "signers.made-to"
        if any(self._taken_from(v, group, frame) for v in frame.verbs):
            return "parties", "parties.from"
        giving = any(v.form.lemma in self.giving and v.last <= group.first for v in frame.verbs)
        contract = instrument is not None and instrument.kind == "contract"
        let = contract or (instrument is not None and any("contract" in v.form.kinds for v in frame.verbs))
        straight = self.lows[group.first - 1] in A or (financing and self.towards.reaches(group))
        if (financing or let) and giving and straight:
            return "parties", "parties.for"
        if (
            group.connector == "for"
            and any(v.effect == "sign" and v.last <= group.first for v in frame.verbs)
            and (
                instrument is None
                or "par" in self.lows[group.last : group.last + 2]
                or self._right_after_the_verb(group, frame)
                or self._in_its_name(group, frame)
            )
        ):
            return "parties", "parties.on-behalf"  # «signé pour A par X, et pour B par Y»
        if instrument is not None and financing and self._beside_loan(group, instrument, A):
            return "parties", "parties.for"  # «un prêt de 80 millions d'euros à B»
        taken = any(v.form.lemma in self.taking and v.voice == "active" for v in frame.verbs)
        if instrument is not None and taken and self._beside_loan(group, instrument, DE) and (financing or contract):
            return "parties", "parties.from"  # «bénéficie d'un prêt de 80 millions d'euros de B», «un bail de B»
        if instrument is not None and taken and contract and self._ordered_by(group, instrument):
            return "parties", "parties.from"  # «a reçu une commande de dix bus de la compagnie B»
        if instrument is not None and taken and contract and self._whose_market(group, instrument):
            return "parties", "parties.from"  # «a remporté le marché de l'eau de la commune de B»
        if group.connector == "for" and self._heads_its_share(group, frame):
            return "parties", "parties.for"
        if group.connector == "for" and financing:
            return ("parties", "parties.for") if all(a.nobody for a in group.actors) else None
        committing = [v for v in frame.verbs if v.effect == "commit" and v.last <= group.first]
        if self.towards.cleft(group) and any(v.effect == "commit" for v in frame.verbs):
            return "parties", "parties.to"  # «C'est à B que A a confié, par contrat, …»
        if (
            committing
            and self.towards.reaches(group)
            and not any(w.pos == "AUX" or w.text in (";", ":") for w in self.words[committing[-1].last : group.first])
        ):
            return "parties", "parties.to"  # «confie à B, par convention, …»
        binding = [v for v in frame.verbs if v.effect == "bind" and v.last <= group.first]
        if not binding or group.first - binding[-1].last > 30:
            return None
        said = self.words[binding[-1].last : group.first]
        if any(w.text == ";" for w in said):
            return None  # «s'est liée à A par une convention ; à B, par un protocole»
        lows = [w.low for w in said if w.low not in DETERMINERS]
        if any(w.pos == "PRON" and w.low in _SUBJECTS for w in said):
            return None  # «les unit depuis 1993, et l'on | compte au Canada …»: a clause of its own
        if "," in lows and lows[-1] in DE:
            return None  # «le traité liant les deux pays, et de l'Organisation C»
        if "trigger.passive-inverted" in frame.rules and lows[-1:] in (["à"], ["au"], ["dans"], ["en"], ["chez"]):
            return None  # «A et B étaient réunis à la Maison Blanche pour signer un accord»
        if lows[-1:] in (["à"], ["au"]) and self._signed_there(frame, binding[-1].last, group.first):
            return None
        governing = [w for w in said if w.pos != "ADJ" or w.capital]
        governing = governing[: len(governing) - _common_tail(governing)]
        if any(a.text == "," and b.pos == "NOUN" and not b.capital for a, b in pairwise(said)) and (
            governing and governing[-1].low in DE
        ):
            return None  # «l'attachait à A, filiale du groupe B», «filiale du chinois B»
        if self._of_a_relative(said) or self._ruled(binding[-1], said):
            return None
        other = any(w.pos == "AUX" or w.text in ("»", "”", '"') for w in said)
        other = other or any(a.text == "," and b.low in self.saying for a, b in pairwise(said))
        other = other or bool({"dans", "chez", "sur", "depuis", "en", "lors"} & {w.low for w in said[-1:]})
        return None if other else ("parties", "parties.bound")

    def _signed_there(self, frame: Frame, first: int, last: int) -> bool:
        """«liées par une convention signée mardi à la préfecture»: where; not «par un accord signé mardi, à B»."""
        signed = next((v.last for v in reversed(frame.verbs) if v.effect == "sign" and first <= v.first < last), None)
        return signed is not None and "," not in self.lows[signed:last]

    def _of_a_relative(self, said: Sequence[Word]) -> bool:
        """«liées par un accord | qui crée | un conseil»: what the agreement does, not whom it binds."""
        at = next((k for k, w in enumerate(said) if w.low == "qui"), None)
        return at is not None and not any(w.text == "," for w in said[at:]) and said[-1].low not in A

    def _ruled(self, verb: VerbGroup, said: Sequence[Word]) -> bool:
        """«la convention qui régit | le gymnase»: what it is about; «les relations entre A et B» are of its sides."""
        return verb.voice == "active" and verb.form.lemma in self.ruling and all(w.low in DETERMINERS for w in said)

    def _taken_from(self, verb: VerbGroup, group: Group, frame: Frame) -> bool:
        """«a obtenu, mardi, de B un prêt»: from whom it has it."""
        if verb.form.lemma not in self.taking or verb.voice != "active" or group.first <= verb.last:
            return False
        between = [k for k in range(verb.last, group.first) if not self.grouper.transparent[k]]
        words = [self.lows[k] for k in between if self.lows[k] != "," and self.words[k].pos != "ADV"]
        if self.fronting.before(group, frame):
            words = [low for low in words if low not in DETERMINERS][-1:]  # «a obtenu de A un prêt et, de B, un don»
        return words in (["de"], ["du"], ["d'"], ["des"]) and all(a.nobody for a in group.actors)

    def _right_after_the_verb(self, group: Group, frame: Frame) -> bool:
        """«a signé, au nom de B, une convention», «signe "pour B" un accord»: nothing but a comma or quotes between."""
        if any(a.person is not None or a.role is not None or a.body is None for a in group.actors):
            return False
        return any(
            v.voice == "active"
            and v.last <= group.connector_first
            and all(w.text in (",", '"', "«", "“") for w in self.words[v.last : group.connector_first])
            for v in frame.verbs
        )

    def _in_its_name(self, group: Group, frame: Frame) -> bool:
        """«X a signé la convention au nom de B avec C»: behind the object too; «pour B» may be whom it helps."""
        formal = self.lows[group.connector_first : group.connector_first + 2] in (["au", "nom"], ["pour", "le"])
        if not formal or any(a.body is None for a in group.actors):
            return False
        if self.lows[group.connector_first] == "pour" and self.lows[group.connector_first + 2] != "compte":
            return False
        signing = [v for v in frame.verbs if v.voice == "active" and v.last <= group.connector_first and not v.negated]
        between = self.words[signing[-1].last : group.connector_first] if signing else []
        return bool(signing) and not any(w.pos in ("AUX", "VERB") or w.text == ";" for w in between)

    def _beside_loan(self, group: Group, instrument: InstrumentMention, words: frozenset[str]) -> bool:
        """Does «à B», «de B» stand right behind the loan or behind its amount?"""
        before = group.first - 1
        if before < instrument.last or self.lows[before] not in words:
            return False
        end = instrument.last
        amounts: list[AmountExpression | DurationExpression] = [*self.amounts, *self.durations]
        amounts = [a for a in amounts if self.words[end].start <= a.start < self.words[before].start]
        while end < before and (
            self.lows[end] in DE
            or self.words[end].pos == "ADJ"
            or any(a.start <= self.words[end].start < a.end for a in amounts)
        ):
            end += 1
        return end == before and all(a.nobody for a in group.actors)

    def _heads_its_share(self, group: Group, frame: Frame) -> bool:
        """«Pour A, deux conventions : l'une avec B, l'autre avec C»: the side that those counted have in common."""
        instrument, start = frame.instrument, group.connector_first
        if instrument is None or instrument.reference != "indefinite" or (instrument.count or 0) < 2:
            return False
        opens = start == 0 or not self.words[start - 1].text[-1].isalnum()
        set_off = self.lows[group.last] == "," and group.last < instrument.first
        bodies = all(a.nobody and a.body is not None and not a.body.anaphor for a in group.actors)
        return (
            opens and set_off and bodies and not any(w.pos == "AUX" for w in self.words[group.last : instrument.first])
        )

    def _ordered_by(self, group: Group, instrument: InstrumentMention) -> bool:
        """«une commande de 60 avions | de la compagnie B», «… | de la part de B»: how many of what, and who buys."""
        before = group.first - 1
        if instrument.lemma != "commande" or before <= instrument.last or self.lows[before] not in DE:
            return False
        between = self.words[instrument.last : before]
        counted = any(w.pos == "NUM" or w.text.isdigit() for w in between)
        plain = not any(w.pos in ("VERB", "AUX", "PUNCT", "PRON", "SCONJ") for w in between)
        return counted and plain and all(a.nobody and a.body is not None for a in group.actors)

    def _whose_market(self, group: Group, instrument: InstrumentMention) -> bool:
        """«le marché de l'eau | de la commune de B»: a town or land behind what is bought is the one that buys."""
        before = group.first - 1
        if before <= instrument.last or self.lows[before] not in DE or len(group.actors) > 1:
            return False
        actor = group.actors[0]
        if not actor.nobody or actor.body is None or actor.body.head not in self.buyers:
            return False
        return all(
            (w.pos in ("NOUN", "ADJ", "DET") and not w.capital) or w.low in DE or w.low in DETERMINERS
            for w in self.words[instrument.last : before]
        )


def _common_tail(words: Sequence[Word]) -> int:
    """How many common nouns end these words («du groupe»)."""
    count = 0
    while count < len(words) and words[-1 - count].pos == "NOUN" and not words[-1 - count].capital:
        count += 1
    return count
