"""What a sentence tells of an agreement besides who and what: date, amounts, duration."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from models.expression import AmountExpression, DurationExpression, TimeExpression
from pipeline.lexicon import Lexicon
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.slots.counted import day_of_signing
from pipeline.rules.slots.other_days import PARTICIPLES, SET_BEFORE, OtherDays
from pipeline.rules.slots.told_times import PRECISIONS, began, dateable, span_of_years
from pipeline.rules.slots.wording import Wording

MOST_WORDS_TO_LENGTH = 8
MOST_WORDS_BETWEEN_SUMS = 5
MOST_WORDS_TO_SIGNING = 3
MOST_WORDS_OF_APPOSITION = 12
MOST_WORDS_OF_RUNNING = 3
_DONE = ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues")
SINCE = 40  # «a résilié lundi le contrat qui la liait depuis 2020»: the day goes before


class DetailReader(Wording):
    """Reads the details of one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.details = lexicon.details
        self.verbs = lexicon.verbs.forms
        self.lexicon = lexicon
        self.other_days = OtherDays(annotated, lexicon)

    def date(
        self,
        sentence: Sentence,
        low: int,
        high: int,
        anchor: int,
        verbs: list[VerbGroup],
        since: bool = False,
        ahead: bool = False,
    ) -> TimeExpression | None:
        """The date of signing among the expressions between words ``low`` and ``high``: the nearest to ``anchor``.

        ``since``: a state is told, which began on its date («sont jumelées depuis samedi»); ``ahead``: it will be
        signed, by a month at the latest («doit être signé d'ici à juin»).
        """
        best: tuple[float, TimeExpression] | None = None
        for told in self.annotated.times:
            first = self.word_at(told.start)
            time = dateable(told, self.text)
            if first is None or time is None or not low <= first < high:
                continue
            if not sentence.first <= first < sentence.last or self._idle(first):
                continue
            # «sont liés depuis lundi»: since a day of the news, where nothing else tells when
            start = began(time)
            due = self._due(time, first) if ahead else None
            if due is not None:
                time = due
            elif start is not None and (since or start.precision == "day"):
                time = start
            elif (
                self._not_signing(sentence, first, verbs)
                or span_of_years(time)
                or self.of_future_verb(sentence, first, verbs)
                or self._of_relative(anchor, first, verbs)
                or self.other_days.told(sentence, first, verbs)
                or (ahead and self.other_days.of_saying(sentence, first))
                or (ahead and self.other_days.of_done(sentence, first, verbs))
            ):
                continue
            distance = (
                (
                    SINCE
                    if start is not None
                    else SET_BEFORE
                    if self.other_days.set_before(sentence, first, verbs)
                    else 0
                )
                + abs(first - anchor)
                + (0 if time.precision == "day" else 12)
                + (30 if time.value is None else 0)
            )
            if best is None or distance < best[0]:
                best = (distance, time)
        return day_of_signing(self, self.lexicon, best[1], low, high) if best else None

    def _due(self, time: TimeExpression, first: int) -> TimeExpression | None:
        """«d'ici à juin», «avant la fin de l'année», «pour octobre»: the month or year in which it will be signed."""
        _, dots, last = (time.value or "").partition("../")
        if dots and len(last) in (4, 7):
            return replace(time, value=last, precision=PRECISIONS[len(last)])
        end = time.text.startswith("fin ") and "avant" in self.lows[first - 2 : first]
        k = first - 1
        while self.lows[k] in self.details.before_date and self.lows[k] != "pour":
            k -= 1  # «pour le 12 mai», «pour le mois de mai»
        told = (end and time.precision in ("month", "year")) or (
            self.lows[k] == "pour" and time.precision in ("month", "day")
        )
        return replace(time, value=time.future_value or time.value) if told else None

    def _idle(self, first: int) -> bool:
        """«à ce jour»: says of no day that anything was signed then."""
        return any(self.details.no_times.match(self.lows, k) is not None for k in range(max(0, first - 2), first + 1))

    def _of_relative(self, anchor: int, first: int, verbs: list[VerbGroup]) -> bool:
        """«ont signé le traité qui fait passer l'île de l'un à l'autre au 1er janvier»: the date of what it does."""
        verbs = [v for v in verbs if v.voice != "infinitive"]
        for k in range(first - 1, anchor, -1):
            if self.lows[k] in (",", ";", ":", "(") or any(v.first <= k < v.last for v in verbs):
                return False
            if self.lows[k] in ("qui", "dont", "où", "que", "qu'"):
                told = self.words[k + 1 : first]
                return any(w.pos in ("VERB", "AUX") for w in told) and not any(k < v.first < first for v in verbs)
        return False

    def signed_then(self, sentence: Sentence, verbs: list[VerbGroup]) -> TimeExpression | None:
        """«a résilié lundi le contrat qui la liait depuis 2020», «… conclu en 2015»: when what ends was signed."""
        for told in self.annotated.times:
            first = self.word_at(told.start)
            time = dateable(told, self.text)
            if first is None or time is None or not sentence.first <= first < sentence.last:
                continue
            start = began(time)
            bound = next((v for v in reversed(verbs) if v.first < first and v.effect in ("sign", "bind")), None)
            if bound is None or any(w in (";", ":", ",") for w in self.lows[bound.last : first]):
                continue
            if start is not None or first - bound.last <= MOST_WORDS_TO_SIGNING:
                return start or time
        return None

    def _not_signing(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«depuis 2019», «suspendue en 2017»: a date of something else."""
        participle = self.described_by(sentence, first)
        if participle is not None and not any(v.first <= participle < v.last for v in verbs):
            return True
        for start in range(max(sentence.first, first - 4), first):
            if self._announced(start):
                return True
            match = self.details.not_the_date.match(self.lows, start)
            named = self.in_actor[start] and self.words[start].capital  # «le club Horizon Bleu mardi»
            if match is not None and not named and start + match[0] in (first, first - 1):
                return not self._no_sooner(sentence, start, verbs)
        return False

    def described_by(self, sentence: Sentence, first: int) -> int | None:
        """«une enquête | close | le 2 février»: the participle, said of a noun, before the date at word ``first``."""
        k = first - 1
        while k > sentence.first and self.lows[k] in self.details.before_date:
            k -= 1
        word = self.words[k]
        adjectival = (
            word.pos in ("VERB", "ADJ")
            and not word.capital
            and (k < first - 1 or self.lows[k - 1] == ",")
            and k > sentence.first
            and self.words[k - 1].pos != "AUX"
            and word.low not in self.details.dated
        )
        return k if adjectival and word.low.endswith(PARTICIPLES) else None

    def _no_sooner(self, sentence: Sentence, k: int, verbs: list[VerbGroup]) -> bool:
        """«Dès lundi, A a signé», «a signé dès lundi»; not «s'appliquera dès lundi»."""
        if self.lows[k] != "dès":
            return False
        published = self.annotated.article.published
        told = next((t for t in self.annotated.times if t.start > self.words[k].start), None)
        past = told is not None and told.value is not None and published is not None
        past = past and any(v.tense in ("past", "pluperfect") for v in verbs)
        before = bool(past and told and (told.value or "") < (published or "")[: len(told.value or "")])
        done = self.words[k - 1].low.endswith(_DONE) and "AUX" in {w.pos for w in self.words[k - 3 : k - 1]}
        return before or done or k == sentence.first or any(v.last == k for v in verbs)

    def _announced(self, k: int) -> bool:
        """«cet accord annoncé par surprise jeudi»: when it was announced."""
        forms = self.verbs.get(self.lows[k], ())
        participle = any(f.effect == "announce" and f.shape == "participle" for f in forms)
        return participle and self.words[k - 1].pos not in ("AUX", "ADV", "PRON")

    def of_future_verb(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«grâce à l'accord signé avec B, A ouvrira en janvier…»: the date of what will be done."""
        own = [v for v in verbs if v.voice not in ("gerund", "participle")]
        if any(v.tense in ("future", "conditional", "none") or v.voice == "infinitive" for v in own):
            return False
        for k in range(first - 1, max(sentence.first, first - 7), -1):
            low = self.lows[k]
            if low in (",", ";", ":", "(", "qui") or any(v.first <= k < v.last for v in verbs):
                return False
            if any(self.details.will_happen.match(self.lows, n) is not None for n in (k - 1, k)):
                return False
            passive = self.words[k].pos == "VERB" and self.words[k - 1].pos == "AUX"
            if passive and self.lows[k - 1].endswith(("ra", "ront")):
                return True  # «qui sera présenté aux élus le 20 mars»
            if self.words[k].pos in ("VERB", "AUX"):
                plain = [low, *(w.low for w in self.words[k + 1 : first] if w.pos != "ADV")]
                if self.details.will_happen.match(plain, 0) is not None:
                    return False  # «aura finalement lieu vendredi»
                soon = low.endswith(("er", "ir", "re")) and self.lows[k - 1] in ("va", "vont", "doit", "doivent")
                return soon or low.endswith(("era", "eront", "ira", "iront", "ra", "ront", "rait", "raient"))
        return False

    def amounts(self, low: int, high: int) -> list[AmountExpression]:
        """Sums named between words ``low`` and ``high``, but conversions («contre 3,5 milliards en 2019»)."""
        found: list[AmountExpression] = []
        for amount in self.annotated.amounts:
            first = self.word_at(amount.start)
            if first is None or not low <= first < high:
                continue
            if self.annotated.article.text[amount.end : amount.end + 2] in ("/k", "/b", "/t", "/m"):
                continue  # «2 500 $/t», «55 $/kg»: the price of goods
            if any(w in self.details.no_sums for w in self.lows[max(low, first - 3) : first]):
                continue
            if self._of_its_subject(first):
                continue
            if "soit" in self.lows[max(low, first - 3) : first] and not (found and self.near(found[-1].end, first)):
                continue  # «dix agents, soit 400 000 euros», but «2 millions d'euros, soit 8 millions de dinars»
            found.append(amount)
        return found

    def _of_its_subject(self, first: int) -> bool:
        """«La Région, dotée d'un budget de 2 milliards, a signé …»: said of who signs, before any verb."""
        for k in range(first - 1, max(first - MOST_WORDS_OF_APPOSITION, 1), -1):
            if self.words[k].pos in ("AUX", "VERB") and self.lows[k] not in self.details.endowed:
                return False
            if self.lows[k] == ",":
                described = self.in_actor[k - 1] and self.lows[k + 1] in self.details.endowed
                opening = next((j + 1 for j in range(k - 1, -1, -1) if self.lows[j] in (".", "!", "?", ";")), 0)
                done = any(w.pos in ("AUX", "VERB") for w in self.words[opening:k])
                return described and not done and "," in self.lows[first : first + MOST_WORDS_OF_APPOSITION]
        return False

    def near(self, end: int, first: int) -> bool:
        """Does a sum that ends at offset ``end`` stand right before the words «, soit» of word ``first``?"""
        return sum(1 for word in self.words[max(first - 6, 0) : first] if word.start >= end) <= MOST_WORDS_BETWEEN_SUMS

    def duration(self, low: int, high: int, named: int | None = None) -> DurationExpression | None:
        """«pour une durée de trois ans»; «un contrat de recherche de trois ans», whose noun ends at ``named``."""
        for duration in self.annotated.durations:
            first = self.word_at(duration.start)
            if first is None or not low <= first < high:
                continue
            if duration.term or (named is not None and self._length_of(named, first)):
                return duration
            for start in range(max(low, first - 4), first):
                match = self.details.duration.match(self.lows, start)
                if match is not None and start + match[0] >= first - 2:
                    return duration
        return self._until(low, high)

    def _length_of(self, named: int, first: int) -> bool:
        """«un contrat de recherche de trois ans», «… a été conclu : trois ans, …»: only nouns between."""
        if self.lows[first - 1] == ":":
            return first > named
        between = range(named, first - 1)
        nouns = all(self.words[k].pos in ("NOUN", "ADJ", "ADP", "DET", "PROPN") for k in between)
        return self.lows[first - 1] in ("de", "d'") and first > named and nouns and len(between) <= MOST_WORDS_TO_LENGTH

    def _until(self, low: int, high: int) -> DurationExpression | None:
        """«reconduit jusqu'en 2027», «pour une durée indéterminée»: told by its last day, or without one."""
        for time in self.annotated.times:
            first = self.word_at(time.start)
            if first is None or not low <= first < high or time.value is None:
                continue
            if time.value.startswith("../") and self.lows[first][:4] == "jusq" and self._runs(low, first, time.value):
                return DurationExpression(time.start, time.end, time.text, None, True)
        for k in range(low, high):
            match = self.details.endless.match(self.lows, k)
            if match is not None:
                span = self.span(k, k + match[0])
                return DurationExpression(span.start, span.end, span.text, None, True)
        return None

    def _runs(self, low: int, first: int, value: str) -> bool:
        """To a year, or to a day after a verb that says that it runs: «court jusqu'au 30 juin»."""
        before = self.lows[max(low, first - MOST_WORDS_OF_RUNNING) : first]
        return len(value) == len("../2027") or any(w in self.details.running for w in before)
