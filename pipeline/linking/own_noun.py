"""«les deux lycées», «les trois musées»: the bodies called by that noun, if just as many were named lately."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.linking.actor_reader import ActorReader
from pipeline.linking.drafts import PartyRef

MOST_SENTENCES_BACK = 4


class OwnNoun(ActorReader):
    """Finds them in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated, lexicon)
        self.heads = lexicon.bodies.heads

    def before(self, actor: Actor) -> list[PartyRef]:
        """Those named before ``actor``; none where they are more or fewer than it says."""
        noun = self._singular(actor)
        since = self.annotated.sentences[max(self.sentence(actor) - MOST_SENTENCES_BACK, 0)].first
        found: dict[int, None] = {}
        for other in self.annotated.actors:
            body = other.body
            if noun is None or body is None or body.anaphor or body.entity < 0:
                continue
            if since <= other.first and other.last <= actor.first and body.name.casefold().split()[:1] == [noun]:
                found.setdefault(body.entity)
        return [PartyRef(entity, actor) for entity in found] if len(found) == actor.number else []

    def just_told(self, actor: Actor) -> list[PartyRef]:
        """All the bodies that the sentence before names, or else this one before it, if they are as many."""
        here = self.annotated.sentences[self.sentence(actor)].first
        former = self.annotated.sentences[max(self.sentence(actor) - 1, 0)].first
        for since in (here, former):
            bodies = (a.body for a in self.annotated.actors if since <= a.first and a.last <= actor.first)
            found = dict.fromkeys(body.entity for body in bodies if body is not None and body.entity >= 0)
            if found:
                return [PartyRef(entity, actor) for entity in found] if len(found) == actor.number else []
        return []

    def _singular(self, actor: Actor) -> str | None:
        forms = (form for low in self.lows(actor)[1:] for form in self.heads.find(low))
        return next((form.head.singular for form in forms if form.number == "pl"), None)
