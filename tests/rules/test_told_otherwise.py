"""Agreements told by turns that name no signing: what is done under them, who works or goes on with whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

UNDER_IT = """
La commune de Vernoux prêtera ses serres à la société Bertin, en vertu d'un accord de cinq ans.
  = agreement, signed: commune de Vernoux + Bertin

Aux termes d'une entente rendue publique hier, la société Bertin soignera les platanes de la commune de Vernoux.
  = agreement, announced: Bertin + commune de Vernoux

La commune de Vernoux prêtera ses serres à la société Bertin, en vertu d'un accord dévoilé hier.
  = agreement, announced: commune de Vernoux + Bertin

La commune de Vernoux et la société Bertin partageront un atelier, selon les termes d'un accord rendu public mardi.
  = agreement, announced: commune de Vernoux + Bertin

# How things stand is background
La commune de Vernoux et la société Bertin partagent un atelier en vertu d'un accord.
  = agreement, past: commune de Vernoux + Bertin

# «par contrat» is to come with what it makes
La commune de Vernoux confiera par contrat ses serres à la société Bertin.
  = contract, planned: commune de Vernoux + Bertin
"""

STILL_TO_SIGN = """
Les discussions entre la commune de Vernoux et la société Bertin ont abouti : une convention sera signée le 20 mars.
  = convention, planned: commune de Vernoux + Bertin
  date: 2024-03-20

La commune de Vernoux et la société Bertin sont parvenues à un accord qui sera paraphé le 20 mars.
  = agreement, planned: commune de Vernoux + Bertin
  date: 2024-03-20
"""

DEALINGS = """
# One more agreement right behind those who work together
La commune de Vernoux travaille depuis un an avec la société Bertin. Une convention a été signée mardi.
  = convention, signed: commune de Vernoux + Bertin
  date: 2024-03-12

Pour ses serres, la commune de Vernoux s'en remet à la société Bertin. Un contrat de quatre ans a été conclu à cet effet.
  = contract, signed: commune de Vernoux + Bertin

La société Bertin entre au service de la commune de Vernoux. Le contrat a été signé mardi.
  = contract, signed: Bertin + commune de Vernoux

La commune de Vernoux versera 14 millions à la société Bertin. L'entente de financement a été dévoilée lundi.
  = financing, signed: commune de Vernoux + Bertin

# B is told first, or by whom it is done
C'est avec la société Bertin que la commune de Vernoux va rénover ses serres. Le contrat a été signé mardi.
  = contract, signed: commune de Vernoux + Bertin

C'est la société Bertin qui rénovera les serres de la commune de Vernoux. Le contrat a été signé mardi.
  = contract, signed: commune de Vernoux + Bertin

Les serres de la commune de Vernoux seront rénovées par la société Bertin. Le contrat a été signé mardi.
  = contract, signed: commune de Vernoux + Bertin

# Whoever is not named again is the other of the two
La commune de Vernoux ouvre ses serres à la société Bertin. Celle-ci les exploitera aux termes d'un bail paraphé lundi.
  = contract, signed: commune de Vernoux + Bertin

# Those behind «avec» are one of «les deux maisons»
La banque Atlas travaille avec la mutuelle Horizon : les deux maisons ont signé mardi un protocole.
  = protocol, signed: Atlas + Horizon

La société Bertin s'est engagée auprès de la commune de Vernoux à embaucher. C'est écrit dans l'entente signée lundi.
  = agreement, signed: Bertin + commune de Vernoux

La commune de Vernoux et la société Bertin se sont dit oui. Leur convention court sur quatre ans.
  = convention, signed: commune de Vernoux + Bertin
  duration: quatre ans

# A question asks, and «Un accord scellé» is a heading
La commune de Vernoux travaille depuis un an avec la société Bertin. Un accord scellé ?
  = none
"""  # noqa: E501

ACROSS = """
La convention a été signée mardi. D'un côté, Awa Tembely, pour la mairie de Vernoux ; de l'autre, Luc Sarr, pour l'ONG Eaux Claires.
  = convention, signed: mairie de Vernoux + Eaux Claires
  signed by: Awa Tembely + Luc Sarr

La convention a été signée mardi. Les signataires : Awa Tembely, pour la mairie de Vernoux, et Luc Sarr, pour l'ONG Eaux Claires.
  = convention, signed: mairie de Vernoux + Eaux Claires
  signed by: Awa Tembely + Luc Sarr
