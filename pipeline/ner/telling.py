"""Which sentences tell of an agreement: they name an instrument and a verb or noun of concluding."""

from __future__ import annotations

from functools import cached_property

from pipeline.lexicon.closed_classes import DE
from pipeline.lexicon.pacts import PactEntry
from pipeline.ner.reader import Reader

MOST_WORDS_TO_SIDES = 6
_OF_ONE_SIDE = frozenset(["negotiate", "announce", "terminate"])


class Telling:
    """Verbs and instruments of one article, and the sentences that hold both."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        lexicon = reader.vocabulary.lexicon
        self.forms = lexicon.verbs.forms
        self.instruments = lexicon.instruments.forms
        self.participles = frozenset(
            low for low, forms in lexicon.verbs.forms.items() if any(f.shape == "participle" for f in forms)
        )
        self.pacts = lexicon.pacts
        self.gestures = lexicon.verbs.gestures
        self.act_nouns = lexicon.verbs.nouns

    def binds(self, k: int) -> bool:
        """Is word ``k``, or the one that adverbs behind it qualify, a verb of binding?"""
        while k > 1 and self.reader.words[k].pos == "ADV" and k > self.reader.openings[k]:
            k -= 1  # «un contrat lie désormais | A à B»
        return k > 0 and any(
            form.effect == "bind" and form.shape != "participle" for form in self.forms.get(self.reader.low(k), ())
        )

    def concludes(self, k: int) -> bool:
        """Is word ``k`` a verb of concluding?"""
        concluding = any(form.effect in ("sign", "renew") for form in self.forms.get(self.reader.low(k), ()))
        return concluding or self._pact(k) is not None or self._gesture(k)

    def acts(self, k: int) -> bool:
        """Is word ``k`` a verb of concluding, or one of what a side alone may do: negotiate, announce, end it?"""
        forms = self.forms.get(self.reader.low(k), ())
        alone = any(form.effect in _OF_ONE_SIDE for form in forms)
        alone = alone or any(form.effect == "commit" and form.shape != "gerund" for form in forms)
        return alone or self.concludes(k)

    def negotiates(self, k: int) -> bool:
        """Is word ``k`` a verb of negotiating?"""
        return any(form.effect == "negotiate" for form in self.forms.get(self.reader.low(k), ()))

    def _gesture(self, k: int) -> bool:
        """«ont mis | leur signature au bas de»: a verb that signs by what it takes."""
        lows = self.reader.lows
        told = (g.taken for g in self.gestures.get(lows[k], ()) if not g.clitic and not g.echo)
        return any(taken.match(lows, n) is not None for taken in told for n in (k + 1, k + 2) if n < len(lows))

    def _pact(self, k: int) -> PactEntry | None:
        """A verb that is its own instrument («s'est alliée à», «sont villes jumelles»)."""
        return self.pacts.at(self.reader.lows, k)

    def twins(self, j: int) -> bool:
        """Does the sentence of word ``j`` tell of twinned towns?  Its capitals are towns then, no states."""
        return self.reader.openings[j] in self._twinnings

    @cached_property
    def _twinnings(self) -> set[int]:
        """The first words of the sentences that tell of twinned towns."""
        reader = self.reader
        found: set[int] = set()
        for k in range(reader.size):
            instrument = self.instruments.match(reader.lows, k)
            pact = self._pact(k)
            if (instrument is not None and instrument[1].kind == "twinning") or (pact and pact.kind == "twinning"):
                found.add(reader.openings[k])
            elif any(
                form.shape == "participle" and words.entry.kind == "twinning" and not words.entry.then
                for form, words in self.pacts.forms.get(reader.low(k), ())
            ):
                found.add(reader.openings[k])  # «Rennes, | jumelée à Cork, …»
        return found

    def telling(self, j: int) -> bool:
        """Does the sentence of word ``j`` name an instrument and a verb of concluding?"""
        return self._sentences.get(self.reader.openings[j], False)

    def next_tells(self, j: int) -> bool:
        """The same of the sentence behind that of word ``j``."""
        return self._sentences.get(self.reader.limits[j], False)

    @cached_property
    def _sentences(self) -> dict[int, bool]:
        """For the first word of each sentence: does it name an instrument and a verb of concluding?"""
        reader = self.reader
        found: dict[int, set[str]] = {}
        for k in range(reader.size):
            seen = found.setdefault(reader.openings[k], set())
            if self.acts(k) or self.binds(k):
                seen.add("verb")
            instrument = self.instruments.match(reader.lows, k)
            between = instrument is not None and self._between(instrument[1].strength, k + instrument[0])
            if between or self._act_between(k):
                seen.add("verb")
            if instrument is not None or self._pact(k) is not None:
                seen.add("instrument")
        return {first: len(seen) == 2 for first, seen in found.items()}

    def _act_between(self, k: int) -> bool:
        """«(ont assisté à) la | signature d'un contrat de bail entre A et B»: the noun of signing, and its sides."""
        reader = self.reader
        act = self.act_nouns.match(reader.lows, k)
        if act is None or act[1] not in ("sign", "renew") or reader.low(k + act[0]) not in DE:
            return False
        start = k + act[0] + 1
        matches = ((n, self.instruments.match(reader.lows, n)) for n in range(start, min(start + 2, reader.limits[k])))
        end = next((n + match[0] for n, match in matches if match is not None), None)
        return end is not None and self._sides_follow(end)

    def _between(self, strength: str, end: int) -> bool:
        """«(grâce à) un accord | avec les producteurs de lait»: no verb is needed beside its sides."""
        return strength == "strong" and self._sides_follow(end)

    def _sides_follow(self, end: int) -> bool:
        """Do «entre» or «avec» stand behind the name of the instrument, which ends before word ``end``?"""
        reader = self.reader
        for n in range(end, min(end + MOST_WORDS_TO_SIDES, reader.limits[end - 1])):
            if reader.low(n) in ("entre", "avec"):
                return True
            if reader.words[n].pos not in ("ADP", "NOUN", "ADJ", "DET") or reader.words[n].capital:
                return False
        return False
