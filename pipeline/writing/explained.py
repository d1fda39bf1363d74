"""An explanation as a person reads it: what each record rests on, then the sentences that gave none, and why."""

from __future__ import annotations

from collections.abc import Iterator

from models.explanation import AgreementExplained, Explanation, Ground, RuleExplained, Silence
from models.record import Span
from pipeline.writing.plain import escape_in_json, harmless, one_line

_SLOT_WIDTH = 11
_UNDERSCORE = str.maketrans("_", " ")


def explanation_json(explanation: Explanation) -> str:
    """The explanation as one line of JSON."""
    return escape_in_json(explanation.model_dump_json()) + "\n"


def explanation_text(explanation: Explanation) -> str:
    """The explanation as text; nothing in it can move a terminal's cursor or colour it."""
    lines = [explanation.title or explanation.id, " · ".join(x for x in (explanation.published, explanation.path) if x)]
    if not explanation.agreements:
        lines += ["", "no agreement found"]
    for number, agreement in enumerate(explanation.agreements, 1):
        lines += ["", *_agreement(agreement, number)]
    if explanation.silences:
        lines += ["", "Sentences that speak of agreements and gave no record"]
    for silence in explanation.silences:
        lines += ["", *_silence(silence)]
    return "".join(_line(line) for line in lines)


def _agreement(agreement: AgreementExplained, number: int) -> Iterator[str]:
    certainty = "" if agreement.certainty == "asserted" else f", {agreement.certainty}"
    count = f"{agreement.count} × " if agreement.count > 1 else ""
    yield f"{number}. {count}{agreement.kind.translate(_UNDERSCORE)}, {agreement.status}{certainty}"
    for span in agreement.evidence:
        yield f"   «{one_line(span.text)}»"
    yield ""
    for ground in agreement.grounds:
        yield f"   {ground.slot:<{_SLOT_WIDTH}}{_ground(ground)}"
    if agreement.confidence is not None:
        yield f"   {'confidence':<{_SLOT_WIDTH}}{agreement.confidence:.2f}"
    yield ""
    yield "   rules"
    yield from (f"     {rule.name}: {rule.says}{_figures(rule)}" for rule in agreement.rules)


def _ground(ground: Ground) -> str:
    words = _quoted(ground.words)
    value = "" if words == f"«{one_line(ground.value)}»" else f"{ground.value}  ← " if words else ground.value
    rules = f"  [{', '.join(ground.rules)}]" if ground.rules else ""
    return f"{value}{words}{rules}"


def _silence(silence: Silence) -> Iterator[str]:
    yield f"   «{one_line(silence.sentence.text)}»"
    found = f" (found: {'; '.join(silence.parties)})" if silence.parties else ""
    yield f"     {silence.lacks}: {silence.says}{found}"
    if silence.rule is not None:
        yield f"     nearest rule: {silence.rule.name}: {silence.rule.says}"
    yield f"     words: {_quoted(silence.words)}"


def _figures(rule: RuleExplained) -> str:
    if rule.fired is None:
        return " (never judged)"
    return f" (right in {rule.right} of {rule.fired} judged)"


def _quoted(spans: list[Span]) -> str:
    return " ".join(f"«{one_line(span.text)}»" for span in spans)


def _line(text: str) -> str:
    """One line, whatever line breaks and controls were in what it quotes."""
    return harmless(text.replace("\n", " ")).rstrip() + "\n"
