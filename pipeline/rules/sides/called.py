"""Bodies called signatories in a sentence of their own: «Les signataires sont A et B», «A et B en sont signataires»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import ActNoun
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role

RULE = "parties.called"
_MOST_WORDS_BETWEEN = 5
_NOT = frozenset(["n'", "ne", "pas", "plus", "non"])
_CLAUSE = frozenset(["que", "qu'"])  # «Les signataires rappellent que A …»


class Called(Reader):
    """Finds them in one article's sentences that tell of no agreement otherwise."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.phrases = lexicon.discourse.called

    def read(self, sentence: Sentence, groups: list[Group]) -> tuple[Frame, Role] | None:
        """The frame that such a sentence makes, with those whom it names."""
        for k in range(sentence.first, sentence.last):
            match = self.phrases.match(self.lows, k)
            if match is None:
                continue
            group = self._named(sentence, k, k + match[0], groups)
            if group is None:
                return None
            noun = ActNoun(k, k + match[0], "sign")
            return Frame(None, nouns=[noun], rules=["trigger.act-noun-alone"]), Role(group, "parties", RULE)
        return None

    def _named(self, sentence: Sentence, first: int, last: int, groups: list[Group]) -> Group | None:
        """The group after «les signataires sont», or the one before «en sont les signataires»."""
        named = [g for g in groups if all(a.plural is None and a.person is None for a in g.actors)]
        after = next((g for g in named if g.first >= last), None)
        before = next((g for g in reversed(named) if g.last <= first), None)
        for group, between in (
            (after, range(last, after.first if after is not None else last)),
            (before, range(before.last if before is not None else first, first)),
        ):
            if group is None or len(between) > _MOST_WORDS_BETWEEN:
                continue
            words = [self.words[k] for k in between]
            linked = any(word.text == ":" or word.pos in ("AUX", "VERB") for word in words)
            opens = first == sentence.first and not words
            if (linked or opens) and not (_NOT | _CLAUSE) & {word.low for word in words}:
                return group
        return None
