"""Those whom a colon lists behind an agreement: «Trois partenaires ont signé la convention : A, B et C»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.verbless import RULE as TOLD
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role

RULE = "signers.listed"
MOST_WORDS_TO_COUNT = 4


class ListedSides(Reader):
    """Finds them in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.sides_counted = lexicon.discourse.sides_counted

    def role(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> Role | None:
        """The list behind the colon, as those who sign; a frame without a verb is told by it."""
        listed = next(
            (g for g in groups if g.connector is None and self.lows[g.first - 1] == ":" and len(g.actors) > 1), None
        )
        if listed is None or listed.first <= frame.anchors[-1][1]:
            return None
        if any(v.voice == "active" and v.effect == "sign" for v in frame.verbs):
            return Role(listed, "signers", RULE)
        if frame.instrument is None or frame.instrument.plural or not self._closes(sentence, listed):
            return None
        if any(v.voice in ("passive", "participle") and v.effect in ("sign", "renew") for v in frame.verbs):
            return Role(listed, "signers", RULE)
        if frame.verbs or frame.nouns or frame.instrument.reference != "indefinite":
            return None
        if self._counted(frame.instrument.first, listed.first):
            frame.rules.append(TOLD)
            return Role(listed, "parties", RULE)
        return None

    def _closes(self, sentence: Sentence, group: Group) -> bool:
        """Is the list all that the colon opens?"""
        return group.last >= sentence.last - 1 or self.words[group.last].text in (".", ";", "…")

    def _counted(self, first: int, colon: int) -> bool:
        """«une convention à trois : …», «une charte tripartite : …»."""
        return any(
            self.sides_counted.match(self.lows, k) for k in range(first, min(first + MOST_WORDS_TO_COUNT, colon))
        )
