"""Sentences that speak of an agreement and gave no record: the rule that came nearest, and what was missing."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from models.annotation import AnnotatedArticle, Sentence
from models.explanation import Silence
from models.record import Span
from models.statement import Statement
from pipeline.explaining.catalogue import explained
from pipeline.lexicon import Lexicon
from pipeline.linking import Linked
from pipeline.linking.drafts import Draft
from pipeline.rules.marking.marks import Marker, Marks


class Lack(StrEnum):
    """What was missing, besides the reasons for which the rules themselves drop a statement (negated, failed, …)."""

    TOLD_ONE_BY_ONE = "told-one-by-one"
    TOLD_AGAIN = "told-again"
    ONE_PARTY = "one-party"
    NO_PARTY = "no-party"
    POINTS_BACK = "points-back"
    NO_VERB = "no-verb"
    IDIOM = "idiom"


# Where the statements of one sentence failed for several reasons, the one that came nearest to a record is told.
_NEAREST = (Lack.TOLD_ONE_BY_ONE, Lack.TOLD_AGAIN, Lack.ONE_PARTY)
_LEAST = (Lack.NO_PARTY, Lack.POINTS_BACK, Lack.NO_VERB, Lack.IDIOM)
# Verbs that say nothing of signing by themselves.
_OTHER_EFFECTS = frozenset({"announce", "bind", "allow"})


def silences(
    annotated: AnnotatedArticle, statements: list[Statement], linked: Linked, lexicon: Lexicon
) -> Iterator[Silence]:
    """One for each sentence that holds an instrument or a word of signing and is part of no record, in text order."""
    marker = Marker(annotated, lexicon)
    told = {statement.sentence for draft in linked.told for statement in draft.statements}
    homes = _homes(linked.drafts)
    for number, sentence in enumerate(annotated.sentences):
        if number in told:
            continue
        idioms = _idioms(sentence, marker)
        words = sorted(_words(marker.mark(sentence)) + idioms)
        if not words:
            continue
        own = [s for s in statements if s.sentence == number and (s.instrument is not None or s.effect is not None)]
        lacks, statement = _nearest([(lack_of(s, homes.get(id(s), []), linked.drafts), s) for s in own])
        triggers = [rule for rule in statement.rules if rule.startswith("trigger.")] if statement is not None else []
        parties = [ref.entity for draft in homes.get(id(statement), []) for ref in draft.parties]
        yield Silence(
            sentence=_span(annotated, sentence.start, sentence.end),
            words=[_words_span(annotated, first, last) for first, last in dict.fromkeys(words)],
            rule=explained(triggers[-1], lexicon) if triggers else None,
            lacks=lacks,
            says=reason.says if (reason := lexicon.rules.reasons.get(lacks)) is not None else lacks,
            parties=list(dict.fromkeys(annotated.entities[entity].name for entity in parties)),
        )


def lack_of(statement: Statement, homes: list[Draft], drafts: list[Draft]) -> str:
    """Why a statement became no record: ``homes`` are the drafts that it went into, none of which made one."""
    if statement.dropped is not None:
        return statement.dropped
    single = [draft for draft in homes if not draft.children]
    if homes and not single:
        return Lack.TOLD_ONE_BY_ONE
    for draft in single:
        if draft.parties:
            return Lack.ONE_PARTY
        return Lack.NO_PARTY if any(s.effect is not None for s in draft.statements) else Lack.NO_VERB
    instrument = statement.instrument
    if instrument is None or instrument.kind is None or instrument.strength == "text":
        earlier = any(draft.statements[0].start < statement.start for draft in drafts)
        return Lack.TOLD_AGAIN if earlier else Lack.POINTS_BACK
    if statement.effect is None:
        return Lack.NO_VERB
    return Lack.TOLD_AGAIN


def _homes(drafts: list[Draft]) -> dict[int, list[Draft]]:
    homes: dict[int, list[Draft]] = {}
    for draft in drafts:
        for statement in draft.statements:
            homes.setdefault(id(statement), []).append(draft)
    return homes


def _nearest(candidates: list[tuple[str, Statement]]) -> tuple[str, Statement | None]:
    def distance(candidate: tuple[str, Statement]) -> int:
        lacks = candidate[0]
        if lacks in _NEAREST:
            return _NEAREST.index(Lack(lacks))
        return len(_NEAREST) + 1 + _LEAST.index(Lack(lacks)) if lacks in _LEAST else len(_NEAREST)

    return min(candidates, key=distance, default=(Lack.IDIOM, None))


def _words(marks: Marks) -> list[tuple[int, int]]:
    """Word spans of instruments and of what speaks of signing by itself."""
    found = [(i.first, i.last) for i in marks.instruments if i.kind is not None and i.strength != "text"]
    strong = (v for v in marks.verbs if v.form.strength == "strong" and v.effect not in _OTHER_EFFECTS)
    return found + [(v.first, v.last) for v in strong] + [(n.first, n.last) for n in marks.nouns]


def _idioms(sentence: Sentence, marker: Marker) -> list[tuple[int, int]]:
    """Phrases of the table of idioms that hold the noun of an instrument."""
    found: list[tuple[int, int]] = []
    for start in range(sentence.first, sentence.last):
        match = marker.instruments.known.idioms.match(marker.lows, start)
        if match is None or marker.in_actor[start] or (found and start < found[-1][1]):
            continue
        last = min(start + match[0], sentence.last)
        if any(marker.instruments.known.forms.match(marker.lows, k) is not None for k in range(start, last)):
            found.append((start, last))
    return found


def _words_span(annotated: AnnotatedArticle, first: int, last: int) -> Span:
    return _span(annotated, annotated.words[first].start, annotated.words[last - 1].end)


def _span(annotated: AnnotatedArticle, start: int, end: int) -> Span:
    return Span(start=start, end=end, text=annotated.article.text[start:end])
