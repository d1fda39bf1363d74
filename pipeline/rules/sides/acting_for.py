"""Who acts for whom by the words after the name: «Y au nom de la Région», «Y, sa directrice, pour le port»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.rules.reader import Reader

MOST_WORDS_OF_BEHALF = 5  # «pour le compte de la»


class ActingFor(Reader):
    """Joins, in one article, a person with the body that «pour», «au nom de» right after the name tells."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.behalf = lexicon.connectors.behalf
        self.at_head = lexicon.connectors.at_head
        self.ordinals = lexicon.grammar.ordinals
        self.taken = {k for a in annotated.actors for k in range(a.first, a.last)}

    def joined(self, actors: list[Actor]) -> list[Actor]:
        """The actors, a person and the body after «au nom de» made one."""
        kept: list[Actor] = []
        for actor in actors:
            before = kept[-1] if kept else None
            if before is not None and self._follows(before, actor):
                kept[-1] = replace(before, last=actor.last, end=actor.end, body=actor.body)
            elif before is not None and (opening := self._opening(before, actor)) is not None:
                kept[-1] = replace(actor, first=opening, start=self.words[opening].start, body=before.body)
            else:
                kept.append(actor)
        return [self._with_unread(actor) for actor in kept]

    def ordinal(self, actor: Actor) -> int | None:
        """Which of the bodies told before «X pour la première» means; -1 for the last."""
        if actor.person is None or actor.last - actor.person.last < 2 or self.lows[actor.last - 2] not in DETERMINERS:
            return None
        return self.ordinals.get(self.lows[actor.last - 1])

    def _with_unread(self, actor: Actor) -> Actor:
        """«X pour la collectivité et Y pour la banque»: words that nobody read as a body end the name all the same."""
        if actor.person is None or actor.person.last != actor.last or actor.body is not None:
            return actor
        match = self.behalf.match(self.lows, actor.last)
        if match is None:
            return actor
        k = actor.last + match[0]
        k += self.lows[k] in DETERMINERS
        if k in self.taken or not (self.words[k].pos == "NOUN" or self.lows[k] in self.ordinals):
            return actor
        last = k + 1
        while last < len(self.words) and self.words[last].pos == "ADJ" and last not in self.taken:
            last += 1
        closed = last < len(self.words) and (
            self.lows[last] in ("et", ",", ";", ".", "ainsi") or self.words[last].pos in ("AUX", "VERB", "PRON")
        )
        return replace(actor, last=last, end=self.words[last - 1].end) if closed else actor

    def told(self, actor: Actor) -> bool:
        """Does «pour B» after the person's name tell its body?"""
        person, body = actor.person, actor.body
        if person is None or body is None or body.first < person.last:
            return False
        return any(self._introduces(k, body.first) for k in range(person.last, body.first))

    def says(self, actor: Actor) -> bool:
        """Do these words follow the name, whether or not they name a body («, au nom de ses confrères»)?"""
        if actor.person is None or self.told(actor):
            return actor.person is not None
        after = actor.last + (self.lows[actor.last : actor.last + 1] == [","])
        return any(self.behalf.match(self.lows, k) is not None for k in {actor.person.last, actor.last, after})

    def _follows(self, person: Actor, body: Actor) -> bool:
        if person.person is None or body.person is not None or body.role is not None or body.plural is not None:
            return False
        if body.body is None or self.told(person):
            return False
        first = person.last + (self.lows[person.last] == ",")
        return first < body.first and (self._introduces(first, body.first) or self._leads(first, body.first))

    def _opening(self, body: Actor, person: Actor) -> int | None:
        """«X et, pour la Ville, Y ont signé»: the word at which «pour la Ville, Y» begins, as one who signs."""
        lone = body.person is None and body.role is None and body.plural is None
        if person.person is None or body.body is None or not lone:
            return None
        own = person.body
        if own is not None and not own.anaphor and own.entity != body.body.entity:
            return None
        beside = self.lows[body.last] == "," and person.first - body.last <= 1 + (
            self.words[body.last + 1].pos == "DET"
        )
        for k in range(max(body.first - MOST_WORDS_OF_BEHALF, 1), body.first):
            added = self.lows[k - 1] == "et" or self.lows[k - 2 : k] == ["et", ","]
            if beside and added and self._introduces(k, body.first):
                return k
        return None

    def _leads(self, k: int, first: int) -> bool:
        """«, à la tête de l'exécutif communal»."""
        match = self.at_head.match(self.lows, k)
        return match is not None and all(low in DETERMINERS for low in self.lows[k + match[0] : first])

    def _introduces(self, k: int, first: int) -> bool:
        """Do the words from ``k`` to the body at ``first`` say «pour», «au nom de», with or without its article?"""
        match = self.behalf.match(self.lows, k)
        if match is None:
            return False
        rest = self.lows[k + match[0] : first]
        return not rest or (len(rest) == 1 and rest[0] in DETERMINERS)
