"""A record as a person reads it: the sentence, who concludes, who signs, when and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from models.problem import Problem
from models.record import Agreement, LeftOut, Participant, Party, Record
from pipeline.writing.plain import one_line

_LABEL_WIDTH = 10
# What the kinds and statuses of the contract are called in a sentence.
_UNDERSCORE = str.maketrans("_", " ")


def record_text(record: Record) -> str:
    """The whole record: a head line for the article, a numbered block for each agreement."""
    article = record.article
    head = " · ".join(part for part in (article.outlet, article.published, article.author) if part) or article.path
    lines = [one_line(article.title or article.id), one_line(head)]
    if not record.agreements:
        lines += ["", "no agreement found"]
    for number, agreement in enumerate(record.agreements, 1):
        lines += ["", *agreement_lines(agreement, number)]
    if record.left_out:
        lines += ["", *map(left_out_line, record.left_out)]
    if record.notes:
        lines += ["", *(f"note: {one_line(note)}" for note in record.notes)]
    return "\n".join(lines) + "\n"


def agreement_lines(agreement: Agreement, number: int) -> Iterator[str]:
    """One agreement: a heading, then one labelled line for each thing known of it."""
    yield one_line(f"{number}. {heading(agreement)}")
    for label, value in facts(agreement):
        yield f"   {label:<{_LABEL_WIDTH}}{one_line(value)}"


def heading(agreement: Agreement) -> str:
    """What it is and how far it has come: «memorandum (mémorandum d'entente), signed»."""
    kind = agreement.kind.translate(_UNDERSCORE)
    if agreement.kind_text:
        kind += f" ({agreement.kind_text})"
    count = f"{agreement.count} × " if agreement.count > 1 else ""
    certainty = "" if agreement.certainty == "asserted" else f", {agreement.certainty}"
    return f"{count}{kind}, {agreement.status}{certainty}"


def facts(agreement: Agreement) -> Iterator[tuple[str, str]]:
    """Label and value of everything known of an agreement, in the order a person asks for it."""
    yield from (("text", f"«{span.text}»") for span in agreement.evidence)
    yield "between", "; ".join(_party(party) for party in agreement.parties) or "(not told)"
    yield from _list("signed by", map(_participant, agreement.signatories))
    yield from _list("present", map(_participant, agreement.attendees))
    if agreement.date:
        yield "date", f"{agreement.date.value} («{agreement.date.text}»)"
    if agreement.place:
        yield "place", agreement.place.name
    if agreement.event:
        yield "occasion", agreement.event.name
    if agreement.subject:
        yield "about", agreement.subject.text
    yield from (("aim", aim.text) for aim in agreement.objectives)
    yield from _list("amounts", (f"{_number(sum_.value)} {sum_.currency}" for sum_ in agreement.amounts))
    if agreement.duration:
        yield "duration", agreement.duration.text
    yield from (("note", note) for note in agreement.notes)


def left_out_line(missing: LeftOut) -> str:
    """One line for an agreement that became no record: its sentence, and who was found in it."""
    found = f"only {', '.join(missing.parties)} found" if missing.parties else "no party found"
    return one_line(f"left out ({found}): «{missing.text}»")


def problem_line(problem: Problem) -> str:
    """One line for a person: what, why."""
    result = "skipped" if problem.skipped else "failed"
    return one_line(f"{result}: {which(problem.path, problem.id)}: {problem.reason.value}: {problem.message}")


def which(path: str, record_id: str | None) -> str:
    """The input's path, and the id where the path does not tell it (an article in a file of several)."""
    return path if record_id is None or path.startswith(record_id) else f"{path} ({record_id})"


def _list(label: str, values: Iterable[str]) -> Iterator[tuple[str, str]]:
    if joined := "; ".join(values):
        yield label, joined


def _number(value: float) -> str:
    return f"{value:,.0f}" if value.is_integer() else f"{value:,.2f}"


def _party(party: Party) -> str:
    known = [detail for detail in (party.acronym, party.country) if detail]
    return f"{party.name} ({', '.join(known)})" if known else party.name


def _participant(person: Participant) -> str:
    known = [detail for detail in (person.role, person.organisation and f"for {person.organisation}") if detail]
    return f"{person.name} ({', '.join(known)})" if known else person.name
