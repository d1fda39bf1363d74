"""Sentences without a verb that tell of one agreement more: «Avec B, d'abord, pour l'eau.», «Idem avec C.»

… and verbs that only add one to those told before: «S'y ajoute une convention avec D».
"""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group

FRAGMENT = "trigger.fragment"
ADDED = "trigger.added"
LATER = "trigger.added-later"
LIKEWISE = "trigger.likewise"
MOST_WORDS_TO_ADDED = 8
MOST_WORDS_OF_DAY = 6
_BULLETS = frozenset(["-", "–", "—", "•", "*", "·", ",", "et", "puis", "«", "…"])
_WHERE = frozenset(["à", "au", "aux"])
_AT, _HOURS = frozenset(["à", "vers", "dès"]), frozenset(["heure", "heures", "h"])
_POINTS_OF_DAY = frozenset(["midi", "minuit"])
_RELATIVES = frozenset(["qui", "que", "qu'", "dont", "où", "laquelle", "lequel", "lesquels", "lesquelles"])
_BEFORE_INFINITIVE = frozenset(["pour", "à", "de", "d'", "et", ","])
_PARTICIPLES = ("é", "ée", "és", "ées", "i", "ie", "is", "ise", "ises", "ies", "u", "ue", "us", "ues", "int", "ant")


