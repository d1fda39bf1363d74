"""Each of several told in few words: «l'un de A, l'autre de B», «les deux mêmes», «La nouvelle, signée mardi»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SEVERAL = """
# from each of two
La Société des noix a obtenu deux prêts, l'un de la Banque de Lagune (8 millions d'euros), l'autre de la Société Fininvest (5 millions d'euros).
  = financing, signed: Société des noix + Banque de Lagune
    amounts: 8000000 EUR
  = financing, signed: Société des noix + Société Fininvest
    amounts: 5000000 EUR

# one of several is not of one of two
La Société des noix a signé un bail avec la Ville de Morat, l'une des villes du lac.
  = contract, signed: Société des noix + Ville de Morat

# what each is about
La Ville de Morat et le Port de Kandi ont signé lundi deux ententes, l'une sur la pêche et l'autre sur la forêt.
  = agreement, signed: Ville de Morat + Port de Kandi
    subject: la pêche
  = agreement, signed: Ville de Morat + Port de Kandi
    subject: la forêt

# something said of the other in commas, before its side
L'Université de Kandi a deux projets : une entente de recherche signée lundi avec Mines Boréal, et une autre, plus modeste, avec le ministère des Forêts.
  = agreement, signed: Université de Kandi + Mines Boréal
    date: 2024-03-11
  = agreement, signed: Université de Kandi + ministère des Forêts

# the same two again
Le Bénin et la Suède ont paraphé mardi un accord sur le climat. Le même jour, les deux mêmes ont conclu un prêt de 25 millions d'euros.
  = agreement, signed: Bénin + Suède
  = financing, signed: Bénin + Suède
    date: 2024-03-12
    amounts: 25000000 EUR

# one more than those of old
La Ville de Morat et la Fondation Corvin se connaissent : deux baux, en 2016 et en 2020, les ont déjà réunies. Le troisième a été signé jeudi à Bulle.
  = contract, past: Ville de Morat + Fondation Corvin
    count: 2
  = contract, signed: Ville de Morat + Fondation Corvin
    place: Bulle

# the new one, and the one before it
Une convention de desserte liait la commune de Bulle à la compagnie Air Colvert entre 2015 et 2019. La nouvelle, approuvée lundi, sera paraphée à Morat.
  = convention, past: commune de Bulle + Air Colvert
  = convention, planned: commune de Bulle + Air Colvert

La commune de Bulle et la compagnie Air Colvert avaient une convention de desserte. La nouvelle, signée lundi à Morat, vaut pour six ans.
  = convention, past: commune de Bulle + Air Colvert
  = convention, signed: commune de Bulle + Air Colvert
    date: 2024-03-11
    place: Morat

# the news, not an agreement
La Ville de Morat a signé une convention avec la Fondation Corvin. La nouvelle a été saluée par le préfet.
  = convention, signed: Ville de Morat + Fondation Corvin

# the verb before has its object in the pronoun
La Ville de Morat a dénoncé son entente avec la société Nordis. Elle l'avait dénoncée en vain et vient d'en conclure une plus souple avec le Club Vagabond.
  = agreement, terminated: Ville de Morat + Nordis
  = agreement, signed: Ville de Morat + Club Vagabond
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SEVERAL))
def test_each_of_several(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
