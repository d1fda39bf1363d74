"""Which words of a sentence decide its status: where they stand, outside of names, and that they do."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.record import Span
from pipeline.lexicon.modality import Cue
from pipeline.lexicon.phrases import Phrases
from pipeline.rules.reader import Reader
from pipeline.rules.status.verdict import Verdict


class Cues(Reader):
    """Finds the phrases of ``data/modality.toml`` in one article, and notes those that decided."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        super().__init__(annotated)
        self.text = annotated.article.text
        names = (a.body for a in annotated.actors if a.body is not None and a.body.given)
        self.named = {k for name in names for k in range(name.first + 1, name.last)}  # «Médecins sans frontières»

    def find(self, table: Phrases[Cue], first: int, last: int) -> tuple[int, int] | None:
        """The first phrase of the table between two words, as the word it starts with and the word after it."""
        for start in range(first, last):
            match = table.match(self.lows, start)
            if match is not None and start + match[0] <= last and start not in self.named:
                return start, start + match[0]
        return None

    def note(self, verdict: Verdict, first: int, last: int) -> None:
        """Keep the words as a reason of the verdict."""
        start, end = self.words[first].start, self.words[last - 1].end
        verdict.cues.append(Span(start=start, end=end, text=self.text[start:end]))
