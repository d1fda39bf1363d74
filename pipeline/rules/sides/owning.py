"""Whose agreement it is: «liée à B par un accord», «le contrat qui la lie à B», «leur convention»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.scene import Scene
from pipeline.rules.sides.topic import Topic

_ONE = ("la", "le", "l'")
_MANY = ("les",)
_OTHERS = ("parties.with", "parties.conferred")
MOST_SENTENCES_TO_TOPIC = 1  # between the sentence that is about a body and the one that leaves it out
MOST_WORDS_TO_OWN = 6


class Owners(Reader):
    """Finds the side of an agreement that a subject, a pronoun or a possessive tells, in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, topic: Topic, scene: Scene) -> None:
        super().__init__(annotated)
        self.actors = lexicon.actors
        self.have = lexicon.grammar.have
        self.each = lexicon.discourse.each
        self.explaining = lexicon.discourse.explaining
        self.under = lexicon.connectors.under
        self.topic = topic
        self.scene = scene

    def complete(self, number: int, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add to ``roles`` the side that is told by such words."""
        for k, frame in enumerate(frames):
            self._them(number, sentence, frame, roles[k], groups)
            self._bound(sentence, frame, roles[k], groups)
            self._other_of_two(sentence, frame, roles[k], groups)
            self._each_theirs(sentence, frame, roles[k], groups)
            self._theirs(sentence, frame, roles[k], groups)
            self._other_side(sentence, frame, roles[k], groups)
        self._of_set(sentence, frames, roles, groups)

    # -- bound ---------------------------------------------------------------------------------------------

    def _bound(self, sentence: Sentence, frame: Frame, roles: list[Role], groups: list[Group]) -> None:
        """«A est liée à B par un accord», «le contrat qui la lie à B»: one side stands after the verb."""
        told = [actor for group, _, rule in roles if rule == "parties.bound" for actor in group.actors]
        if any(slot == "parties" and rule != "parties.bound" for _, slot, rule in roles) or not told:
            return
        verb = next((v for v in frame.verbs if v.effect == "bind"), None)
        if verb is None:
            return
        clitic = self._clitic(sentence, verb)
        if len(told) != 1 and clitic not in _ONE:
            return
        if clitic in ("se", "s'") or "trigger.bound-by" in frame.rules:
            subject = self._subject(sentence, verb, groups)
        elif clitic in _ONE + _MANY and verb.voice == "active":
            subject = self._meant(sentence, frame, groups)
            if subject is not None and (len(subject.actors) > 1) != (clitic in _MANY):
                return
        else:
            return
        signing = [group.first for group, slot, _ in roles if slot == "signers"]
        if subject is not None and subject.first not in signing and not _same(subject.actors, told):
            roles.insert(0, Role(subject, "parties", "parties.bound-by"))

    def _them(self, number: int, sentence: Sentence, frame: Frame, roles: list[Role], groups: list[Group]) -> None:
        """«A a reçu B. Ils ont signé …», «le protocole qui les lie»: the two on the scene."""
        if frame.instrument is None or any(slot != "attendees" for _, slot, _ in roles):
            return
        for verb in frame.verbs:
            before = self.lows[max(verb.first - 2, sentence.first) : verb.first]
            they = verb.effect == "sign" and verb.voice == "active" and {"ils", "elles"} & set(before)
            them = verb.effect == "bind" and verb.voice == "active" and self._clitic(sentence, verb) in _MANY
            if not they and not them:
                continue
            meant = self.scene.of(number, sentence, frame.anchors[0][0], groups)
            if not meant and them:
                meant = self.topic.last_two() or self.topic.the_two_told()
            if len(meant) > 1 or (meant and meant[0].number > 1):
                group = Group(meant, meant[0].first, meant[-1].last)
                told = Role(group, "signers", "signers.pronoun") if they else Role(group, "parties", "parties.bound-by")
                roles.append(told)
                return

    def _other_of_two(self, sentence: Sentence, frame: Frame, roles: list[Role], groups: list[Group]) -> None:
        """«B habillait l'équipe ; A a dénoncé le contrat qui les unissait»: A and whom the text was about before."""
        verb = next((v for v in frame.verbs if v.effect == "bind" and v.voice == "active"), None)
        if verb is None or self._clitic(sentence, verb) not in _MANY:
            return
        told = [role for role in roles if role.slot != "attendees"]
        if len(told) != 1 or told[0].rule != "signers.subject" or len(told[0].group.actors) != 1:
            return
        side = told[0].group.actors[0]
        before = [g for g in groups if g.connector is None and g.last < side.first and self.topic.opens(sentence, g)]
        near = [self.topic.group] if self.topic.sentences <= MOST_SENTENCES_TO_TOPIC else []
        for group in [*before, *near, self.topic.former]:
            other = group.actors[0] if group is not None and len(group.actors) == 1 else None
            if group is None or other is None or other.body is None or other.body.entity < 0:
                continue
            if side.body is not None and other.person is None and not _same([side], [other]):
                roles.insert(0, Role(group, "parties", "parties.bound-by"))
                return

    def _clitic(self, sentence: Sentence, verb: VerbGroup) -> str:
        before = self.lows[verb.first - 1] if verb.first > sentence.first else ""
        return before if before in ("se", "s'", *_ONE, *_MANY) else ""

    def _subject(self, sentence: Sentence, verb: VerbGroup, groups: list[Group]) -> Group | None:
        """The subject of the verb: a group before it, or the pronoun for the topic."""
        if {"il", "elle", "ils", "elles"} & set(self.lows[max(verb.first - 2, sentence.first) : verb.first]):
            return self.topic.group
        before = [g for g in groups if g.connector is None and g.last <= verb.first]
        return before[-1] if before and verb.first - before[-1].last <= 12 else None

    def _meant(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> Group | None:
        """Whom «la», «les» before the verb mean: the subject of the sentence, else whom the text is about."""
        first = frame.anchors[0][0]
        own = next(
            (g for g in groups if g.connector is None and g.last <= first and g.first - sentence.first <= 6), None
        )
        return own if own is not None else self.topic.group

    # -- possessives ---------------------------------------------------------------------------------------

    def _each_theirs(self, sentence: Sentence, frame: Frame, roles: list[Role], groups: list[Group]) -> None:
        """«A, B et C ont chacun leur convention avec D»."""
        instrument = frame.instrument
        if instrument is None or frame.verbs or frame.nouns or [rule for _, _, rule in roles] != ["parties.with"]:
            return
        if self.lows[instrument.first] not in ("leur", "sa", "son"):
            return
        subject = next((g for g in groups if g.connector is None and g.last <= instrument.first), None)
        if subject is None:
            return
        between = self.lows[subject.last : instrument.first]
        several = len(subject.actors) > 1 or subject.actors[0].plural is not None
        if several and any(low in self.have for low in between) and any(low in self.each for low in between):
            roles.insert(0, Role(subject, "signers", "signers.each-theirs"))

    def _theirs(self, sentence: Sentence, frame: Frame, roles: list[Role], groups: list[Group]) -> None:
        """«A et B remettent ça : leur contrat est reconduit», «Leur convention a été signée hier»: that of A and B."""
        instrument = frame.instrument
        if instrument is None or instrument.reference != "possessive":
            return
        if not (frame.verbs or frame.nouns or instrument.kind == "twinning"):
            return  # «voilà treize ans que dure leur jumelage» says that there is one
        if any(slot != "attendees" for _, slot, _ in roles) or "leur" not in self._owner(instrument.first):
            return
        own = [g for g in groups if g.connector is None and g.last <= instrument.first and len(g.actors) > 1]
        owner = own[0] if own else self.topic.group
        if owner is None or len(owner.actors) == 1:
            two = self.topic.two_before(sentence.first)
            owner = Group(two, two[0].first, two[-1].last) if two else None
        if owner is not None and len(owner.actors) > 1 and all(a.body is not None for a in owner.actors):
            roles.append(Role(owner, "parties", "parties.theirs"))

    # -- the side that is not told --------------------------------------------------------------------------

    def _other_side(self, sentence: Sentence, frame: Frame, roles: list[Role], groups: list[Group]) -> None:
        """«A rénove son école. Une convention a été signée avec B», «C'est l'objet de l'accord signé avec B»: A."""
        instrument = frame.instrument
        if instrument is None or instrument.kind is None or instrument.verbal or instrument.strength == "text":
            return
        if "parties.unnamed-side" in frame.rules:
            return  # «signée par un opérateur étranger avec B»
        told = [role for role in roles if role.slot != "attendees"]
        new = instrument.reference in ("indefinite", "none")
        under = new and not instrument.plural and self._under_it(sentence, instrument.first)
        if under and not told and not self._has_subject(sentence, instrument.first, groups):
            return
        if not (told or under) or any(role.rule not in _OTHERS for role in told):
            return
        hers = self.lows[instrument.first] in ("son", "sa", "ses")
        new = new or self.lows[sentence.first] in self.explaining or self._under_it(sentence, instrument.first)
        if not hers and not (self._done(frame) and new) and not under:
            return
        side = self._but(sentence, instrument.first, told, groups)
        if side is not None:
            roles.insert(0, Role(Group([side], side.first, side.last), "parties", "parties.other-side"))

    def _under_it(self, sentence: Sentence, first: int) -> bool:
        """«A assurera les travaux, | selon | le contrat signé lundi avec B»: A acts under it."""
        return self.led_by(self.under, first, max(sentence.first + 1, first - 4))

    def _has_subject(self, sentence: Sentence, first: int, groups: list[Group]) -> bool:
        """Does an actor, or a pronoun, do in this sentence what is done under the agreement at word ``first``?"""
        acting = any(g.connector is None and g.last <= first for g in groups)
        return acting or bool({"il", "elle"} & set(self.lows[sentence.first : first]))

    def _of_set(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«A a un programme. Deux conventions ont été signées, l'une avec B, l'autre avec C»: both are A's."""
        for k, frame in enumerate(frames):
            instrument = frame.instrument
            if instrument is None or not instrument.plural or instrument.kind is None or instrument.verbal:
                continue
            if not self._done(frame) or instrument.reference not in ("indefinite", "none"):
                continue
            shared = [role for of_frame in roles[k + 1 :] for role in of_frame if role.rule == "parties.distributed"]
            if len(shared) < 2 or any(role.slot != "attendees" for role in roles[k]):
                continue
            side = self._but(sentence, instrument.first, shared, groups)
            if side is not None:
                roles[k].append(Role(Group([side], side.first, side.last), "parties", "parties.other-side"))
                return

    def left_out(self, sentence: Sentence, frame: Frame, roles: list[Role], groups: list[Group]) -> list[Actor]:
        """«A ouvre une école. La convention avec B sera signée en mai»: A, unless that convention was told before."""
        instrument = frame.instrument
        told = [role for role in roles if role.slot != "attendees"]
        if instrument is None or instrument.reference != "definite" or instrument.kind is None or instrument.plural:
            return []
        if instrument.strength == "text" or not told or any(role.rule != "parties.with" for role in told):
            return []
        passive = any(v.voice == "passive" for v in frame.verbs)
        signing = any(v.effect == "sign" for v in frame.verbs)  # «Le contrat, signé lundi avec B, porte sur …»
        passive = passive or (signing and instrument.first == sentence.first)
        if not (self._done(frame) and passive) or any(g.last <= instrument.first for g in groups):
            return []  # «Le Sénat critique l'accord conclu avec B»
        side = self._but(sentence, instrument.first, told, groups)
        return [side] if side is not None else []

    def _done(self, frame: Frame) -> bool:
        """Is it done to the agreement, by nobody in particular?"""
        acting = bool(frame.verbs or frame.nouns) or "trigger.conferring" in frame.rules
        return acting and all(v.voice in ("passive", "participle") for v in frame.verbs)

    def _but(self, sentence: Sentence, first: int, told: list[Role], groups: list[Group]) -> Actor | None:
        """Whom the sentence or text is about when word ``first`` is read, unless that is who is told already."""
        theirs = [role.group for role in told]
        free = [g for g in groups if not any(g is t or self._apposed(t, g) for t in theirs)]
        side = self._spoken_of(sentence, first, free)
        known = {a.body.entity for role in told for a in role.group.actors if a.body is not None}
        return side if side is not None and side.body is not None and side.body.entity not in known else None

    def _apposed(self, told: Group, group: Group) -> bool:
        """«Avec l'Agence, filiale de | la Banque |, un accord a été signé»: does the group say what the other is?"""
        if group.first <= told.last or self.lows[told.last] != ",":
            return False
        between = self.words[told.last + 1 : group.first]
        plain = bool(between) and between[0].pos in ("NOUN", "ADJ") and not between[0].capital
        return plain and not any(w.pos in ("VERB", "AUX", "PUNCT") for w in between)

    def _spoken_of(self, sentence: Sentence, first: int, groups: list[Group]) -> Actor | None:
        """The body that the sentence, else the text, is about when word ``first`` is read."""
        own = [g for g in groups if g.last <= first and (g.connector is None or self._agent(sentence, g))]
        if len(own) > 1 and {g.connector for g in own} == {None, "by"}:
            own = [g for g in own if g.connector == "by"]  # «L'école a été payée par A, en vertu d'une convention»
        own = own[:1] if own and all(self._aside(own[0], g) for g in own[1:]) else own
        if len(own) > 1:
            return None
        meant = own[0] if own else self.topic.group
        far = self.topic.sentences > MOST_SENTENCES_TO_TOPIC or self.topic.others
        if meant is None or len(meant.actors) != 1 or (not own and far):
            return None
        near = not own or own[0].first - sentence.first <= MOST_WORDS_TO_OWN or self.topic.opens(sentence, own[0])
        near = near or self.words[own[0].last].pos == "VERB"
        if own and own[0].connector is None and not near:
            return None
        actor = meant.actors[0]
        if actor.plural is not None or actor.body is None or actor.body.entity < 0:
            return None
        if self.actors.only_approves(actor.body.name):
            return None  # «Le parquet de Paris enquête sur des contrats signés avec B»
        return replace(actor, person=None, role=None)

    def _aside(self, group: Group, inner: Group) -> bool:
        """«A, affiliée à B, a levé la grève : un accord a été signé avec C»: what commas enclose tells of A."""
        opened = self.lows[group.last] == "," and not any(w.pos == "AUX" for w in self.words[group.last : inner.first])
        return opened and self.lows[inner.last] == "," and "et" not in self.lows[group.last : inner.first]

    def _agent(self, sentence: Sentence, group: Group) -> bool:
        """«a été payée par A»; not «exigée par A»."""
        k = group.connector_first - 1
        if group.connector != "by" or k <= sentence.first or self.words[k].pos != "VERB":
            return False
        return any(self.words[j].pos == "AUX" for j in range(max(k - 3, sentence.first), k))

    def _owner(self, first: int) -> str:
        return self.lows[first] if self.lows[first] in ("leur", "leurs") else ""


def _same(some: list[Actor], others: list[Actor]) -> bool:
    """Do both name one body, as far as known?"""
    mine = {a.body.entity for a in some if a.body is not None and a.body.entity >= 0}
    return bool(mine & {a.body.entity for a in others if a.body is not None and a.body.entity >= 0})
