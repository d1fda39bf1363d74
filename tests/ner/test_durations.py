"""Lengths of time: each sentence shows what must be found in it as «[words|months]», and nothing else may be.

«-» months: a length that months do not count.  A star after the months: the words around make it a term.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.lexicon import Lexicon
from pipeline.ner.durations import find_durations
from tests.ner.marking import unmark

LEXICON = Lexicon()

LENGTHS = """
La convention est conclue pour [trois ans|36*].
Elle court sur une période de [cinq ans|60*].
Elle court sur une durée initiale de [dix-huit mois|18*].
D'une durée de [trois (3) ans|36*], elle est reconductible.
Un accord de [deux ans|24*] a été trouvé.
Le texte vaut [24 mois|24*] renouvelables.
Un bail de [neuf ans|108*] lie les deux sociétés.
L'aide est étalée sur [deux ans et demi|30*].
Ils coopéreront pendant [un an|12*].
L'appui couvre les [cinq prochaines années|60] à venir.
L'appui est prévu pour les [cinq prochaines années|60*].
Le contrat court sur [trois à cinq ans|-*].
La garantie vaut pour [deux semestres|12*] au moins.
La campagne a duré [quinze jours|-], les travaux [une dizaine d'années|120].
Le plan [triennal|36*] remplace un accord [quinquennal|60*].
Une aide [pluriannuelle|-*] est promise.
L'accord-cadre [2024-2027|48*] sera évalué.
Les moyens de la période [2021 à 2023|36*] sont acquis.
La banque existe depuis [vingt-cinq ans|300].
Ces [deux décennies|240] ont tout changé.
""".strip().split("\n")

NO_LENGTHS = """
Il y a deux ans, il y a plus de trois mois, voici dix jours.
Le chantier ouvrira dans six mois ou d'ici trois ans.
Trois ans plus tard, deux mois auparavant, dix jours après.
Karim Diallo, 40 ans, est directeur ; Awa Sy (35 ans) le remplace.
Âgée de 52 ans, elle dirige la mission.
Les moins de 25 ans, les 18-25 ans et les enfants de 6 à 11 ans.
Ces trois dernières années ont été une année record, jour après jour.
Le match 2024-2027 et la facture 2021-2023.
La deuxième année et le premier mois.
""".strip().split("\n")


def found(text: str) -> list[tuple[int, int, str]]:
    return [
        (d.start, d.end, ("-" if d.months is None else f"{d.months:g}") + ("*" if d.term else ""))
        for d in find_durations(text, LEXICON)
    ]


@pytest.mark.parametrize("marked", [*LENGTHS, *NO_LENGTHS])
def test_what_is_marked_is_found_and_nothing_else(marked: str) -> None:
    text, expected = unmark(marked)
    assert found(text) == expected


def test_an_anniversary_is_no_term() -> None:
    assert found("Réunis pour les 40 ans du club, ils ont trinqué.") == [(16, 22, "480")]


_PIECES = [*sorted(LEXICON.calendar.symbols), "pour", "durée", "(", "3", ")", "İ", "\n"]


@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=3), max_size=25).map(" ".join))
def test_any_text_gives_ordered_spans_that_slice_to_it(text: str) -> None:
    last = 0
    for duration in find_durations(text, LEXICON):
        assert last <= duration.start < duration.end
        assert text[duration.start : duration.end] == duration.text
        assert duration.months is None or duration.months > 0
        last = duration.end
