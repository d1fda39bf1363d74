"""Who held the pen for each side, where no verb of signing tells it: «À la table, X, maire de A, et Y, PDG de B»."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from models.annotation import Actor, AnnotatedArticle
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft
from pipeline.linking.sides import body_of, side_told, sides

RULE = "signers.own-hand"
MOST_SENTENCES_BEFORE = 2
MOST_SENTENCES_AFTER = 3
_DONE = ("signed", "renewed", "planned")
_QUOTES = frozenset(["«", "»", '"', "“", "”"])
_RELATIVES = frozenset(["qui", "que", "qu'", "dont"])
_NEGATIONS = frozenset(["ne", "n'", "sans"])
MOST_WORDS_OF_ABSENCE = 4


class OwnHands:
    """Finds, in one article, the persons who act one for each of the parties in a sentence beside the signing."""

    def __init__(self, statements: list[Statement], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.lexicon = lexicon
        self.words = lexicon.actors
        self.lows = [word.low for word in annotated.words]
        self.attending = {id(a) for s in statements for a in s.attendees}
        self.signing = {id(a) for s in statements for a in s.signers}

    def sign(self, drafts: list[Draft]) -> None:
        """Add them to the agreements for some of whose parties nobody signs yet."""
        told = {s.sentence: d for d in drafts for s in d.statements}
        for draft in drafts:
            if draft.children or len(draft.parties) < 2 or draft.status not in _DONE:
                continue
            acting = sides(draft, self.annotated, self.words)
            left = draft.entities() - set(acting.values())
            for k in self._near(draft, told):
                people = self._people(k, draft, acting)
                found = self._one_each(k, draft, people, left) or self._came(k, draft, people, left, acting)
                if left and found:
                    draft.add_signers(found)
                    draft.attendees = [a for a in draft.attendees if a not in found]
                    draft.rules.append(RULE)
                    break

    def _near(self, draft: Draft, told: dict[int, Draft]) -> Iterable[int]:
        """The sentences after and before that tell of no other agreement, the nearest first."""
        first = draft.statements[0].sentence
        own = {d.statements[0].sentence for d in (draft.parent.children if draft.parent is not None else [])}
        for steps, most in ((1, MOST_SENTENCES_AFTER), (-1, MOST_SENTENCES_BEFORE)):
            for k in range(first + (steps < 0) * steps, first + steps * (most + 1), steps):
                if not 0 <= k < len(self.annotated.sentences):
                    break
                other = told.get(k)
                if other is not None and other not in (draft, draft.parent) and k not in own:
                    break
                yield k

    def _people(self, k: int, draft: Draft, acting: dict[int, int]) -> list[Actor]:
        """Who is named in the sentence, besides those who sign already."""
        sentence = self.annotated.sentences[k]
        found: dict[int, Actor] = {}
        for actor in self.annotated.actors:
            if not sentence.first <= actor.first < sentence.last or actor.person is None or actor.plural is not None:
                continue
            if actor.person.entity not in acting and not self._absent(actor) and id(actor) not in self.signing:
                found.setdefault(actor.person.entity, actor)
        return list(found.values())

    def _one_each(self, k: int, draft: Draft, people: list[Actor], left: set[int]) -> list[Actor]:
        """One person at least for each of the parties, all of whom nobody signs for."""
        if draft.status == "planned" or len(left) < 2:
            return []  # «X et Y en ont arrêté les termes»: nobody has signed yet
        if any(id(a) in self.attending for a in people) or self._does_something_else(k):
            return []
        strangers = [a for a in people if side_told(a, draft, self.annotated, self.words) is None]
        listed = all(self._of_one_told(a) for a in strangers)
        if not listed and (len(strangers) != 1 or len(people) != len(left) or not self._beside_another(people)):
            return []
        if not all(self._of_nobody(a) for a in strangers):
            return []
        trial = sides(replace(draft, signers=[*draft.signers, *people]), self.annotated, self.words)
        placed = {trial.get(a.person.entity, -1) for a in people if a.person is not None}
        return people if placed == left else []

    def _of_one_told(self, actor: Actor) -> bool:
        """«X, directeur du premier, Y, présidente de la seconde»: each of one of the parties, in their order."""
        after = self.lows[actor.last - 1 : actor.last + 2]
        return bool(self.lexicon.grammar.ordinals.keys() & set(after))

    def _beside_another(self, people: list[Actor]) -> bool:
        """Are they one subject: no verb between them but in a relative clause, «X, qui dirige A, et Y, de B,»?"""
        for one, other in pairwise(people):
            between = self.annotated.words[one.last : other.first]
            relative = next((k for k, w in enumerate(between) if w.low in _RELATIVES), len(between))
            if any(w.pos in ("VERB", "AUX") or w.text == ";" for w in between[:relative]):
                return False
        return True

    def _came(self, k: int, draft: Draft, people: list[Actor], left: set[int], acting: dict[int, int]) -> list[Actor]:
        """The person of the one party for whom nobody signs, who came for it."""
        mine = [a for a in people if side_told(a, draft, self.annotated, self.words) in left]
        if not left or len(mine) != 1:
            return []
        sentence = self.annotated.sentences[k]
        after = range(mine[0].last, sentence.last)
        came = any(self.lexicon.discourse.came.match(self.lows, n) is not None for n in after)
        return mine if came and not self._denied(k) else []

    def _of_nobody(self, actor: Actor) -> bool:
        """Is no body of its own known of the person, or one that only a common noun names?"""
        entity = body_of(actor, self.annotated)
        return entity < 0 or self.annotated.entities[entity].name.islower()

    def _does_something_else(self, k: int) -> bool:
        """Does the sentence quote, deny, or tell of what is no signing: «X et Y ont inauguré le pont»?"""
        sentence = self.annotated.sentences[k]
        lows = self.lows[sentence.first : sentence.last]
        if _QUOTES & set(lows) or self.lexicon.modality.saying & set(lows) or self._denied(k):
            return True
        return any(self.lexicon.discourse.other_deeds.match(lows, n) is not None for n in range(len(lows)))

    def _denied(self, k: int) -> bool:
        sentence = self.annotated.sentences[k]
        return bool(_NEGATIONS & set(self.lows[sentence.first : sentence.last]))

    def _absent(self, actor: Actor) -> bool:
        """«en l'absence de X», «X étant retenu», «remplaçait X»: another is there in the place of X."""
        before = self.lows[max(actor.first - MOST_WORDS_OF_ABSENCE, 0) : actor.first]
        after = self.lows[actor.last : actor.last + MOST_WORDS_OF_ABSENCE]
        away = {"absence", "place"} & set(before) or self.lexicon.grammar.missing & set(after)
        return bool(away or self.lexicon.discourse.in_place & set(before))
