"""Who is only named in what an agreement is about, or in what is said of a side, is no party to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

IN_PASSING = """
# What the money is for, where both who sign are told
La Ville de Vernoux négocie avec ses banques. Elle avait signé avec la Banque du Sahel un prêt de 3 millions d'euros pour la Cité du Lac.
  = financing, past: Ville de Vernoux + Banque du Sahel

# … but not where the one for whom it is is the other side
Un contrat de prêt pour l'Hôpital de Tamba a été signé mardi par la Banque du Sahel.
  = financing, signed: Banque du Sahel + Hôpital de Tamba

# From where to where
La société Bertin et l'Office du lait ont conclu une entente pour l'aménagement d'une piste entre Corbas et Vernoux.
  = agreement, signed: Bertin + Office du lait

Le canton de Vernoux a signé mardi avec la Confédération une convention sur la ligne de bus entre Vernoux et les Terres-Noires.
  = convention, signed: canton de Vernoux + Confédération

# … but «entre» tells the sides where no others are known
Le ministre de la Culture, Ali Kane, a annoncé un accord sur le partage des recettes entre la société Bertin et l'Office du lait.
  = agreement, announced: Bertin + Office du lait

Zoé Cherbuin et Paul Morel ont signé une convention sur l'accueil des stagiaires entre la Ville de Vernoux et l'Office du lait.
  = convention, signed: Ville de Vernoux + Office du lait
  signed by: Zoé Cherbuin + Paul Morel

# What a side joins, or takes part in
Le port de Tamba a conclu un accord avec Calypso, qui réunit Corbas, Vernoux et Saint-Brac.
  = agreement, signed: port de Tamba + Calypso

L'Université de Tamba a signé une convention avec la Fondation Bertin, engagée dans plusieurs chantiers de la région de Vernoux.
  = convention, signed: Université de Tamba + Fondation Bertin

# For what two are bound
La convention qui liait la Poste à la Ville de Vernoux, pour l'Office du lait, a été dénoncée en juin.
  = convention, terminated: Poste + Ville de Vernoux
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(IN_PASSING))
def test_named_in_passing(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
