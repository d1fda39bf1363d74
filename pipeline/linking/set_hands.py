"""Who signed each of a set, where no verb tells it: «X apparaît sur les trois photos», «X, Y et Z à la table»."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from models.annotation import Actor, AnnotatedArticle
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft
from pipeline.linking.own_hands import RULE, OwnHands
from pipeline.linking.sides import side_told, sides

MOST_SENTENCES_AFTER = 4


class SetHands(OwnHands):
    """Finds, in one article, the persons who act for the parties of the agreements of a set."""

    def __init__(self, statements: list[Statement], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(statements, annotated, lexicon)
        self.tally = lexicon.discourse.all_of_them
        self.hands = lexicon.discourse.hands_told

    def sign(self, drafts: list[Draft]) -> None:
        """Add them to the agreements of each set for some of whose parties nobody signs yet."""
        told = {s.sentence: d for d in drafts for s in d.statements}
        for family in drafts:
            members = [d for d in family.children if d.status in ("signed", "renewed") and len(d.parties) > 1]
            if len(members) < 2:
                continue
            for k in self._after(family, told):
                self._sign_at(k, members)

    def _after(self, family: Draft, told: dict[int, Draft]) -> Iterable[int]:
        first = family.statements[0].sentence
        own = (family, *family.children)
        for k in range(first + 1, min(first + MOST_SENTENCES_AFTER + 1, len(self.annotated.sentences))):
            if told.get(k, family) not in own:
                return
            yield k

    def _sign_at(self, k: int, members: list[Draft]) -> None:
        """The persons of the sentence, each for a party of theirs; all of them, or none."""
        acting = set.intersection(*({*sides(d, self.annotated, self.words)} for d in members))
        people = self._people(k, members[0], dict.fromkeys(acting, -1))
        if not people or any(id(a) in self.attending for a in people) or self._does_something_else(k):
            return
        placed = [(a, [d for d in members if self._left_to(a, d)]) for a in people]
        whose = [{side_told(a, d, self.annotated, self.words) for d in found} for a, found in placed]
        if any(one & other for one, other in combinations(whose, 2)):
            return  # two for one party, of several: of which of them they are is not sure
        if not all(found for _, found in placed) or not (len(people) > 1 or self._of_all(k)):
            return
        for person, found in placed:
            for draft in found:
                draft.add_signers([person])
                draft.rules.append(RULE)

    def _left_to(self, person: Actor, draft: Draft) -> bool:
        """Is this person of a party of the agreement for which nobody signs?"""
        side = side_told(person, draft, self.annotated, self.words)
        return side is not None and side not in sides(draft, self.annotated, self.words).values()

    def _of_all(self, k: int) -> bool:
        """«les trois photos», «n'a pas quitté son stylo», «toutes»: does the sentence count them, or tell of a hand?"""
        sentence = self.annotated.sentences[k]
        lows = self.lows[sentence.first : sentence.last]
        return bool(self.hands & set(lows)) or any(self.tally.match(lows, n) is not None for n in range(len(lows)))
