"""Marks in a sentence: instruments, verbs and nouns of signing, with what the words around them say.

A mark is a fact about words (an instrument with its determiner and count; a verb with its voice and tense); what it
means for an agreement is decided by the frames.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention, Reference
from pipeline.lexicon import Lexicon
from pipeline.lexicon.verbs import Effect, Strength, VerbForm

Voice = Literal["active", "passive", "participle", "infinitive", "gerund"]
Tense = Literal["past", "pluperfect", "present", "future", "conditional", "none"]

_HAVE: dict[str, Tense] = {
    "a": "past", "ont": "past", "ai": "past", "avons": "past", "ayant": "past", "avoir": "past", "eu": "past",
    "eut": "past", "avait": "pluperfect", "avaient": "pluperfect", "aura": "future", "auront": "future",
    "aurait": "conditional", "auraient": "conditional",
}  # fmt: skip
_BE: dict[str, Tense] = {
    "est": "present", "sont": "present", "été": "past", "fut": "past", "furent": "past", "était": "past",
    "étaient": "past", "sera": "future", "seront": "future", "serait": "conditional", "seraient": "conditional",
    "être": "none", "étant": "present", "soit": "none", "soient": "none",
}  # fmt: skip
_INDEFINITE = frozenset(
    {
        "un",
        "une",
        "des",
        "plusieurs",
        "quelques",
        "d'autres",
        "différents",
        "diverses",
        "divers",
        "nombreux",
        "nombreuses",
        "autres",
    }
)
_DEFINITE = frozenset({"le", "la", "l'", "les", "du", "au", "aux"})
_DEMONSTRATIVE = frozenset({"ce", "cet", "cette", "ces", "ledit", "ladite", "dudit", "lesdits", "lesdites"})
_POSSESSIVE = frozenset({"son", "sa", "ses", "leur", "leurs", "notre", "nos", "votre"})
_OTHER = frozenset({"autre", "autres"})
_CARDINALS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17,
    "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
}  # fmt: skip
_ORDINALS = {
    "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
    "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11,
    "douzième": 12, "dernier": -1, "dernière": -1,
}  # fmt: skip
_FEMININE_ORDINALS = frozenset({"première", "seconde", "dernière"})


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb of the table in use."""

    first: int  # of the auxiliary, or of the verb
    at: int  # the verb itself
    last: int
    form: VerbForm
    voice: Voice
    tense: Tense
    negated: bool

    @property
    def effect(self) -> Effect:
        """What the verb does to an agreement."""
        return self.form.effect


@dataclass(frozen=True, slots=True)
class ActNoun:
    """«la signature», «le renouvellement»."""

    first: int
    last: int
    effect: Effect


@dataclass(slots=True)
class Marks:
    """All marks of one sentence, in text order."""

    sentence: Sentence
    instruments: list[InstrumentMention]
    verbs: list[VerbGroup]
    nouns: list[ActNoun]

    @property
    def empty(self) -> bool:
        """True where nothing speaks of an agreement."""
        return not (self.instruments or self.verbs or self.nouns)


