"""Verbs that carry their own instrument: «A s'est allié à B», «les deux pays se sont mis d'accord sur la pêche»."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.pacts import MOST_ADVERBS, PactWords
from pipeline.lexicon.verbs import VerbForm
from pipeline.rules.marking.verb_group import Tense, VerbGroup
from pipeline.rules.marking.verbgroups import VerbFinder
from pipeline.rules.reader import Reader

MOST_WORDS_TO_MATTER = 16
MOST_WORDS_TO_OTHER = 24
MOST_WORDS_TO_SUM = 10
MOST_WORDS_TO_GOODS = 6
MOST_WORDS_TO_EN = 3
_TENSES: dict[str, Tense] = {
    "present": "present",
    "future": "future",
    "conditional": "conditional",
    "imperfect": "past",
}


@dataclass(frozen=True, slots=True)
class Pact:
    """A verb with its own instrument, in use."""

    verb: VerbGroup
    instrument: InstrumentMention
    words: PactWords
    state: bool  # «sont jumelées», «, jumelée à B,»: it tells how things stand


class PactFinder(Reader):
    """Finds them in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, verbs: VerbFinder) -> None:
        super().__init__(annotated)
        self.text = annotated.article.text
        self.known = lexicon.pacts
        self.grammar = lexicon.grammar
        self.verbs = verbs
        self.amounts = annotated.amounts
        self.in_actors = {k for actor in annotated.actors for k in range(actor.first, actor.last)}
        self.starts = [actor.first for actor in annotated.actors]
        spans = [(t.start, t.end) for t in annotated.times] + [(d.start, d.end) for d in annotated.durations]
        self.adjuncts = {k for start, end in spans for k, w in enumerate(annotated.words) if start <= w.start < end}

    def find(self, sentence: Sentence, i: int) -> Pact | None:
        """The pact whose verb is word ``i``."""
        for form, words in self.known.forms.get(self.lows[i], ()):
            last = self._last(sentence, i, words)
            if last is None or self._unless(sentence, last, words):
                continue
            if words.entry.sum and not self._sum_after(last):
                continue
            if words.entry.but_for and self._goods(sentence, last) in words.entry.but_for:
                continue  # «La Commission lui commandait toutefois un nouvel | avis»
            verb = self._group(sentence, i, last, form, words)
            if verb is not None and self._charged(sentence, verb.first):
                return None
            if verb is not None:
                state = words.entry.state or (form.shape == "participle" and verb.first == verb.at)
                pact = Pact(verb, self._instrument(sentence, verb, words), words, state)
                hidden = self.lows[i - 1] == "qui" or verb.voice == "passive"
                behind = self.lows[max(verb.first - MOST_WORDS_TO_GOODS, sentence.first) : verb.first]
                if verb.voice == "passive" and set(words.entry.but_for) & set(behind):
                    continue  # «Une étude a été commandée par A à B»
                if words.entry.far and hidden and not self._with_anybody(pact, sentence):
                    continue  # «le colonel X, qui commande le port,»
                return pact
        return None

    def _with_anybody(self, pact: Pact, sentence: Sentence) -> bool:
        """Does the sentence go on to name somebody with whom it would be concluded?"""
        return any(self.other_side(pact, k) for k in self.starts if pact.verb.last <= k < sentence.last)

    def other_side(self, pact: Pact, first: int) -> bool:
        """Does the actor that begins at word ``first`` stand as the other party: «s'allie à | B»?"""
        verb = pact.verb
        if not verb.last <= first <= verb.last + MOST_WORDS_TO_OTHER:
            return False
        for start in range(max(first - 4, verb.at), first):
            match = pact.words.before_other.match(self.lows, start)
            if (
                match is not None
                and start + match[0] in (first, first - 1)
                and self._only_article(start + match[0], first)
            ):
                return self._reached(pact, start)
        return False

    def open_side(self, pact: Pact) -> int | None:
        """The word after «à» directly behind the verb («s'associe à | la douleur»), where somebody must stand."""
        if pact.words.entry.far:
            return None
        match = pact.words.before_other.match(self.lows, pact.verb.last)
        return None if match is None else pact.verb.last + match[0]

    def where_made(self, pact: Pact, sentence_last: int) -> bool:
        """«a commandé des masques à la Chine»: where they are made, no state that sells them."""
        wanted = pact.words.entry.states_sell
        ahead = self.lows[pact.verb.last : min(pact.verb.last + MOST_WORDS_TO_OTHER, sentence_last)]
        return bool(wanted) and not set(wanted) & set(ahead)

    def _charged(self, sentence: Sentence, first: int) -> bool:
        """«accusent A et B de | s'être entendus»: somebody says it against them."""
        if self.lows[first] != "être" or self.lows[first - 2 : first] != ["de", "s'"]:
            return False
        return any(low.startswith(self.known.charging) for low in self.lows[sentence.first : first])

    def _goods(self, sentence: Sentence, last: int) -> str:
        """The noun that is the verb's object."""
        ahead = range(last, min(last + MOST_WORDS_TO_GOODS, sentence.last))
        return next((self.lows[k] for k in ahead if self.words[k].pos == "NOUN"), "")

    # -- parts ---------------------------------------------------------------------------------------------

    def _last(self, sentence: Sentence, i: int, words: PactWords) -> int | None:
        """Where the verb ends: with the words that it needs, adverbs aside."""
        entry = words.entry
        last = i + 1
        if entry.then and not self._taken_up(sentence, i, words):
            first = self._past_sides(sentence, i + 1) if "de" in entry.then else i + 1
            for k in range(first, min(first + 1 + MOST_ADVERBS, sentence.last)):
                match = words.then.match(self.lows, k)
                if match is not None:
                    last = k + match[0] if first == i + 1 else last
                    break
                if not self._adverbial(k) and not {k, k + 1, k + 2} & self.adjuncts:
                    return None  # «prolonge | jusqu'en 2030 | avec B»
            else:
                return None
        if self.lows[last - 1] == "avec":
            last -= 1  # «contracter avec B»: the preposition is the other party's
        behind = last
        while behind < sentence.last and (self.words[behind].pos == "ADV" or behind in self.adjuncts):
            behind += 1  # «A et B s'entendent enfin.», «… se sont entendus lundi.»
        if self.lows[behind : behind + 1] == ["à"] and behind + 1 < sentence.last and self.words[behind + 1].capital:
            behind += 2  # «… à Tunis.»
        ends = behind >= sentence.last or self.lows[behind] in (".", ":", ";")  # «ont fini par s'entendre»
        about = set(entry.about) & set(self.lows[last : min(last + MOST_WORDS_TO_MATTER, sentence.last)])
        if entry.about and not about and not ends and not self._on_which(sentence, i, entry.about):
            return None
        return last

    def _taken_up(self, sentence: Sentence, i: int, words: PactWords) -> bool:
        """«Ainsi en ont convenu A et B», «ils en sont convenus»: what the verb needs; «en conviennent» admits."""
        k = i - 1
        while k > sentence.first and (self.words[k].pos == "ADV" or k in self.adjuncts):
            k -= 1
        be = self.lows[k] in self.grammar.be
        if "de" not in words.entry.then or words.entry.auxiliary != "être" or self.words[k].pos not in ("AUX", "VERB"):
            return False
        ainsi = "ainsi" in self.lows[max(k - 3, sentence.first) : k]
        dont = self.lows[max(k - 2, sentence.first) : k] == ["ce", "dont"]
        return (self.lows[k - 1] == "en" and (be or ainsi)) or (be and dont)

    def _on_which(self, sentence: Sentence, i: int, about: tuple[str, ...]) -> bool:
        """«le bail sur lequel A et B se sont entendus»."""
        before = self.lows[max(sentence.first, i - MOST_WORDS_TO_OTHER) : i]
        return any(
            low in about and nxt.endswith(("quel", "quelle", "quels", "quelles")) for low, nxt in pairwise(before)
        )

    def _past_sides(self, sentence: Sentence, k: int) -> int:
        """«il a été convenu entre A et B | de …»: the word after those between whom."""
        if k >= sentence.last or self.lows[k] != "entre":
            return k
        k += 1
        while k < sentence.last and (k in self.in_actors or self.lows[k] in ("et", ",", "la", "le", "l'", "les")):
            k += 1
        return k

    def _unless(self, sentence: Sentence, last: int, words: PactWords) -> bool:
        following = self.verbs.verbs.concluding.get(self.lows[last], ()) if last < sentence.last else ()
        if self.lows[last - 1] in ("de", "d'") and any(form.shape == "infinitive" for form in following):
            return True  # «ont convenu de conclure un accord»: that verb tells it
        return any(words.unless.match(self.lows, k) is not None for k in range(last, min(last + 3, sentence.last)))

    def _sum_after(self, last: int) -> bool:
        """«prête | à B 10 millions d'euros»: does a sum of money follow?"""
        low, high = self.words[last - 1].end, self.words[min(last + MOST_WORDS_TO_SUM, len(self.words) - 1)].start
        return any(low <= amount.start < high for amount in self.amounts)

    def _group(self, sentence: Sentence, i: int, last: int, form: VerbForm, words: PactWords) -> VerbGroup | None:
        entry = words.entry
        if form.shape == "participle":
            verb = self.verbs.participle(sentence, i, form, last)
            if verb.voice == "participle":  # «Nantes, jumelée à B, …»; «associé à» says less
                return replace(verb, voice="active", tense="present") if entry.kind == "twinning" else None
            if verb.voice == "passive":
                if entry.far and self.lows[verb.last : verb.last + 1] == ["par"]:
                    return verb  # «dix avions ont été commandés par A à B»
                if entry.auxiliary != "être" and not entry.reflexive:
                    return None  # «une étude a été commandée»
                verb = replace(verb, voice="active", tense="past" if verb.tense == "present" else verb.tense)
        else:
            voice: Literal["infinitive", "gerund", "active"] = (
                "infinitive" if form.shape == "infinitive" else "gerund" if form.shape == "gerund" else "active"
            )
            if voice == "gerund" and not entry.reflexive and "en" not in self.lows[max(i - MOST_WORDS_TO_EN, 0) : i]:
                return None  # «le commandant de brigade à Vernoux»
            tense: Tense = _TENSES.get(form.shape, "none")
            verb = VerbGroup(i, i, last, form, voice, tense, self.verbs.negated(sentence, i))
        reflexive = any(low in ("se", "s'") for low in self.lows[max(verb.first - 2, sentence.first) : verb.first])
        return verb if reflexive == entry.reflexive else None

    def _instrument(self, sentence: Sentence, verb: VerbGroup, words: PactWords) -> InstrumentMention:
        first = verb.first
        if first > sentence.first and self.lows[first - 1] in ("se", "s'"):
            first -= 1
        start, end = self.words[first].start, self.words[verb.last - 1].end
        return InstrumentMention(
            first, verb.last, start, end, self.text[start:end], words.entry.kind, words.entry.key, "m", "strong",
            "indefinite", plural=False, verbal=True,
        )  # fmt: skip

    def _adverbial(self, k: int) -> bool:
        word = self.words[k]
        return word.pos in ("ADV", "PRON") or word.low in self.grammar.between or word.text == ","

    def _only_article(self, k: int, first: int) -> bool:
        return k == first or self.lows[k] in ("le", "la", "l'", "les", "un", "une", "des")

    def _reached(self, pact: Pact, start: int) -> bool:
        """Directly behind the verb, or behind its object where it may be («a commandé douze avions à B»)."""
        between = list(range(pact.verb.last, start))
        if pact.words.entry.far:
            return not any(self.words[k].pos in ("AUX", "VERB") or self.words[k].text in (";", ":") for k in between)
        between = [k for k in between if k not in self.adjuncts]
        if len(between) == 1 and between[0] + 1 in self.adjuncts and self.words[between[0]].pos == "ADP":
            return True  # «s'est alliée | dès mars à B»
        if between and self.lows[between[0]] == self.lows[between[-1]] == ",":
            return len(between) <= MOST_WORDS_TO_MATTER  # «s'est associée, par une convention signée mardi, à B»
        return all(self._adverbial(k) for k in between) and len(between) <= MOST_ADVERBS
