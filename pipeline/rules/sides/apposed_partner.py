"""Whose partner a body is, as commas tell: «A, partenaire de B depuis un accord de 2016, …»."""

from __future__ import annotations

from itertools import pairwise

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.rules.framing.frames import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.apposed-partner"
MOST_WORDS_TO_NOUN = 3  # «, son nouveau | partenaire»
MOST_WORDS_TO_OTHER = 4  # «partenaire | historique de la | Région B»
MOST_WORDS_TO_INSTRUMENT = 3  # «depuis | une | convention de 2016»
_SINCE = ("depuis", "par", "grâce")


class ApposedPartner(Reader):
    """Finds the other side in one article's sentences, where one alone is told, or none."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.partner = lexicon.discourse.partner_nouns

    def complete(self, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add to ``roles`` of each agreement the body and whose partner it is."""
        for first, second in pairwise(groups):
            if not self._partners(first, second):
                continue
            for frame, told in zip(frames, roles, strict=True):
                own = [role for role in told if role.slot != "attendees"]
                instrument = frame.instrument
                if instrument is None or instrument.plural or instrument.strength == "text":
                    continue
                near = 0 < instrument.first - second.last <= MOST_WORDS_TO_INSTRUMENT
                since = near and self.lows[second.last] in _SINCE
                if since and not own:
                    told += [Role(first, "parties", RULE), Role(second, "parties", RULE)]
                elif len(own) == 1 and own[0].group is first and own[0].rule == "signers.subject":
                    told.append(Role(second, "parties", RULE))

    def _partners(self, first: Group, second: Group) -> bool:
        """«A, nouveau partenaire de | B»: a body each, and nothing else between."""
        if any(len(g.actors) != 1 or not g.actors[0].nobody or g.actors[0].body is None for g in (first, second)):
            return False
        if self.lows[first.last] != "," or second.first - first.last > MOST_WORDS_TO_NOUN + MOST_WORDS_TO_OTHER:
            return False
        between = range(first.last + 1, second.first)
        noun = next((k for k in between if self.lows[k] in self.partner), None)
        if noun is None or noun - first.last > MOST_WORDS_TO_NOUN:
            return False
        before = second.first - (self.lows[second.first - 1] in DETERMINERS) - 1
        of = bool(DE & {self.lows[before], self.lows[second.first]})
        return of and all(self.words[k].pos in ("NOUN", "ADJ", "DET", "ADP", "ADV") for k in between)
