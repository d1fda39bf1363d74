"""What will be done under an agreement: «A livrera des bus à B, en vertu d'un accord», «… d'un accord dévoilé hier».

The future is that of what it provides for.  The agreement itself is there: it is told as the news, not as a plan and
not as one of old.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.phrases import Phrases
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.status.verdict import Verdict

RULE = "status.under-it"
MOST_WORDS_OF_PHRASE = 5  # «selon les termes d' | un accord»
MOST_WORDS_TO_MADE_KNOWN = 4
_WILL = ("ra", "ront")
_NEW = ("indefinite", "none")


class UnderIt(Reader):
    """Settles the status of such agreements, in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        by_it = lexicon.connectors.table.means_of_any  # «au moyen d'un contrat» makes it, «aux termes d'un contrat» not
        phrases = (phrase for phrase in lexicon.connectors.table.under if not phrase.startswith(by_it))
        self.under = Phrases((phrase, True) for phrase in phrases)
        self.making_known = frozenset(
            low
            for low, forms in lexicon.verbs.forms.items()
            if any(form.effect == "announce" and form.shape == "participle" for form in forms)
        ) | {"public", "publique"}  # «rendu public»
        self.in_actors = {k for actor in annotated.actors for k in range(actor.first, actor.last)}

    def settle(self, sentence: Sentence, frame: Frame, verdict: Verdict) -> None:
        """Make it «signed», or «announced» where only that is told of it."""
        if verdict.dropped is not None or not self._ahead(frame, verdict) or not self._under(sentence, frame):
            return
        assert frame.instrument is not None
        first, last = frame.instrument.first, frame.instrument.last
        following = self.lows[last : min(last + MOST_WORDS_TO_MADE_KNOWN, sentence.last)]
        made_known = bool(self.making_known & set(following))
        stop = (
            sentence.last if made_known or frame.verbs else first
        )  # «En vertu d'un accord avec B, A achètera»: of old
        if not any(self._will(k) for k in range(sentence.first, stop)):
            return
        verdict.status = "announced" if made_known else "signed"
        verdict.rules = [rule for rule in verdict.rules if rule != "status.future"]
        verdict.rules.append(RULE)

    def _ahead(self, frame: Frame, verdict: Verdict) -> bool:
        """Is it told by what will be done under it, and by nothing that is done to it itself?"""
        if frame.instrument is None or frame.instrument.reference not in _NEW or frame.nouns or frame.pact is not None:
            return False
        if not frame.verbs:
            return verdict.status is None
        committing = all(verb.effect == "commit" and verb.tense == "future" for verb in frame.verbs)
        return "trigger.by-means" in frame.rules and committing and verdict.status == "planned"

    def _under(self, sentence: Sentence, frame: Frame) -> bool:
        """«en vertu d'un accord», «aux termes d'une entente»."""
        assert frame.instrument is not None
        first = frame.instrument.first
        return any(
            (match := self.under.match(self.lows, k)) is not None and k + match[0] == first
            for k in range(max(sentence.first, first - MOST_WORDS_OF_PHRASE), first)
        )

    def _will(self, k: int) -> bool:
        """«livrera», «partageront»."""
        return k not in self.in_actors and self.words[k].pos in ("VERB", "AUX") and self.lows[k].endswith(_WILL)
