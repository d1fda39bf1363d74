"""Instruments told without their noun: «une deuxième avec B», «un autre entre C et D», «celle de l'université»."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.rules.marking.former_ones import FormerFinder
from pipeline.rules.marking.own_ones import OwnFinder
from pipeline.rules.marking.said_by_pronoun import said_of_it, with_another
from pipeline.rules.marking.told_with import told_with
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_TO_SOME = 12
MOST_SENTENCES_TO_ANOTHER = 3  # «… Une autre a été signée avec B»
MOST_WORDS_TO_BINDING = MOST_WORDS_OF_ASIDE = 12
_BEHIND_ANOTHER = frozenset({",", ";", ".", "et", "de", "d'", "sur", "pour", "portant"})
_RELATIVES = frozenset(["qui", "que", "qu'", "dont", "où"])
_MOST_SENTENCES = 4  # how far «celle de» points back


class EllipsisFinder(Reader):
    """Finds them in one article, sentence by sentence."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.text = annotated.article.text
        self.ordinals = lexicon.grammar.ordinals
        self.cardinals, self.some_of_them = lexicon.grammar.cardinals, lexicon.grammar.some_of_them
        self.acting = {*lexicon.verbs.forms, *lexicon.grammar.have, *lexicon.grammar.be}
        self.telling = lexicon.discourse.telling
        self.bodies = {
            k
            for actor in annotated.actors
            if actor.body is not None and actor.person is None and actor.role is None
            for k in range(actor.first, actor.last)
        }
        self.sides = [a.first for a in annotated.actors if a.body is not None or a.plural is not None]
        self.ends = {a.last: a.first for a in annotated.actors if a.body is not None}
        self.pronouns = lexicon.discourse.pronouns
        self.times = annotated.times
        self.formers = FormerFinder(annotated, lexicon)
        self.signed = lexicon.verbs.signing
        self.binding, self.same_sort = lexicon.verbs.binding, lexicon.discourse.of_same_sort
        self.own = OwnFinder(annotated, lexicon)
        self.sets: list[tuple[int, InstrumentMention]] = []  # plural instruments with the end of their sentence
        self.passed = 0
        self.last: tuple[int, InstrumentMention] | None = None  # the one named last, with the end of its sentence
        self.lately: list[InstrumentMention] = []  # all that its sentence names

    def find(self, sentence: Sentence, instruments: list[InstrumentMention]) -> list[InstrumentMention]:
        """The elliptic mentions of a sentence, given its instruments; called once a sentence, in order."""
        found = self._more(sentence, instruments) + self._those(sentence, instruments)
        found += [x for x in self.formers.dated(sentence) if all(x.first != other.first for other in found)]
        found += self.formers.former(sentence, instruments)
        lately = self.last[1] if self._lately() and self.last is not None else None
        found += self.own.find(sentence, lately) + self.formers.the_latter(sentence, lately)
        found += self._some(sentence) + self._some_of_them(sentence) + self._most(sentence, instruments)
        found += [x for x in self.formers.replaced(sentence) if all(x.first != other.first for other in found)]
        told = [x for x in instruments if x.kind is not None and x.strength != "text" and not x.verbal]
        self.passed += 1
        self.last = (self.passed, told[-1]) if told else self.last
        self.lately = told or self.lately
        self.sets += [(self.passed, x) for x in instruments if x.plural and x.kind is not None]
        return found

    def _lately(self) -> bool:
        """Was one named a moment ago?"""
        return self.last is not None and self.passed - self.last[0] < MOST_SENTENCES_TO_ANOTHER

    def _more(self, sentence: Sentence, instruments: list[InstrumentMention]) -> list[InstrumentMention]:
        """«une convention avec A, une deuxième avec B et un autre avec C»."""
        found = self._each(sentence, instruments) + self._several_more(sentence)
        for i in range(sentence.first + 1, sentence.last - 1):
            low = self.lows[i]
            if self.lows[i - 1] not in ("un", "une") or not (low in ("autre", "autres") or low in self.ordinals):
                continue
            after = self._past_time(self._past_sort(i + 1, sentence.last), sentence.last)
            opens = i - 1 == sentence.first or (i - 2 == sentence.first and self.lows[i - 2] in ("et", "mais", "puis"))
            goes_on = self.lows[after] in self.telling or (opens and self._acts(after))
            goes_on = goes_on or self._aside_before_telling(sentence, i + 1)
            if not (goes_on or self._after_whom(sentence, i)) or self._of_them(sentence, i):
                continue  # «en a signé un autre» has a verb of its own
            named = [x for x in instruments if x.last <= i and x.kind is not None and x.strength != "text"]
            if opens and self.last is not None and self._lately():
                # «… une convention avec A. Une autre a été signée avec B»
                named = [replace(self.last[1], plural=False)]
            if not named:
                continue
            feminine = self.lows[i - 1] == "une"
            if named[-1].gender is not None and (named[-1].gender == "f") != feminine:
                continue
            if named[-1].plural:
                found.append(self._pronoun(i - 1, i + 1, "f" if feminine else "m", self.ordinals.get(low)))
            else:
                found.append(self._again(named[-1], i - 1, i + 1))
        return found

    def _aside_before_telling(self, sentence: Sentence, comma: int) -> bool:
        """«et une autre|, encore à l'état de projet, avec B»: what is said of it in commas, and its side."""
        inside = range(comma + 1, min(comma + MOST_WORDS_OF_ASIDE, sentence.last - 1))
        end = next((k for k in inside if self.lows[k] == ","), None) if self.lows[comma] == "," else None
        if end is None or any(self.words[k].pos == "AUX" or self.lows[k] in _RELATIVES for k in range(comma, end)):
            return False
        return self.lows[end + 1] in ("avec", "entre")

    def _acts(self, k: int) -> bool:
        """«Un troisième | a été signé», «Un troisième | l'unit à B», «Une autre | l'a été avec C»."""
        k += self.lows[k] in DETERMINERS
        return self.words[k].pos in ("AUX", "VERB") or self.lows[k] in self.binding

    def _several_more(self, sentence: Sentence) -> list[InstrumentMention]:
        """«A a signé une convention avec B. Deux autres doivent suivre, avec C et D»."""
        first, number = sentence.first, self.cardinals.get(self.lows[sentence.first], 0)
        if number < 2 or not self._lately() or self.last is None or first + 2 >= sentence.last:
            return []
        if self.lows[first + 1] != "autres" or self.words[first + 2].pos not in ("AUX", "VERB"):
            return []
        return [replace(self._again(self.last[1], first, first + 2), plural=True, count=number)]

    def _after_whom(self, sentence: Sentence, i: int) -> bool:
        """«avec A un contrat, avec B | un deuxième |, …», «… | un autre | de 2 millions»: the other side before it."""
        if self.lows[i + 1] not in _BEHIND_ANOTHER:
            return False
        first = self.ends.get(i - 1, 0)
        return sentence.first < first and "avec" in self.lows[first - 1 : first + 1]

    def _each(self, sentence: Sentence, instruments: list[InstrumentMention]) -> list[InstrumentMention]:
        """«deux contrats : un avec A, un avec B»."""
        sets = [x for x in instruments if x.plural and x.kind is not None]
        found: list[InstrumentMention] = []
        for i in range(sets[0].last if sets else sentence.last, sentence.last - 2):
            low, before = self.lows[i], self.lows[i - 1]
            opens = low in ("un", "une") and before in (":", ",", ";", "(", "et", "dont")
            if opens and told_with(self.words, i + 1, sentence.last):
                found.append(self._pronoun(i, i + 1, "f" if low == "une" else "m", None))
        return found

    def _of_them(self, sentence: Sentence, i: int) -> bool:
        """«en a signé un autre»; not «en 2018, et un autre avec B»."""
        before = range(max(sentence.first, i - 5), i - 1)
        return any(self.lows[k] == "en" and not self._dates(k) and not self._before_date(k) for k in before)

    def _past_sort(self, k: int, stop: int) -> int:
        """«Une autre | du même genre | doit l'unir à B», «Un deuxième|, plus modeste, | les lie»: what follows."""
        comma = self.lows[k] == ","
        last = k + comma
        match = self.same_sort.match(self.lows, last)
        last += match[0] if match is not None else 0
        while match is None and last < stop - 1 and self.words[last].pos in ("ADJ", "ADV"):
            last += 1
        if last == k + comma or (comma and self.lows[last] != ","):
            return k
        return last + comma

    def _past_time(self, k: int, stop: int) -> int:
        """«une autre, l'an dernier, avec B»: the word after the date."""
        while k < stop - 1 and (self.lows[k] in (",", "plus", "tard") or self._dates(k) or self._before_date(k)):
            k += 1
        return k

    def _before_date(self, k: int) -> bool:
        return self.lows[k] in ("l'", "en", "le", "au", "dès", "depuis") and self._dates(k + 1)

    def _dates(self, k: int) -> bool:
        return any(time.start <= self.words[k].start < time.end for time in self.times)

    def _again(self, named: InstrumentMention, first: int, last: int) -> InstrumentMention:
        start, end = self.words[first].start, self.words[last - 1].end
        return replace(
            named, first=first, last=last, start=start, end=end, text=named.text, reference="indefinite", other=True,
            count=None, ordinal=None,
        )  # fmt: skip

    def _those(self, sentence: Sentence, instruments: list[InstrumentMention]) -> list[InstrumentMention]:
        """«Celle de l'université porte sur…», «Celui avec B…»: one of the set that was named before."""
        found: list[InstrumentMention] = []
        for i in range(sentence.first, sentence.last - 2):
            low = self.lows[i]
            if low not in ("celle", "celui") or not (i == sentence.first or self.lows[i - 1] in (";", ":", ",", "et")):
                continue
            after, gender = self.lows[i + 1], "f" if low == "celle" else "m"
            one = self._one_more(instruments, i, gender)
            if one is not None:
                found.append(self._again(one, i, i + 1))
                continue
            of_body = after in DE and (i + 2 in self.bodies or i + 1 in self.bodies)
            if not of_body and after not in self.telling:
                continue
            if any(k < i and not x.plural for x in instruments for k in (x.first,)):
                continue  # «l'accord remplace celui de la Région»
            if self._set_before(gender, instruments, i):
                found.append(self._pronoun(i, i + 1, "f" if gender == "f" else "m", None))
            elif (
                i == sentence.first
                and with_another(sentence, self.lows, i + 1, self.signed)
                and self._one_before(gender)
            ):
                assert self.last is not None
                found.append(self._again(self.last[1], i, i + 1))  # «un contrat avec A. Celui avec B sera signé en mai»
        return found

    def _one_more(self, instruments: list[InstrumentMention], i: int, gender: str) -> InstrumentMention | None:
        """«… une convention avec A ; celle avec B», «… ; celui de la seconde tranche le sera»: as the one before."""
        named = [x for x in instruments if x.last < i and x.kind is not None and x.strength != "text"]
        if not named or named[-1].plural or named[-1].gender != gender or self.lows[i - 1] not in (";", ","):
            return None
        own = self.lows[i + 1] in ("avec", "entre") or said_of_it(self.words, i + 1)
        return named[-1] if own else None

    def _one_before(self, gender: str) -> bool:
        """Was one agreement, of this gender, named a moment ago?"""
        one = self.last[1] if self._lately() and self.last is not None else None
        return one is not None and not one.plural and one.gender == gender

    def _some(self, sentence: Sentence) -> list[InstrumentMention]:
        """«Les trois premières lient A à B, à C et à D», «Les deux autres …»: some of the set announced before."""
        found: list[InstrumentMention] = []
        for i in range(sentence.first + 1, min(sentence.last - 2, sentence.first + MOST_WORDS_TO_SOME)):
            first = i - 1 if self.lows[i - 1] in ("les", "ces") else i - 2
            opens = first == sentence.first or self.lows[first - 1] in (",", ";", ":", "et", "tandis", "que")
            if self.lows[i] not in self.some_of_them or self.lows[first] not in ("les", "ces") or not opens:
                continue
            counted = self.cardinals.get(self.lows[i - 1]) if first == i - 2 else None
            if first == i - 2 and counted is None:
                continue
            after = self.words[i + 1]
            if after.pos in ("NOUN", "PROPN", "ADJ", "NUM") and after.low not in self.acting:
                continue  # «les autres communes»
            gender = "f" if self.lows[i].endswith(("ières", "antes")) else None
            if not any(
                self.passed - number < _MOST_SENTENCES and self._may_count(x, gender) for number, x in self.sets
            ):
                continue
            told = self._pronoun(first, i + 1, "f" if gender == "f" else "m", None)
            found.append(replace(told, gender=None, plural=True, count=counted))
        return found

    def _some_of_them(self, sentence: Sentence) -> list[InstrumentMention]:
        """«Deux d'entre elles lient A à B et à C», «Trois d'entre eux ont été signés avec …»."""
        i = sentence.first
        count = self.cardinals.get(self.lows[i], 0)
        pronoun = self.lows[i + 3] if i + 4 < sentence.last and self.lows[i + 1 : i + 3] == ["d'", "entre"] else ""
        if count < 2 or pronoun not in ("elles", "eux"):
            return []
        gender: Literal["m", "f"] = "f" if pronoun == "elles" else "m"
        if not self._set_before(gender, [], i):
            return []
        return [replace(self._pronoun(i, i + 4, gender, None), plural=True, count=count)]

    def _most(self, sentence: Sentence, instruments: list[InstrumentMention]) -> list[InstrumentMention]:
        """«Le plus ancien, avec A, remonte à 1998», «La plus récente lie A à B»: one of the set announced before."""
        i = sentence.first
        if self.lows[i] not in ("le", "la") or self.lows[i + 1] != "plus" or i + 4 > sentence.last or instruments:
            return []
        if self.words[i + 2].pos not in ("ADJ", "VERB", "NOUN"):
            return []
        after, gender = self.lows[i + 3], "m" if self.lows[i] == "le" else "f"
        told = after in ("avec", "entre") or after in self.acting or (after == "," and self.lows[i + 4] in self.telling)
        if not told and not self._behind_aside(sentence, i + 3):
            return []
        return [self._pronoun(i, i + 3, "m" if gender == "m" else "f", None)] if self._set_before(gender, [], i) else []

    def _behind_aside(self, sentence: Sentence, comma: int) -> bool:
        """«La plus courte|, prévue pour un an, lie A à B»: a verb right behind what is said in commas."""
        if self.lows[comma] != ",":
            return False
        inside = range(comma + 1, min(comma + MOST_WORDS_OF_ASIDE, sentence.last - 1))
        end = next((k for k in inside if self.lows[k] == ","), None)
        if end is None or any(self.words[k].pos == "AUX" or self.lows[k] in _RELATIVES for k in inside if k < end):
            return False
        return self._acts(end + 1)

    @staticmethod
    def _may_count(named: InstrumentMention, gender: str | None) -> bool:
        return gender is None or named.gender in (gender, None)

    def bound(self, sentence: Sentence, verbs: list[VerbGroup]) -> list[InstrumentMention]:
        """«Elle lie A à B», «Elle confie à B le parc», after «Une convention a été signée»: the agreement just told."""
        gender = self.pronouns.get(self.lows[sentence.first])
        verb = next((v for v in verbs if v.effect in ("bind", "commit") and v.voice == "active"), None)
        if gender is None or verb is None or self.last is None or verb.first - sentence.first > MOST_WORDS_TO_BINDING:
            return []
        near = self.passed - self.last[0] < 2
        # «Une convention fixe le financement du parc. Elle …»: the one of its gender
        named = next((x for x in reversed(self.lately) if x.gender == gender), self.last[1])
        sides = [first for first in self.sides if verb.last <= first < sentence.last]
        least = 2 if verb.effect == "bind" else 1  # «Il confie à B l'entretien du parc»
        if not near or named.plural or named.gender != gender or len(sides) < least:
            return []
        if verb.effect == "commit" and verb.first > sentence.first + 2:
            return []
        told = self._pronoun(sentence.first, sentence.first + 1, gender, None)
        return [replace(told, kind="other", reference="demonstrative")]

    def _set_before(self, gender: str, instruments: list[InstrumentMention], i: int) -> bool:
        near = [x for number, x in self.sets if self.passed - number < _MOST_SENTENCES]
        near += [x for x in instruments if x.plural and x.last <= i]
        return bool(near) and near[-1].gender in (gender, None)

    def _pronoun(self, first: int, last: int, gender: Literal["m", "f"], ordinal: int | None) -> InstrumentMention:
        start, end = self.words[first].start, self.words[last - 1].end
        return InstrumentMention(
            first, last, start, end, self.text[start:end], None, "", gender, "text", "pronoun", False, None, ordinal,
        )  # fmt: skip
