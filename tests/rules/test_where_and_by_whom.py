"""Where it is signed and by whom, in plain passages: streets, clubs, seats; hosts and guests; who heads what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SPECIFICATION = """
# a street needs no preposition
La convention a été signée mardi place Stanislas entre la commune de Verlin et Celtis.
  = convention, signed: commune de Verlin + Celtis
  place: place Stanislas

Celtis et Nordfisk ont signé leur accord boulevard Haussmann, à Paris.
  = agreement, signed: Celtis + Nordfisk
  place: Paris

# … and «à la place de» is none
Celtis et Nordfisk ont signé leur convention à la place de Voltaris.
  = convention, signed: Celtis + Nordfisk
  place: none

# a club is a place behind a day, a party behind «avec»
Jeudi soir, au Club 44, l'Université de Verlin et le groupe Celtis ont signé une convention.
  = convention, signed: Université de Verlin + Celtis
  place: Club 44

Jeudi, la Ville de Verlin a signé une convention avec le Club 44.
  = convention, signed: Ville de Verlin + Club 44
  place: none

La Ville de Verlin a signé mardi avec Celtis, au Club des entrepreneurs, une convention.
  = convention, signed: Ville de Verlin + Celtis

Mercredi, à la présidence de la République, la Région Atlas et Nordfisk ont signé une convention.
  = convention, signed: Région Atlas + Nordfisk
  place: présidence de la République

# host and guest
Le maire de Verlin, Henri Bastin, a reçu vendredi le président de Celtis, Luc Martel, pour signer une convention.
  = convention, signed: ville de Verlin + Celtis
  signed by: Henri Bastin + Luc Martel
  date: 2024-03-08

Luc Martel, directeur de Celtis, était reçu mardi par le maire de Verlin, Henri Bastin, pour la signature d'un contrat.
  = contract, signed: Celtis + ville de Verlin
  signed by: Luc Martel + Henri Bastin

La Région Atlas a accueilli mardi à Brou les dirigeants de Nordfisk pour signer un contrat.
  = contract, signed: Région Atlas + Nordfisk
  place: Brou

La ministre de la Santé, Aïda Mbaye, était lundi à Brou pour signer avec le CHU de l'Atlas un contrat.
  = contract, signed: CHU de l'Atlas + ministère de la Santé
  date: 2024-03-11

# leave received is no guest
Le maire de Verlin a reçu le feu vert du préfet pour signer une convention avec Celtis.
  = convention, planned: Celtis + ville de Verlin

Le ministre des Mines, Ali Sow, a reçu l'ambassadeur du Japon, Ken Ito, pour évoquer la signature d'une convention.
  = none

# each heads the body in the same place
Anne Dubois et Marc Lefort, qui dirigent Celtis et Nordfisk, ont signé jeudi à Liège un accord de coopération.
  = agreement, signed: Celtis + Nordfisk
  signed by: Anne Dubois + Marc Lefort
  place: Liège

Anne Dubois et Marc Lefort, qui président l'association Les Passeurs, ont signé un accord avec la Ville de Verlin.
  = agreement, signed: Ville de Verlin + Les Passeurs

# the noun that counts them is no other group
À l'occasion de la visite du président Marc Ondo à Libreville, les deux pays, le Gabon et le Congo, ont signé un accord.
  = agreement, signed: Gabon + Congo
  place: Libreville

# names that nobody knows, at the head of the sentence and behind «direction de»
Hydralis et la métropole de Verlin ont signé mardi un protocole.
  = protocol, signed: Hydralis + métropole de Verlin

Hydralis signe un accord avec la Région Atlas.
  = agreement, signed: Hydralis + Région Atlas

Le syndicat CGT-Énergie et la direction de Voltaris ont signé hier soir un accord salarial.
  = agreement, signed: CGT-Énergie + Voltaris

# the commune of the place
Lundi à Verlin, la Ville et Celtis ont signé une convention.
  = convention, signed: Ville de Verlin + Celtis

VERLIN - La commune et Celtis ont signé une convention.
  = convention, signed: commune de Verlin + Celtis

Une convention a été signée mardi à Verlin entre la commune et Celtis.
  = convention, signed: commune de Verlin + Celtis

La commune de Brou a invité ses voisins à Verlin. La commune et Celtis ont signé une convention.
  = convention, signed: commune de Brou + Celtis

# behind «et» without «de», a word that is no field of a ministry is another side
Le ministère de l'Énergie et Voltaris ont signé un accord.
  = agreement, signed: ministère de l'Énergie + Voltaris

Le ministère de la Santé et Prévention a signé un accord avec Celtis.
  = agreement, signed: ministère de la Santé et Prévention + Celtis

# a day and a place between «et» and the second agreement
Celtis et Nordfisk ont signé lundi à Oslo une convention de recherche et, mardi à Bergen, un contrat de fourniture.
  = convention, signed: Celtis + Nordfisk
  = contract, signed: Celtis + Nordfisk

# the noun of signing expects sides as the verb does
Le sénateur Jean Faure a assisté à la signature de la convention entre la commune de Brou et Celtis.
  = convention, signed: commune de Brou + Celtis
  present: Jean Faure
"""


@pytest.mark.parametrize("case", cases(SPECIFICATION))
def test_where_and_by_whom(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
