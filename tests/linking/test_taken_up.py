"""An agreement only named in one sentence, and signed in the next; the town that a sentence before or beside tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TAKEN_UP = """
Le contrat a dormi six mois dans un tiroir. La Ville de Vernoux et la société Lugal l'ont enfin signé mardi.
  = contract, signed: Ville de Vernoux + Lugal
  date: 2024-03-12

Le bail de l'usine est prêt. La Ville de Vernoux et la société Lugal le signeront lundi à Tamba.
  = contract, planned: Ville de Vernoux + Lugal
  date: 2024-03-18
  place: Tamba

Le partenariat entre le Musée du sel et l'École des arts prend forme. Il sera signé le 2 avril à Tamba.
  = partnership, planned: Musée du sel + École des arts
  date: 2024-04-02
  place: Tamba

Le protocole entre le rectorat d'Oussala et la Région Atlas est prêt. Ils le signeront lundi à Tamba.
  = protocol, planned: rectorat d'Oussala + Région Atlas
  date: 2024-03-18

# «Elle» is not the contract
Le contrat a dormi six mois. Elle sera signée lundi par la Ville de Vernoux.
  = none

Depuis le 1er janvier, une convention lie le Musée du sel à l'École des arts. Elle avait été signée en novembre à Tamba.
  = convention, past/signed: Musée du sel + École des arts
  date: 2023-11
  place: Tamba
"""

WHERE = """
Kaolack accueillait, lundi et mardi, les Assises du riz. L'Office du lait et la Région Atlas y ont conclu un accord.
  = agreement, signed: Office du lait + Région Atlas
  place: Kaolack

La ville de Kaolack a accueilli mardi la signature d'une convention entre l'Office du lait et la Région Atlas.
  = convention, signed: Office du lait + Région Atlas
  place: Kaolack

Le 4 mars s'ouvrait à Kaolack la Foire du riz. C'est là que l'Office du lait et la Région Atlas ont signé un bail.
  = contract, signed: Office du lait + Région Atlas
  place: Kaolack

Un peu plus tard, toujours à l'hôtel de ville de Vernoux, le maire paraphait une entente avec la Coopérative du lin.
  = agreement, signed: ville de Vernoux + Coopérative du lin
  place: Vernoux

Le président du Faso s'est arrêté à Kaolack pour signer avec la Banque du Sud un accord de prêt.
  = financing, signed: Banque du Sud + Burkina Faso / Faso
  place: Kaolack

L'Office du lait et le groupe Lugal ont profité, mercredi, de la Foire du riz, à Kaolack, pour se lier par un bail.
  = contract, signed: Office du lait + Lugal
  date: 2024-03-13
  place: Kaolack

# a day on which it will be shown is not that of its signing
L'avenant, qui sera présenté aux élus le 20 mars, a été signé par la Région Atlas et la société Lugal.
  = amendment, signed: Région Atlas + Lugal
  date: none
"""


@pytest.mark.parametrize("case", [*cases(TAKEN_UP), *cases(WHERE)])
def test_taken_up(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
