"""Which connector stands before an actor: «avec A», «entre, d'une part, A», «avec quatre syndicats, A, B et C»?"""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import AnnotatedArticle, Sentence, Word
from pipeline.lexicon import Lexicon
from pipeline.lexicon.connectors import Connector
from pipeline.rules.reader import Reader
from pipeline.rules.sides.coordinating import participial
from pipeline.rules.sides.examples import Examples

MOST_WORDS_OF_THEIRS = 5  # «son voisin du Nord,»
_THEIRS = ("ses", "leurs")
_OWN = ("son", "sa", "leur")
_ONE = ("le", "la", "l'", "un", "une", "son", "sa", "leur")


class Connecting(Reader):
    """Finds the connectors before the actors of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, transparent: Sequence[bool]) -> None:
        super().__init__(annotated)
        self.ends = {actor.first: actor.last for actor in annotated.actors if actor.person is None}
        self.all_ends = {actor.first: actor.last for actor in annotated.actors}
        self.connectors = lexicon.connectors
        self.ordinals = lexicon.grammar.ordinals
        self.transparent = transparent
        self.examples = Examples(annotated, lexicon)

    def before(self, sentence: Sentence, first: int) -> tuple[Connector | None, int]:
        """The connector that ends directly before word ``first``, the longest."""
        if first - 2 > sentence.first and self.lows[first - 1] in self.ordinals:
            first -= 2 if self.lows[first - 2] in ("le", "la", "son", "sa", "leur") else 0  # «par le troisième adjoint»
        example = self.examples.connector(sentence, first)
        if example is not None:
            return example
        end = first
        while end - 1 >= sentence.first and (self.transparent[end - 1] or self.one_side(end - 1)):
            end -= 1
        theirs = first - 1 if self.lows[first - 1] in _THEIRS else first  # «entourée de ses | adjoints, X et Y»
        for stop in dict.fromkeys((first, end, theirs)):
            for start in range(max(sentence.first, stop - 7), stop):
                match = self.connectors.before.match(self.lows, start)
                if match is not None and start + match[0] == stop:
                    if self.lows[start - 1 : start + 1] == ["en", "outre"]:
                        continue  # «un contrat lie en outre A à B»
                    if self.lows[start] == "côté" and self.lows[start - 1] == "un":
                        continue  # «entre d'un côté A et de l'autre B»; but «côté A, le maire a signé»
                    if self.lows[start] == "notamment" and self.lows[start - 1] in (",", "("):
                        listed = self._announced(sentence, start)  # «avec plusieurs partenaires, notamment A et B»
                        if listed[0] is not None:
                            return listed
                    return match[1], start
        told = self._introduced(sentence, first)
        told = told if told[0] is not None else self._as_theirs(sentence, first)
        told = told if told[0] is not None else self._by_rank(sentence, first)
        return told if told[0] is not None else self._announced(sentence, first)

    def _as_theirs(self, sentence: Sentence, first: int) -> tuple[Connector | None, int]:
        """«avec son hôte, X», «avec leur voisin du Nord, A»: what one is to the other, then who it is."""
        if first - 3 < sentence.first or self.lows[first - 1] != "," or self._acts(first):
            return None, -1
        k = first - 2
        while k > sentence.first and first - k <= MOST_WORDS_OF_THEIRS and self.lows[k] not in _OWN:
            if self.words[k].pos not in ("NOUN", "ADJ", "ADP", "PROPN"):
                return None, -1
            k -= 1
        if self.lows[k] not in _OWN:
            return None, -1
        for start in range(max(sentence.first, k - 3), k):
            match = self.connectors.before.match(self.lows, start)
            if match is not None and start + match[0] == k and match[1] in ("with", "by"):
                return match[1], start
        return None, -1

    def _by_rank(self, sentence: Sentence, first: int) -> tuple[Connector | None, int]:
        """«avec le premier, A, …», «avec son second partenaire, A, …»: one of a row, then who it is."""
        k = first - 2
        if k <= sentence.first or self.lows[first - 1] != "," or first not in self.ends:
            return None, -1
        if self.words[k].pos == "NOUN" and not self.words[k].capital:
            k -= 1
        ranked = self.lows[k] in self.ordinals or self.lows[k] in ("dernier", "dernière", "autre")
        if not ranked or k - 1 <= sentence.first or self.lows[k - 1] not in _ONE:
            return None, -1
        match = self.connectors.before.match(self.lows, k - 2)
        with_it = match is not None and match[0] == 1 and match[1] in ("with", "by")
        return (match[1], k - 2) if with_it and match is not None else (None, -1)

    def _introduced(self, sentence: Sentence, first: int) -> tuple[Connector | None, int]:
        """«avec les opérateurs A et B»: a common noun between the connector and the first name."""
        k = first
        while k - 1 > sentence.first and first - k < 4 and self._common(k - 1):
            k -= 1
        if k == first or self.lows[k - 1] not in ("les", "leurs", "ses", "deux", "trois", "quatre"):
            return None, -1
        stop = k - 1
        if self.lows[stop - 1] in ("les", "leurs", "ses"):
            stop -= 1
        for start in range(max(sentence.first, stop - 3), stop):
            match = self.connectors.before.match(self.lows, start)
            if match is not None and start + match[0] == stop and match[1] in ("with", "between", "by"):
                return match[1], start
        return None, -1

    def _common(self, k: int) -> bool:
        return self.words[k].pos in ("NOUN", "ADJ") and not self.words[k].capital

    def one_side(self, k: int) -> bool:
        """A word of «, d'une part,» between «entre» and the first actor."""
        low = self.lows[k]
        if low in ("part", "côté"):
            return True
        if low == "respectivement" or (low == "," and "respectivement" in (self.lows[k - 1], self.lows[k + 1])):
            return True  # «avec, respectivement, A et B»
        around = self.lows[max(k - 3, 0) : k + 4]
        return low in (",", "d'", "une", "un", "d'une") and bool({"part", "côté"} & set(around))

    def _announced(self, sentence: Sentence, first: int) -> tuple[Connector | None, int]:
        """«avec quatre syndicats, A, B et C», «avec chacun des trois partenaires suivants : A, B et C»."""
        named = self.lows[first - 2 : first] in (["que", "sont"], [",", "dont"], ["(", "dont"])
        among = self.lows[first - 1] == "dont"  # «avec plusieurs laboratoires, dont A et B»
        if first - 1 < sentence.first or (self.lows[first - 1] not in (",", ":", "(") and not named and not among):
            return None, -1
        if self._acts(first):
            return None, -1  # «Venu avec quarante élus, le maire a signé»
        for start in range(first - 3, max(sentence.first, first - 9) - 1, -1):
            match = self.connectors.before.match(self.lows, start)
            if match is None or match[1] not in ("with", "between", "by"):
                continue
            inner = self.words[start + match[0] : first - (2 if named else 1)]
            counted = any(
                w.pos == "NUM" or w.low in ("chacun", "chacune", "plusieurs", "les", "des", "autant") for w in inner
            ) or (among and any(w.pos == "NOUN" and w.low.endswith("s") for w in inner))
            told = all(
                w.pos in ("NUM", "NOUN", "ADJ", "DET", "ADP", "PRON", "VERB") or w.low == "autant" for w in inner
            )
            if inner and told and (counted or self._one_described(first, inner)):
                return match[1], start
            return None, -1
        return None, -1

    def _acts(self, first: int) -> bool:
        """Does the verb follow the actor, with no more than a pronoun between?"""
        end = self.all_ends.get(first, len(self.words))
        following = self.words[end : end + 2]
        if not following:
            return False
        finite = following[0].pos == "VERB" and not participial(following[0].low)  # «Avec dix élus, A tourne»
        return finite or following[0].pos == "AUX" or (following[0].pos == "PRON" and following[-1].pos == "AUX")

    def _one_described(self, first: int, inner: Sequence[Word]) -> bool:
        """«avec le gestionnaire du port, la société A.»: what A is, where no verb makes A begin a clause."""
        if len(inner) < 3 or inner[0].low not in _ONE or any(word.capital or word.pos == "VERB" for word in inner):
            return False
        end = self.ends.get(first)
        if end is None:
            return False
        return end >= len(self.words) or self.words[end].text in (",", ".", ";", ")")
