"""One body told twice: «la Fédération du lait (Lait Atlas)», «A et la SPI, l'agence de développement,»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group


class SecondNames(Reader):
    """Tells, in one article, which names say again who was named right before."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        super().__init__(annotated)

    def without_bracketed(self, actors: list[Actor]) -> list[Actor]:
        """The actors but for «(Lait Atlas)» right behind a body: its other name, or whose it is."""
        kept: list[Actor] = []
        for actor in actors:
            if not (kept and _body(actor) and _body(kept[-1]) and self._in_brackets(kept[-1], actor)):
                kept.append(actor)
        return kept

    def without_described(self, actors: list[Actor]) -> list[Actor]:
        """The actors but for «Tarbes, | une ville du Sud», «Celtis, | (une) filiale du groupe Malo»: what one is."""
        kept: list[Actor] = []
        for actor in actors:
            if not (kept and _body(actor) and _body(kept[-1]) and self._says_what(kept[-1], actor)):
                kept.append(actor)
        return kept

    def _says_what(self, before: Actor, actor: Actor) -> bool:
        """A comma, and then what the named body is, with «un», «une» or no article, and no «et» behind it."""
        assert before.body is not None
        named = any(letter.isupper() for letter in before.body.name)
        indefinite = self.lows[actor.first] in ("un", "une") and actor.last - actor.first > 1
        listed = self.lows[actor.last : actor.last + 1] == ["et"]
        described = indefinite or self._bare(before, actor)
        return named and described and not listed and self.lows[before.last : actor.first] == [","]

    def _bare(self, before: Actor, actor: Actor) -> bool:
        """«Celtis, | filiale du groupe Malo |,»: a noun without article and its complement, closed by a comma."""
        noun, opening = self.words[actor.first], self.words[before.first]
        bare = noun.pos == "NOUN" and not noun.capital and DE & set(self.inside(actor))
        closed = self.lows[actor.last : actor.last + 1] in ([","], ["."], [")"])
        return bool(bare) and closed and (opening.capital or opening.pos == "DET")

    def inside(self, actor: Actor) -> list[str]:
        """The words of an actor but for the first."""
        return self.lows[actor.first + 1 : actor.last]

    def without_apposed(self, group: Group) -> None:
        """Take from a group what only says what the body before it is; the group still reaches over it."""
        if self._name_and_noun(group):
            del group.actors[1]
        for n in range(len(group.actors) - 1, 0, -1):
            before, actor = group.actors[n - 1], group.actors[n]
            if not _body(actor) or not _body(before) or not self._set_off(before, actor):
                continue
            closed = n > 1 and n == len(group.actors) - 1 and self._joined(group.actors[n - 2], before)
            described = (
                n == len(group.actors) - 2 and self.lows[actor.last + 1] == "et" and self._describes(actor, before)
            )
            if closed or described:
                del group.actors[n]

    def _name_and_noun(self, group: Group) -> bool:
        """«avec | le Forem, l'Office de l'emploi |»: no «et» closes a list: the second says what the first is."""
        if len(group.actors) != 2 or not all(_body(actor) for actor in group.actors):
            return False
        name, noun = group.actors
        assert name.body is not None and noun.body is not None
        article = self.lows[noun.first - 1] if self.lows[noun.first] not in DETERMINERS else self.lows[noun.first]
        between = [low for low in self.lows[name.last : noun.first] if low not in DETERMINERS]
        one_word = " " not in name.body.name and name.body.name[:1].isupper()
        headed = " " in noun.body.name and bool(noun.body.head)
        return between == [","] and one_word and article in DETERMINERS and headed

    def _in_brackets(self, before: Actor, actor: Actor) -> bool:
        return self.lows[before.last : actor.first] in (["("], ["(", "la"], ["(", "le"], ["(", "l'"]) and self.lows[
            actor.last : actor.last + 1
        ] == [")"]

    def _set_off(self, before: Actor, actor: Actor) -> bool:
        """A comma before it, one after it, and nothing else."""
        opening = [low for low in self.lows[before.last : actor.first] if low not in DETERMINERS]
        return opening == [","] and self.lows[actor.last : actor.last + 1] == [","]

    def _joined(self, actor: Actor, following: Actor) -> bool:
        """«A et B»: does «et» close the list, so that nothing more can belong to it?"""
        return "et" in self.lows[actor.last : following.first]

    def _describes(self, actor: Actor, before: Actor) -> bool:
        """«agence de développement de la province»: common nouns alone, behind a name."""
        common = not any(w.capital for w in self.words[actor.first : actor.last] if w.low not in DETERMINERS)
        named = all(w.capital for w in self.words[before.first : before.last] if w.low not in DETERMINERS)
        return common and named and actor.last - actor.first > 2


def _body(actor: Actor) -> bool:
    return actor.person is None and actor.role is None and actor.plural is None and actor.body is not None
