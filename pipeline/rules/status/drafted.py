"""«Le conseil a adopté un projet de convention»: approved by one side, it is still to be signed."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.status.verdict import Verdict

_OPEN = ("signed", "ratified", "terminated", None)
RULE = "status.drafted"


class Drafted(Reader):
    """Tells agreements from what is only their draft."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.drafts = lexicon.discourse.drafts
        self.approving = lexicon.modality.approving_drafts

    def settle(self, sentence: Sentence, frame: Frame, verdict: Verdict) -> None:
        """Make the verdict «planned» where the draft of an agreement is approved."""
        instrument = frame.instrument
        if instrument is None or verdict.dropped is not None or verdict.status not in _OPEN:
            return
        told = range(max(instrument.first - 3, sentence.first), instrument.last - 1)
        if not any(self.lows[k] in self.drafts and self.lows[k + 1] in ("de", "d'") for k in told):
            return
        if verdict.status == "terminated":
            verdict.dropped = "failed"  # «Le projet de convention a été retiré»: it came to nothing
        elif any(self.approving.match(self.lows, k) is not None for k in range(sentence.first, instrument.first)):
            verdict.status = "planned"
            verdict.rules.append(RULE)
