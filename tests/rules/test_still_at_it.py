"""Not done yet, not hindered, or taken up by «en»: whether something was agreed that the verb alone tells otherwise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

STILL_AT_IT = """
La Laiterie de Tamba et le Syndicat des éleveurs de l'Atlas n'ont toujours pas bouclé leur contrat-cadre : une séance est prévue le 25 mars.
  = contract, negotiating: Laiterie de Tamba + Syndicat des éleveurs de l'Atlas

La commune de Tazert et la Banque du Sahel n'ont pas encore conclu leur convention.
  = convention, negotiating: commune de Tazert + Banque du Sahel

Le contrat entre la commune de Tazert et la Banque du Sahel n'est toujours pas bouclé.
  = contract, negotiating: commune de Tazert + Banque du Sahel

# what is not done without more is none
La commune de Tazert et la Banque du Sahel n'ont pas conclu leur convention.
  = none
"""  # noqa: E501

NOT_HINDERED = """
Rien n'a empêché Omar Sefrou et Awa Sarr, maires de Tazert et de Tamba, de signer une charte.
  = charter, signed: commune de Tazert / Tazert / ville de Tazert + commune de Tamba / Tamba / ville de Tamba
  signed by: Omar Sefrou + Awa Sarr

La grève n'a pas empêché la commune de Tazert de signer lundi une convention avec la Région Atlas.
  = convention, signed: commune de Tazert + Région Atlas
  date: 2024-03-11

Rien n'a dissuadé la commune de Tazert et la Région Atlas de signer mardi un accord.
  = agreement, signed: commune de Tazert + Région Atlas

La pluie a empêché la commune de Tazert et la Région Atlas de signer un accord.
  = none
"""

TAKEN_UP = """
Le prix sera revu chaque mois. Ainsi en sont convenus mardi, à Tazert, la Laiterie de Tamba et le Syndicat des éleveurs de l'Atlas.
  = agreement, signed: Laiterie de Tamba + Syndicat des éleveurs de l'Atlas
  date: 2024-03-12
  place: Tazert

Le quai restera ouvert la nuit : ainsi en ont convenu, jeudi, la commune de Tazert et la Région Atlas.
  = agreement, signed: commune de Tazert + Région Atlas

Les cars rouleront le dimanche. C'est ce dont sont convenus lundi la commune de Tazert et la Région Atlas.
  = agreement, signed: commune de Tazert + Région Atlas
  date: 2024-03-11

Les cantines serviront du poisson local. La commune de Tazert et la Région Atlas en sont convenues mardi.
  = agreement, signed: commune de Tazert + Région Atlas

# who only admits it
La commune de Tazert et la Région Atlas en conviennent : le chantier est en retard.
  = none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(STILL_AT_IT))
def test_what_is_not_done_yet_is_talked_about(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(NOT_HINDERED))
def test_what_nothing_hindered_was_done(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(TAKEN_UP))
def test_what_en_takes_up_is_agreed(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


def test_a_text_may_end_with_the_words_of_signing(tell: Callable[..., Record]) -> None:
    text = (
        "Awa Sarr, directrice de l'hôpital de Tazert, et Paul Diop, directeur du CHU de Tamba, se sont retrouvés mardi "
        "à Tazert pour une déclaration d'intention. Elle porte leurs deux signatures."
    )
    assert tell(text) is not None
