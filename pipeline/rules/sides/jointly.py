"""Sides that words for two tell: «leurs deux signatures», «tous deux», «elle et X», «l'accord franco-suisse»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Mention, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.topic import Topic

RULE = "signers.jointly"
MOST_WORDS_OF_MODAL = 5  # «A et elle | viennent tout juste de | signer»
_STRESSED = ("elle", "lui")
_OWN = ("son", "sa")
_PRONOUNS = ("elle", "lui", "il", "celui-ci", "celle-ci")


class Jointly(Reader):
    """Finds the sides that such words tell, in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, topic: Topic) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.topic = topic
        self.cardinals = lexicon.grammar.cardinals
        self.countries = lexicon.countries
        self.both, self.everybody = lexicon.discourse.both, lexicon.discourse.everybody
        self.guests = lexicon.words.guests

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles) -> None:
        """Add to ``roles`` the sides that are told by such words."""
        for k, frame in enumerate(frames):
            self._signatures(frame, roles[k])
            self._both(sentence, frame, roles[k])
            self._everybody(sentence, frame, roles[k])
            self._pronoun_and(sentence, roles[k])
            self._and_pronoun(sentence, frame, roles[k])
            self._adjective(frame, roles[k])

    def _signatures(self, frame: Frame, roles: list[Role]) -> None:
        """«un mémorandum portait leurs deux signatures»: those of the persons named last."""
        if frame.instrument is None or any(role.slot == "signers" for role in roles):
            return
        self._borne(frame, roles)
        noun = next((n for n in frame.nouns if n.effect == "sign"), None)
        if noun is None:
            return
        first, number = noun.first, 2
        while self.lows[first - 1] in self.cardinals:
            first, number = first - 1, self.cardinals[self.lows[first - 1]]
        if first and self.lows[first - 1] in ("leur", "leurs"):
            roles.append(Role(self._persons(first - 1, noun.last, number), "signers", RULE))

    def _borne(self, frame: Frame, roles: list[Role]) -> None:
        """«une déclaration revêtue de leurs deux signatures»: the verb has them with it."""
        for verb in frame.verbs:
            borne = self.lows[verb.at + 1 : verb.last] if verb.voice in ("participle", "passive") else []
            if {"leur", "leurs"} & set(borne):
                number = next((self.cardinals[low] for low in borne if low in self.cardinals), 2)
                roles.append(Role(self._persons(verb.at + 1, verb.last, number), "signers", "signers.jointly"))
                return

    def _both(self, sentence: Sentence, frame: Frame, roles: list[Role]) -> None:
        """«tous deux ont signé un accord»: the two persons named last."""
        if any(role.slot == "signers" for role in roles):
            return
        for verb in frame.verbs:
            if verb.voice not in ("active", "infinitive") or verb.effect == "bind":
                continue
            for first in range(max(sentence.first, verb.first - 5), verb.first):
                match = self.both.match(self.lows, first)
                if match is not None and first + match[0] <= verb.first:
                    roles.insert(0, Role(self._all_of(sentence, first, first + match[0], roles), "signers", RULE))
                    return

    def _everybody(self, sentence: Sentence, frame: Frame, roles: list[Role]) -> None:
        """«A, B et C étaient autour de la table. Tous ont signé …»: all whom the sentence before was about."""
        topic = self.topic.group
        if self.lows[sentence.first] not in self.everybody or topic is None or self.topic.sentences:
            return
        if len(topic.actors) < 2 or any(role.slot == "signers" for role in roles):
            return
        for verb in frame.verbs:
            between = self.words[sentence.first + 1 : verb.first]
            if verb.voice == "active" and all(word.pos in ("ADV", "PRON") for word in between):
                first = sentence.first
                roles.insert(0, Role(Group(topic.actors, first, first + 1), "signers", RULE))
                return

    def _all_of(self, sentence: Sentence, first: int, last: int, roles: list[Role]) -> Group:
        """Whom «tous trois», «l'une et l'autre» mean: the bodies of which the text speaks, else persons."""
        number = next((self.cardinals[low] for low in self.lows[first:last] if self.cardinals.get(low, 0) > 1), 2)
        bodies = self.topic.group.actors if self.topic.group is not None and not self.topic.sentences else []
        if len(bodies) == number and all(a.person is None and a.body is not None for a in bodies):
            return Group(bodies, first, last)
        if any(role.slot == "attendees" for role in roles):  # «Devant le préfet, l'un et l'autre ont signé»
            named: dict[int, Actor] = {}
            for actor in reversed(self.annotated.actors):
                if actor.last <= sentence.first and actor.person is not None and len(named) < number:
                    named.setdefault(actor.person.entity, actor)
            if len(named) == number:
                return Group(list(reversed(named.values())), first, last)
        return self._persons(first, last, number)

    def _persons(self, first: int, last: int, number: int) -> Group:
        start, end = self.words[first].start, self.words[last - 1].end
        return Group([Actor(first, last, start, end, plural="person", number=number)], first, last)

    def _pronoun_and(self, sentence: Sentence, roles: list[Role]) -> None:
        """«Elle et son homologue, X, ont signé»: she is the person named last."""
        subject = next((role for role in roles if role.rule == "signers.subject"), None)
        if subject is None or len(subject.group.actors) != 1:
            return
        first = self._guest(subject.group.first)
        if first - 2 != sentence.first and not (first - 2 > sentence.first and self.lows[first - 3] == ","):
            return
        if self.lows[first - 1] != "et" or self.lows[first - 2] not in _PRONOUNS:
            return
        named = (a for a in reversed(self.annotated.actors) if a.last <= first - 2 and a.person is not None)
        person = next(named, None)
        topic = self._topic(subject.group.actors[0]) if subject.group.actors[0].nobody else None
        if topic is not None and topic.nobody:
            person = topic  # «A voit grand. Elle et B ont signé»: of two bodies
        if person is not None and person not in subject.group.actors:
            group = Group([person], person.first, person.last)
            roles.insert(0, Role(group, "signers", RULE))

    def _guest(self, first: int) -> int:
        """«Elle et | son hôte, X»: where he is told, the first word of the name if he is not."""
        told = self.lows[first - 1] == "," and self.lows[first - 2] in self.guests and self.lows[first - 3] in _OWN
        return first - 3 if told else first

    def _and_pronoun(self, sentence: Sentence, frame: Frame, roles: list[Role]) -> None:
        """«A a tenu parole : B et elle ont signé»: whom «et» joins to the pronoun before the verb."""
        for verb in frame.verbs:
            near = range(verb.first - 1, max(verb.first - MOST_WORDS_OF_MODAL, sentence.first + 1), -1)
            k = next((k for k in near if self.lows[k] in _STRESSED and self.lows[k - 1] == "et"), None)
            if verb.voice not in ("active", "infinitive") or k is None:
                continue
            stop = k - 1 - (self.lows[k - 2] == ",")  # «X, directeur de B, et elle»
            other = next((a for a in self.annotated.actors if a.last == stop), None)
            if other is None:
                continue
            known = [a for role in roles for a in role.group.actors]
            meant = any(role.rule == "signers.pronoun" for role in roles)
            opening = self._opening(sentence, other) or self._topic(other)
            for actor in (None if meant else opening, other):
                if actor is not None and actor not in known:
                    roles.insert(0, Role(Group([actor], actor.first, actor.last), "signers", RULE))

    def _opening(self, sentence: Sentence, other: Actor) -> Actor | None:
        """«A n'en est pas à son premier essai : B et elle ont conclu …»: whom the sentence opens with."""
        if ":" not in self.lows[sentence.first : other.first]:
            return None
        return next((a for a in self.annotated.actors if 0 <= a.first - sentence.first <= 1 and a.body), None)

    def _topic(self, other: Actor) -> Actor | None:
        """The one whom the text is about, if that is another one."""
        group = self.topic.group
        actor = group.actors[0] if group is not None and len(group.actors) == 1 else None
        if actor is None or actor.body is None or actor.plural is not None:
            return None
        return actor if other.body is None or other.body.entity != actor.body.entity else None

    # -- adjectives of two countries -----------------------------------------------------------------------

    def _adjective(self, frame: Frame, roles: list[Role]) -> None:
        """«l'accord franco-marocain»: France and Morocco, where nobody else is told.

        Words that mean much else («le partenariat franco-marocain») only where something was done to it.
        """
        instrument = frame.instrument
        if instrument is None:
            return
        known = instrument.strength == "strong" and instrument.reference == "definite" and not instrument.plural
        if not (frame.verbs or frame.nouns) and not (known and instrument.kind not in ("partnership", "programme")):
            return
        told = [actor for group, slot, _ in roles if slot != "attendees" for actor in group.actors]
        ratified = all(v.effect in ("ratify", "terminate", "renew") for v in frame.verbs)
        if not ratified and (len(told) == 1 or not all(self._of_nobody(actor) for actor in told)):
            return
        for k in range(instrument.last, min(instrument.last + 4, len(self.words))):
            codes = self.countries.joint_codes(self.lows[k])
            if codes is not None:
                actors = [self._state(code, k) for code in codes]
                roles.append(Role(Group(actors, k, k + 1), "parties", "parties.adjective"))
                return
            of = self.lows[k] in ("de", "d'") or (self.lows[k - 1] in ("de", "d'") and self.words[k].pos == "NOUN")
            if self.words[k].pos != "ADJ" and not of:
                return

    def _of_nobody(self, actor: Actor) -> bool:
        """«X et Y ont signé un traité franco-espagnol»: a person whose office the text tells nowhere."""
        if actor.person is None or actor.role is not None or actor.body is not None or actor.person.entity < 0:
            return False
        cluster = self.annotated.entities[actor.person.entity]
        return cluster.role is None and cluster.body < 0

    def _state(self, code: str, k: int) -> Actor:
        """A state as a party, named by word ``k``; linking finds its entity by its country."""
        word, name = self.words[k], self.countries.by_code[code].bare
        body = Mention(
            "state", k, k + 1, word.start, word.end, word.text, name, head="adjective", country=code, given=False
        )
        return Actor(k, k + 1, word.start, word.end, body=body)
