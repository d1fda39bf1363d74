"""Persons told otherwise: «l'élu», «le diplomate», «les recteurs des deux universités», «la partie sénégalaise»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DESCRIBED = """
La maire de Corbas, Lise Arnal, a reçu la presse. L'édile a signé mardi une convention avec la Banque du Sahel. Sa directrice, Awa Tembely, l'a paraphée à son tour.
  = convention, signed: ville de Corbas + Banque du Sahel
  signed by: Lise Arnal + Awa Tembely

Le président de la Région Atlas, Paul Sarr, a reçu la presse. L'élu a signé mardi une convention avec la Banque du Sahel.
  = convention, signed: Région Atlas + Banque du Sahel
  signed by: Paul Sarr

Le PDG de Nordis, Paul Sarr, a reçu la presse. Le dirigeant a signé mardi un accord avec la Banque du Sahel.
  = agreement, signed: Nordis + Banque du Sahel
  signed by: Paul Sarr

Le ministre de l'Economie, Paul Sarr, a reçu la presse. Le grand argentier a signé mardi un accord de prêt avec la Banque du Sahel.
  = financing, signed: ministère de l'Economie + Banque du Sahel
  signed by: Paul Sarr

# the president of a firm is no elected one
Le président de Nordis, Paul Sarr, a reçu la presse. L'élu a signé mardi une convention avec la Banque du Sahel.
  = convention, signed: Banque du Sahel

# told whose, it is another
Le maire de Corbas, Paul Sarr, a reçu la presse. Un élu de la Région Atlas a signé mardi.
  = none
"""  # noqa: E501

OFFICES = """
Paul Sarr, recteur de l'Université de Tamba, a reçu Lise Arnal, rectrice de l'Université d'Oyé. Les recteurs des deux universités ont signé un accord-cadre.
  = framework_agreement, signed: Université de Tamba + Université d'Oyé
  signed by: Paul Sarr + Lise Arnal

Le ministre marocain des Affaires étrangères, Paul Sarr, a reçu mardi son homologue camerounais, Boris Kanté. Les chefs de la diplomatie des deux pays ont signé un accord de coopération.
  = agreement, signed: Maroc + Cameroun
  signed by: Paul Sarr + Boris Kanté

# one of them has no name
Paul Sarr, recteur de l'Université de Tamba, a visité l'Université d'Oyé. Les recteurs des deux universités ont signé un accord-cadre.
  = framework_agreement, signed: Université de Tamba + Université d'Oyé
  signed by:
"""  # noqa: E501

STATES = """
Le Sénégal et la Mauritanie ont signé un protocole. La partie sénégalaise était représentée par le ministre de la Pêche, Paul Sarr, la partie mauritanienne par le ministre Boris Kanté.
  = protocol, signed: Sénégal + Mauritanie
  acting for: Paul Sarr for Sénégal + Boris Kanté for Mauritanie

Le Burkina Faso et le Japon ont signé un accord de don. Les signataires étaient le ministre de l'Economie, Paul Sarr, et l'ambassadeur du Japon, Kenji Mori.
  = financing, signed: Burkina Faso + Japon
  acting for: Paul Sarr for Burkina Faso + Kenji Mori for Japon

Annaba et Tarente ont signé mardi, par leurs maires, Paul Sarr et Angela De Santis, un accord de jumelage.
  = twinning, signed: Annaba + Tarente
  signed by: Paul Sarr + Angela De Santis

La Ville de Corbas a signé, par son maire, Paul Sarr, une convention avec l'Office du lait.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Paul Sarr
"""  # noqa: E501

GATHERED = """
La Ville de Corbas et l'Office du lait ont conclu une convention. La cérémonie a réuni la maire, Lise Arnal, le directeur de l'Office, Paul Sarr, et le préfet, Idriss Soro.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Lise Arnal + Paul Sarr
  present: Idriss Soro

La Ville de Corbas et l'Office du lait ont conclu une convention. La cérémonie n'a réuni ni Lise Arnal ni Paul Sarr.
  = convention, signed: Ville de Corbas + Office du lait
  signed by:
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(DESCRIBED + OFFICES + STATES + GATHERED))
def test_persons_told_otherwise(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


LATE = """
# who signed is told before what
La signature a eu lieu mardi entre Paul Sarr, directeur de l'Office du lait, et Lise Arnal, maire de Corbas. La convention lie l'Office du lait à la Ville de Corbas.
  = convention, signed: Office du lait + ville de Corbas
  signed by: Paul Sarr + Lise Arnal

# «son» is of the other, where the mayor is of the town
L'association Nourou et la Ville de Corbas ont signé une convention. Son président, Paul Sarr, et la maire, Lise Arnal, l'ont paraphée.
  = convention, signed: Nourou + Ville de Corbas
  acting for: Paul Sarr for Nourou + Lise Arnal for Ville de Corbas

Le lycée Diop et le lycée Atlas de Corbas ont signé une convention. Les proviseurs Paul Sarr et Lise Arnal ont paraphé le document.
  = convention, signed: lycée Diop + lycée Atlas de Corbas
  acting for: Paul Sarr for lycée Diop + Lise Arnal for lycée Atlas de Corbas

# in whose name, behind the object
Le directeur du musée, Paul Sarr, a signé la convention au nom de la Ville de Corbas avec la Fondation Mérieul.
  = convention, signed: Ville de Corbas + Fondation Mérieul
  acting for: Paul Sarr for Ville de Corbas

# the town and the commune are one
L'association Nourou et la commune de Tazert ont signé une convention. La cérémonie a réuni la présidente de l'association, Lise Arnal, et le maire de Tazert, Paul Sarr.
  = convention, signed: Nourou + commune de Tazert
  signed by: Lise Arnal + Paul Sarr

La Région Atlas et la société Nordis ont signé un contrat. Il a été paraphé par le président de la Région, Paul Sarr, et la directrice Maghreb de Nordis, Lise Arnal.
  = contract, signed: Région Atlas + Nordis
  signed by: Paul Sarr + Lise Arnal
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(LATE))
def test_whose_they_are(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("leurs directeurs généraux, Paul Sarr et Lise Arnal", "directeurs généraux"),
        ("leurs patrons respectifs, Paul Sarr et Lise Arnal", "patrons"),
    ],
)
def test_who_is_named_behind_a_plural_office_holds_it(told: str, office: str, tell: Callable[..., Record]) -> None:
    record = tell(f"La Banque du Sahel et l'Office du lait ont signé mardi, par {told}, une convention.")
    assert {s.name: s.role for s in record.agreements[0].signatories} == {"Paul Sarr": office, "Lise Arnal": office}


def test_who_stands_before_it_does_not(tell: Callable[..., Record]) -> None:
    record = tell("Boris Kanté et la Banque du Sahel ont signé une convention. Les deux maires ont applaudi.")
    assert all(s.role is None for agreement in record.agreements for s in agreement.signatories)
