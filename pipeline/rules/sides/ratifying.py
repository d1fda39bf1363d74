"""Whose parliament lets a treaty be ratified: «Le Sénat togolais a voté la ratification de l'accord conclu avec B»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.approving import Approving
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "signers.ratifying"
MOST_WORDS_TO_PARLIAMENT = 12
_WITH = "parties.with"


class Ratifying(Reader):
    """Adds it in one article's sentences, where only the other side is told."""

    def __init__(self, annotated: AnnotatedArticle, approving: Approving) -> None:
        super().__init__(annotated)
        self.approving = approving

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add to ``roles`` the parliament that the sentence opens with: linking turns it into its state."""
        for k, frame in enumerate(frames):
            told = {role.rule for role in roles[k] if role.slot != "attendees"}
            noun = next((n for n in frame.nouns if n.effect == "ratify"), None)
            if frame.instrument is None or noun is None or told != {_WITH}:
                continue
            first = groups[0]
            opens = first.first - sentence.first <= MOST_WORDS_TO_PARLIAMENT and first.last <= noun.first
            clause = any(self.words[n].text in (";", ":", "»") for n in range(first.last, noun.first))
            alone = first.connector is None and len(first.actors) == 1
            if opens and alone and not clause and self.approving.parliament(first.actors[0]):
                roles[k].insert(0, Role(first, "signers", RULE))
