"""Bodies told by a part of them or in other words, and bodies named beside that conclude nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

BRANCHES = """
# Who is there for a body concludes for it
La convention a été signée par Anne Morel, à la tête de la représentation de la BEI au Maroc, et par Paul Mercier, directeur de l'Office du lait.
  = convention, signed: BEI + Office du lait

L'antenne locale de Pôle emploi et la mairie de Vernoux ont signé une convention.
  = convention, signed: Pôle emploi + mairie de Vernoux

Le bureau de l'Unicef à Dakar signera mardi une convention avec la Ville de Vernoux.
  = convention, planned: Unicef + Ville de Vernoux

L'agence locale de la Banque de France et le lycée Brizeux ont conclu un accord.
  = agreement, signed: Banque de France + lycée Brizeux

La direction régionale de la SNCF a signé une charte avec la Ville de Vernoux.
  = charter, signed: SNCF + Ville de Vernoux

# … and in the plural
Les délégations d'Unia, de Syna et du SSP ont signé un accord avec Allpura.
  = agreement, signed: Unia + Syna + SSP + Allpura

Les délégations du Mali et de la Mauritanie ont paraphé un accord.
  = agreement, signed: Mali + Mauritanie

# … but these are bodies of their own
La mission locale de Vernoux et la Ville de Tamba ont signé une convention.
  = convention, signed: mission locale de Vernoux + Ville de Tamba

Le bureau d'études Nordis et la Ville de Vernoux ont signé un contrat.
  = contract, signed: Nordis + Ville de Vernoux

La délégation régionale de la Santé et la Ville de Vernoux ont signé une convention.
  = convention, signed: délégation régionale de la Santé + Ville de Vernoux
"""  # noqa: E501

ORDINALS = """
# The holder of an office of «the first», «the second»
La Banque du Sahel et l'Agence du lait se connaissent. Awa Sow, qui dirige la première, et Paul Mercier, président de la seconde, ont signé mardi une convention.
  = convention, signed: Banque du Sahel + Agence du lait
  signed by: Awa Sow + Paul Mercier

La Ville de Vernoux et le port de Dakar se rapprochent. Awa Sow, adjointe au maire de la première, et Paul Mercier, directeur général du second, ont signé mardi une convention.
  = convention, signed: Ville de Vernoux + port de Dakar
  signed by: Awa Sow + Paul Mercier

L'Université de Tamba et l'Office du lait s'ouvrent. Awa Sow et Paul Mercier, respectivement présidente de la première et directeur général du second, ont signé une convention.
  = convention, signed: Université de Tamba + Office du lait
  signed by: Awa Sow + Paul Mercier

# No directorate is called after an agent
Le directeur général de Calmet, Jean Moreau, et Leïla Haddad, directrice générale de l'acquéreur, ont signé un contrat avec la Ville de Vernoux.
  = contract, signed: Calmet + Ville de Vernoux
"""  # noqa: E501

BESIDE = """
# The mother company stands in an aside
La banque Wafa et Nordis, filiale de l'Agence française de développement (AFD) dédiée au secteur privé, ont conclu un accord.
  = agreement, signed: Wafa + Nordis

La Sonelgaz et Siemens Energy, l'ancienne division du groupe allemand Siemens, ont signé un protocole d'accord.
  = protocol, signed: Sonelgaz + Siemens Energy

# What an agreement founds or rules is no side of it
Les deux chambres se sont liées par un protocole d'accord qui crée un conseil d'affaires conjoint. La Chambre de Tunis et la Chambre de Dakar l'ont signé mardi.
  = protocol, signed: Chambre de Tunis + Chambre de Dakar

Le canton de Vaud et le canton de Fribourg ont signé la convention qui régit le Gymnase intercantonal de la Broye.
  = convention, signed: canton de Vaud + canton de Fribourg

# The minister who signs for the State adds no party
Le gouvernement et l'Union des travailleurs du Mali ont signé un protocole d'accord. Awa Sow, ministre du Travail, l'a paraphé pour le compte de l'Etat.
  = protocol, signed: gouvernement + Union des travailleurs du Mali
  signed by: Awa Sow
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(BRANCHES))
def test_who_is_there_for_a_body_concludes_for_it(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(ORDINALS))
def test_an_office_of_the_first_or_of_the_second(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(BESIDE))
def test_who_is_only_named_beside(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
