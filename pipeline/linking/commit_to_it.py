"""Who commits in an agreement: «… lie A, B et C. X, Y et Z s'y engagent à agir»: they sign for its sides."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.linking.drafts import Draft

RULE = "signers.commit-to-it"
MOST_SENTENCES_APART = 1
MOST_WORDS_BETWEEN = 4  # «X, Y et | la commandante Z»


def commit_to_it(drafts: list[Draft], annotated: AnnotatedArticle) -> None:
    """Add the persons, as many as the agreement has sides, who are said to commit in it right after it is told."""
    for draft in drafts:
        if draft.children or draft.signers or len(draft.parties) < 2 or draft.status != "signed":
            continue
        last = draft.statements[-1].sentence
        for sentence in annotated.sentences[last + 1 : last + 1 + MOST_SENTENCES_APART]:
            people = _committing(annotated, sentence)
            if len(people) == len(draft.parties):
                draft.add_signers(people)
                draft.rules.append(RULE)


def _committing(annotated: AnnotatedArticle, sentence: Sentence) -> list[Actor]:
    """«X, Y et Z» before «s'y engagent»: persons alone, side by side, from the head of the sentence on."""
    lows = [word.low for word in annotated.words[sentence.first : sentence.last]]
    at = next(
        (k for k in range(len(lows) - 2) if lows[k : k + 2] == ["s'", "y"] and lows[k + 2].startswith("engage")), -1
    )
    if at < 0:
        return []
    before = [a for a in annotated.actors if sentence.first <= a.first < sentence.first + at]
    if not before or any(a.person is None for a in before) or before[0].first - sentence.first > 1:
        return []
    ends = [a.last for a in before]
    starts = [*(a.first for a in before[1:]), sentence.first + at]
    near = all(start - end <= MOST_WORDS_BETWEEN for end, start in zip(ends, starts, strict=True))
    return before if near else []
