"""Which actors of a sentence are one, told twice: «A (B)», «A, maison mère de C», «les trois opérateurs, A, B et C»?"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group

MOST_TO_NAMES = 6
DESCRIBING = frozenset({"ADJ", "DET", "NOUN", "ADP", "NUM"})  # «trois syndicats d'enseignants sur cinq : A, B et C»


class NamedOnce(Reader):
    """Leaves out, in one article's sentences, the actors that another one tells better."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.cardinals = lexicon.grammar.cardinals
        self.management = lexicon.actors.management
        # «bpost»: names without a capital
        self.small = {name for body in lexicon.known_bodies.table.bodies for name in body.others if name.islower()}
        self.counterparts = lexicon.words.counterparts

    def actors(self, actors: list[Actor]) -> list[Actor]:
        """The actors of a sentence, each told once."""
        actors = [a for k, a in enumerate(actors) if not self._counterpart(a, actors[k + 1 : k + 2])]
        actors = [a for k, a in enumerate(actors) if not (k and self._said_of(actors[k - 1], a))]
        actors = self._without_counted(actors)
        actors = [a for k, a in enumerate(actors) if not self._named_next(a, actors[k + 1 : k + 3])]
        return self._bracketed(actors)

    def _without_counted(self, actors: list[Actor]) -> list[Actor]:
        """«les deux pays, A et B» are A and B, who begin where the noun begins."""
        kept: list[Actor] = []
        before: Actor | None = None
        for k, actor in enumerate(actors):
            if self._told_by_names(actor, actors[k + 1 :]):
                before = actor if self.lows[actor.last] == "," else None
                continue
            kept.append(actor if before is None else replace(actor, first=before.first, start=before.start))
            before = None
        return kept

    def settle(self, sentence: Sentence, group: Group) -> None:
        """«avec l'agence américaine des médicaments, la FDA, pour …»: two joined by a comma alone are one.

        A list of two needs «et»; what is described by a common noun first is named after the comma.
        """
        if len(group.actors) != 2:
            return
        described, named = group.actors
        if any(a.person is not None or a.role is not None or a.body is None for a in group.actors):
            return
        between = self.lows[described.last : named.first]
        follows = self.lows[named.last] if named.last < sentence.last else "."
        opening = self.words[described.body.first] if described.body is not None else self.words[described.first]
        if between != [","] or follows in ("et", "ainsi", "puis") or opening.capital or opening.pos != "NOUN":
            return
        if follows == "," and "et" in self.lows[named.last + 1 : min(named.last + 8, sentence.last)]:
            return  # a third that nobody recognised may follow
        if not self.words[named.last - 1].capital and self.lows[named.last - 1] != ")":
            return
        group.actors = [named]

    def _counterpart(self, actor: Actor, following: list[Actor]) -> bool:
        """«son homologue norvégienne, la Région du Nord»: the name that follows says who."""
        if actor.person is not None or actor.role is None or actor.role.head not in self.counterparts:
            return False
        return any(
            self.lows[actor.last : x.first] == [","] and x.person is None and x.body is not None for x in following
        )

    def _told_by_names(self, actor: Actor, following: list[Actor]) -> bool:
        """«les trois opérateurs régionaux, A, B et C»: the names that follow say who."""
        if actor.plural in (None, "person") or not following:
            return False
        gap = range(actor.last, following[0].first)
        if (
            not gap
            or gap[-1] - actor.last > MOST_TO_NAMES
            or self.lows[gap[-1]] not in (",", ":", "(", "la", "le", "l'")
        ):
            return False
        if not any(self.words[k].text in (",", ":", "(") for k in gap):
            return False
        if any(self.words[k].pos not in DESCRIBING and self.words[k].text not in (",", ":", "(") for k in gap):
            return False
        named = 0
        last = actor.last
        for other in following:
            between = self.lows[last : other.first]
            if named and not all(low in (",", "et", "ainsi", "que", ")") for low in between):
                break
            if other.plural is not None or other.body is None or other.body.anaphor:
                break
            named, last = named + 1, other.last
        return named >= 2 and named == (self._part(actor) or actor.number)

    def _part(self, actor: Actor) -> int | None:
        """«cinq des sept syndicats : A, B, C, D et E»: how many of them are named."""
        if actor.first == 0 or self.lows[actor.first] != "des":
            return None
        return self.cardinals.get(self.lows[actor.first - 1])

    def _said_of(self, former: Actor, actor: Actor) -> bool:
        """«avec Altice, maison mère de SFR»: a common noun without article, after a comma, says what the former is."""
        opening = self.words[actor.first]
        if actor.person is not None or former.body is None or self.lows[former.last : actor.first] != [","]:
            return False
        if actor.role is not None and former.person is not None:
            return False  # «X, maire de A, …, ministre de B»
        if actor.body is not None and actor.body.head in self.management:
            return False  # «Chez A, la direction et les syndicats ont signé»
        same = actor.body is not None and actor.body.anaphor and actor.body.entity == former.body.entity >= 0
        if same and former.person is None and actor.role is None and not former.body.anaphor:
            return True  # «A, le groupe européen qui conçoit des avions, a signé»
        written_small = actor.last == actor.first + 1 and opening.text in self.small
        return opening.pos == "NOUN" and not opening.capital and not written_small

    def _named_next(self, actor: Actor, following: list[Actor]) -> bool:
        """«Sa start-up, Loop, a signé»: the name between commas is that of the body that the noun points to."""
        if not following or actor.person is not None or actor.role is not None or actor.plural is not None:
            return False
        name = following[0]
        if actor.body is None or not actor.body.anaphor or name.person is not None or name.role is not None:
            return False
        if name.body is None or name.body.anaphor or self.lows[actor.last : name.first] != [","]:
            return False
        closed = name.last < len(self.lows) and self.lows[name.last] == ","
        return closed and not any(a.first <= name.last + 2 for a in following[1:])

    def _bracketed(self, actors: list[Actor]) -> list[Actor]:
        """«X (Chambre des métiers)»: the body in brackets is whom X acts for."""
        kept: list[Actor] = []
        for actor in actors:
            before = kept[-1] if kept else None
            closed = actor.last < len(self.lows) and self.lows[actor.last] == ")"
            if (
                before is None
                or before.last != actor.first - 1
                or self.lows[before.last] != "("
                or not closed
                or before.person is None
                or before.body is not None
                or actor.body is None
                or actor.person is not None
            ):
                kept.append(actor)
            else:
                end = self.words[actor.last].end
                kept[-1] = replace(before, last=actor.last + 1, end=end, body=actor.body)
        return kept