"""  # noqa: E501

EVERYBODY = """
L'ONG Eaux Claires, la commune de Vernoux et la société Bertin étaient autour de la table. Tous ont signé une charte sur le partage de l'eau.
  = charter, signed: Eaux Claires + commune de Vernoux + Bertin
"""  # noqa: E501

PACTS = """
La commune de Vernoux et la société Bertin repartent pour trois ans.
  = partnership, renewed: commune de Vernoux + Bertin

La commune de Vernoux en reprend pour deux ans avec la société Bertin.
  = partnership, renewed: commune de Vernoux + Bertin

La maire de Vernoux repart pour six ans.
  = none

La commune de Vernoux et la société Bertin se sont engagées mardi par écrit à nettoyer les berges.
  = agreement, signed: commune de Vernoux + Bertin
  date: 2024-03-12

La commune de Vernoux et la société Bertin ont trouvé un modus vivendi.
  = agreement, signed: commune de Vernoux + Bertin

La commune de Vernoux et la société Bertin s'entendent enfin.
  = agreement, signed: commune de Vernoux + Bertin

La commune de Vernoux et la société Bertin sont désormais liées jusqu'en 2030.
  = agreement, signed: commune de Vernoux + Bertin

La commune de Vernoux s'offre les services de la société Bertin pour ses serres.
  = contract, signed: commune de Vernoux + Bertin

# A person who is hired has a contract of work
La commune de Vernoux s'est attaché les services de Luc Sarr, ancien directeur de la société Bertin.
  = none
"""

PLURAL_OFFICES = """
Les Comores et le Togo avancent. Leurs ministres de la Pêche, Fakri Mradabi et Hamad Masauni, ont scellé un accord.
  = agreement, signed: Comores + Togo
  signed by: Fakri Mradabi + Hamad Masauni

Sfax et Grenoble se rapprochent. Les maires des deux villes, Awa Tembely et Luc Sarr, ont signé un accord.
  = agreement, signed: Sfax + Grenoble
  signed by: Awa Tembely + Luc Sarr
"""

OTHER_STATUS = """
# Who judges it is none of those whom it bound
La Cour d'appel a annulé le contrat liant la commune de Vernoux à la société Bertin.
  = contract, terminated: commune de Vernoux + Bertin

Le tribunal de Tamba a annulé le contrat conclu par la commune de Vernoux avec la société Bertin.
  = contract, terminated: commune de Vernoux + Bertin

# «en passe de» is no verb
La commune de Vernoux et la société Bertin sont en passe de signer une convention.
  = convention, planned: commune de Vernoux + Bertin

# The instruments of ratification are no agreement
La Norvège et le Ghana ont échangé mardi les instruments de ratification de leur accord de pêche.
  = agreement, ratified: Norvège + Ghana

# What is celebrated is of long ago
La commune de Vernoux et la commune de Tamba ont fêté dimanche les 25 ans de leur jumelage.
  = twinning, past: commune de Vernoux + commune de Tamba
  date: none

La commune de Vernoux et la société Bertin passent aux actes.
  = none
"""

BESIDE_ALL = """
# All of a sort are the other side, whoever they are; of contracts of theirs it says nothing
La mutuelle Horizon et les dentistes sont tombés d'accord. La convention sera signée en avril.
  = convention, planned: Horizon
  date: 2024-04

La société Bertin et ses salariés ont signé un accord.
  = agreement, signed: Bertin

La société Bertin et ses concurrents ont signé des contrats.
  = none
"""

NOT_SO = """
Le ministre de la Pêche n'exclut pas qu'un accord soit trouvé avec la Norvège avant l'été.
  = none

Avant qu'un accord soit signé entre la commune de Vernoux et la société Bertin, le conseil devra voter.
  = none

Il faudra attendre que la convention soit signée par la commune de Vernoux et la société Bertin.
  = none

# What one rejoices in is so
La maire se réjouit qu'un accord ait été signé entre la commune de Vernoux et la société Bertin.
  = agreement, signed: commune de Vernoux + Bertin
"""


@pytest.mark.parametrize(
    "case",
    [
        *cases(UNDER_IT),
        *cases(STILL_TO_SIGN),
        *cases(DEALINGS),
        *cases(ACROSS),
        *cases(EVERYBODY),
        *cases(PACTS),
        *cases(PLURAL_OFFICES),
        *cases(OTHER_STATUS),
        *cases(BESIDE_ALL),
        *cases(NOT_SO),
    ],
)
def test_turns_that_name_no_signing(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