class Marker:
    """Finds the marks of sentences of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]
        self.instruments = lexicon.instruments
        self.verbs = lexicon.verbs
        self.in_actor = [False] * len(self.words)
        for actor in annotated.actors:
            body = actor.body
            if body is not None and body.anaphor:
                continue
            for k in range(actor.first, actor.last):
                self.in_actor[k] = True

    def mark(self, sentence: Sentence) -> Marks:
        """The marks of one sentence."""
        instruments: list[InstrumentMention] = []
        verbs: list[VerbGroup] = []
        nouns: list[ActNoun] = []
        i = sentence.first
        while i < sentence.last:
            if self.in_actor[i]:
                i += 1
                continue
            noun = self.verbs.nouns.match(self.lows, i)
            if noun is not None:
                nouns.append(ActNoun(i, i + noun[0], noun[1]))
                i += noun[0]
                continue
            instrument = self._instrument(sentence, i)
            if instrument is not None:
                instruments.append(instrument)
                i = self._own_complement(sentence, instrument.last)
                if instrument.kind == "amendment":
                    i = self._amended(sentence, i)
                continue
            verb = self._verb(sentence, i)
            if verb is not None:
                verbs.append(verb)
                i = verb.last
                continue
            i += 1
        ordinals = self._bare_ordinals(sentence)
        instruments += self._another(sentence, instruments)
        if not instruments or all(x.strength == "text" for x in instruments):
            instruments += ordinals
        else:
            instruments = self._predicates(sentence, instruments, ordinals)
            instruments += self._distributed(instruments, ordinals)
        instruments.sort(key=lambda x: x.first)
        return Marks(sentence, instruments, verbs, nouns)

    def _predicates(
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
                low in ("est", "prend", "consiste", "était")
                for low in self.lows[max(ordinal.last, instrument.first - 4) : instrument.first]
            )
            if close or copula:
                instruments[k] = replace(instrument, ordinal=ordinal.ordinal, reference="pronoun", first=ordinal.first)
            break
        return instruments

    def _distributed(
        self, instruments: list[InstrumentMention], ordinals: list[InstrumentMention]
    ) -> list[InstrumentMention]:
        """«deux accords, l'un avec le Togo, l'autre avec la Suisse»: the pronouns count a set named before them."""
        sets = [x for x in instruments if x.plural]
        if not sets or len(ordinals) < 2:
            return []
        return [x for x in ordinals if x.first >= sets[0].last]

    # -- instruments ---------------------------------------------------------------------------------------

    def _instrument(self, sentence: Sentence, i: int) -> InstrumentMention | None:
        match = self.instruments.forms.match(self.lows, i)
        if match is None or i + match[0] > sentence.last:
            return None
        length, form = match
        if self._idiom(i, length):
            return None
        length = self._qualified(sentence, i, length)
        again = self.instruments.forms.match(self._without(i, length), 0) if length > match[0] else None
        if again is not None:
            form = again[1]
        last = i + length
        reference, count, ordinal, other, first = self._determined(sentence, i)
        if self.words[i].pos in ("VERB", "AUX", "ADJ", "ADV") and reference == "none" and not self.words[i].capital:
            return None
        if form.strength == "text" and form.kind in ("partnership", "financing") and reference != "demonstrative":
            return None  # «la coopération entre les ministères» is no agreement; «cette coopération» may point to one
        if self._title_of_text(sentence, i) or self._gloss(sentence, i):
            return None
        kind = form.kind
        if kind in ("agreement", "convention", "contract", "protocol") and self._financing(sentence, last):
            kind = "financing"
        text = self.annotated.article.text[self.words[i].start : self.words[last - 1].end]
        return InstrumentMention(
            first, last, self.words[i].start, self.words[last - 1].end, text, kind, form.lemma, form.gender,
            form.strength, reference, form.plural, count, ordinal, other,
        )  # fmt: skip

    def _amended(self, sentence: Sentence, i: int) -> int:
        """End of «au contrat de filière» after «avenant»: what is amended is not signed again."""
        j = i
        if j < sentence.last and self.lows[j] in ("à", "au", "aux", "n°"):
            j += 1
            while j < sentence.last and self.lows[j] in ("l'", "la", "le", "leur", "son", "sa", "cette", "cet", "ce"):
                j += 1
            match = self.instruments.forms.match(self.lows, j)
            if match is not None:
                return self._own_complement(sentence, j + match[0])
        return i

    def _gloss(self, sentence: Sentence, i: int) -> bool:
        """«trois mémorandums d'entente (MoU)»: another name in brackets for the instrument before."""
        if i - 2 <= sentence.first or self.lows[i - 1] != "(":
            return False
        return any(
            self.instruments.forms.match(self.lows, k) is not None for k in range(max(sentence.first, i - 4), i - 1)
        )

    def _title_of_text(self, sentence: Sentence, i: int) -> bool:
        """«une déclaration intitulée « Vers un partenariat … »»: words of a title name nothing more."""
        for k in range(i - 1, max(sentence.first, i - 14), -1):
            if self.words[k].text in ("»", "”"):
                return False
            if self.words[k].text in ("«", "“", '"'):
                return self.lows[k - 1] in _TITLED
        return False

    def _own_complement(self, sentence: Sentence, i: int) -> int:
        """End of «de coopération», «de partenariat et de financement» after an instrument: part of its name."""
        j = i
        while j < sentence.last and (self.words[j].pos == "ADJ" or self.lows[j] in ("et", "-", "–")):
            j += 1
        if j + 1 < sentence.last and self.lows[j] in ("de", "d'"):
            match = self.instruments.forms.match(self.lows, j + 1)
            if match is not None:
                return self._own_complement(sentence, j + 1 + match[0])
        return i

    def _idiom(self, i: int, length: int) -> bool:
        """Does the noun stand in a phrase that only looks like an agreement?"""
        for start in range(max(i - 4, 0), i + 1):
            match = self.instruments.idioms.match(self.lows, start)
            if match is not None and start <= i < start + match[0]:
                return match[0] >= length or start < i
        return False

    def _qualified(self, sentence: Sentence, i: int, length: int) -> int:
        """Length of «protocole local d'accord», «convention tripartite de financement» with the words between."""
        j = i + length
        if length > 2:
            return length
        while j < sentence.last and self.words[j].pos == "ADJ" and j < i + length + 2:
            j += 1
        if j > i + length and j < sentence.last and self.lows[j] in ("de", "d'"):
            match = self.instruments.forms.match(self._without(i, 0, skip=(i + length, j)), 0)
            if match is not None and match[0] > length:
                return match[0] + (j - i - length)
        return length

    def _without(self, i: int, length: int, skip: tuple[int, int] | None = None) -> list[str]:
        """Words from ``i`` on, without the adjectives between a noun and its complement."""
        if skip is not None:
            return self.lows[i : skip[0]] + self.lows[skip[1] : skip[1] + 4]
        return [low for k, low in enumerate(self.lows[i : i + length]) if self.words[i + k].pos != "ADJ" or k == 0]

    def _financing(self, sentence: Sentence, last: int) -> bool:
        words = self.lows[last : min(last + 6, sentence.last)]
        wanted = self.instruments.table.financing.words
        for k, low in enumerate(words):
            if low in wanted and k and words[k - 1] in ("de", "du", "d'", "un", "d'un"):
                return True
            if low not in ("de", "d'", "du", "un", "une") and self.words[last + k].pos not in ("ADJ",):
                return False
        return False

    def _determined(self, sentence: Sentence, i: int) -> tuple[Reference, int | None, int | None, bool, int]:
        """What stands before the noun: reference, count, ordinal, «autre», and where the phrase starts."""
        count: int | None = None
        ordinal: int | None = None
        other = False
        j = i - 1
        while j >= sentence.first and j >= i - 5:
            low = self.lows[j]
            if low in _OTHER:
                other = True
                if low == "autres" and j - 1 >= sentence.first and self.lows[j - 1] in ("d'",):
                    return "indefinite", count, ordinal, True, j - 1
            elif low in _ORDINALS:
                ordinal = _ORDINALS[low]
            elif low in _CARDINALS and low not in ("un", "une"):
                count = _CARDINALS[low]
            elif low.isdigit() and len(low) <= 3:
                count = int(low)
            elif low in _DEMONSTRATIVE:
                if j - 2 >= sentence.first and self.lows[j - 1] in ("de", "d'") and self.lows[j - 2] in _CARDINALS:
                    return (
                        "demonstrative",
                        _CARDINALS[self.lows[j - 2]],
                        ordinal,
                        other,
                        j - 2,
                    )  # «cinq de ces conventions»
                return "demonstrative", count, ordinal, other, j
            elif low in _POSSESSIVE:
                return "possessive", count, ordinal, other, j
            elif low in _DEFINITE:
                return "definite", count, ordinal, other, j
            elif (
                low in _INDEFINITE
                or (low == "de"
                and j > sentence.first
                and self.lows[j - 1] in ("série", "dizaine", "douzaine", "vingtaine", "trentaine", "centaine"))
            ):
                return "indefinite", count, ordinal, other, j
            elif self.words[j].pos == "ADJ" or low in (
                "nouveau",
                "nouvelle",
                "nouveaux",
                "nouvelles",
                "nouvel",
                "éventuel",
                "«",
                '"',
                "“",
                "grands",
                "grand",
                "vaste",
                "futur",
                "future",
                "projet",
                "présent",
                "présente",
            ):
                pass
            else:
                break
            j -= 1
        if count is not None:
            return "indefinite", count, ordinal, other, j + 1
        return "none", count, ordinal, other, max(j + 1, sentence.first)

    def _bare_ordinals(self, sentence: Sentence) -> list[InstrumentMention]:
        """«le premier», «la seconde», «l'un … l'autre», «celui-ci» standing for an instrument named before."""
        found: list[InstrumentMention] = []
        for i in range(sentence.first, sentence.last):
            low = self.lows[i]
            ordinal: int | None = None
            other = False
            gender: Literal["m", "f"] | None = None
            if low in _ORDINALS and i > sentence.first and self.lows[i - 1] in ("le", "la", "l'", "du", "au"):
                following = self.words[i + 1] if i + 1 < sentence.last else None
                if (
                    following is not None
                    and (following.pos in ("NOUN", "PROPN", "ADJ") or following.capital)
                    and following.low not in _NOUNS_NOT
                ):
                    continue
                ordinal = _ORDINALS[low]
                gender = (
                    "f"
                    if low in _FEMININE_ORDINALS or self.lows[i - 1] == "la"
                    else "m"
                    if low in ("premier", "second", "dernier") or self.lows[i - 1] == "le"
                    else None
                )
            elif low == "première" and i == sentence.first:
                ordinal, gender = 1, "f"
            elif low in ("un", "une", "autre") and i > sentence.first and self.lows[i - 1] == "l'":
                before = self.lows[i - 2] if i - 2 >= sentence.first else ""
                after = self.lows[i + 1] if i + 1 < sentence.last else ""
                if low == "autre" and after and self.words[i + 1].pos == "NOUN":
                    continue  # «l'autre camp»
                if (
                    after in ("des", "de", "d'")
                    or (before in ("à", "de", "dans", "ou", "et")
                    and low == "autre"
                    and after not in ("avec", "entre", ","))
                ):
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

    def _another(self, sentence: Sentence, instruments: list[InstrumentMention]) -> list[InstrumentMention]:
        """«… le contrat avec A et en a signé un autre avec B»."""
        for i in range(sentence.first + 3, sentence.last - 1):
            if (
                self.lows[i] == "autre"
                and self.lows[i - 1] in ("un", "une")
                and "en" in self.lows[i - 5 : i - 1]
                and self.words[i + 1].pos != "NOUN"
            ):
                named = [x for x in instruments if x.last < i]
                if named:
                    first, last = self.words[i - 1], self.words[i]
                    text = self.annotated.article.text[first.start : last.end]
                    return [
                        replace(
                            named[-1],
                            first=i - 1,
                            last=i + 1,
                            start=first.start,
                            end=last.end,
                            text=text,
                            reference="indefinite",
                            other=True,
                        )
                    ]
        return []

    # -- verbs ---------------------------------------------------------------------------------------------

    def _verb(self, sentence: Sentence, i: int) -> VerbGroup | None:
        expression = self.verbs.expressions.match(self.lows, i)
        if expression is not None:
            strength: Strength = (
                "strong" if expression[1] == "sign" else "weak"
            )  # «a mis fin à ses fonctions» ends no agreement
            form = VerbForm(" ".join(self.lows[i : i + expression[0]]), expression[1], strength, "participle")
            return self._participle(sentence, i, form, i + expression[0])
        forms = self.verbs.forms.get(self.lows[i])
        if forms is None:
            return None
        for form in forms:
            if form.shape == "participle":
                if self.words[i].pos in ("VERB", "ADJ", "AUX", "NOUN", "PROPN"):
                    return self._participle(sentence, i, form, i + 1)
            elif form.shape == "infinitive":
                return VerbGroup(i, i, i + 1, form, "infinitive", "none", self._negated(sentence, i))
            elif form.shape == "gerund":
                return VerbGroup(i, i, i + 1, form, "gerund", "none", self._negated(sentence, i))
            elif self.words[i].pos in ("VERB", "AUX", "ADJ", "PROPN") or form.shape in ("future", "conditional"):
                if (
                    self.lows[i - 1] in ("le", "la", "un", "une", "les", "des")
                    and i > sentence.first
                    and self.words[i].pos != "VERB"
                ):
                    continue
                tense: Tense = {
                    "present": "present",
                    "future": "future",
                    "conditional": "conditional",
                    "imperfect": "past",
                }[form.shape]  # type: ignore[assignment]
                return VerbGroup(i, i, i + 1, form, "active", tense, self._negated(sentence, i))
        return None

    def _participle(self, sentence: Sentence, i: int, form: VerbForm, last: int) -> VerbGroup:
        """A participle with its auxiliary, if it has one."""
        j = i - 1
        negated = False
        while j >= sentence.first and j >= i - 9:
            low = self.lows[j]
            if low in _HAVE:
                tense: Tense = _HAVE[low]
                return VerbGroup(j, i, last, form, "active", tense, negated or self._negated(sentence, j))
            if low in _BE:
                if low == "été":
                    k = self._have_before(sentence, j)
                    tense = _HAVE[self.lows[k]] if k is not None else "past"
                    first = k if k is not None else j
                    return VerbGroup(first, i, last, form, "passive", tense, negated or self._negated(sentence, first))
                tense = _BE[low]
                # «se sont associés», «sont parvenus à un accord»: être as the auxiliary of the past
                acting = (
                    (j > sentence.first
                    and self.lows[j - 1] in ("s'", "se"))
                    or form.lemma in ("parvenir", "tombés d'accord")
                )
                voice: Voice = "active" if acting else "passive"
                return VerbGroup(
                    j,
                    i,
                    last,
                    form,
                    voice,
                    "past" if voice == "active" else tense,
                    negated or self._negated(sentence, j),
                )
            if low in ("pas", "jamais", "point", "guère", "rien", "toujours"):
                negated = negated or low != "toujours"
            elif not self._adverbial(j):
                break
            j -= 1
        refused = i > sentence.first and self.lows[i - 1] in ("non", "jamais")
        return VerbGroup(i, i, last, form, "participle", "none", refused)

    def _have_before(self, sentence: Sentence, j: int) -> int | None:
        for k in range(j - 1, max(j - 6, sentence.first - 1), -1):
            if self.lows[k] in _HAVE:
                return k
            if not self._adverbial(k) and self.lows[k] not in ("pas", "jamais"):
                return None
        return None

    def _adverbial(self, j: int) -> bool:
        """A word that may stand between auxiliary and participle."""
        word = self.words[j]
        return word.pos in ("ADV", "PRON") or word.low in _BETWEEN or word.text == ","

    def _negated(self, sentence: Sentence, first: int) -> bool:
        for k in range(first - 1, max(first - 4, sentence.first - 1), -1):
            if self.lows[k] == "rien" and k == sentence.first:
                return True
            if self.lows[k] in ("n'", "ne"):
                rest = self.lows[first : first + 4]
                return "que" not in rest and "qu'" not in rest
            if self.words[k].pos not in ("PRON", "ADV") and self.lows[k] not in ("l'", "en", "y", "se", "s'"):
                return False
        return False


_TITLED = frozenset(
    "intitulé intitulée intitulés intitulées baptisé baptisée dénommé dénommée thème titre nommé "
    "nommée appelé appelée slogan".split()
)
_NOUNS_NOT = frozenset(
    "signé signée signés porte concerne vise prévoit relatif relative portant passée conclu conclue "
    "scellé liant".split()
)
_BETWEEN = frozenset(
    "d' également aussi ainsi déjà enfin donc ensuite hier pour leur sa part conjointement "
    "officiellement récemment notamment tous tout toutes deux trois eux-mêmes elles-mêmes lui-même "
    "mardi mercredi jeudi vendredi samedi dimanche lundi de son côté quant à elle respectivement ce "
    "cette l' le la en revanche contrepartie effet outre par ailleurs même finalement solennellement "
    "alors fait même d'ores et dernier soir matin".split()
)
