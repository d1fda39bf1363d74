"""A side told by a pronoun that is no subject: «A a signé avec elle», «entre elle et la Ville», «conclu entre eux»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.framing.territory import territory
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.topic import Topic
from pipeline.rules.sides.understood import Understood

WITH = "parties.with"
BETWEEN = "parties.between"


class ByPronoun(Reader):
    """Finds whom such pronouns mean, in one article's sentences; where two may be meant, nobody."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, topic: Topic, understood: Understood) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.topic = topic
        self.understood = understood
        self.one = lexicon.discourse.disjunctive
        self.several = lexicon.discourse.disjunctive_plural
        self.nearest = lexicon.discourse.nearest

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add them to ``roles``, where one side at most is told besides."""
        for k, frame in enumerate(frames):
            if frame.instrument is None or not (frame.verbs or frame.nouns or "trigger.verbless" in frame.rules):
                continue
            low, high = territory(self.lows, sentence, frames, k)
            for n in range(low, min(high, sentence.last - 1)):
                if self.lows[n] in ("avec", "entre") and self._told(sentence, frame, roles[k], groups, n):
                    break

    def _told(self, sentence: Sentence, frame: Frame, roles: list[Role], groups: list[Group], n: int) -> bool:
        """The pronoun behind word ``n``, if there is one that belongs to the frame and whom it means is sure."""
        pronoun = self.lows[n + 1]
        joined = self.lows[n + 2 : n + 3] == ["et"]
        if not self._of_frame(frame, n):
            return False
        if pronoun in self.several:
            return self._several(sentence, roles, n)
        if pronoun not in self.one or (self.lows[n] == "entre") != joined:
            return False
        other = next((g for g in groups if joined and 0 <= g.first - n - 3 <= 1), None)
        if joined and other is None:
            return False
        if any(role.rule in (WITH, BETWEEN) and role.group is not other for role in roles):
            return False
        if other is None and not any(role.slot != "attendees" for role in roles):
            return self._of_those_two(sentence, roles, n)
        if other is None and not any(role.slot == "signers" for role in roles):
            return False
        taken = {e for role in roles for a in role.group.actors for e in self._entities(a)}
        taken |= {e for a in (other.actors if other is not None else []) for e in self._entities(a)}
        meant = self._one(sentence, n, pronoun, taken)
        if meant is None:
            return False
        slot_rule = BETWEEN if joined else WITH
        group = Group([meant], n + 1, n + 2, "between" if joined else "with", n)
        if other is not None:
            roles[:] = [role for role in roles if role.group is not other]
            group = replace(group, actors=[meant, *other.actors], last=other.last)
        roles.append(Role(group, "parties", slot_rule))
        return True

    def _of_frame(self, frame: Frame, n: int) -> bool:
        """Does the preposition at word ``n`` stand behind the frame's words, or open the sentence before them?"""
        before = [last for _, last in frame.anchors if last <= n]
        if not before:
            first = frame.anchors[0][0]
            return not any(self.words[k].pos == "VERB" or self.words[k].text in (";", ":") for k in range(n, first))
        return not any(
            self.words[k].pos == "VERB" or self.words[k].text in (";", ":", "(") for k in range(max(before), n)
        )

    def _several(self, sentence: Sentence, roles: list[Role], n: int) -> bool:
        """«un accord conclu entre eux», «la convention passée avec elles»: those whom the text is about."""
        topic = self.topic.group
        taken = {e for role in roles for a in role.group.actors for e in self._entities(a)}
        many = topic is not None and len(topic.actors) > 1 and self.topic.sentences <= 1
        actors = topic.actors if topic is not None and many else self._before(sentence, n)
        if len(actors) < 2 or any(self._entities(a) & taken for a in actors):
            return False
        between = self.lows[n] == "entre"
        if between == any(role.slot != "attendees" for role in roles):
            return False
        if not between and not many:
            return False
        group = Group(list(actors), n + 1, n + 2, "between" if between else "with", n)
        roles.append(Role(group, "parties", BETWEEN if between else WITH))
        return True

    def _of_those_two(self, sentence: Sentence, roles: list[Role], n: int) -> bool:
        """«A aide B. Un contrat signé avec elle en 2019 …»: of A and B, whichever of them «elle» is."""
        gender = "elle" if self.one[self.lows[n + 1]] == "f" else "il"
        two = self._before(sentence, n)
        if not any(self.understood.agrees(actor, gender) for actor in two):
            return False
        roles.append(Role(Group(two, n + 1, n + 2, "between", n), "parties", BETWEEN))
        return True

    def _before(self, sentence: Sentence, n: int) -> list[Actor]:
        """The two bodies of this sentence before word ``n``, else of the one before it; more or fewer are none."""
        for first in (sentence.first, self._former(sentence)):
            found: dict[int, Actor] = {}
            for actor in self.annotated.actors:
                if first <= actor.first and actor.last <= n and actor.body is not None and actor.body.entity >= 0:
                    found.setdefault(actor.body.entity, actor)
            if found:
                return list(found.values()) if len(found) == 2 else []
        return []

    def _one(self, sentence: Sentence, n: int, pronoun: str, taken: set[int]) -> Actor | None:
        """The only one whom the pronoun may mean; «celle-ci» the nearest, «elle» rather whom the text is about."""
        first = self._former(sentence)
        found: dict[int, Actor] = {}
        gender = "elle" if self.one[pronoun] == "f" else "il"
        for actor in reversed(self.annotated.actors):
            if actor.first < first:
                break
            entities = self._entities(actor)
            known = bool(entities) and actor.plural is None and not entities & taken
            if actor.last > n or not known or not self.understood.agrees(actor, gender):
                continue
            found.setdefault(min(entities), actor)
        if not found:
            return None
        if pronoun in self.nearest:
            return next(iter(found.values()))
        topic = self.topic.group
        if len(found) > 1 and topic is not None and len(topic.actors) == 1 and self.topic.sentences <= 1:
            return topic.actors[0] if topic.actors[0] in found.values() else None
        return next(iter(found.values())) if len(found) == 1 else None

    def _former(self, sentence: Sentence) -> int:
        return max((s.first for s in self.annotated.sentences if s.last <= sentence.first), default=sentence.first)

    def _entities(self, actor: Actor) -> set[int]:
        """Its body, by itself or by the person, as a set: several actors of one body are one side."""
        if actor.body is not None and actor.body.entity >= 0:
            return {actor.body.entity}
        if actor.person is not None and actor.person.entity >= 0:
            body = self.annotated.entities[actor.person.entity].body
            return {body} if body >= 0 else set()
        return set()
