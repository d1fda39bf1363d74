"""Who joins an agreement of others is a side of it: «… à laquelle s'est jointe la Caisse», «Le Niger a rejoint …»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.marking.timed import words_of_times
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.joining"
MOST_WORDS_TO_RELATIVE = 8
MOST_WORDS_TO_VERB = 14
MOST_WORDS_TO_WHO = 4
MOST_WORDS_TO_OBJECT = 9
_BETWEEN = frozenset({"DET", "ADJ", "ADV", "NUM", "ADP"})
_JUST = frozenset({"vient", "viennent", "venait"})  # «vient de rejoindre», not «refuse de rejoindre»
_ITSELF = ("s'", "se")
_NOT = frozenset({"n'", "ne"})


class Joining(Reader):
    """Finds who joined, in the relative clause about an instrument, in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.to_which = lexicon.connectors.to_whom
        self.joining, self.acceding = lexicon.connectors.joining, lexicon.connectors.acceding
        self.timed = words_of_times(annotated)

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add them to the ``roles`` of the agreement, whose other sides the sentence tells."""
        for k, frame in enumerate(frames):
            if frame.instrument is None or not any(role.slot != "attendees" for role in roles[k]):
                continue
            told = {id(actor) for role in roles[k] if role.slot != "attendees" for actor in role.group.actors}
            group = self._who(sentence, frame.instrument.last, groups)
            group = group or self._acceding(sentence, frame.instrument.first, groups)
            if group is not None and not any(id(actor) in told for actor in group.actors):
                for other in roles:
                    other[:] = [role for role in other if role.group is not group]
                roles[k].append(Role(group, "parties", RULE))

    def _who(self, sentence: Sentence, last: int, groups: list[Group]) -> Group | None:
        """The subject of «se joindre», before or behind it, in the clause that «à laquelle» opens."""
        for start in range(last, min(last + MOST_WORDS_TO_RELATIVE, sentence.last)):
            match = self.to_which.match(self.lows, start)
            if match is not None:
                return self._subject(sentence, start + match[0], groups)
            if self.words[start].pos in ("VERB", "AUX"):
                return None
        return None

    def _acceding(self, sentence: Sentence, instrument: int, groups: list[Group]) -> Group | None:
        """«Le Niger a rejoint lundi | l'accord conclu entre A et B»: the subject of the verb whose object it is."""
        for start in range(max(sentence.first + 1, instrument - MOST_WORDS_TO_OBJECT), instrument):
            match = self.acceding.match(self.lows, start)
            if match is None or start + match[0] > instrument or self.lows[start + match[0]] == "par":
                continue
            between = range(start + match[0], instrument)
            plain = all(k in self.timed or self.words[k].pos in _BETWEEN for k in between)
            wished = self.lows[start].endswith(("er", "re")) and self.lows[start - 2] not in _JUST
            if not plain or wished or _NOT & set(self.lows[max(start - 4, sentence.first) : start]):
                continue
            before = [
                g for g in groups if g.last <= start and g.connector is None and start - g.last <= MOST_WORDS_TO_WHO
            ]
            return before[-1] if before and all(actor.body is not None for actor in before[-1].actors) else None
        return None

    def _subject(self, sentence: Sentence, start: int, groups: list[Group]) -> Group | None:
        for k in range(start, min(start + MOST_WORDS_TO_VERB, sentence.last)):
            match = self.joining.match(self.lows, k)
            if match is None:
                continue
            if _NOT & set(self.lows[start:k]) or not set(_ITSELF) & set(self.lows[max(k - 3, start) : k]):
                return None
            end = k + match[0]
            behind = (g for g in groups if end <= g.first <= end + MOST_WORDS_TO_WHO)
            before = (g for g in groups if start <= g.first and g.last <= k)
            group = next(before, None) or next(behind, None)
            return group if group is not None and all(actor.body is not None for actor in group.actors) else None
        return None
