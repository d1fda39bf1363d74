"""Offices told with the house they are held at, councils that stand for their town, clauses that a «;» parts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

HOUSES = """
# «à», «chez»: the house, before the holder's name
La directrice de la coopération à la Commission européenne, Ingrid Dahl, et le ministre malien de la Santé, Ali Keita, ont signé un accord.
  = agreement, signed: Commission européenne + ministère de la Santé
  signed by: Ingrid Dahl + Ali Keita

Le directeur des achats chez Ferrexo, Paul Petit, et le maire de Vernoux, Jean Sarr, ont signé un contrat.
  = contract, signed: Ferrexo + ville de Vernoux
  signed by: Paul Petit + Jean Sarr

Un protocole a été signé entre le maire de Vernoux, Jean Sarr, et la directrice chargée de la Pêche à la Banque du Sahel, Awa Sy.
  = protocol, signed: ville de Vernoux + Banque du Sahel
  signed by: Jean Sarr + Awa Sy

# «à» after «lie»: the other side, and no field of the ministry
La convention lie le ministère de l'Eau à la Chambre d'agriculture de la Doria.
  = convention, signed: ministère de l'Eau + Chambre d'agriculture de la Doria

# … but a High Commission may be one for a field
Le Haut-Commissariat à l'Energie a signé un accord avec la Région Atlas.
  = agreement, signed: Haut-Commissariat à l'Energie + Région Atlas

# a council is meant by «la commune»
Le collège échevinal de Corbange a présenté jeudi la convention que la commune s'apprête à signer avec le Fonds du logement.
  = convention, planned: commune de Corbange + Fonds du logement
  todo: called by the name of its council

# a company may be called «la Générale»
La Générale du Rail a signé une convention avec la Ville de Brest.
  = convention, signed: Générale du Rail + Ville de Brest
"""  # noqa: E501

CLAUSES = """
# what follows the «;» is the subject of its own verb
La Ville de Vernoux, l'Institut Dunal et la banque Morel & Cie ont conclu mardi une convention. L'adjointe à la culture, Anne Roche, a signé pour la Ville ; le directeur de l'Institut, Matthias Zinder, et Olivier Morel, associé de la banque, ont fait de même.
  = convention, signed: Ville de Vernoux + Institut Dunal + Morel & Cie
  signed by: Anne Roche + Matthias Zinder + Olivier Morel

# «Le second, signé par X»: the pronoun is what was signed, whatever sums follow
Le ministre du Tourisme, Slah Mzou, a signé jeudi deux accords, l'un avec la compagnie Jasmin Airways, l'autre avec la Banque du Sahel. Le second, contresigné par Nizar Gharb, qui dirige la Banque, met 40 millions de dinars de crédits à la disposition des hôteliers.
  = agreement, signed: ministère du Tourisme + Jasmin Airways
  signed by: Slah Mzou
  = agreement, signed: ministère du Tourisme + Banque du Sahel
  signed by: Slah Mzou + Nizar Gharb

# «aura lieu» tells when the signing is to be
La Ville de Brest va signer une convention avec la Région Atlas. La signature aura lieu le 10 avril à l'hôtel de ville.
  = convention, planned: Ville de Brest + Région Atlas
  date: 2024-04-10
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(HOUSES) + cases(CLAUSES))
def test_at_a_house(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
