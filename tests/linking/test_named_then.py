"""What a later sentence says of an agreement told before: that it was signed, and by which of those meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TOLD_LATER = """
# what the agreement does lies ahead, the hands have signed
La Banque du Sahel prêtera 20 millions d'euros à la commune de Verlin. La convention a été signée mardi.
  = convention, signed: Banque du Sahel + commune de Verlin
  date: 2024-03-12

La Région Atlas accordera une subvention à l'Agence du Nord. La convention a été signée mardi à Tazert.
  = financing, signed: Région Atlas + Agence du Nord
  place: Tazert

La Région Atlas et l'Agence du Nord vont s'associer. Le protocole d'accord a été signé mardi.
  = protocol, signed: Région Atlas + Agence du Nord

# … but what is to be signed, and what was signed long before, are two
La Région Atlas et l'Agence du Nord signeront un accord en juin. Le premier accord avait été signé en 2019.
  = agreement, planned: Région Atlas + Agence du Nord
  = agreement, past: Région Atlas + Agence du Nord

# «les syndicats», until those who signed are named
La direction de Nordfisk et les syndicats ont trouvé un accord. La CFDT et FO l'ont signé mardi.
  = agreement, signed: Nordfisk + CFDT + FO

La direction de Nordfisk et les organisations syndicales ont conclu un accord. Il a été signé par la CFDT et l'Unsa.
  = agreement, signed: Nordfisk + CFDT + Unsa

Les partenaires sociaux et la direction de Nordfisk ont trouvé un accord. Seule la CFDT l'a signé.
  = agreement, signed: CFDT + Nordfisk

Un accord a été signé entre les organisations syndicales et Nordfisk. La CGT ne l'a pas signé.
  = agreement, signed: organisations syndicales + Nordfisk

# who a sentence is about, weak as its name is
Le club de Verlin change de fournisseur. Son président, Éric Lambert, a signé un contrat avec le brasseur Nordfisk.
  = contract, signed: club de Verlin + Nordfisk
  signed by: Éric Lambert

# two ministers, told by their nations
L'accord a été signé par les ministres français et allemand des Transports.
  = agreement, signed: ministère français des Transports + ministère allemand des Transports

Paraphé lundi par les ministres béninois et togolais du Commerce, l'accord facilitera le passage des camions.
  = agreement, signed: ministère béninois du Commerce + ministère togolais du Commerce

L'accord a été signé par les présidents malien et nigérien.
  = agreement, signed: Mali + Niger
"""


@pytest.mark.parametrize("case", cases(TOLD_LATER))
def test_told_later(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


OF_A_TEXT = """
# a document that nothing before tells: what follows says what it is, or what it does
La directrice de la Banque du Sahel, Awa Diop, et le maire de Verlin, Paul Dur, ont signé le document. Le partenariat durera trois ans.
  = partnership, signed: Banque du Sahel + ville de Verlin
  signed by: Awa Diop + Paul Dur

Le texte a été paraphé mardi par Awa Diop, de la Banque du Sahel, et Paul Dur, maire de Verlin. Il s'agit d'un accord de prêt.
  = financing, signed: Banque du Sahel + ville de Verlin

Awa Diop et Paul Dur ont signé mardi le document qui lie la Banque du Sahel à la commune de Verlin.
  = other, signed: Banque du Sahel + commune de Verlin
  signed by: Awa Diop + Paul Dur

Le ministre Paul Dur a signé le document. Il fixe les prix de l'eau.
  = none

# an office in apposition, of the one department there is
Paul Dur, maire de Verlin, et Odile Petit, présidente du département, ont signé une convention.
  = convention, signed: ville de Verlin + département
  signed by: Paul Dur + Odile Petit

# those who shook hands
La poignée de main entre Paul Dur, le patron de Nordfisk, et Odile Petit, la présidente de la Région Atlas, a officialisé un partenariat de cinq ans.
  = partnership, signed: Nordfisk + Région Atlas
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(OF_A_TEXT))
def test_of_a_text(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
