"""One thread of discourse for every instrument: told, pointed back to, announced in numbers, told one by one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

# gender, singular, plural → kind
INSTRUMENTS = """
m accord / accords → agreement
m accord-cadre / accords-cadres → framework_agreement
f convention / conventions → convention
f convention de partenariat / conventions de partenariat → convention
f convention-cadre / conventions-cadres → framework_agreement
m protocole d'accord / protocoles d'accord → protocol
m mémorandum d'entente / mémorandums d'entente → memorandum
m protocole d'entente / protocoles d'entente → memorandum
f lettre d'intention / lettres d'intention → intention
f déclaration d'intention / déclarations d'intention → intention
m contrat / contrats → contract
m contrat-programme / contrats-programmes → contract
m accord de prêt / accords de prêt → financing
f convention de financement / conventions de financement → financing
m avenant / avenants → amendment
f charte / chartes → charter
m traité / traités → treaty
m arrangement / arrangements → arrangement
f convention de jumelage / conventions de jumelage → twinning
m contrat de partenariat / contrats de partenariat → contract
"""

A, B, C = "la Ville de Vernoux", "l'Université de Tamba", "la Banque du Sahel"
NAMES = {"Ville de Vernoux", "Université de Tamba"}
OTHERS = {"Ville de Vernoux", "Banque du Sahel"}


def _read(line: str) -> dict[str, str]:
    words, _, kind = line.partition(" → ")
    gender, _, forms = words.partition(" ")
    one, _, many = forms.partition(" / ")
    she = gender == "f"
    this = "cette" if she else "cet" if one[0] in "aeiouh" else "ce"
    return {
        "kind": kind, "one": one, "many": many, "a": "une" if she else "un", "e": "e" if she else "", "this": this,
        "the": "l'" if one[0] in "aeiouh" else "la " if she else "le ", "first": "La première" if she else "Le premier",
        "second": "La seconde" if she else "Le second", "he": "Elle" if she else "Il", "of": "d'une" if she else "d'un",
        "other": "une autre" if she else "un autre",
    }  # fmt: skip


KINDS = [pytest.param(_read(line), id=line.split("→")[0]) for line in INSTRUMENTS.strip().splitlines()]

# Told in several sentences: one agreement, with its objective where the second sentence tells one.
ONE = """
{A} et {b} ont signé {a} {one}. {This} {one} vise à former les enseignants.
{A} et {b} ont signé {a} {one}. {he} vise à former les enseignants.
{A} et {b} ont signé {a} {one}. {The}{one} vise à former les enseignants.
{U} {one} a été signé{e} entre {Al} et {b}. Signé{e} mardi par Marie Durand et Paul Garrigou, {this} {one} vise à former les enseignants.
{A} et {b} ont procédé à la signature {of} {one}. Ce partenariat vise à former les enseignants.
La signature {of} {one} entre {Al} et {b} a eu lieu mardi. {he} vise à former les enseignants.
"""  # noqa: E501

TWO = """
Deux {many} ont été signé{e}s mardi. {first} lie {Al} à {b}. {second} lie {Al} à {c}.
{A} a signé deux {many}, avec {b} et {c}.
{A} et {b} ont signé {a} {one}. {A} a par ailleurs signé {other} {one} avec {c}.
Deux {many} ont été signé{e}s : {a} {one} entre {Al} et {b} et {other} {one} entre {Al} et {c}.
"""


def _fill(turn: str, words: dict[str, str]) -> str:
    more = {
        "A": A[0].upper() + A[1:], "Al": A, "b": B, "c": C, "U": words["a"].capitalize(),
        "This": words["this"].capitalize(), "The": words["the"].capitalize(),
    }  # fmt: skip
    return turn.format(**words, **more)


def _parties(record: Record) -> list[tuple[str, set[str]]]:
    return [(a.kind, {p.name for p in a.parties}) for a in record.agreements]


@pytest.mark.parametrize("turn", ONE.strip().splitlines())
@pytest.mark.parametrize("words", KINDS)
def test_told_in_several_sentences(words: dict[str, str], turn: str, tell: Callable[..., Record]) -> None:
    text = _fill(turn, words)
    record = tell(text)
    got = [(*told, [o.text for o in a.objectives]) for told, a in zip(_parties(record), record.agreements, strict=True)]
    wanted = [(words["kind"], NAMES, ["former les enseignants"])]
    assert got == wanted, text


@pytest.mark.parametrize("turn", TWO.strip().splitlines())
@pytest.mark.parametrize("words", KINDS)
def test_two_of_a_kind(words: dict[str, str], turn: str, tell: Callable[..., Record]) -> None:
    text = _fill(turn, words)
    got = _parties(tell(text))
    wanted = [(words["kind"], NAMES), (words["kind"], OTHERS)]
    assert got == wanted, text
