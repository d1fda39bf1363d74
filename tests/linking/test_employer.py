"""Whom «la direction» and «l'employeur» mean: the firm whose staff the text told of; branches stand for their union."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

EMPLOYER = """
# «la direction»: of the firm whose people the sentence tells of
Les ouvrières de la société Tricotex ont repris le travail au lendemain de l'accord trouvé entre la direction et le syndicat FO Textile.
  = agreement, signed: Tricotex + FO Textile

# … or the sentence before
Les salariés de Tricotex ont repris le travail. Un accord a été trouvé entre la direction et la CGT.
  = agreement, signed: Tricotex + CGT

# «leur employeur»
Les grévistes de l'usine Lactis de Vire ont voté la reprise : un protocole de fin de conflit a été signé entre leur employeur et la CFDT.
  = protocol, signed: usine Lactis de Vire + CFDT

# at whose place
Chez Lactis, la section syndicale de la CFDT a signé un accord avec la direction.
  = agreement, signed: Lactis + CFDT

# of whose staff the union's name tells
Une entente de principe est intervenue mardi entre le Syndicat des employées de la Maison Beauséjour et la direction de l'établissement.
  = agreement, announced: Syndicat des employées de la Maison Beauséjour + Maison Beauséjour

Le Syndicat des chauffeurs de la société Transbeauce et l'employeur ont signé une convention collective.
  = convention, signed: Syndicat des chauffeurs de la société Transbeauce + Transbeauce

# … but the one that is in force for a whole trade is no agreement of the two
La CGT demande à la société Tricotex d'appliquer la convention collective du textile.
  = none

# … nor is a doctor's protocol; what is concluded is one, whatever its name
Le ministère de la Santé et l'hôpital de Vernoux ont suivi un protocole de recherche avec la Ville de Vernoux.
  = none

L'Office du lait de Tamba et l'Université de Tamba ont conclu un protocole de recherche.
  = protocol, signed: Office du lait de Tamba + Université de Tamba

# whose word it is does not act
Le groupe Tricotex a acquis le port. Selon l'hebdomadaire Jeune Afrique, l'entreprise a signé un accord avec la Banque du Sahel.
  = agreement, signed: Tricotex + Banque du Sahel

# a branch concludes for its union
Les chauffeurs de la société Transbeauce ont approuvé l'entente intervenue lundi entre la direction et le bureau local affilié à la CSN.
  = agreement, ratified: Transbeauce + CSN
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(EMPLOYER))
def test_employer(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
