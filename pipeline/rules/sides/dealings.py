"""Who has dealings with whom: «A a confié les études à B», «A forme les agents de B»; «le contrat» is then theirs."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.rules.marking.timed import words_of_times
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group

MOST_WORDS_TO_VERB = 4
MOST_WORDS_TO_OTHER = 14
MOST_WORDS_OF_CLEFT = 5  # «C'est finalement avec | B»
MOST_WORDS_TO_OWNER = 6  # «Les deux puits de | A»
_PARTS = frozenset({"VERB", "AUX", "ADV", "PRON"})
_BEFORE_INFINITIVE = frozenset({"à", "de", "d'"})
_TO = frozenset({"à", "au", "aux", "avec", "chez", "auprès", "pour", "dans", "de", "du", "des", "d'"})
_RIGHT_BEHIND = frozenset({"sur", "chez"})
_NOT = frozenset({"ne", "n'", "pas", "plus", "jamais", "ni"})
_PARTED = frozenset({";", ":", "«", "»", "("})
_BEEN = frozenset({"été", "être", "est", "sera", "fut"})
_FINITE = ("e", "ent", "ait", "aient", "ra", "ront")


class Dealings(Reader):
    """Finds the two in one article's sentences; a verb of no dealings (``discourse.toml``) tells of none."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.municipal = lexicon.words.municipal
        self.presenting = lexicon.discourse.presenting
        self.of_no_dealings = lexicon.discourse.of_no_dealings
        self.parting = lexicon.discourse.parting
        self.times = words_of_times(annotated)

    def of_two(self, first: int, groups: list[Group]) -> list[Actor]:
        """The subject that opens the sentence at word ``first`` and the only other body; nobody where it is not so."""
        actors = [actor for group in groups for actor in group.actors]
        if len(actors) != len(groups) or len(actors) != 2 or not all(_named(actor) for actor in actors):
            return []
        turned = self._cleft(first, groups) or self._undergone(first, groups)
        if turned:
            return turned
        subject, other = actors
        opens = groups[0].connector is None and self._opens(first, subject.first)
        entities = {actor.body.entity for actor in actors if actor.body is not None}
        if not opens or len(entities) < 2:
            return []
        end = self._verb(subject.last, other.first)
        if groups[1].connector == "by" and end == groups[1].connector_first:
            passive = any(w.pos == "AUX" and w.low in _BEEN for w in self.words[subject.last : end])
            return [other, subject] if passive else []  # «A a été retenu par B»
        return actors if end is not None and self._governed(end, other.first) else []

    def _cleft(self, first: int, groups: list[Group]) -> list[Actor]:
        """«C'est avec B que A va moderniser ses puits», «C'est B qui modernisera les puits de A»."""
        if self.presenting.match(self.lows, first) is None:
            return []
        (one, two), link = groups, self.lows[groups[0].last]
        near = one.first - first <= MOST_WORDS_OF_CLEFT
        if link in ("que", "qu'"):
            straight = two.connector is None and two.first - one.last <= MOST_WORDS_OF_CLEFT
            acts = near and straight and self._verb(two.last, two.last + MOST_WORDS_TO_VERB) is not None
            return [*two.actors, *one.actors] if acts else []
        end = self._verb(one.last + 1, two.first) if link == "qui" and near else None
        return [*one.actors, *two.actors] if end is not None and self._governed(end, two.first) else []

    def _undergone(self, first: int, groups: list[Group]) -> list[Actor]:
        """«Les puits de A seront modernisés par B»: B does it for A."""
        whose, by = groups
        opened = 1 < whose.first - first <= MOST_WORDS_TO_OWNER and self.words[first].pos == "DET"
        if by.connector != "by" or not opened or not DE & set(self.lows[whose.first - 1 : whose.first + 1]):
            return []
        end = self._verb(whose.last, by.connector_first)
        plain = end == by.connector_first and any(w.pos == "AUX" for w in self.words[whose.last : end])
        return [*whose.actors, *by.actors] if plain else []

    def _opens(self, first: int, subject: int) -> bool:
        """«Mardi, | A», «Pour ses cantines, | A»; not «Les policiers de | A ont perquisitionné chez B»."""
        last = subject - (self.words[subject - 1].pos == "DET" and subject > first)
        if last > first and self.lows[last - 1] == "," and self.words[first].pos == "ADP":
            return not any(word.pos in ("VERB", "AUX") or word.text in _PARTED for word in self.words[first : last - 1])
        return all(k in self.times or self.words[k].pos in ("DET", "ADV", "PUNCT") for k in range(first, subject))

    def _verb(self, first: int, last: int) -> int | None:
        """The word behind the verb that stands behind the subject, with its adverbs; None for one of no dealings."""
        k = first
        while k < min(last, first + MOST_WORDS_TO_VERB) and k in self.times:
            k += 1
        start, main = k, -1
        if k < last and self._taken_for_a_noun(k):
            main, k = k, k + 1
        while k < last:
            infinitive = self.lows[k] in _BEFORE_INFINITIVE and self.words[k + 1].pos == "VERB"
            if not infinitive and self.words[k].pos not in _PARTS and k not in self.times:
                break
            main = k if self.words[k].pos == "VERB" else main
            k += 1
        if main < 0 or _NOT & set(self.lows[start:k]):
            return None
        return None if self.of_no_dealings(self.lows[main]) else k

    def _taken_for_a_noun(self, k: int) -> bool:
        """«La région | subventionne | l'association»: a verb, whatever the model takes it for."""
        if k + 1 >= len(self.words):
            return False
        word, following = self.words[k], self.words[k + 1]
        finite = word.low.endswith(_FINITE) and not word.capital and word.pos in ("NOUN", "ADJ")
        return finite and following.pos == "DET"

    def _governed(self, first: int, other: int) -> bool:
        """«les études à | B», «appel à | B», «les agents de | B», «| B»: nothing parts it from the verb."""
        before = other - 1
        before -= self.lows[before] in DETERMINERS
        between = self.lows[first : before + 1]
        if before == first and self.lows[before] in _RIGHT_BEHIND:
            return not self._its_house(other)  # «A s'appuie | sur | B», «A se fournit | chez | B»
        if len(between) > MOST_WORDS_TO_OTHER or self.parting & set(between):
            return False
        return (before < first and not self._its_house(other)) or self.lows[before] in _TO

    def _its_house(self, k: int) -> bool:
        """«rénovera | le théâtre de la commune»: a building, which concludes nothing."""
        actor = next(a for a in self.annotated.actors if a.first == k)
        return any(low in self.municipal for low in self.lows[k + 2 : actor.last])


def _named(actor: Actor) -> bool:
    """A body by itself, known by name or as one named before."""
    return (
        actor.nobody
        and actor.role is None
        and actor.plural is None
        and actor.body is not None
        and actor.body.entity >= 0
    )
