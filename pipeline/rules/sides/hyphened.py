"""Sides that stand behind the instrument, tied by hyphens: «l'accord UE-Mercosur», «le pacte État-métropoles»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.rules.framing.frames import Frame
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

MOST_OF_NAMING = 4  # words between the instrument and the first side: «l'accord de libre-échange UE-Mercosur»
_TIES = ("-", "–", "/")


class Hyphened:
    """Finds such sides in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.words = annotated.words
        self.own_state = lexicon.actors.own_state

    def complete(self, frames: list[Frame], roles: Roles) -> None:
        """Add to ``roles`` the sides that the instrument's name tells."""
        for frame, of_frame in zip(frames, roles, strict=True):
            self._of(frame, of_frame)

    def _of(self, frame: Frame, roles: list[Role]) -> None:
        instrument = frame.instrument
        if instrument is None or instrument.strength == "text":
            return
        sides = self._tied(instrument.last)
        told = [a for group, slot, _ in roles if slot != "attendees" for a in group.actors]
        if told:  # «le contrat État-Région a été signé par la présidente de la Région Bretagne»: by name
            sides = [side for side in sides if not self._stands_for_one_told(side, told)]
        if any(role.rule == "parties.between" and len(role.group.actors) > 1 for role in roles):
            return  # «l'entente DEP-DEC entre A et B»: between whom it is, is told
        if len(sides) > 1:  # «l'accord UE-Mercosur, en raison d'une discorde avec le Brésil»
            roles[:] = [role for role in roles if role.rule != "parties.with" or not self._apart(role.group, sides)]
        if sides and (told or len(sides) > 1):
            roles.append(Role(Group(sides, sides[0].first, sides[-1].last), "parties", "parties.pair"))

    def _apart(self, group: Group, sides: list[Actor]) -> bool:
        """Does a comma set the partner off from the sides that the name of the agreement tells?"""
        between = self.words[sides[-1].last : group.connector_first]
        return group.first > sides[-1].last and any(word.text == "," for word in between)

    def _tied(self, last: int) -> list[Actor]:
        """The bodies tied by hyphens that begin within a few words of ``last``."""
        sides: list[Actor] = []
        for actor in self.annotated.actors:
            if actor.first < last or actor.body is None or actor.person is not None:
                continue
            if not sides:
                naming = self.words[last : actor.first]
                if actor.first > last + MOST_OF_NAMING or not all(
                    word.pos in ("NOUN", "ADJ", "ADP") and not word.capital for word in naming
                ):
                    return []
                sides = [actor]
            elif actor.first == sides[-1].last + 1 and self.words[sides[-1].last].text in _TIES:
                sides.append(actor)
            else:
                break
        return sides if len(sides) > 1 else []

    def _stands_for_one_told(self, side: Actor, told: list[Actor]) -> bool:
        """A common noun, of which a body of its kind is told by name; the state is one alone."""
        if side.body is None or not side.body.anaphor or fold(side.body.name) in self.own_state:
            return any(a.body is not None and side.body is not None and a.body.name == side.body.name for a in told)
        return True
