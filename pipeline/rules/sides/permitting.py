"""What an agreement lets its parties do: «Un contrat permettra à A et à B de former des jeunes»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import A
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.permitted"
MOST_WORDS_TO_VERB = 10
_STOPS = frozenset([":", ";", ","])
MOST_WORDS_TO_SIDES = 3


class Permitting(Reader):
    """Finds them in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.permitting = lexicon.discourse.permitting

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add to ``roles`` two or more bodies, or one that does it with another; where nobody else concludes."""
        for k, frame in enumerate(frames):
            instrument = frame.instrument
            if instrument is None or instrument.strength == "text" or instrument.plural or instrument.verbal:
                continue
            verb = next((n for n in range(instrument.last, sentence.last) if self.lows[n] in self.permitting), None)
            if verb is None or verb - instrument.last > MOST_WORDS_TO_VERB:
                continue
            told = [role for role in roles[k] if role.slot != "attendees"]
            beyond = bool(told) and all(r.rule == "parties.with" and r.group.first > verb for r in told)
            before = self.lows[max(instrument.first - 2, sentence.first) : instrument.first]
            opens = instrument.first <= sentence.first + 2 or bool(_STOPS & set(before))
            new = instrument.reference == "indefinite" or (beyond and bool(frame.verbs or frame.nouns))
            if not new or not opens or (told and not beyond):
                continue
            for group in groups:
                near = 0 < group.first - verb <= MOST_WORDS_TO_SIDES
                to = A & set(self.lows[verb + 1 : group.first + 1])
                bodies = all(a.nobody and a.body is not None for a in group.actors)
                if near and to and bodies and (len(group.actors) > 1 or beyond):
                    roles[k].append(Role(group, "parties", RULE))
                    break
