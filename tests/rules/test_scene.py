"""When and where, told elsewhere than beside the verb: in the scene, by a venue, by the ceremony, of another text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DATES = """
# The scene is set in the sentence before
Lundi, mieux valait arriver tôt pour trouver une chaise. La Ville de Vernoux et l'Université de Tamba ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-11

# The ceremony is told after
La Ville de Vernoux et l'Université de Tamba ont signé une convention. La cérémonie s'est déroulée mardi à Lille.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12
  place: Lille

# The signing goes before the vote …
Le conseil municipal a approuvé lundi la convention entre la Ville de Vernoux et l'Université de Tamba. Elle sera signée le 20 mars à Lille.
  = convention, planned: Ville de Vernoux + Université de Tamba
  date: 2024-03-20
  place: Lille

# … and the leave to sign is no signing
Réuni lundi soir, le conseil municipal a autorisé la maire, Anne Morel, à signer une convention avec l'Université de Tamba.
  = convention, planned: mairie + Université de Tamba / convention, planned: Université de Tamba
  date: none
  todo: who the council is

# The date of what an amendment changes
La Ville de Vernoux et la Banque du Sahel ont signé mardi un avenant au contrat de gestion conclu en mai 2019.
  = amendment, signed: Ville de Vernoux + Banque du Sahel
  date: 2024-03-12
  = contract, past: Ville de Vernoux + Banque du Sahel
  date: 2019-05

# What will be done, and what the years of a programme are
Grâce à un accord signé avec la Banque du Sahel, la Ville de Vernoux ouvrira en mai une halle.
  = agreement, signed: Ville de Vernoux + Banque du Sahel
  date: none

La Ville de Vernoux et l'Université de Tamba ont signé un contrat-programme 2025-2027.
  = contract, signed: Ville de Vernoux + Université de Tamba
  date: none

# The last day of the old one
La Ville de Vernoux et l'Université de Tamba ont signé une convention, l'ancienne expire le 31 août.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: none

# Since when they were bound
La Norvège et le Ghana ont dénoncé l'accord qui les liait depuis 2011.
  = agreement, terminated: Norvège + Ghana
  date: 2011

# Beside the others, not with them
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. Par ailleurs, la Ville de Vernoux a signé de son côté un contrat avec la société Nordfisk.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12
  = contract, signed: Ville de Vernoux + Nordfisk
  date: none
"""  # noqa: E501

PLACES = """
La Ville de Vernoux et l'Université de Tamba ont signé mardi, à la préfecture de Lille, une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  place: Lille

La Ville de Vernoux et l'Université de Tamba ont signé une convention dans les locaux de Rocquerive.
  = convention, signed: Ville de Vernoux + Université de Tamba
  place: Rocquerive

# A venue that says by itself which one it is
La charte a été signée mardi au château de Valmont par la Norvège et le Ghana.
  = charter, signed: Norvège + Ghana
  place: château de Valmont

Sous les voûtes de la cathédrale Saint-Aubin, la Norvège et le Ghana ont signé un accord.
  = agreement, signed: Norvège + Ghana
  place: cathédrale Saint-Aubin

# … and one that does not
La Norvège et le Ghana ont signé un accord dans une salle bondée.
  = agreement, signed: Norvège + Ghana
  place: none

# The town named before
Les mines de Kolwezi tournent au ralenti. La Norvège et le Ghana ont signé mardi, dans la ville minière, un accord.
  = agreement, signed: Norvège + Ghana
  place: Kolwezi

# The town of the fair
La Norvège et le Ghana ont signé un accord en marge du Salon de l'énergie de Francfort.
  = agreement, signed: Norvège + Ghana
  place: Francfort

# A country far from the verb is what the agreement is about
La Norvège et le Ghana ont signé un accord qui ouvre aux étudiants la possibilité de venir se former au Maroc.
  = agreement, signed: Norvège + Ghana
  place: none

# A dispatch tells the place at its head, even of a town that nobody lists
ROCQUERIVE. La Norvège et le Ghana ont signé mardi un accord sur les ports.
  = agreement, signed: Norvège + Ghana
  place: ROCQUERIVE
"""


@pytest.mark.parametrize("case", cases(DATES))
def test_the_day_of_the_signing(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(PLACES))
def test_the_place_of_the_signing(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


OWN_DATES = """
# The date that belongs to the noun
Les deux pays restent liés. L'accord de 2005 entre la Norvège et le Ghana n'a jamais été appliqué.
  = agreement, past: Norvège + Ghana
  date: 2005

La Norvège est liée au Ghana par un accord-cadre qui remonte à 2019.
  = framework_agreement, signed/past: Norvège + Ghana
  date: 2019

# Who is elsewhere does not sign there
La Norvège et le Ghana ont signé un accord. Retenu à Doha, le ministre, Paul Mercier, avait délégué sa signature.
  = agreement, signed: Norvège + Ghana
  place: none
"""


@pytest.mark.parametrize("case", cases(OWN_DATES))
def test_the_date_of_the_noun_and_where_nobody_signs(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
