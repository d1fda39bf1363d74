"""Bodies and states that stand for themselves, and states that are only where something happens."""

from __future__ import annotations

from models.annotation import Actor, Mention
from pipeline.lexicon.closed_classes import DE
from pipeline.ner.borrowers import borrows
from pipeline.ner.expected import ExpectedNames
from pipeline.ner.pointing import PointingNouns
from pipeline.ner.reading import Reading

# «au nom du Sénégal», «pour le compte du Sénégal», «auprès du Sénégal», «de la part du Sénégal»
_IN_WHOSE_NAME = ("nom", "compte", "auprès", "part")

MOST_WORDS_TO_BOUND = 4


class StandingBodies:
    """Recognises a body or state with no office and no person beside it."""

    def __init__(self, reading: Reading, expected: ExpectedNames) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.bodies = reading.bodies
        self.states = reading.states
        self.persons = reading.persons
        self.expected = expected
        self.nouns = PointingNouns(reading)
        self.begin()

    def begin(self) -> None:
        """Back to the first word."""
        self.shared = -1  # first word of the last state that shares an office with the one before

    def at(self, j: int, i: int) -> Actor | None:
        """A body or state."""
        reader = self.reader
        state = self.states.at(j)
        if state is not None and state.head == "capital" and self.expected.twins(j):
            state = None
        body = self.bodies.at(j)
        if state is not None and (
            body is None
            or state.last >= body.last
            or (state.acronym is None and state.last == body.last - 3 and body.acronym)
        ):
            if self._only_a_place(i, j, state) and not self._of_the_same(i):
                return None
            if reader.words[j].label == "PER" and j == i and self.persons.alone(j):
                return None
            return self.reading.actor(i, state.last, body=state)
        if body is not None:
            return self.reading.actor(i, body.last, body=body)
        return self.nouns.at(j, i)

    def _of_the_same(self, i: int) -> bool:
        """«les représentants d'Israël, des Emirats et de Bahreïn»: each state has its own of the plural office."""
        reader, before = self.reader, self.reading.previous
        k = i - 1
        if before is None or before.person is not None or before.last != k - 1 or reader.low(k) not in DE:
            return False
        if reader.low(k - 1) not in (",", "et") or before.body is None or before.body.kind != "state":
            return False
        if before.role is None:
            return self.shared == before.first and self._share(i)
        office = before.role.text.split()[0]
        return office.endswith("s") and " et " not in before.role.text and self._share(i)

    def _share(self, i: int) -> bool:
        self.shared = i
        return True

    def _bound(self, i: int) -> bool:
        """«Un accord lie Rabat à | Dakar»: the capital stands for its state as the one before does."""
        reader, before = self.reader, self.reading.previous
        if before is None or before.body is None or before.body.kind != "state" or before.last != i - 1:
            return False
        first = max(reader.openings[i], before.first - MOST_WORDS_TO_BOUND)
        return any(reader.low(k) in reader.small.binding for k in range(first, before.first))

    def _dealt_with(self, i: int, state: Mention) -> bool:
        """«liée à | Israël par un accord», «s'associe à | Cuba»: to whom, of states that have no article; no town."""
        verb = i - 2
        while verb > self.reader.openings[i] and self.reader.words[verb].pos == "ADV":
            verb -= 1
        return state.head != "capital" and self.reader.low(verb) in self.reader.small.giving | self.reader.small.binding

    def _tied(self, k: int) -> bool:
        """«l'accord Ankara | - | Moscou»: a hyphen without blanks, and no dash behind where the dispatch comes from."""
        return k < self.reader.size and self.reader.words[k - 1].end == self.reader.words[k].start

    def _only_a_place(self, i: int, j: int, state: Mention) -> bool:
        """«à Rabat», «en France», «du Maroc»: where, or whose, not who."""
        reader = self.reader
        before = reader.low(i - 1) if i > reader.openings[i] else ""
        if borrows(reader, i) or (before in DE and reader.low(i - 2) in _IN_WHOSE_NAME):
            return False  # «a signé au nom | du Sénégal»
        if before == "à" and i == j and (self._bound(i) or self._dealt_with(i, state)):
            return False
        if before in self.reader.small.before_state_place or (before == "à" and i == j):
            return True
        if state.head == "capital":
            after = reader.low(state.last)
            return (
                before in self.reader.small.before_capital_place
                or (after in ("-", "–", "—", "(") and not (after == "-" and self._tied(state.last)))
                or (i != j and reader.low(i) != "le")
            )
        if before in ("au", "aux"):
            return not any(
                reader.low(k) in self.reader.small.binding for k in range(max(reader.openings[i], i - 14), i)
            )
        return False
