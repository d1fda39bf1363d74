"""Words that stand for an instrument named elsewhere: «le premier», «l'une … l'autre», «un autre»."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader


class PronounFinder(Reader):
    """Finds the pronouns for instruments in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.text = annotated.article.text
        self.grammar = lexicon.grammar
        self.signing = lexicon.verbs.signing
        self.times = {time.start for time in annotated.times}
        self.named: InstrumentMention | None = None  # the last one of the sentences before
        self.heads = {a.first for a in annotated.actors if a.body is not None and a.person is None and a.role is None}
        self.body_ends = {a.first: a.last for a in annotated.actors if a.first in self.heads}
        self.meant = {a.last - 1 for a in annotated.actors if a.last - a.first == 2}  # «la seconde»: one of two bodies
        self.one_and_other = lexicon.discourse.one_and_other
        self.changing_words = lexicon.discourse.changing
        self.one_more = lexicon.discourse.one_more
        self.telling = lexicon.discourse.telling
        discourse = lexicon.discourse
        self.sending = discourse.sent | discourse.stood_for
        self.auxiliaries = {*lexicon.grammar.have, *lexicon.grammar.be}

    def predicates(
        self, sentence: Sentence, instruments: list[InstrumentMention], ordinals: list[InstrumentMention]
    ) -> list[InstrumentMention]:
        """«Le premier est un mémorandum», «Le second, une déclaration, …»: the ordinal counts the instrument."""
        if not ordinals or ordinals[0].other:
            return instruments
        ordinal = ordinals[0]
        for k, instrument in enumerate(instruments):
            if instrument.reference != "indefinite" or instrument.plural or instrument.strength == "text":
                continue
            close = 0 <= instrument.first - ordinal.last <= 3
            copula = ordinal.last <= instrument.first and any(
                low in ("est", "prend", "consiste", "était", "agit")
                for low in self.lows[max(ordinal.last, instrument.first - 4) : instrument.first]
            )
            if close or copula:
                instruments[k] = replace(instrument, ordinal=ordinal.ordinal, reference="pronoun", first=ordinal.first)
            break
        return instruments

    def apposed(self, instruments: list[InstrumentMention]) -> list[InstrumentMention]:
        """«Le deuxième accord, un prêt de …», «Le dernier texte, une convention entre …»: one, under two nouns."""
        found: list[InstrumentMention] = []
        for instrument in instruments:
            former = found[-1] if found else None
            if (
                former is not None
                and (former.ordinal is not None or former.strength == "text")
                and former.reference in ("definite", "demonstrative")
                and instrument.reference == "indefinite"
                and not former.plural
                and not instrument.plural
                and self.lows[former.last : instrument.first] == [","]
            ):
                found[-1] = replace(instrument, first=former.first, reference=former.reference, ordinal=former.ordinal)
            else:
                found.append(instrument)
        return found

    def superlatives(self, sentence: Sentence) -> list[InstrumentMention]:
        """«Le plus important, une convention de prêt, …»: one of a set."""
        for i in range(sentence.first + 1, sentence.last - 2):
            if self.lows[i] == "plus" and self.lows[i - 1] in ("le", "la") and self.words[i + 1].pos == "ADJ":
                if self.lows[i + 2] == ",":
                    return [self._pronoun(i - 1, i + 2, None, None, other=False)]
                break
        return []

    def _pronoun(
        self, first: int, last: int, gender: Literal["m", "f"] | None, ordinal: int | None, *, other: bool
    ) -> InstrumentMention:
        start, end = self.words[first].start, self.words[last - 1].end
        return InstrumentMention(
            first,
            last,
            start,
            end,
            self.text[start:end],
            None,
            "",
            gender,
            "text",
            "pronoun",
            False,
            None,
            ordinal,
            other,
        )

    def binding(
        self,
        sentence: Sentence,
        instruments: list[InstrumentMention],
        ordinals: list[InstrumentMention],
        verbs: list[VerbGroup],
    ) -> list[InstrumentMention]:
        """«La troisième associe A et B autour de crédits», «Le second, signé par X, met des crédits …».

        The pronoun is what binds or is signed, the noun after it a detail.
        """
        about = 2 if self.lows[sentence.first] == "quant" else 0  # «Quant à la troisième, elle a été conclue entre …»
        opening = [x for x in ordinals if x.first - sentence.first <= 1 + about and not x.other]
        if not opening or opening[0] in instruments:
            return []
        taken_up = 2 if self.lows[opening[0].last : opening[0].last + 1] == [","] else 1
        if self.lows[opening[0].last : opening[0].last + 2] in ([",", "entre"], [",", "avec"]):
            return opening[:1]  # «Le second, entre A et B, porte sur le crédit»
        near = [v for v in verbs if 0 <= v.first - opening[0].last <= taken_up]
        verb = next((v for v in near if v.effect == "bind" or v.voice in ("participle", "passive")), None)
        weak = all(x.strength == "weak" and verb is not None and x.first > verb.last for x in instruments)
        return opening[:1] if verb is not None and weak else []

    def changing(
        self, sentence: Sentence, instruments: list[InstrumentMention], ordinals: list[InstrumentMention]
    ) -> list[InstrumentMention]:
        """«Le premier modifie l'accord de 2001»: the pronoun is one of the set, the noun after it an older text."""
        opening = [x for x in ordinals if x.first == sentence.first and not x.other and x.ordinal is not None]
        if not opening or opening[0] in instruments or not instruments:
            return []
        match = self.changing_words.match(self.lows, opening[0].last)
        old = instruments[0].reference == "definite" and match is not None
        return opening[:1] if old and match and instruments[0].first <= opening[0].last + match[0] + 1 else []

    def distributed(
        self, instruments: list[InstrumentMention], ordinals: list[InstrumentMention]
    ) -> list[InstrumentMention]:
        """«deux accords, l'un avec le Togo, l'autre avec la Suisse»: the pronouns count a set named before them."""
        sets = [x for x in instruments if x.plural]
        if not sets or len(ordinals) < 2:
            return self._next_in_row(instruments, ordinals)
        return [x for x in ordinals if x.first >= sets[0].last]

    def _next_in_row(
        self, instruments: list[InstrumentMention], ordinals: list[InstrumentMention]
    ) -> list[InstrumentMention]:
        """«La première convention a été conclue entre A et B, | la seconde | entre C et D»: no verb of its own."""
        first = next((x for x in instruments if x.ordinal is not None and not x.plural), None)
        if first is None or first.ordinal is None:
            return []
        return [
            x
            for x in ordinals
            if x.first >= first.last
            and (x.ordinal or 0) not in (0, 1, first.ordinal)
            and self.lows[x.first - 1] in (",", ";", "et")
            and self.lows[x.last : x.last + 1] in (["entre"], ["avec"], ["par"])
        ]

    def ordinals(self, sentence: Sentence) -> list[InstrumentMention]:
        """«le premier», «la seconde», «l'un … l'autre», «celui-ci» standing for an instrument named before."""
        found: list[InstrumentMention] = []
        idiom = sentence.first  # where «l'un après l'autre» ends
        for i in range(sentence.first, sentence.last):
            match = self.one_and_other.match(self.lows, i)
            idiom = max(idiom, i + match[0]) if match is not None else idiom
            if i < idiom:
                continue
            low = self.lows[i]
            ordinal: int | None = None
            other = False
            gender: Literal["m", "f"] | None = None
            if (
                low in self.grammar.ordinals
                and i > sentence.first
                and i not in self.meant
                and self.lows[i - 1] in ("le", "la", "l'", "du", "au")
                and self.lows[i - 2] not in ("pour", "nom", "avec")  # «avec la première, B, …»: a partner
            ):
                following = self.words[i + 1] if i + 1 < sentence.last else None
                gapped = self._gapped(i, found)
                if (
                    following is not None
                    and (following.pos in ("NOUN", "PROPN", "ADJ") or following.capital)
                    and following.low not in self.grammar.after_pronoun
                    and self.changing_words.match(self.lows, i + 1) is None  # «Le deuxième complète l'accord …»
                    and not gapped
                ):
                    continue
                if self._of_a_body(sentence, i) or self._of_a_signer(sentence, i):
                    continue
                ordinal = self.grammar.ordinals[low]
                gender = (
                    "f"
                    if low in self.grammar.feminine_ordinals or self.lows[i - 1] == "la"
                    else "m"
                    if low in ("premier", "second", "dernier") or self.lows[i - 1] == "le"
                    else None
                )
            elif low == "première" and i == sentence.first:
                ordinal, gender = 1, "f"
            elif low in ("un", "une", "autre") and i > sentence.first and self.lows[i - 1] == "l'":
                before = self.lows[i - 2] if i - 2 >= sentence.first else ""
                after = self.lows[i + 1] if i + 1 < sentence.last else ""
                if before == "de" and low == "autre" and "côté" in self.lows[sentence.first : i]:
                    continue  # «d'un côté A, de l'autre B»
                if low == "autre" and after and self.words[i + 1].pos == "NOUN" and not self._gapped(i, found):
                    continue  # «l'autre camp»
                if before == "de" and {"part", "côté"} & set(self.lows[sentence.first : i]):
                    continue  # «d'une part …, de l'autre»
                of_whom = after in ("des", "de", "d'") and not self._of_each(sentence, i, found)
                pair = low == "autre" and before in ("à", "de", "dans", "ou", "et")
                if of_whom or (pair and after not in self.telling and not (before == "et" and after in ("de", "d'"))):
                    continue  # «l'une des destinations», «d'un pays à l'autre»
                ordinal = 1 if low != "autre" else 2
                gender = "f" if low == "une" else None
                other = low == "autre"
            else:
                continue
            found.append(
                InstrumentMention(
                    i - 1 if i > sentence.first else i, i + 1, self.words[i].start, self.words[i].end,
                    self.words[i].text, None, "", gender, "text", "pronoun", False, None, ordinal, other,
                )
            )  # fmt: skip
        return found

    def _of_each(self, sentence: Sentence, i: int, found: list[InstrumentMention]) -> bool:
        """«deux prêts, l'un de la banque A, l'autre de la banque B»: from each of two, not one of several."""
        if self.lows[i] == "autre":
            return bool(found) and found[-1].ordinal == 1
        rest = self.lows[i + 2 : sentence.last]
        return self.lows[i - 2] in (",", ":", "(") and any(
            rest[k : k + 2] == ["l'", "autre"] and rest[k + 2 : k + 3] in (["de"], ["d'"], ["du"], ["des"])
            for k in range(len(rest))
        )

    def _gapped(self, i: int, found: list[InstrumentMention]) -> bool:
        """«Le premier lie A à B, le second C à D»: a name follows where the verb would stand."""
        listed = bool(found) and self.lows[i - 2] in (",", ";", "et") and i + 1 < len(self.words)
        return listed and (i + 1 in self.heads or (self.words[i + 1].capital and self.words[i + 1].pos == "PROPN"))

    def _of_a_body(self, sentence: Sentence, i: int) -> bool:
        return self._fronted_body(sentence, i) or self._sends(sentence, i) or self._named_behind(sentence, i)

    def _named_behind(self, sentence: Sentence, i: int) -> bool:
        """«; la seconde, l'Union B, | signera»: one of the bodies, which it goes on to name."""
        end = self.body_ends.get(i + 2, sentence.last) if self.lows[i + 1 : i + 2] == [","] else sentence.last
        return end < sentence.last and self.lows[end] == ","

    def _sends(self, sentence: Sentence, i: int) -> bool:
        """«La première avait délégué X, la seconde Y», «le second était représenté par»: bodies send people."""
        around = [*range(sentence.first, i), *range(i + 1, min(i + 5, sentence.last))]
        sending = (k for k in around if self.lows[k] in self.sending)
        return any(self.auxiliaries & set(self.lows[max(k - 4, 0) : k]) for k in sending)

    def _fronted_body(self, sentence: Sentence, i: int) -> bool:
        """«Pour la seconde, c'est Y qui a signé», «au nom du premier, X»: one of the bodies, not of the instruments."""
        return (
            i - 2 >= sentence.first
            and self.lows[i - 2] in ("pour", "nom", "côté")
            and i + 1 < sentence.last
            and self.lows[i + 1] == ","
        )

    def _of_a_signer(self, sentence: Sentence, i: int) -> bool:
        """«X a signé la première, suivie de Y»: the first of those who sign, not of what is signed."""
        if i + 1 >= sentence.last or self.lows[i] not in ("premier", "première", "dernier", "dernière"):
            return False
        signs = self.lows[i - 2] in self.signing and self.lows[i - 3] in self.grammar.have
        return signs and self.lows[i + 1] == "," and self.lows[i + 2] in self.grammar.following

    def another(self, sentence: Sentence, instruments: list[InstrumentMention]) -> list[InstrumentMention]:
        """«… le contrat avec A et en a signé un autre avec B»; «Elle en avait passé une avec B»: as the one before."""
        named = [x for x in (self.named, *instruments) if x is not None and x.kind is not None and not x.verbal]
        found: list[InstrumentMention] = []
        for i in range(sentence.first + 2, sentence.last - 1):
            last = self._one_of_them(sentence, i)
            before = [x for x in named if x.last <= i]
            if last is None or not before:
                continue
            model, feminine = before[-1], self.lows[i] == "une"
            if model.gender is not None and (model.gender == "f") != feminine:
                continue
            first, end = self.words[i], self.words[last - 1]
            text = self.text[first.start : end.end]
            found.append(
                replace(
                    model, first=i, last=last, start=first.start, end=end.end, text=text, reference="indefinite",
                    other=last - i > 1, plural=False, count=None, ordinal=None, earlier=False,
                )
            )  # fmt: skip
        told = [x for x in instruments if x.kind is not None and x.strength != "text"]
        self.named = told[-1] if told else self.named
        return found[:1]

    def _one_of_them(self, sentence: Sentence, i: int) -> int | None:
        """Where «un», «une autre», «une deuxième» ends, if «en» before its verb says that it is one of a kind."""
        if self.lows[i] not in ("un", "une") or "en" not in self.lows[max(sentence.first, i - 5) : i]:
            return None
        en = max(k for k in range(max(sentence.first, i - 5), i) if self.lows[k] == "en")
        if not any(self.words[k].pos in ("VERB", "AUX") for k in range(en + 1, i)) or self.words[i - 1].pos == "ADP":
            return None
        counted = self.lows[i + 1] in self.one_more or self.lows[i + 1] in self.grammar.ordinals
        last = i + 2 if counted else i + 1
        if last < sentence.last and self.words[last].pos in ("NOUN", "PROPN", "ADJ", "VERB", "NUM"):
            return None if self.words[last].start not in self.times else last
        return last
