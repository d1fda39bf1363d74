"""Whom a pronoun means: «il», «ils» before a verb of concluding."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.rules.groups import Group
from pipeline.rules.topic import Topic
from pipeline.rules.verbgroups import VerbGroup


class Understood:
    """Finds who is meant, in one article."""

    def __init__(self, annotated: AnnotatedArticle, topic: Topic) -> None:
        self.annotated = annotated
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]
        self.topic = topic

    def meant(self, sentence: Sentence, verb: VerbGroup, groups: list[Group]) -> Group | None:
        """Whom the pronoun before the verb means."""
        governed = verb.voice == "infinitive"  # «qu'elle venait de parapher»: the pronoun is that of «venait»
        before = set(self.lows[max(verb.first - (4 if governed else 2), sentence.first) : verb.first])
        own = next(
            (g for g in groups if g.last <= verb.first and g.connector is None and g.first - sentence.first <= 6), None
        )
        if own is not None and own.actors[0].plural is None and {"ils", "elles"} & before and len(own.actors) > 1:
            return own  # «A et B n'étaient pas en reste : ils ont signé»
        if own is not None and len(own.actors) == 1 and own.actors[0].plural is None:
            told = any(word.pos in ("AUX", "VERB") for word in self.words[own.last : verb.first - 1])
            if told and {"il", "elle"} & before:
                return own  # «A a tranché : il a signé», «A a renié les accords qu'il a signés»
        topic = self.topic.group
        if {"ils", "elles"} & before and (topic is None or len(topic.actors) == 1):
            return self._many(sentence, verb)
        if topic is None:
            return None
        if {"il", "elle"} & before and len(topic.actors) > 1:
            person = next(
                (
                    a
                    for a in reversed(self.annotated.actors)
                    if a.first < sentence.first and a.last <= verb.first and a.person is not None
                ),
                None,
            )
            return Group([person], person.first, person.last) if person is not None else None
        if {"il", "elle"} & before or ({"ils", "elles"} & before and len(topic.actors) > 1):
            return topic
        return None

    def _many(self, sentence: Sentence, verb: VerbGroup) -> Group | None:
        """«… avec les insurgés. Ils ont signé un accord»: «ils» means the last body with a plural name."""
        before = max((s.first for s in self.annotated.sentences if s.last <= sentence.first), default=sentence.first)
        for actor in reversed(self.annotated.actors):
            if actor.first < before:
                return None
            several = actor.plural not in (None, "person") or (
                actor.body is not None and self.lows[actor.first] in ("les", "des", "ces", "aux")
            )
            if several and actor.person is None and actor.role is None and actor.last <= verb.first:
                return Group([actor], actor.first, actor.last)
        return None
