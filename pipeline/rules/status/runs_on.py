"""An agreement that is to last longer: «Le contrat entre A et B courra douze mois de plus», «vivra un an encore»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.status.verdict import Verdict

RULE = "status.runs-on"
_MORE = frozenset({"supplémentaire", "supplémentaires", "encore", "additionnel", "additionnels", "additionnelle"})
_KNOWN = ("definite", "possessive", "demonstrative")
_BINDING = (None, "bind")


class RunsOn(Reader):
    """Settles the status of such agreements, in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.units = lexicon.modality.units_of_running
        self.in_actors = {k for actor in annotated.actors for k in range(actor.first, actor.last)}

    def settle(self, sentence: Sentence, frame: Frame, verdict: Verdict) -> None:
        """Make it «renewed» where the agreement itself is the subject of a verb and a length that is added."""
        instrument = frame.instrument
        if instrument is None or instrument.reference not in _KNOWN or verdict.dropped is not None:
            return
        if verdict.effect not in _BINDING or frame.nouns or instrument.first - sentence.first > 1:
            return
        finite = [
            k
            for k in range(instrument.last, sentence.last)
            if self.words[k].pos in ("VERB", "AUX") and k not in self.in_actors and not self._bound(frame, k)
        ]
        more = next((k for k in range(instrument.last, sentence.last - 1) if self._added(k)), None)
        if (
            len(finite) != 1
            or more is None
            or finite[0] > more
            or {"n'", "ne"} & set(self.lows[instrument.last : more])
        ):
            return
        verdict.status, verdict.effect = "renewed", "renew"
        verdict.rules.append(RULE)

    def _bound(self, frame: Frame, k: int) -> bool:
        """«liant A à B», «qui lie A à B»: the verb of the frame itself."""
        return any(verb.first <= k < verb.last for verb in frame.verbs)

    def _added(self, k: int) -> bool:
        """«un an | de plus», «douze mois | supplémentaires»."""
        told = self.lows[k] in self.units
        return told and (self.lows[k + 1 : k + 3] == ["de", "plus"] or self.lows[k + 1] in _MORE)
