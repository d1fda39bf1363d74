"""Tests as a list of French sentences with the expected result beneath each: the list is the specification.

    La commune de Tazert et la Région Atlas ont signé, mardi à Tazert, une convention.
      = convention, signed: commune de Tazert + Région Atlas
      date: 2024-03-12
      place: Tazert

    # A line that starts with # says what the case is about.
    Aucun accord n'a été trouvé.
      = none

A case is a block of lines; blocks are parted by an empty line.  Unindented lines are the article (one paragraph
each).  Each ``=`` line is one agreement, in text order: kind, status and, where given, certainty, then the parties,
in any order.  The lines under it are the slots to look at; slots that are not written are not looked at.  ``/``
parts answers that are equally right.  ``todo:`` gives the reason why the product does not get it yet.

Slots: signed by, present, date, place, event, subject, objectives, amounts, duration, count, cue, acting for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from models.record import Agreement, Article, Participant, Record
from pipeline.lexicon.folding import fold

PUBLISHED = "2024-03-14"  # a Thursday

_ARTICLES = re.compile(r"^(?:le|la|les|l['’]|un|une)\s*\b", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\([^()]*\)")


@dataclass(slots=True)
class Expected:
    """One agreement as the specification tells it."""

    head: str
    parties: list[str]
    slots: dict[str, list[str]] = field(default_factory=dict)


@dataclass(slots=True)
class Case:
    """One article of a specification."""

    text: str
    agreements: list[Expected] = field(default_factory=list)
    about: str = ""
    todo: str | None = None


def cases(block: str) -> list[object]:
    """The cases of a specification as parameters of a test."""
    found = list(_cases(block))
    assert found, "an empty specification can't fail"
    return [
        pytest.param(
            case, id=_slug(case), marks=[pytest.mark.xfail(strict=False, reason=case.todo)] if case.todo else []
        )
        for case in found
    ]


def _cases(block: str) -> Iterator[Case]:
    for chunk in re.split(r"\n\s*\n", block.strip("\n")):
        lines = [line for line in chunk.split("\n") if line.strip()]
        if all(line.startswith("#") for line in lines):
            continue  # a heading
        case = Case("", about=" ".join(line.lstrip("# ") for line in lines if line.startswith("#")))
        case.text = "\n\n".join(line for line in lines if not line.startswith(("#", " ")))
        quiet = False
        for line in (line.strip() for line in lines if line.startswith(" ")):
            if line == "= none":
                quiet = True
            elif line.startswith("= "):
                head, _, parties = line[2:].partition(": ")
                case.agreements.append(Expected(head.strip(), [p.strip() for p in parties.split(" + ")]))
            else:
                key, _, value = line.partition(":")
                if key == "todo":
                    case.todo = value.strip()
                    continue
                assert key in _SLOTS, f"no such slot: {key}"
                case.agreements[-1].slots[key] = [v.strip() for v in value.split(" + ") if v.strip()]
        assert case.text, chunk
        assert quiet != bool(case.agreements), f"tell what is expected: {chunk}"
        yield case


def _slug(case: Case) -> str:
    words = re.findall(r"\w+", fold(case.about or case.text))
    return "-".join(words[:9])


def check(case: Case, record: Record) -> None:
    """Compare a record with its case, in the notation of the specification, so that a failure can be read."""
    expected = [_told(e.head, e.parties, e.slots) for e in case.agreements]
    got = [_got(a, case.agreements[k] if k < len(case.agreements) else None) for k, a in enumerate(record.agreements)]
    assert got == expected, case.text


def _got(agreement: Agreement, expected: Expected | None) -> str:
    wanted = expected.head.split(", ") if expected is not None else []
    told = [agreement.kind, agreement.status, agreement.certainty][: len(wanted) or 2]
    head = ", ".join(w if t in w.split("/") else t for t, w in zip(told, wanted or told, strict=True))
    parties = [p.name for p in agreement.parties]
    if expected is None:
        return _told(head, parties, {})
    slots = {key: _like(_SLOTS[key](agreement), wanted) for key, wanted in expected.slots.items()}
    return _told(head, _like(parties, expected.parties), slots)


def _told(head: str, parties: list[str], slots: dict[str, list[str]]) -> str:
    lines = [f"{head}: " + " + ".join(sorted(parties))]
    lines += [f"  {key}: " + " + ".join(sorted(values)) for key, values in slots.items()]
    return "\n".join(lines)


def _like(got: list[str], wanted: list[str]) -> list[str]:
    """``got`` with each value that is one of the right answers replaced by how the specification writes it."""
    left, found = list(wanted), []
    for value in got:
        match = next((w for w in left if any(_same(value, answer) for answer in w.split(" / "))), None)
        if match is not None:
            left.remove(match)
        found.append(match if match is not None else value)
    return found


def _same(a: str, b: str) -> bool:
    return bare(a) == bare(b)


def bare(name: str) -> str:
    """Without article, case, accents, brackets and kind of apostrophe."""
    text = fold(_BRACKETS.sub("", name)).replace("’", "'").strip(' «»"')
    return _ARTICLES.sub("", text).strip()


def _people(people: list[Participant]) -> list[str]:
    return [person.name for person in people]


_SLOTS = {
    "signed by": lambda a: _people(a.signatories),
    "present": lambda a: _people(a.attendees),
    "acting for": lambda a: [f"{p.name} for {p.organisation}" for p in a.signatories],
    "date": lambda a: [a.date.value] if a.date else ["none"],
    "place": lambda a: [a.place.name] if a.place else ["none"],
    "event": lambda a: [a.event.name] if a.event else ["none"],
    "subject": lambda a: [a.subject.text] if a.subject else ["none"],
    "objectives": lambda a: [o.text for o in a.objectives] or ["none"],
    "amounts": lambda a: [f"{m.value:.15g} {m.currency}" for m in a.amounts] or ["none"],
    "duration": lambda a: [a.duration.text] if a.duration else ["none"],
    "count": lambda a: [str(a.count)],
    "cue": lambda a: [c.text for c in a.cues],
}


def article_of(text: str, published: str | None = PUBLISHED) -> Article:
    """A text as an article of Thursday 14 March 2024."""
    return Article(id="essai", path="essai.txt", sha256="0" * 64, published=published, language="fr", text=text)
