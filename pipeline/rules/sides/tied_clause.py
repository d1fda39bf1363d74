"""A clause about two, and an agreement tied to it: whatever they do with each other, it is theirs.

«A ouvre ses quais à B : le contrat a été signé jeudi», «Par une convention, A forme les apprentis de B», «la
convention par laquelle A équipe B», «Une convention a été signée, aux termes de laquelle A reprend les ateliers de B».
The verb may be any; one of no dealings («attaque», «évoque») is none.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.means import MeansReader
from pipeline.rules.reader import Reader
from pipeline.rules.sides.dealings import Dealings
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.tied-clause"
MOST_WORDS_TO_MEANS = 5  # «(Mardi,) | par | une convention»
MOST_WORDS_TO_WHICH = 14  # «Une convention | a été signée mardi à Lyon, | aux termes de laquelle …»
MOST_WORDS_OF_MEANS = 16  # «Par une convention | signée mardi à Lyon par les deux présidents|, A …»
_PARTS = (":", "–", "—")
_OTHERS = frozenset({"parties.between", "parties.pair"})
_Clause = tuple[int, int]


class TiedClause(Reader):
    """Finds the two in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, means: MeansReader) -> None:
        super().__init__(annotated)
        self.dealings = Dealings(annotated, lexicon)
        self.means = means
        self.before = (*lexicon.connectors.table.means, *lexicon.connectors.table.means_of_any)
        self.by_which = lexicon.connectors.by_which

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add the two where at most one of them is told to conclude."""
        for k, frame in enumerate(frames):
            instrument = frame.instrument
            if instrument is None or instrument.verbal or instrument.plural or instrument.kind in (None, "other"):
                continue
            if instrument.strength == "text" or not (frame.verbs or frame.nouns):
                continue
            told = [role for role in roles[k] if role.slot != "attendees"]
            if len(told) > 1 or any(role.rule in _OTHERS or len(role.group.actors) > 1 for role in told):
                continue
            taken = {id(role.group) for other in roles if other is not roles[k] for role in other}
            free = [group for group in groups if id(group) not in taken]
            for first, last in self._clauses(sentence, frame, instrument):
                two = self._two(first, last, free)
                mine = [actor for role in told for actor in role.group.actors]
                if two and all(any(actor in group.actors for group in two) for actor in mine):
                    roles[k] += [Role(group, "parties", RULE) for group in two if group.actors[0] not in mine]
                    break

    def _two(self, first: int, last: int, groups: list[Group]) -> list[Group]:
        inside = [group for group in groups if first <= group.first and group.last <= last]
        actors = self.dealings.of_two(first, inside)
        return [group for group in inside if any(actor in actors for actor in group.actors)]

    def _clauses(self, sentence: Sentence, frame: Frame, instrument: InstrumentMention) -> list[_Clause]:
        """The clauses to which the instrument may be tied."""
        return [
            *self._by_which(sentence, frame, instrument),
            *self._before_colon(sentence, instrument),
            *self._behind_means(sentence, instrument),
            *self._before_means(sentence, instrument),
        ]

    def _by_which(self, sentence: Sentence, frame: Frame, instrument: InstrumentMention) -> list[_Clause]:
        """«la convention (signée mardi,) | par laquelle | A équipera B (a été signée)»."""
        for k in range(instrument.last, min(instrument.last + MOST_WORDS_TO_WHICH, sentence.last)):
            match = self.by_which.match(self.lows, k)
            if match is not None:
                first = k + match[0]
                return [(first, min((v.first for v in frame.verbs if v.first > first), default=sentence.last))]
            if self.lows[k] in _PARTS:
                break
        return []

    def _before_colon(self, sentence: Sentence, instrument: InstrumentMention) -> list[_Clause]:
        """«A ouvre ses quais à B | : le contrat a été signé», «… : c'est le sens de la convention»."""
        for k in range(instrument.first - 1, sentence.first, -1):
            if self.lows[k] in _PARTS:
                return [(sentence.first, k)]
        return []

    def _behind_means(self, sentence: Sentence, instrument: InstrumentMention) -> list[_Clause]:
        """«Par une convention signée mardi, | A …»: behind each comma there may be its clause."""
        if instrument.first - sentence.first > MOST_WORDS_TO_MEANS or not self._means(sentence, instrument):
            return []
        behind = range(instrument.last, min(instrument.last + MOST_WORDS_OF_MEANS, sentence.last))
        return [(k + 1, sentence.last) for k in behind if self.lows[k] == ","]

    def _before_means(self, sentence: Sentence, instrument: InstrumentMention) -> list[_Clause]:
        """«A équipera les trains de B(,) | en vertu d'une convention»."""
        return [(sentence.first, instrument.first)] if self._means(sentence, instrument) else []

    def _means(self, sentence: Sentence, instrument: InstrumentMention) -> bool:
        return self.means.introduced(instrument, self.before, sentence.first)
