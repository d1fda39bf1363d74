"""Who put a hand to it, in a sentence after the signing: «Le recteur, X, a été le premier à reprendre son stylo»."""

from __future__ import annotations

from collections.abc import Iterable

from models.annotation import Actor, AnnotatedArticle, Word
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft
from pipeline.linking.own_hands import OwnHands
from pipeline.linking.sides import body_of, side_told, sides, state_told

RULE = "signers.hand-beside"
MOST_SENTENCES_AFTER = 3
MOST_WORDS_TO_AUXILIARY = 3
MOST_WORDS_BEFORE = 3
_ABOUT_TO = frozenset(["avant", "afin"])
_DONE = ("signed", "renewed")
_VERBS = ("VERB", "AUX")
_PARTICIPLES = ("é", "ée", "és", "ées")


class HandsBeside(OwnHands):
    """Finds, in one article, who acts for a party in a sentence of pens, where nobody else is told to sign for it."""

    def __init__(self, statements: list[Statement], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(statements, annotated, lexicon)
        self.stems = tuple(lexicon.modality.signing_stems)
        self.pens = lexicon.discourse.pens
        self.handing = lexicon.discourse.handing
        self.came = lexicon.discourse.came
        self.standing_for = lexicon.discourse.standing_for

    def sign(self, drafts: list[Draft]) -> None:
        """Add them to the agreements that are signed."""
        told = {s.sentence: d for d in drafts for s in d.statements}
        # what is told of nobody's agreement may be of this one: «Côté tunisien, c'est X qui a apposé sa signature»
        self.signing = {id(a) for d in drafts if d.parties for s in d.statements for a in s.signers}
        for draft in drafts:
            if draft.children or not draft.parties or draft.status not in _DONE:
                continue
            for k in self._after(draft, told):
                if self._of_pens(k):
                    self._sign_at(k, draft)

    def _after(self, draft: Draft, told: dict[int, Draft]) -> Iterable[int]:
        """The sentences after the one that tells of it, as far as they tell of no other agreement."""
        first = draft.statements[0].sentence
        family = draft.parent.children if draft.parent is not None else []
        for k in range(first + 1, min(first + MOST_SENTENCES_AFTER + 1, len(self.annotated.sentences))):
            other = told.get(k, draft)
            if other not in (draft, draft.parent) and other.parties:
                if other in family:
                    continue
                return
            yield k

    def _of_pens(self, k: int) -> bool:
        """Does it tell of signing, or of what lies on the table of a signing?"""
        sentence = self.annotated.sentences[k]
        words = self.annotated.words[sentence.first : sentence.last]
        lows = [w.low for w in words]
        signing = any(w.low in self.standing_for or self._signs(words, n) for n, w in enumerate(words))
        if signing and not self._denied(k):
            return True
        phrases = (self.pens, self.came)
        return any(told.match(lows, n) is not None for told in phrases for n in range(len(lows)))

    def _signs(self, words: list[Word], n: int) -> bool:
        """«a signé», «signait», «Signé par …»; not «une pétition, signée par …»."""
        if not words[n].low.startswith(self.stems) or words[n].pos not in _VERBS:
            return False
        if words[n].low.endswith("er") and self._undone([w.low for w in words[max(n - MOST_WORDS_BEFORE, 0) : n]]):
            return False
        if self._signs_something_else(words, n + 1):
            return False
        participle = words[n].low.endswith(_PARTICIPLES)
        return n == 0 or not participle or any(w.pos == "AUX" for w in words[max(n - MOST_WORDS_TO_AUXILIARY, 0) : n])

    def _signs_something_else(self, words: list[Word], k: int) -> bool:
        """«avait signé | le budget», «doit signer | une pétition»: a noun that is no instrument and no copy of one."""
        while k < len(words) and words[k].pos == "ADV":
            k += 1
        if k >= len(words) or words[k].pos != "DET":
            return False
        while k < len(words) and words[k].pos in ("DET", "ADJ", "NUM"):
            k += 1
        if k >= len(words) or words[k].pos != "NOUN" or words[k].capital:
            return False
        instruments = self.lexicon.instruments
        told = instruments.forms.match([w.low for w in words], k)
        plan = told is not None and told[1].strength == "text" and told[1].kind == "programme"  # «le plan de relance»
        return words[k].low not in instruments.copies and (told is None or plan)

    def _undone(self, before: list[str]) -> bool:
        """«a refusé de | signer», «a vu | signer les deux maires»: it is no hand of the subject's."""
        if self.lexicon.modality.witnessing & set(before[-1:]):
            return True
        matches = ((k, self.lexicon.modality.before_infinitive.match(before, k)) for k in range(len(before)))
        told = [(k, match[1]) for k, match in matches if match is not None and k + match[0] == len(before)]
        return any(cue.status == "none" and before[k] not in _ABOUT_TO for k, cue in told)

    def _sign_at(self, k: int, draft: Draft) -> None:
        """Those of a party that is left; and those of nobody known, where a party is left for each."""
        acting = sides(draft, self.annotated, self.words)
        people = [a for a in self._people(k, draft, acting) if id(a) not in self.attending and not self._gave_it(k, a)]
        whose = {id(a): self._side(a, draft) for a in people}
        left = draft.entities() - set(acting.values())
        found = [a for a in people if whose[id(a)] in left]
        strangers = [a for a in people if whose[id(a)] is None]
        others = left - set(whose.values())
        alone = all(self._of_nobody(a) for a in strangers) and not self._does_something_else(k)
        if alone and draft.parent is None and len(strangers) <= len(others):  # of a set, whose they are is not sure
            found += strangers
        if found:
            draft.add_signers(found)
            draft.attendees = [a for a in draft.attendees if a not in found]
            draft.rules.append(RULE)

    def _side(self, actor: Actor, draft: Draft) -> int | None:
        """The party that the person is of: a minister whose country nobody tells is of the article's state."""
        side = side_told(actor, draft, self.annotated, self.words)
        entity = body_of(actor, self.annotated)
        if side is not None or entity < 0:
            return side
        body = self.annotated.entities[entity]
        if body.kind != "ministry" or body.country not in (None, self.annotated.home):
            return None
        return state_told(self.annotated.home, draft, self.annotated, self.words)

    def _gave_it(self, k: int, actor: Actor) -> bool:
        """«X avait délégué sa signature à Y»: another signs for X, who is named right before the verb."""
        sentence = self.annotated.sentences[k]
        end = next((a.first for a in self.annotated.actors if a.first >= actor.last and a.person), sentence.last)
        return any(self.handing.match(self.lows, n) is not None for n in range(actor.last, min(end, sentence.last)))
