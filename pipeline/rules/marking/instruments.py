"""What is signed: the nouns of instruments in a sentence, with what stands before and after them."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, A
from pipeline.rules.marking.determiners import DeterminerReader
from pipeline.rules.reader import Reader

MOST_WORDS_TO_PARTICIPLE = 9
MOST_WORDS_OF_PARTNERS = 12
MOST_WORDS_TO_VERB = 6
_ASSEMBLED = frozenset({"réunie", "réunies"})


class InstrumentFinder(Reader):
    """Finds the instruments of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.text = annotated.article.text
        self.times = annotated.times
        self.published = annotated.article.published
        self.known = lexicon.instruments
        self.verbs = lexicon.verbs.forms
        self.grammar = lexicon.grammar
        self.titled, self.drafts = lexicon.grammar.titled, lexicon.discourse.drafts
        self.of_origin = lexicon.discourse.of_origin
        self.of_same_sort = lexicon.discourse.of_same_sort
        self.about = lexicon.details.subject
        self.about_money = lexicon.connectors.about_money
        self.saying = lexicon.modality.saying
        self.determiners = DeterminerReader(annotated, lexicon)

    def find(self, sentence: Sentence, i: int) -> InstrumentMention | None:
        """The instrument whose noun is word ``i``."""
        match = self.known.forms.match(self.lows, i)
        if match is None or i + match[0] > sentence.last:
            return None
        length, form = match
        if self._idiom(i, length) or self._assembly(sentence, i):
            return None
        length = self._qualified(sentence, i, length)
        if form.strength == "text" and self._speaks(sentence, i):
            return None
        again = self.known.forms.match(self._without(i, length), 0) if length > match[0] else None
        if again is not None:
            form = again[1]
        last = i + length
        noun = self._project(sentence, i)
        reference, count, ordinal, other, first = self.determiners.before(sentence, noun)
        verbal = self.words[i].pos in ("VERB", "AUX", "ADJ", "ADV") and not self.words[i].capital
        if verbal and reference == "none" and not self._apposed(sentence, i):
            return None
        if form.strength == "text" and form.kind in ("partnership", "financing") and reference != "demonstrative":
            return None  # «la coopération entre les ministères» is no agreement; «cette coopération» may point to one
        if form.kind == "financing" and self._of_a_gathering(sentence, i):
            return None
        if form.kind == "partnership" and self._matter(sentence, i):
            return None
        if self._title_of_text(sentence, i) or self._gloss(sentence, i):
            return None
        if self.lows[i - 1 if i > sentence.first else i].startswith("quel") and "?" in self.lows[i : sentence.last]:
            return None  # «Quel accord entre A et B ?»
        kind = form.kind
        if kind in ("agreement", "convention", "contract", "protocol") and self._financing(sentence, last):
            kind = "financing"
        text = self.text[self.words[i].start : self.words[last - 1].end]
        around = {*self.lows[first:i], *self._adjectives(sentence, last)}
        alike = around & self.grammar.alike or self.of_same_sort.match(self.lows, last) is not None
        if form.strength == "text" and reference == "indefinite" and alike:
            other = True  # «un document semblable», «un texte du même type»
        earlier = bool(around & self.grammar.earlier) or (reference == "definite" and self._of_old(last))
        if form.strength == "text" and form.kind == "programme" and not (earlier or ordinal == 1):
            return None  # «le plan» may be any; «le programme précédent», «le premier programme» was theirs
        gender, plural = (form.gender, form.plural) if noun == i else ("m", self.lows[noun] == "projets")
        return InstrumentMention(
            first, last, self.words[i].start, self.words[last - 1].end, text, kind, form.lemma, gender,
            form.strength, reference, plural, count, ordinal, other, earlier=earlier,
        )  # fmt: skip

    def _speaks(self, sentence: Sentence, i: int) -> bool:
        """«…, précise | le texte»: it says something, and nothing is done to it."""
        if i - 2 <= sentence.first or self.lows[i - 1] not in ("le", "ce", "l'"):
            return False
        quoted = self.words[i - 3].text in (",", "»", "”", '"')
        return self.lows[i - 2] in self.saying or (self.lows[i - 2] == "conclut" and quoted)  # «…", conclut ce texte»

    def _project(self, sentence: Sentence, i: int) -> int:
        """The noun that the determiner stands before: «trois projets» in «trois projets de convention»."""
        drafted = self.lows[i - 1] in ("de", "d'") and self.lows[i - 2] in self.drafts
        return i - 2 if drafted and i - 2 > sentence.first else i

    def _of_old(self, last: int) -> bool:
        """«l'accord de 2005», «celui du 6 février 2021», «la convention d'origine»: of a year before the article's."""
        if self.of_origin.match(self.lows, last) is not None:
            return True
        if last + 1 >= len(self.words) or self.lows[last] not in ("de", "du", "d'") or self.published is None:
            return False
        at = self.words[last + 1].start
        time = next((t for t in self.times if t.start <= at < t.end), None)
        return time is not None and time.value is not None and time.value[:4] < self.published[:4]

    def _adjectives(self, sentence: Sentence, last: int) -> list[str]:
        """The adjectives right after the noun."""
        end = last
        while end < sentence.last and end < last + 3 and self.words[end].pos in ("ADJ", "ADV"):
            end += 1
        return self.lows[last:end]

    def amended(self, sentence: Sentence, i: int) -> int:
        """End of «au contrat de filière» after «avenant»: what is amended is not signed again."""
        j = self._amended_noun(sentence, i)
        match = self.known.forms.match(self.lows, j) if j > i else None
        return self.own_complement(sentence, j + match[0]) if match is not None else i

    def concluded_before(self, sentence: Sentence, i: int) -> InstrumentMention | None:
        """«(un avenant) au contrat d'affermage conclu en 2019»: what is amended, where a participle tells its own."""
        j = self._amended_noun(sentence, i)
        amended = self.find(sentence, j) if j > i else None
        if amended is None:
            return None
        for k in range(amended.last, min(amended.last + MOST_WORDS_TO_PARTICIPLE, sentence.last)):
            if self.words[k].text in (",", ";", ":", "(") or self.words[k].pos == "AUX":
                return None
            for form in self.verbs.get(self.lows[k], ()):
                agrees = form.feminine == (amended.gender == "f") and form.plural == amended.plural
                if form.shape == "participle" and form.effect == "sign" and agrees:
                    return replace(amended, reference="definite", earlier=True)
        return None

    def _amended_noun(self, sentence: Sentence, i: int) -> int:
        """The noun after «avenant n° 1 à la …», or ``i``."""
        j = i
        while j < sentence.last and (self.lows[j].startswith(("n°", "numéro")) or self.lows[j].isdigit()):
            j += 1  # «l'avenant n° 2»
        if j < sentence.last and self.lows[j] in A:
            j += 1
            while j < sentence.last and self.lows[j] in ("l'", "la", "le", "leur", "son", "sa", "cette", "cet", "ce"):
                j += 1
            return j
        return i

    def own_complement(self, sentence: Sentence, i: int) -> int:
        """End of «de coopération», «de partenariat et de financement» after an instrument: part of its name."""
        j = i
        while j < sentence.last and (self.words[j].pos == "ADJ" or self.lows[j] in ("et", "-", "–")):
            j += 1
        if j + 1 < sentence.last and self.lows[j] in ("de", "d'"):
            match = self.known.forms.match(self.lows, j + 1)
            if match is not None:
                return self.own_complement(sentence, j + 1 + match[0])
        return i

    def _apposed(self, sentence: Sentence, i: int) -> bool:
        """«le Ceta, | traité | de libre-échange entre A et B»: a noun that has the looks of a participle."""
        after = self.lows[i + 1 : min(i + 1 + MOST_WORDS_TO_VERB, sentence.last)]
        return i > sentence.first and self.lows[i - 1] in (",", "(") and "entre" in after

    def _gloss(self, sentence: Sentence, i: int) -> bool:
        """«trois mémorandums d'entente (MoU)»: another name in brackets for the instrument before."""
        if i - 2 <= sentence.first or self.lows[i - 1] != "(":
            return False
        return any(self.known.forms.match(self.lows, k) is not None for k in range(max(sentence.first, i - 4), i - 1))

    def _matter(self, sentence: Sentence, i: int) -> bool:
        """«un mémorandum relatif au partenariat dans …»: what an instrument is about is not another one."""
        for start in range(max(sentence.first + 1, i - 4), i):
            match = self.about.match(self.lows, start)
            if match is None or self.lows[start] in ("pour", "sur", "visant"):
                continue
            named = any(self.known.forms.match(self.lows, k) for k in range(max(sentence.first, start - 4), start))
            if named and start + match[0] <= i <= start + match[0] + 1:
                return True
        return False

    def _of_a_gathering(self, sentence: Sentence, i: int) -> bool:
        """«la conférence de financement», «le plan de financement»: a noun without article says what that is for."""
        if i - 2 < sentence.first or self.lows[i - 1] not in ("de", "d'") or self.words[i - 2].pos != "NOUN":
            return False
        return self.lows[i - 2] in self.about_money

    def _title_of_text(self, sentence: Sentence, i: int) -> bool:
        """«une déclaration intitulée « Vers un partenariat … »»: words of a title name nothing more."""
        for k in range(i - 1, max(sentence.first, i - 14), -1):
            if self.words[k].text in ("»", "”"):
                return False
            if self.words[k].text in ("«", "“", '"'):
                return self.lows[k - 1] in self.titled
        return False

    def _idiom(self, i: int, length: int) -> bool:
        """Does the noun stand in a phrase that only looks like an agreement?"""
        for start in range(max(i - 4, 0), i + 1):
            match = self.known.idioms.match(self.lows, start)
            if match is not None and start <= i < start + match[0]:
                return (match[0] >= length or start < i) and (match[1] or not self._concluded(i))
        return False

    def _assembly(self, sentence: Sentence, i: int) -> bool:
        """«La convention du parti, | réunie | à X»: people who meet; an agreement unites, it is not united."""
        if not self.lows[i].startswith("convention"):
            return False
        for k in range(i + 1, sentence.last):
            if self.lows[k] in _ASSEMBLED:
                return self.words[k - 1].text == "," or k == i + 1
            owned = self.words[k].pos != "ADP" or self.lows[k] in DE
            if not owned or self.words[k].pos in ("VERB", "AUX", "SCONJ"):
                return False
        return False

    def _dated(self, k: int) -> bool:
        return any(time.start <= self.words[k].start < time.end for time in self.times)

    def _concluded(self, i: int) -> bool:
        """«ont signé une nouvelle | convention collective», «sont parvenus à un | accord de principe»: done here."""
        k, partners = i - 1, 0
        while k > 0 and i - k - partners <= MOST_WORDS_TO_VERB:
            word = self.words[k]
            named = word.capital or word.low in ("et", ",")  # «ont conclu | avec A, B et C | la nouvelle …»
            if not (named or word.pos in ("DET", "NUM", "ADJ", "ADV", "ADP") or self._dated(k)):
                break
            partners += named and partners < MOST_WORDS_OF_PARTNERS
            k -= 1
        forms = [form for form in self.verbs.get(self.lows[k], ()) if form.effect in ("sign", "renew")]
        protocol = self.lows[i].startswith("protocole")  # «a défini un | protocole de nettoyage»: how it is done
        return any(form.strength == "strong" or not protocol for form in forms)

    def _qualified(self, sentence: Sentence, i: int, length: int) -> int:
        """Length of «protocole local d'accord», «convention tripartite de financement» with the words between."""
        j = i + length
        if length > 2:
            return length
        while j < sentence.last and self.words[j].pos == "ADJ" and j < i + length + 2:
            j += 1
        if j > i + length and j < sentence.last and self.lows[j] in ("de", "d'"):
            match = self.known.forms.match(self._without(i, 0, skip=(i + length, j)), 0)
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
        wanted = self.known.table.financing.words
        for k, low in enumerate(words):
            if low in wanted and k and words[k - 1] in ("de", "du", "d'", "un", "d'un"):
                return True
            if low not in ("de", "d'", "du", "un", "une") and self.words[last + k].pos not in ("ADJ",):
                return False
        return False
