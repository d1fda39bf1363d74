"""Who does what: each group of actors of a sentence gets its part in one of the sentence's frames."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.fragments import FRAGMENT
from pipeline.rules.framing.frames import Frame
from pipeline.rules.framing.fronting import Fronting
from pipeline.rules.marking.pacts import PactFinder
from pipeline.rules.marking.verbgroups import VerbGroup
from pipeline.rules.sides.behalf import opens_for
from pipeline.rules.sides.bystanders import Bystanders
from pipeline.rules.sides.groups import Group
from pipeline.rules.sides.reaching import Reach
from pipeline.rules.sides.roles import Role, Roles, Slot
from pipeline.rules.sides.topic import Topic
from pipeline.rules.sides.towards import Towards, without_go_between

_JUST = (["vient", "de"], ["viennent", "de"], ["venait", "de"], ["venaient", "de"], ["vient", "tout", "juste", "de"])
MOST_WORDS_FROM_ALONE = 5
MOST_WORDS_OF_APPOSITION = 9
_OF = frozenset(["de", "du", "d'", "des"])
_ALONE = frozenset(["seul", "seule", "seuls", "seules"])
_TO = frozenset(["à", "au", "aux"])
_ARTICLES = frozenset(["le", "la", "l'", "les"])


class Assigner:
    """Gives the groups of one article their roles."""

    def __init__(
        self,
        annotated: AnnotatedArticle,
        lexicon: Lexicon,
        reach: Reach,
        bystanders: Bystanders,
        topic: Topic,
        pacts: PactFinder,
    ) -> None:
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]
        self.relations = lexicon.connectors.relations
        self.singular = lexicon.grammar.singular
        self.before_no_subject = lexicon.grammar.before_no_subject
        self.have = lexicon.grammar.have
        self.strangers = lexicon.grammar.strangers
        self.saying = lexicon.modality.saying
        self.with_whom = lexicon.connectors.with_whom
        self.to_whom = lexicon.connectors.to_whom
        self.giving = lexicon.verbs.giving
        self.behalf = lexicon.connectors.behalf
        self.towards = Towards(annotated, lexicon, reach.grouper)
        self.taking = lexicon.verbs.taking
        self.act_nouns = lexicon.verbs.nouns
        self.bearing = lexicon.discourse.bearing
        self.fronting = Fronting(self.words)
        self.reach = reach
        self.bystanders = bystanders
        self.topic = topic
        self.pacts = pacts
        self.times = annotated.times
        self.witnesses = lexicon.connectors.witnesses
        self.several = frozenset(
            ["les", "des", "ses", "leurs", "plusieurs", "deux", "trois", "quatre", "une", "un", "cinq", "six"]
        )
        self.amounts = annotated.amounts

    def assign(self, sentence: Sentence, frames: list[Frame], groups: list[Group], attending: int | None) -> Roles:
        """For each frame its groups with slot and rule name."""
        roles: Roles = [[] for _ in frames]
        groups = self._set_off_guests(sentence, frames, groups)
        presence = False
        for group in groups:
            group = self.topic.their_people(group)
            if group.connector == "represented":
                own = self._representing(group, groups)
                roles[self._nearest(group, frames)].append(Role(own, "signers", "signers.represented"))
                continue
            with_whom = self._with_whom(sentence, group, frames)
            if with_whom is not None:
                done = any(v.voice == "passive" for v in frames[with_whom].verbs)  # «B, avec qui un accord a été signé»
                roles[with_whom].append(Role(group, "parties", "parties.with" if done else "parties.with-whom"))
                continue
            subject = self._subject_of(sentence, group, frames)
            if subject is None and attending is not None and self.bystanders.attends(group, attending, frames):
                continue
            if subject is not None:
                presence = False
                k, verb = subject
                if verb.effect == "bind" and "trigger.by-means" not in frames[k].rules:
                    continue
                former = next((r for r in roles[k] if r.rule == "signers.subject"), None)
                if former is not None and self._aside(former.group, group):
                    continue
                if former is not None and self._only_approves(former.group, group, verb, frames[k]):
                    continue
                if former is None or not self._another_clause(former.group, group, frames[k]):
                    roles[k] = [r for r in roles[k] if r.rule != "signers.subject"]  # the nearest is the subject
                group = self._singular(group, verb)
                roles[k].append(Role(group, "signers", "signers.subject"))
                continue
            if group.connector == "presence" or (
                presence and group.connector in (None, "of", "by") and not self._colon_between(group)
            ):
                presence = True
                k = self._nearest(group, frames)
                roles[k].append(Role(group, "attendees", "attendees.presence"))
                continue
            k = self._nearest(group, frames)
            slot = self._slot(sentence, group, frames[k])
            if slot is not None and self._beside(sentence, group, frames[k], roles[k]):
                continue
            if slot is not None and slot[1] == "parties.with" and self._of_matter(group, roles[k]):
                continue
            if slot is not None:
                presence = False
                roles[k].append(Role(group, *slot))
                if slot[1] == "parties.between" and self._beside_unnamed(group):
                    frames[k].rules.append("parties.unnamed-side")
        return [without_go_between(told) for told in roles]

    def _beside_unnamed(self, group: Group) -> bool:
        """«entre la ministre et les opticiens»: one side is named, the other is a common noun."""
        if len(group.actors) != 1 or group.actors[0].plural is not None or self.lows[group.last] != "et":
            return False
        determined = self.lows[group.last + 1] in self.several
        return determined and self.words[group.last + 2].pos in ("NOUN", "ADJ")

    def _another_clause(self, former: Group, group: Group, frame: Frame) -> bool:
        """«A et B ont prolongé l'accord ; X l'a signé avec Y»: each has a verb of its own."""
        own = any(former.last <= verb.first and verb.last <= group.first for verb in frame.verbs)
        return own and ";" in self.lows[former.last : group.first]

    def _only_approves(self, former: Group, group: Group, verb: VerbGroup, frame: Frame) -> bool:
        """«A et B ont signé un accord, que C a entériné»: C does something to what others concluded."""
        signing = (v for v in frame.verbs if v.effect == "sign" and v.voice == "active")
        told = any(former.last <= v.first and v.last <= group.first for v in signing)
        return told and verb.effect in ("ratify", "terminate")

    def _representing(self, group: Group, groups: list[Group]) -> Group:
        """«B, que représentait X, cheffe du service juridique»: X signs for B, whatever office X holds."""
        before = next((g for g in reversed(groups) if 0 <= group.connector_first - g.last <= 1), None)
        if before is None or len(group.actors) != 1 or len(before.actors) != 1:
            return group
        person, body = group.actors[0], before.actors[0].body
        if person.person is None or before.actors[0].person is not None or body is None or body.entity < 0:
            return group
        return replace(group, actors=[replace(person, body=body)])

    def _singular(self, group: Group, verb: VerbGroup) -> Group:
        """«Le Conseil législatif, le Parlement de l'île, a signé»: one verb in the singular, one body twice named."""
        if len(group.actors) != 2 or self.lows[verb.first] not in self.singular:
            return group
        first, second = group.actors
        if any(a.person is not None or a.role is not None or a.plural is not None for a in group.actors):
            return group
        if set(self.lows[first.last : second.first]) - {",", "l'", "la", "le"}:
            return group
        kept = second if first.body is not None and first.body.anaphor else first
        return Group([kept], group.first, group.last, group.connector, group.connector_first)

    def _beside(self, sentence: Sentence, group: Group, frame: Frame, told: list[Role]) -> bool:
        """«A et B ont conclu un accord sur la faune de la frontière entre C et D»: C and D are told of a noun."""
        if group.connector != "between" or group.connector_first <= frame.anchors[-1][1]:
            return False
        idle = frame.instrument is not None and frame.instrument.strength == "text" and not (frame.verbs or frame.nouns)
        if idle and self._of_a_noun(sentence, group):
            return True  # «Ce texte saperait la confiance entre les deux partenaires»
        named = sum(len(role.group.actors) for role in told if role.slot != "attendees")
        end = max((last for _, last in frame.anchors if last <= group.connector_first), default=group.connector_first)
        clause = any(word.pos in ("VERB", "AUX") for word in self.words[end : group.connector_first])
        clause = clause and all(v.effect != "bind" for v in frame.verbs)  # «régit les relations entre A et B»
        told_of = clause and all(actor.plural is None for actor in group.actors)
        return (named >= 2 or told_of) and self._of_a_noun(sentence, group)

    def _with_whom(self, sentence: Sentence, group: Group, frames: list[Frame]) -> int | None:
        """«le Fonds, avec lequel la Région a conclu un accord»: the frame of the relative clause about the group."""
        start = group.last + (self.lows[group.last : group.last + 1] in ([","], ["-"], ["–"], ["("], ["--"], ["—"]))
        if start > group.last:  # «A et B, deux pays avec lesquels C a signé des traités»
            while start < sentence.last and self.words[start].pos in ("DET", "NUM", "ADJ"):
                start += 1
            start += self.words[min(start, sentence.last - 1)].pos == "NOUN"
        match = self.with_whom.match(self.lows, start)
        to_whom = self.to_whom.match(self.lows, start) if match is None else None
        match = match or to_whom
        if match is None or start + match[0] >= sentence.last:
            return None
        for k, frame in enumerate(frames):
            voices = ("active", "passive") if to_whom is None else ("active",)
            fits = (v.voice in voices and (to_whom is None or v.effect == "commit") for v in frame.verbs)
            if frame.anchors[0][0] >= start and any(fits):
                return k
        return None

    def _set_off_guests(self, sentence: Sentence, frames: list[Frame], groups: list[Group]) -> list[Group]:
        """«Sous les yeux du préfet X, Y et Z ont signé»: the guest who opens the sentence, then who signs."""
        first = groups[0] if groups else None
        if first is None or first.connector != "presence" or first.connector_first - sentence.first > 1:
            return groups
        rest = first.actors[1:]
        if not rest or self.lows[first.actors[0].last : rest[0].first] != [","]:
            return groups
        subject = Group(rest, rest[0].first, first.last)
        acting = [v for f in frames for v in f.verbs if v.voice == "active" and v.first >= first.last]
        if not acting or not self.reach.reaches(subject, acting[0]):
            return groups
        if any(subject.last <= g.first < acting[0].first for g in groups[1:] if g.connector is None):
            return groups
        guest = Group(first.actors[:1], first.first, first.actors[0].last, first.connector, first.connector_first)
        return [guest, subject, *groups[1:]]

    def _slot(self, sentence: Sentence, group: Group, frame: Frame) -> tuple[Slot, str] | None:
        """What a group that is no subject does in the frame, by its connector, and the rule that says so."""
        connector = group.connector
        if frame.pact is not None and self.pacts.other_side(frame.pact, group.first):
            return "parties", "parties.pact"
        if self._that_of(group, frame):
            return "parties", "parties.distributed"
        if (
            connector == "between"
            and group.connector_first > sentence.first
            and not any(end <= group.first for _, end in frame.anchors)
        ):
            return None  # «lors d'un appel entre A et B, un accord…»
        if self._elliptic(frame) and group.first >= frame.anchors[-1][1] and connector in (None, "with", "for"):
            return "parties", "parties.distributed"
        if connector == "between":
            after = any(end <= group.first for _, end in frame.anchors) or self._heads(sentence, group, frame)
            talking = any(n.effect == "negotiate" for n in frame.nouns)  # «Entre A et B, les discussions portent sur …»
            acting = talking or any(v.effect != "bind" for v in frame.verbs)
            return ("parties", "parties.between") if after or acting else None
        if connector == "with":
            if self._alone_with(sentence, group):
                return None
            return ("parties", "parties.with") if self._with(sentence, group, frame) else None
        if connector == "by":
            granted = self.towards.undergone(group, frame)
            return ("parties", "parties.granted-by") if granted else self._signing(group, frame)
        if connector == "facing":
            return ("signers", "signers.facing") if self._facing(group, frame) else None
        if connector == "of":
            borne = frame.instrument is not None or self._borne(sentence, group)
            signatures = borne and self._of_signatures(sentence, group)
            return ("signers", "signers.signatures-of") if signatures else None
        if connector is None and self._after_another(group, frame):
            return "signers", "signers.after"
        return self._receiving(group, frame) if connector in (None, "for") else None

    def _heads(self, sentence: Sentence, group: Group, frame: Frame) -> bool:
        """«Entre A et B, un bail de neuf ans», «Entre A et B, l'accord tient»: between whom, then what."""
        instrument = frame.instrument
        if instrument is None or group.connector_first != sentence.first:
            return False
        between = [k for k in range(group.last, instrument.first) if not self.reach.grouper.transparent[k]]
        plain = all(self.words[k].pos in ("DET", "ADJ", "NUM", "ADV") or self.lows[k] in (",", ":") for k in between)
        return plain and bool({",", ":"} & {self.lows[k] for k in between})

    def _alone_with(self, sentence: Sentence, group: Group) -> bool:
        """«A, seul pays avec B à avoir signé un accord avec C»: B signed another such agreement, not this one."""
        opening = range(max(sentence.first, group.connector_first - MOST_WORDS_FROM_ALONE), group.connector_first)
        alone = next((k for k in opening if self.lows[k] in _ALONE), None)
        return alone is not None and not any(
            w.pos in ("VERB", "AUX") for w in self.words[alone : group.connector_first]
        )

    def _after_another(self, group: Group, frame: Frame) -> bool:
        """«X a signé après Y», «X a contresigné chaque page après la négociatrice, Y»: Y signed too."""
        verb = next((v for v in frame.verbs if v.effect == "sign" and v.voice == "active"), None)
        if verb is None or any(a.person is None for a in group.actors) or self.lows[group.first - 1] != "après":
            return False
        between = self.words[verb.last : group.first]
        return 0 < len(between) <= 6 and not any(w.pos in ("VERB", "AUX") or w.text == ";" for w in between)

    def _of_matter(self, group: Group, roles: list[Role]) -> bool:
        """«a signé avec A un accord sur les relations avec B»: B is part of what it is about."""
        before = self.words[group.connector_first - 1]
        told = any(role.rule == "parties.with" and role.group.last <= group.connector_first for role in roles)
        return before.pos == "NOUN" and told

    def _with(self, sentence: Sentence, group: Group, frame: Frame) -> bool:
        """«un accord avec B»: does B conclude it?"""
        if FRAGMENT in frame.rules and len(frame.anchors) == 1:
            return True
        if self.fronting.before(group, frame):
            return True
        if group.connector_first < frame.anchors[0][0] and "vue" in self.lows[group.last : frame.anchors[0][0]]:
            return True
        if self._in_relative(frame, group):
            return False
        opening = self.lows[group.last : group.last + 3]
        if group.connector_first < frame.anchors[0][0] and opening in ([",", "il", "s'"], [",", "c'", "est"]):
            return frame.instrument is not None  # «Avec B, il s'agit d'un prêt», «Avec B, c'est un protocole»
        if group.connector_first < frame.anchors[0][0] and (
            self._of_a_noun(sentence, group) or self.lows[group.connector_first] == "auprès"
        ):
            return False  # «rester en contact avec B …», «une demande auprès de B … l'accord»
        return bool(frame.verbs or frame.nouns or (frame.instrument is not None and self._close(frame, group)))

    def _of_a_noun(self, sentence: Sentence, group: Group) -> bool:
        """«en contact avec B», «la frontière entre A et B»: does the connector belong to the noun before it?"""
        k = group.connector_first - 1
        while k >= sentence.first and self.words[k].pos == "ADJ":
            k -= 1
        return k >= sentence.first and self.lows[k] in self.relations

    def _signing(self, group: Group, frame: Frame) -> tuple[Slot, str] | None:
        """«signé par A»; but «signé, en tant que témoin, par B» tells who was there."""
        if not self._by(group, frame):
            return None
        return ("attendees", "attendees.witness") if self._as_witness(group) else ("signers", "signers.by")

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
        if passive and self._by_reaches(passive[-1], group):
            return passive[-1].effect != "negotiate" or len(group.actors) > 1  # one alone has only mediated
        end = frame.anchors[-1][1]
        return (
            any(n.last <= group.first for n in frame.nouns)
            and group.connector_first - end <= 10
            and not any(w.pos in ("AUX", "VERB") for w in self.words[end : group.connector_first])
        )

    def _borne(self, sentence: Sentence, group: Group) -> bool:
        """«Il porte les signatures de A et de B», «Le paraphe de A y voisine avec celui de B»: persons alone."""
        lows = set(self.lows[sentence.first : sentence.last])
        persons = all(a.person is not None for a in group.actors)
        told = bool(self.bearing & lows) or self.lows[group.connector_first].startswith(("celle", "celui", "ceux"))
        return persons and told and not {"ne", "n'"} & lows

    def _of_signatures(self, sentence: Sentence, group: Group) -> bool:
        """«… porte la signature de A, l'autre celle de B»; but «celle de B porte sur le pain» is B's agreement."""
        if not self.lows[group.connector_first].startswith(("celle", "celui", "ceux")):
            return True
        return any(self.act_nouns.match(self.lows, k) for k in range(sentence.first, group.connector_first))

    def _facing(self, group: Group, frame: Frame) -> bool:
        """«A a signé, face à B, un accord»: the person on the other side of the table signs too."""
        before = self.lows[group.connector_first - 1] if group.connector_first else ""
        if before.startswith("fai") or before in ("font", "fera", "feront", "ferait"):
            return False  # «faire face à»
        persons = all(a.person is not None or (a.role is not None and a.plural is None) for a in group.actors)
        return persons and any(v.effect in ("sign", "renew") and v.voice == "active" for v in frame.verbs)

    def _receiving(self, group: Group, frame: Frame) -> tuple[Slot, str] | None:
        """«un prêt accordé à B», «signé pour A par X», «un accord lie A et B»: those whom it is for or binds."""
        instrument = frame.instrument
        financing = instrument is not None and instrument.kind == "financing"
        if self.towards.made_to_sign(group, frame):
            return "signers", "signers.made-to"
        if any(self._taken_from(v, group, frame) for v in frame.verbs):
            return "parties", "parties.from"
        giving = any(v.form.lemma in self.giving and v.last <= group.first for v in frame.verbs)
        let = instrument is not None and any(
            "contract" in v.form.kinds for v in frame.verbs
        )  # «attribue à B le marché»
        if (financing or let) and giving and self.lows[group.first - 1] in ("à", "au", "aux"):
            return "parties", "parties.for"
        if (
            group.connector == "for"
            and any(v.effect == "sign" and v.last <= group.first for v in frame.verbs)
            and (
                instrument is None
                or "par" in self.lows[group.last : group.last + 2]
                or self._right_after_the_verb(group, frame)
            )
        ):
            return "parties", "parties.on-behalf"  # «signé pour A par X, et pour B par Y»
        if instrument is not None and financing and self._beside_loan(group, instrument, _TO):
            return "parties", "parties.for"  # «un prêt de 80 millions d'euros à B»
        taken = any(v.form.lemma in self.taking and v.voice == "active" for v in frame.verbs)
        if instrument is not None and financing and taken and self._beside_loan(group, instrument, _OF):
            return "parties", "parties.from"  # «bénéficie d'un prêt de 80 millions d'euros de B»
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
        lows = [w.low for w in said if w.low not in ("le", "la", "l'", "les")]
        if "," in lows and lows[-1] in _OF:
            return None  # «le traité liant les deux pays, et de l'Organisation C»
        if "trigger.passive-inverted" in frame.rules and lows[-1:] in (["à"], ["au"], ["dans"], ["en"], ["chez"]):
            return None  # «A et B étaient réunis à la Maison Blanche pour signer un accord»
        if any(a.text == "," and b.pos == "NOUN" and not b.capital for a, b in pairwise(said)) and said[-1].low in _OF:
            return None  # «l'attachait à A, filiale du groupe B»
        other = any(w.pos == "AUX" or w.text in ("»", "”", '"') for w in said)
        other = other or any(a.text == "," and b.low in self.saying for a, b in pairwise(said))
        other = other or bool({"dans", "chez", "sur", "depuis", "en", "lors"} & {w.low for w in said[-1:]})
        return None if other else ("parties", "parties.bound")

    def _taken_from(self, verb: VerbGroup, group: Group, frame: Frame) -> bool:
        """«a obtenu, mardi, de B un prêt»: from whom it has it."""
        if verb.form.lemma not in self.taking or verb.voice != "active" or group.first <= verb.last:
            return False
        between = [k for k in range(verb.last, group.first) if not self.reach.grouper.transparent[k]]
        words = [self.lows[k] for k in between if self.lows[k] != "," and self.words[k].pos != "ADV"]
        if self.fronting.before(group, frame):
            words = [low for low in words if low not in _ARTICLES][-1:]  # «a obtenu de A un prêt et, de B, un don»
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

    def _beside_loan(self, group: Group, instrument: InstrumentMention, words: frozenset[str]) -> bool:
        """Does «à B», «de B» stand right behind the loan or behind its amount?"""
        before = group.first - 1
        if before < instrument.last or self.lows[before] not in words:
            return False
        end = instrument.last
        amounts = [a for a in self.amounts if self.words[end].start <= a.start < self.words[before].start]
        while end < before and (
            self.lows[end] in _OF
            or self.words[end].pos == "ADJ"
            or any(a.start <= self.words[end].start < a.end for a in amounts)
        ):
            end += 1
        return end == before and all(a.nobody for a in group.actors)

    def _in_relative(self, frame: Frame, group: Group) -> bool:
        """«un accord sur le vaccin qu'il développe avec B»: B belongs to the clause about the vaccine."""
        last = max((end for _, end in frame.anchors if end <= group.connector_first), default=None)
        if last is None:
            return False
        between = self.lows[last : group.connector_first]
        opened = next((n for n, low in enumerate(between) if low in ("qui", "que", "qu'", "dont")), None)
        if between[-1:] and between[-1] in self.have and {"que", "qu'"} & set(between):
            return False  # «l'accord qu'elle avait avec B»
        return (
            opened is not None and "," not in between[opened:] and not {"lie", "lient", "liait", "unit"} & set(between)
        )

    def _elliptic(self, frame: Frame) -> bool:
        """«l'autre à la Mutualité»: the verb was said with «l'une»."""
        instrument = frame.instrument
        if instrument is None or instrument.reference != "pronoun" or frame.verbs or frame.nouns:
            return False
        following = self.lows[instrument.last] if instrument.last < len(self.lows) else ""
        return instrument.other or (instrument.kind is None and following in ("avec", "à", "au", "entre", "liant"))

    def _that_of(self, group: Group, frame: Frame) -> bool:
        """«celle de l'université», «celui avec la Région»: the partner of one of a set."""
        instrument = frame.instrument
        if instrument is None or instrument.reference != "pronoun" or instrument.ordinal is not None:
            return False
        if instrument.text.casefold() not in ("celui", "celle") or any(a.person is not None for a in group.actors):
            return False
        return group.connector in (None, "of", "with") and 0 <= group.first - instrument.last <= 2

    def _by_reaches(self, verb: VerbGroup, group: Group) -> bool:
        between = self.words[verb.last : group.connector_first]
        other = between[-1] if between else None  # «un traité signé par six pays et boycotté par A et B»
        if (
            other is not None
            and other.pos in ("VERB", "ADJ")
            and other.low.endswith(("é", "ée", "és", "ées", "i", "ie", "is", "u", "ue", "us", "ues"))
        ):
            return False
        if any(w.low in ("après", "malgré", "avant") and w.pos == "ADP" for w in between):
            dated = {
                t.start for t in self.times
            }  # «signé après la prise de la ville par B», but «signé après mardi par B»
            if not any(w.start in dated for w in between):
                return False
        return len(between) <= 30 and not any(w.pos == "AUX" or w.text == ";" for w in between)

    def _close(self, frame: Frame, group: Group) -> bool:
        assert frame.instrument is not None
        return 0 <= group.connector_first - frame.instrument.last <= 12

    def _nearest(self, group: Group, frames: list[Frame]) -> int:
        """The frame whose last mark before the group is the nearest; else the first frame after it."""
        best, distance = 0, 10**6
        for k, frame in enumerate(frames):
            if self.fronting.before(group, frame) or self._heads_clause(group, frame):
                return k
        for k, frame in enumerate(frames):
            for _, end in frame.anchors:
                if end <= group.first and group.first - end < distance:
                    best, distance = k, group.first - end
        if distance < 10**6:
            return best
        for k, frame in enumerate(frames):
            if frame.anchors[0][0] >= group.last:
                return k
        return best

    def _heads_clause(self, group: Group, frame: Frame) -> bool:
        """«A est liée à B par une convention ; avec C, elle en négocie une autre»: C is told of the second."""
        start = group.connector_first
        if group.connector != "with" or start < 1 or self.lows[start - 1] != ";":
            return False
        first = frame.anchors[0][0]
        return first >= group.last and ";" not in self.lows[group.last : first] and bool(frame.verbs or frame.nouns)

    def _subject_of(self, sentence: Sentence, group: Group, frames: list[Frame]) -> tuple[int, VerbGroup] | None:
        """The active verb whose subject the group is: directly before it, but for dates, places, asides."""
        relative = self._relative_subject(sentence, group, frames)
        if relative is not None:
            return relative
        if group.connector in ("between", "by", "presence", "aside", "with", "facing"):
            return None
        if opens_for(self.behalf, self.lows, sentence, group):
            return None
        before = group.first - 1
        if before > sentence.first and self.lows[before] in ("le", "la", "l'", "les"):
            before -= 1  # «à la | Maison Blanche»: the article is no part of some names
        if before >= sentence.first and self.lows[before] in self.before_no_subject | {"("}:
            return self._helped(group, frames, before)
        if self._of_somebody_else(sentence, group):
            return None
        for k, frame in enumerate(frames):
            for verb in frame.verbs:
                if verb.voice not in ("active", "infinitive", "gerund") or verb.first < group.last:
                    continue
                if self._in_closed_relative(sentence, group, verb):
                    continue
                if self.reach.reaches(group, verb):
                    return k, verb
        return None

    def _helped(self, group: Group, frames: list[Frame], before: int) -> tuple[int, VerbGroup] | None:
        """«a permis à A et B de signer», «une occasion pour A et B de conclure»: who does what comes after «de»."""
        if self.lows[before] not in ("à", "au", "aux", "pour") or self.lows[group.last] not in ("de", "d'"):
            return None
        for k, frame in enumerate(frames):
            for verb in frame.verbs:
                if verb.voice == "infinitive" and verb.first == group.last + 1:
                    return k, verb
        return None

    def _of_somebody_else(self, sentence: Sentence, group: Group) -> bool:
        """«un concurrent de A a signé», «la résolution de B a entériné»: the noun before is the subject, not A or B."""
        k = group.first
        while k - 2 >= sentence.first and k - 1 > group.first - MOST_WORDS_OF_APPOSITION:
            k -= self.lows[k - 1] in ("le", "la", "l'", "les")
            if self.lows[k - 1] not in _OF:
                return False
            k -= 2
            while k > sentence.first and self.words[k].pos == "ADJ" and self.lows[k] not in self.strangers:
                k -= 1
            if self.lows[k] in self.strangers:
                return True
        return False

    def _relative_subject(self, sentence: Sentence, group: Group, frames: list[Frame]) -> tuple[int, VerbGroup] | None:
        """«auprès de B, groupe chimique qui a signé avec C», «avec B, qui a signé …»: the last named is who acts."""
        last = group.actors[-1]
        k = last.last
        if len(group.actors) > 1 or last.person is not None or self.lows[k : k + 1] != [","]:
            return None
        k += 1
        while k < sentence.last and self.words[k].pos in ("NOUN", "ADJ", "ADP", "DET") and self.lows[k] != "qui":
            k += 1
        if k >= sentence.last or self.lows[k] != "qui" or k - last.last > MOST_WORDS_OF_APPOSITION:
            return None
        for n, frame in enumerate(frames):
            for verb in frame.verbs:
                between = self.words[k + 1 : verb.first]
                adverbs = len(between) <= 3 and all(w.pos in ("ADV", "PRON") or w.low == "n'" for w in between)
                just = verb.voice == "infinitive" and [w.low for w in between] in _JUST  # «qui | vient de | signer»
                if just or (verb.voice == "active" and verb.first > k and verb.effect != "bind" and adverbs):
                    return n, verb
        return None

    def _in_closed_relative(self, sentence: Sentence, group: Group, verb: VerbGroup) -> bool:
        """«La famille A, qui possède le groupe B, signera»: B belongs to the clause that the comma closes."""
        for k in range(group.first - 1, sentence.first, -1):
            if self.lows[k] == ",":
                return False
            if self.lows[k] == "qui" and self.lows[k - 1] == ",":
                own = any(word.pos in ("VERB", "AUX") for word in self.words[k + 1 : group.first])
                return own and "," in self.lows[group.last : verb.first]
        return False

    def _aside(self, subject: Group, group: Group) -> bool:
        """«A, filiale du groupe B, a signé», «A, dont dépend B, a signé»: B stands in an aside about the subject."""
        if self.lows[subject.last] != "," or group.last >= len(self.lows) or self.lows[group.last] != ",":
            return False
        return self.lows[group.first - 1] not in ("et", ",") or self.lows[subject.last + 1] in ("dont", "que", "où")

    def _colon_between(self, group: Group) -> bool:
        return self.words[group.first - 1].text in (":", ";") if group.first else False
