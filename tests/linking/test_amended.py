"""An amendment whose sides are told with what it amends."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

AMENDED = """
La Ville de Vernoux et l'Université de Tamba ont signé une convention en 2019.
Un avenant à ce texte devra être signé avant la fin de l'année.
  = convention, past: Ville de Vernoux + Université de Tamba
  = amendment, planned: Ville de Vernoux + Université de Tamba

L'Office du lait de Tamba est lié à la Banque du Sahel par un contrat signé en 2019. Un avenant a été conclu mardi.
  = contract, past: Office du lait de Tamba + Banque du Sahel
  = amendment, signed: Office du lait de Tamba + Banque du Sahel

La Banque du Sahel et la Région Atlas ont conclu un contrat en 2019. Un avenant est en cours de négociation.
  = contract, past: Banque du Sahel + Région Atlas
  = amendment, negotiating: Banque du Sahel + Région Atlas

# with a participle of what it amends: its other side is the amendment's too
La mairie de Vernoux a signé un avenant au contrat conclu en 2019 avec Orvexia.
  = amendment, signed: mairie de Vernoux + Orvexia
  = contract, past: mairie de Vernoux + Orvexia

Le conseil communautaire a autorisé la présidente à signer un avenant au bail conclu avec la société Delvaux.
  = amendment, planned: conseil communautaire + Delvaux
  = contract, past: conseil communautaire + Delvaux

L'avenant au contrat de délégation conclu avec la société Orvexia a été signé lundi par le maire de Vernoux, Jean Morel.
  = amendment, signed: Orvexia + ville de Vernoux
  signed by: Jean Morel
  date: 2024-03-11

# to whom the contract was given
Le syndicat des eaux a signé jeudi un avenant au marché confié à Orvexia en 2020.
  = amendment, signed: syndicat des eaux + Orvexia

La mairie de Vernoux a résilié le contrat confié en 2019 à la société Orvexia.
  = contract, terminated: mairie de Vernoux + Orvexia

La mairie de Vernoux a signé un contrat. Confié à Orvexia, le chantier durera deux ans.
  = contract, signed: mairie de Vernoux

# … but not where both sides of its own are told
La Région Atlas et la Banque du Sahel ont signé un avenant à la convention conclue en 2020 avec la Ville de Vernoux.
  = amendment, signed: Région Atlas + Banque du Sahel
  = convention, past: Ville de Vernoux

# only mentioned, or of others
La Banque du Sahel et la Région Atlas ont conclu un contrat en 2019. Aucun avenant n'a été signé.
  = contract, past: Banque du Sahel + Région Atlas

La Banque du Sahel et la Région Atlas ont conclu un contrat en 2019. Un avenant a été signé avec l'Office du lait de Tamba.
  = contract, past: Banque du Sahel + Région Atlas
  = amendment, signed: Office du lait de Tamba
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(AMENDED))
def test_an_amendment_is_between_those_of_what_it_amends(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
