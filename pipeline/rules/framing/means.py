"""Agreements by which somebody commits: «s'engage avec B par un contrat», «se sont promis, dans une charte, de…»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.phrases import pieces
from pipeline.rules.marking.timed import words_of_times
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_TO_MEANS = 30


class MeansReader(Reader):
    """Tells for one article where an instrument is the means of a verb."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.usual = lexicon.connectors.table.means
        self.under = lexicon.connectors.under
        self.adverbs = lexicon.grammar.between
        self.times = words_of_times(annotated)

    def committing(self, verb: VerbGroup) -> bool:
        """A verb of committing, or one of binding with «se»: «s'engager», «s'unir»."""
        if verb.voice == "participle" or (verb.voice == "passive" and verb.effect != "commit"):
            return False
        if verb.form.reflexive and not self.reflexive(verb):
            return False
        taking = bool(verb.form.means) or self.reflexive(verb)  # «a engagé la Ville dans une convention avec B»
        return verb.effect == "commit" or (verb.effect == "bind" and taking)

    def reflexive(self, verb: VerbGroup) -> bool:
        """Does «se» stand before the verb («s'engage», «s'en tient à»)?"""
        at = verb.first - 1
        at -= at > 0 and self.lows[at] in ("en", "y")
        return at >= 0 and self.lows[at] in ("se", "s'")

    def concludes(self, verb: VerbGroup, instrument: InstrumentMention, sentence: Sentence) -> bool:
        """Is the instrument the means by which the verb concludes?"""
        several = instrument.plural and instrument.count is not None and verb.form.being
        # «sont rentrés avec leur contrat»
        theirs = verb.form.being and self.lows[instrument.first] == "leur"
        new = instrument.reference in ("indefinite", "none") or theirs
        if not new or (instrument.strength == "text" and not several):
            return False  # but «est revenue avec deux documents»
        if instrument.last <= verb.first:
            # «En vertu d'un accord avec B, A achètera …» tells of one of old
            opens = instrument.first - sentence.first <= 3 and not verb.form.means
            opens = opens and self.under.match(self.lows, sentence.first) is None
            return opens and self.introduced(instrument, self.usual, sentence.first)
        if instrument.first < verb.last or instrument.first - verb.last > MOST_WORDS_TO_MEANS:
            return False
        between = range(verb.last, instrument.first)
        if any(self.words[k].pos == "AUX" or self.lows[k] in (";", ":", "que", "qu'", "qui") for k in between):
            return False
        if verb.effect == "commit" and self._apposed(verb, instrument):
            return True
        before = verb.form.means or self.usual
        if "" in before and all(
            self.words[k].pos in ("DET", "ADJ", "ADV", "ADP") or self.lows[k] in (*self.adverbs, ",") or k in self.times
            for k in between
        ):
            return True
        return self.introduced(instrument, before, verb.last)

    def _apposed(self, verb: VerbGroup, instrument: InstrumentMention) -> bool:
        """«a confié à B la réfection des pompes, | un contrat de 9 millions»: what was entrusted, in another word."""
        if instrument.plural or self.lows[instrument.first - 1] != "," or instrument.last >= len(self.words):
            return False
        clause = self.words[verb.last : instrument.first]
        if any(word.pos in ("VERB", "AUX") or word.low in ("qui", "que", "qu'", "dont", "où") for word in clause):
            return False
        after, follows = self.words[instrument.last], self.words[instrument.last + 1 : instrument.last + 3]
        worth = after.low in ("de", "d'") and any(word.pos == "NUM" or word.low == "environ" for word in follows)
        return worth or instrument.last in self.times

    def introduced(self, instrument: InstrumentMention, before: tuple[str, ...], first: int) -> bool:
        """Does one of these words stand right before the instrument, but for «de»?"""
        end = instrument.first
        for stop in (end, end - 1) if self.lows[end - 1] in ("de", "d'") else (end,):
            for phrase in before:
                words = pieces(phrase)
                start = stop - len(words)
                if words and start >= first and tuple(self.lows[start:stop]) == words:
                    return True
        return False