class Fragments(Reader):
    """Finds them in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.text = annotated.article.text
        self.sequence = lexicon.discourse.sequence
        self.likewise = lexicon.discourse.likewise
        self.obliging = lexicon.grammar.obliging
        self.adding = lexicon.discourse.adding
        self.times = annotated.times
        self.towards = lexicon.connectors.towards
        self.presenting = lexicon.discourse.presenting

    def read(self, sentence: Sentence, frames: list[Frame], groups: Sequence[Group]) -> list[Frame]:
        """The frames of the sentence, those that it tells without a verb included."""
        named = [frame for frame in frames if frame.instrument is not None]
        for frame in named:
            self._added(sentence, frame)
        start, likewise = self._opening(sentence.first, sentence.last)
        group = next((g for g in groups if g.connector in ("with", "for") and g.connector_first == start), None)
        group = group or (self._towards(start, groups) if likewise and not named else None)
        if not named and group is not None and (likewise or self._bare_with(sentence, group)):
            told = self._pronoun(sentence.first, max(start, sentence.first + 1), likewise)
            more = [] if likewise else self._more_of_list(sentence, group, groups)
            return [Frame(told, rules=[LIKEWISE if likewise else FRAGMENT]), *more, *frames]
        if len(named) == 1 and self._bare(named[0]):
            instrument = named[0].instrument
            opens = instrument is not None and (instrument.first <= start or group is not None)
            start = self._shown(start, named[0]) if group is not None and group.connector == "with" else start
            if opens and not self._clause(start, sentence.last):
                named[0].rules.append(FRAGMENT)
        return frames

    def _towards(self, start: int, groups: Sequence[Group]) -> Group | None:
        """«Même geste | envers B»: with B; not «à Lyon», which may be where."""
        match = self.towards.match(self.lows, start)
        if match is None or self.lows[start] in _WHERE:
            return None
        stop = start + match[0]
        group = next((g for g in groups if g.first in (stop, stop + 1) and g.connector is None), None)
        if group is not None:
            group.connector, group.connector_first = "with", start
        return group

    def _more_of_list(self, sentence: Sentence, first: Group, groups: Sequence[Group]) -> list[Frame]:
        """«À 9 heures, avec B ; | à 10 heures, avec C»: each clause with a partner of its own tells one."""
        found: list[Frame] = []
        for k in range(first.last, sentence.last - 1):
            if self.lows[k] != ";":
                continue
            start, _ = self._opening(k + 1, sentence.last)
            if any(g.connector == "with" and g.connector_first == start for g in groups):
                found.append(Frame(self._pronoun(k + 1, max(start, k + 2), False), rules=[FRAGMENT]))
        return found

    def _hour(self, k: int) -> int:
        """«à 9 heures», «à 10 h 30», «vers midi»: how many words."""
        if self.lows[k] in _AT and self.lows[k + 1] in _POINTS_OF_DAY:
            return 2
        if self.lows[k] not in _AT or not self.lows[k + 1][:1].isdigit():
            return 0
        stop = k + 2
        while self.lows[stop] in _HOURS or self.lows[stop].isdigit():
            stop += 1
        return stop - k if stop > k + 2 or "h" in self.lows[k + 1] else 0

    def _day(self, k: int) -> int:
        """«Lundi, | une convention avec B», «Le 4 mars, | avec B»: how many words."""
        day = next((t for t in self.times if t.start in (self.words[k].start, self.words[k + 1].start)), None)
        if day is None or day.precision != "day" or (day.start != self.words[k].start and self.lows[k] != "le"):
            return 0
        return sum(1 for word in self.words[k : k + MOST_WORDS_OF_DAY] if word.start < day.end)

    def _shown(self, start: int, frame: Frame) -> int:
        """«Avec B, | c'est | un prêt de 40 millions»: past the words that only show the agreement."""
        stop = frame.instrument.first if frame.instrument is not None else start
        for k in range(start, stop):
            match = self.presenting.match(self.lows, k)
            if match is not None and stop - 1 <= k + match[0] <= stop and not self._clause(start, k):
                return stop
        return start

    def _bare_with(self, sentence: Sentence, group: Group) -> bool:
        """«Avec B, d'abord, pour l'eau.»: no verb tells what is done with B, or only «il s'agit de former …»."""
        matter = self._matter(group.last)
        return group.connector == "with" and (matter or not self._clause(group.last, sentence.last))

    def _matter(self, k: int) -> bool:
        """«, | il s'agit de», «, | il est question de»."""
        opening = self.lows[k : k + 5]
        return opening[:4] == [",", "il", "s'", "agit"] or opening == [",", "il", "est", "question", "de"]

    def _bare(self, frame: Frame) -> bool:
        instrument = frame.instrument
        new = instrument is not None and instrument.reference == "indefinite" and instrument.kind is not None
        return new and not frame.verbs and not frame.nouns and instrument is not None and not instrument.plural

    def _opening(self, first: int, last: int) -> tuple[int, bool]:
        """Where the sentence begins after «–», «Ensuite,», «Idem»; whether it says «idem»."""
        k, likewise = first, False
        while k < last:
            same = None if likewise else self.likewise.match(self.lows, k)
            match = same or self.sequence.match(self.lows, k)
            if match is not None:
                likewise = likewise or same is not None
                k += match[0]
            elif self.lows[k] in _BULLETS:
                k += 1
            elif k + 3 < last and (self._hour(k) or self._day(k)):
                k += self._hour(k) or self._day(k)
            else:
                break
        return k, likewise

    def _clause(self, first: int, last: int) -> bool:
        """Is there a verb in one of its persons, before a colon or a relative?"""
        for k in range(first, last):
            word = self.words[k]
            if word.text == ":" or word.low in _RELATIVES:
                return False
            if word.pos == "AUX":
                return True
            infinitive = word.low.endswith(("er", "ir", "re")) and self.lows[k - 1] in _BEFORE_INFINITIVE
            if word.pos == "VERB" and not infinitive and not word.low.endswith(_PARTICIPLES):
                return True
        return False

    def _added(self, sentence: Sentence, frame: Frame) -> None:
        """«S'y ajoute une convention avec D», «Une convention avec D complète l'ensemble»."""
        if not self._bare(frame) or frame.instrument is None:
            return
        first, last = frame.instrument.first, frame.instrument.last
        before = range(sentence.first, min(first, sentence.first + MOST_WORDS_TO_ADDED))
        after = range(last, sentence.last) if first - sentence.first <= 2 else range(0)
        for k in (*before, *after):
            match = self.adding.match(self.lows, k)
            if match is not None and (k >= last or k + match[0] <= first):
                frame.rules.append(ADDED)
                if any(self._ahead(n) for n in range(k, k + match[0])):
                    frame.rules.append(LATER)
                return

    def _ahead(self, k: int) -> bool:
        """«suivra», «s'y ajouteront», «doit suivre»."""
        return self.lows[k].endswith(("ra", "ront")) or self.lows[k] in self.obliging

    def _pronoun(self, first: int, last: int, other: bool) -> InstrumentMention:
        start, end = self.words[first].start, self.words[last - 1].end
        return InstrumentMention(
            first, last, start, end, self.text[start:end], None, "", None, "text", "pronoun", False, None, None, other,
        )  # fmt: skip
