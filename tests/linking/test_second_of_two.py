"""What the first and the second of two are about, who is told beside them, and what only waits for a vote."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

EXAMPLES = """
# Of the second, what lies between two others is matter
Deux accords ont été signés mardi entre la SNCF et Transdev.
Le premier porte sur la formation, le second sur les lignes entre la France et l'Espagne.
  = agreement, signed: SNCF + Transdev
  = agreement, signed: SNCF + Transdev

Deux accords lient la SNCF à Transdev. L'un traite des émissions, l'autre des liaisons entre la France et l'Espagne.
  = agreement, signed: SNCF + Transdev
  = agreement, signed: SNCF + Transdev

# The first, told behind its matter
La France et le Maroc ont signé lundi deux textes.
L'extradition fait l'objet du premier, une convention. Le second, un mémorandum d'entente, organise des échanges.
  = convention, signed: France + Maroc
  = memorandum, signed: France + Maroc

La France et le Maroc ont signé lundi deux accords. La pêche fait l'objet du premier. Le second porte sur le tourisme.
  = agreement, signed: France + Maroc
  = agreement, signed: France + Maroc

# It waits for a vote, and is not suspended
La France et le Maroc ont signé une convention dont l'entrée en vigueur reste suspendue au vote des deux parlements.
  = convention, signed: France + Maroc

La France et le Maroc ont suspendu lundi leur accord.
  = agreement, terminated: France + Maroc

# Whom an aside calls a guest signs all the same
Avec la Suisse, invitée d'honneur, le Maroc a signé un accord.
  = agreement, signed: Suisse + Maroc

# Portfolios in brackets are no bodies
Jean Morel (Economie et Finances) et Anne Roux (Santé) ont signé lundi une convention avec Nordis.
  = convention, signed: Nordis
  signed by: Jean Morel + Anne Roux

# Another text of two who are named
Un autre texte, entre Nordis et l'Agence de l'eau, a été signé lundi.
  = other, signed: Nordis + Agence de l'eau

# Others put their names to another one
La SNCF et Transdev se sont entendus mardi, mémorandum à l'appui, sur les gares.
Le gouvernement et la société Alstom le signeront samedi.
  = memorandum, signed: SNCF + Transdev

# A loan under negotiation, though the text names no other agreement
La société Nordis bâtit une usine. Le chantier coûtera cher. Elle ouvrira en mai.
La société Nordis négocie à cet effet un emprunt auprès de la Banque mondiale.
  = financing, negotiating: Nordis + Banque mondiale
"""


@pytest.mark.parametrize("case", cases(EXAMPLES))
def test_second_of_two(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
