"""Who says so: an unnamed source, a quoted «nous», or the journalist?"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.status.cues import Cues
from pipeline.rules.status.verdict import Verdict


class Source(Reader):
    """Settles the certainty of a verdict."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, cues: Cues) -> None:
        super().__init__(annotated)
        self.modality = lexicon.modality
        self.cues = cues

    def settle(self, sentence: Sentence, frame: Frame, verdict: Verdict) -> None:
        """«de source proche du dossier»: unconfirmed; «« Nous avons signé », dit-il»: attributed."""
        found = self.cues.find(self.modality.attribution, sentence.first, sentence.last)
        if found is not None:
            verdict.certainty = "unconfirmed"
            verdict.rules.append("certainty.unnamed-source")
            self.cues.note(verdict, found[0], found[1])
            return
        if verdict.certainty != "asserted":
            return
        anchor = frame.anchors[0][0]
        opened = sum(self.words[k].text in ("«", "“") for k in range(sentence.first, anchor))
        closed = sum(self.words[k].text in ("»", "”") for k in range(sentence.first, anchor))
        first_person = any(
            low in ("nous", "avons", "notre", "j'") for low in self.lows[max(sentence.first, anchor - 4) : anchor + 2]
        )
        said = next(
            (k for k in range(frame.anchors[-1][1], sentence.last) if self.lows[k] in self.modality.saying), None
        )
        if first_person and (opened > closed or said is not None):
            verdict.certainty = "attributed"
            verdict.rules.append("certainty.quoted")
            if said is not None:
                self.cues.note(verdict, said, said + 1)
