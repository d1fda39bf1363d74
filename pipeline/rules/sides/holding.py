"""Whose agreement with B it is: «A dispose d'une convention avec B», «A, dont l'accord», «Son contrat avec B»."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, A
from pipeline.rules.framing.frames import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.groups import Grouper
from pipeline.rules.sides.leaving import Leaving
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.speaking_for import body_behind
from pipeline.rules.sides.topic import Topic

LEFT = "parties.left"
MOST_WORDS_TO_INSTRUMENT = 8
MOST_WORDS_TO_VERB = 4
_RELATIVE = frozenset({"qui", "dont", "que", "qu'"})
_OF = (["de"], ["du"], ["d'"], ["des"])


class Holding(Reader):
    """Finds the side that has an agreement with another, in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, grouper: Grouper, topic: Topic) -> None:
        super().__init__(annotated)
        self.entities = annotated.entities
        self.holding = lexicon.grammar.holding
        self.together = lexicon.grammar.holding_together
        self.so_far = lexicon.discourse.so_far
        self.auxiliaries = lexicon.grammar.have
        self.recalling = lexicon.grammar.recalling
        self.permitting = lexicon.grammar.permitting
        self.terms = lexicon.grammar.terms
        self.leaving = Leaving(annotated, lexicon, grouper)
        self.outlets = lexicon.outlets
        self.transparent = grouper.transparent
        self.topic = topic

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add that side to ``roles``, where the other alone is told, after «avec»."""
        for k, frame in enumerate(frames):
            self._partner(frame, roles[k], groups)
            instrument = frame.instrument
            told = [role for role in roles[k] if role.slot != "attendees"]
            if instrument is not None and not told:
                self._held_together(sentence, frame, instrument, roles[k], groups)
                self._twinned(instrument, roles[k], groups)
                self._left(sentence, frame, instrument, roles[k], groups)
            if instrument is None or instrument.strength == "text" or {r.rule for r in told} != {"parties.with"}:
                continue
            side = (
                self._holder(sentence, frame, groups)
                or self._whose(instrument.first, groups)
                or self._complement(instrument.last, told[0].group, groups)
                or self._permitted(sentence, told[0].group, groups)
                or self._possessor(sentence, frame)
                or self.leaving.side(sentence, instrument, groups)
                or self._recaller(sentence, frame, groups)
            )
            if side is None or any(a.person is not None or a.body is None for a in side.actors):
                continue
            mine = {a.body.entity for a in side.actors if a.body is not None}
            if not mine & {a.body.entity for role in told for a in role.group.actors if a.body is not None}:
                roles[k].insert(0, Role(side, "parties", "parties.holding"))

    def _holder(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> Group | None:
        """«A dispose de sa propre convention, conclue avec B», «Elle a un accord avec B»."""
        assert frame.instrument is not None
        if any(verb.voice != "participle" for verb in frame.verbs) or frame.nouns:
            return None
        verb = self._verb_before(sentence, frame.instrument.first, self.holding)
        if verb is None or self.lows[verb - 1] in ("n'", "ne", "y"):
            return None
        if self.lows[verb - 1] == "en":  # «Elle | en | avait déjà une avec B»
            one = self.words[frame.instrument.first].low in ("un", "une")
            if not one or verb - 2 < sentence.first or self.lows[verb - 2] not in ("il", "elle"):
                return None
            verb -= 1
        if verb > sentence.first and self.lows[verb - 1] in ("il", "elle", "ils", "elles"):
            several = self.lows[verb - 1] in ("ils", "elles")
            group = self.topic.group
            return group if group is not None and several == (len(group.actors) > 1) else None
        return self._subject_before(verb, groups)

    def _held_together(
        self, sentence: Sentence, frame: Frame, instrument: InstrumentMention, roles: list[Role], groups: list[Group]
    ) -> None:
        """«A et B entretiennent un partenariat», «A et B ont une convention»: one that is theirs, as it seems."""
        shared = instrument.strength == "strong" or instrument.kind in ("partnership", "treaty", "twinning")
        theirs = self.lows[instrument.first] == "leur"
        new = (instrument.reference == "indefinite" or theirs) and not instrument.plural and not instrument.verbal
        # «ont un accord, signé lundi»
        signed = all(v.voice == "participle" and v.effect == "sign" for v in frame.verbs)
        if not (shared and new) or not signed or frame.nouns:
            return
        verb = self._verb_before(sentence, instrument.first, self.together)
        side = self._subject_before(verb, groups) if verb is not None else self._only_so_far(instrument.first, groups)
        if side is not None and len(side.actors) > 1 and all(a.body is not None and a.nobody for a in side.actors):
            roles.insert(0, Role(side, "parties", "parties.holding"))

    def _left(
        self, sentence: Sentence, frame: Frame, instrument: InstrumentMention, roles: list[Role], groups: list[Group]
    ) -> None:
        """«depuis le retrait de A de l'accord sur les missiles»: A was bound by it, whoever the others are."""
        known = instrument.strength == "strong" and instrument.reference == "definite" and not instrument.plural
        known = known and self.words[instrument.last].pos in ("ADP", "ADJ", "NOUN", "VERB")  # told which one it is
        leaving = all(noun.effect == "terminate" for noun in frame.nouns) and not roles
        side = self.leaving.side(sentence, instrument, groups) if known and leaving else None
        if side is not None and all(a.nobody and a.body is not None for a in side.actors):
            roles.insert(0, Role(side, "parties", LEFT))
            frame.nouns.clear()  # it goes on without A

    def _only_so_far(self, first: int, groups: list[Group]) -> Group | None:
        """«A et B | n'en étaient encore qu'à | une déclaration d'intention»: all that they had."""
        for group in groups:
            match = self.so_far.match(self.lows, group.last) if group.connector is None else None
            if match is not None and 0 <= first - (group.last + match[0]) <= 1:
                return group
        return None

    def _twinned(self, instrument: InstrumentMention, roles: list[Role], groups: list[Group]) -> None:
        """«Le jumelage de A et de B sera signé en mai»: of the two whom it joins."""
        of = (g for g in groups if g.connector is None and self.lows[instrument.last : g.first] in _OF)
        two = next(of, None) if instrument.kind == "twinning" and not instrument.plural else None
        if two is not None and len(two.actors) > 1 and all(a.body is not None and a.nobody for a in two.actors):
            roles.insert(0, Role(two, "parties", "parties.holding"))

    def _subject_before(self, verb: int, groups: list[Group]) -> Group | None:
        """Who stands before the verb of having, adverbs and its auxiliary aside; not «n'ont pas»."""
        before = [g for g in groups if g.connector is None and g.last <= verb]
        if not before:
            return None
        last = before[-1].last
        if self.lows[last] == "," and self.lows[last + 1] in _RELATIVE and self.lows[verb - 1] == ",":
            last = verb  # «A et B, | qui se sont combattus en 2010, | disposent d'un accord»
        between = [j for j in range(last, verb) if not self.transparent[j]]
        straight = all(
            self.words[j].pos in ("ADV", "PRON", "PUNCT", "AUX")
            or self.lows[j] in self.auxiliaries
            or self.lows[j] == "s'"
            for j in between
        )
        denied = {"n'", "ne", "pas", "jamais"} & set(self.lows[before[-1].last : verb + 2])
        return before[-1] if straight and not denied and len(between) <= MOST_WORDS_TO_VERB else None

    def _verb_before(self, sentence: Sentence, first: int, having: Collection[str]) -> int | None:
        """The verb of having whose object begins at word ``first``."""
        for k in range(first - 1, max(sentence.first, first - MOST_WORDS_TO_INSTRUMENT), -1):
            if self.lows[k] in having and self.words[k].pos in ("VERB", "AUX"):
                return k
            if "depuis" in self.lows[k - 2 : k]:
                continue  # «disposent depuis deux | ans | d'un accord»
            if not self.transparent[k] and self.words[k].pos not in ("ADV", "DET", "ADJ", "ADP", "PUNCT", "NUM"):
                return None
        return None

    def _whose(self, first: int, groups: list[Group]) -> Group | None:
        """«A, dont le contrat avec B a été résilié»."""
        dont = next((k for k in (first - 1, first) if self.lows[k] == "dont"), None)
        if dont is None:
            return None
        end = dont - 1 if self.lows[dont - 1] == "," else dont
        return next((g for g in groups if g.last == end and len(g.actors) == 1), None)

    def _possessor(self, sentence: Sentence, frame: Frame) -> Group | None:
        """«Son contrat avec B a été résilié en 2021»: of whom the text is about."""
        assert frame.instrument is not None
        own = self.lows[frame.instrument.first] in ("son", "sa") and frame.instrument.first - sentence.first <= 1
        done = any(verb.voice in ("passive", "participle") or verb.form.middle for verb in frame.verbs)
        group = self.topic.group
        return group if own and done and group is not None and len(group.actors) == 1 else None

    def _complement(self, last: int, other: Group, groups: list[Group]) -> Group | None:
        """«L'accord-cadre de A avec B»: A between the noun and «avec»."""
        owner = next((g for g in groups if g.connector is None and g.last == other.connector_first), None)
        if owner is None or not last < owner.first <= last + MOST_WORDS_TO_INSTRUMENT:
            return None
        between = range(last, owner.first)
        of = DE & set(self.lows[max(owner.first - 2, last) : owner.first])
        plain = all(self.words[k].pos in ("ADJ", "ADP", "DET", "NOUN") for k in between)
        return owner if of and plain else None

    def _permitted(self, sentence: Sentence, other: Group, groups: list[Group]) -> Group | None:
        """«L'accord avec B permettra à | A | de livrer des masques»: whom it lets do something is its side."""
        following = range(other.last, sentence.last)
        verb = next((k for k in following if self.words[k].pos in ("VERB", "AUX")), None)
        if verb is None or "," in self.lows[other.last : verb]:
            return None
        verb += self.lows[verb] in self.auxiliaries
        if self.lows[verb] not in self.permitting:
            return None
        side = next((g for g in groups if verb < g.first <= verb + MOST_WORDS_TO_VERB), None)
        if side is None or len(side.actors) > 1 or not A & set(self.lows[verb + 1 : side.first + 1]):
            return None
        return side

    def _recaller(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> Group | None:
        """«A n'a pas oublié la charte signée en 2015 avec B», «Le chef de A s'appuie sur l'accord passé avec B»."""
        instrument = frame.instrument
        assert instrument is not None
        signed = bool(frame.verbs) and all(v.voice == "participle" and v.effect == "sign" for v in frame.verbs)
        if not signed or instrument.reference == "demonstrative":
            return None
        k = instrument.first - 1
        while k > sentence.first and self.words[k].pos in ("DET", "ADP", "ADJ", "ADV"):
            k -= 1
        if self.lows[k] in self.terms:  # «s'en tient aux termes de l'accord conclu avec B»
            k -= 1
            while k > sentence.first and self.words[k].pos in ("DET", "ADP"):
                k -= 1
        elif instrument.first - k > MOST_WORDS_TO_VERB:
            return None
        if self.lows[k] not in self.recalling:
            return None
        before = [g for g in groups if g.connector is None and g.last <= k]
        if not before or len(before[-1].actors) > 1:
            return None
        between = [j for j in range(before[-1].last, k) if not self.transparent[j]]
        straight = all(
            self.words[j].pos in ("ADV", "PRON", "PUNCT", "AUX") or self.lows[j] in ("n'", "s'") for j in between
        )
        speaking = self._for_body(before[-1].actors[0]) if straight else None
        return Group([speaking], speaking.first, speaking.last) if speaking is not None else None

    def _for_body(self, actor: Actor) -> Actor | None:
        """The body, or the one that the person acts for."""
        if actor.plural is not None:
            return None
        body = body_behind(actor, self.entities)
        if body is None or self.outlets.known(body.name) is not None:
            return None  # «Le Parisien rappelle l'accord signé en 2019 avec B»
        return replace(actor, person=None, role=None, body=body)

    def _partner(self, frame: Frame, roles: list[Role], groups: list[Group]) -> None:
        """«A a prolongé de cinq ans le contrat de B»: whose contract A goes on with, or ends."""
        instrument = frame.instrument
        told = [role for role in roles if role.slot != "attendees"]
        if instrument is None or instrument.reference != "definite" or [r.rule for r in told] != ["signers.subject"]:
            return
        if not any(v.effect in ("renew", "terminate") and v.voice == "active" for v in frame.verbs):
            return
        subject = told[0].group.actors
        for group in groups:
            if self.lows[instrument.last : group.first] not in _OF or group.connector is not None or len(subject) != 1:
                continue
            other = group.actors[0]
            if len(group.actors) == 1 and other.person is None and other.role is None and _another(subject[0], other):
                roles.append(Role(group, "parties", "parties.of-contract"))
                return


def _another(actor: Actor, other: Actor) -> bool:
    """Are both bodies, and not the same?"""
    return actor.body is not None and other.body is not None and actor.body.entity != other.body.entity
