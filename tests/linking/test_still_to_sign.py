"""Reached but not signed, only possible, refused: what agency style tells of an agreement before there is one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

_TO_SIGN = """
# A day is set for the signing.
L'accord entre le Bénin et le Togo est un succès. Le communiqué précise que le Togo se joindra à la cérémonie de signature prévue mardi à Paris.
  = agreement, planned: Bénin + Togo
  date: 2024-03-19

La signature officielle de l'accord entre la SNCF et la région Bretagne, programmée jeudi, aura lieu à Rennes.
  = agreement, planned: SNCF + région Bretagne

# What was found waits for its signing.
Un accord a été trouvé jeudi entre le gouvernement et la CFDT. Cet accord devrait faire l'objet d'une signature officielle lundi à Matignon.
  = agreement, planned: gouvernement + CFDT
  date: 2024-03-18

La SNCF et la région Bretagne sont parvenues à un accord mercredi. Il sera signé lundi à Rennes.
  = agreement, planned: SNCF + région Bretagne
  date: 2024-03-18

La convention fera l'objet d'une signature officielle lundi entre la SNCF et la région Bretagne.
  = convention, planned: SNCF + région Bretagne
  date: 2024-03-18

# What was signed stays signed.
La SNCF et la région Bretagne ont signé un accord mercredi. Une autre signature est prévue lundi à Nantes.
  = agreement, signed: SNCF + région Bretagne
  date: 2024-03-13

# Who must first negotiate, and who has signed already.
Les diffuseurs doivent d'abord négocier des accords techniques avec les opérateurs. Si Lumen Télévision a déjà signé avec Orange et Bouygues Telecom, Canal Sud peine à conclure.
  = agreement, past: Lumen Télévision + Orange + Bouygues Telecom
"""  # noqa: E501

_NONE = """
# Only possible.
Pour lui, l'entente est possible entre la CFDT et la CGT si le gouvernement cède.
  = none

Selon le maire, une alliance est envisageable entre la CFDT et la CGT.
  = none

# Something else is concluded, or sealed.
Un accord a été signé mardi entre le Bénin et le Togo. Concluant son discours, le ministre béninois Luc Adjovi a remercié les présents.
  = agreement, signed: Bénin + Togo

# Who has not decided is no party to what was concluded.
La CGT et Sud n'ont pas encore rendu leur décision sur le texte. Jeudi, un accord a été conclu pour les personnels techniques.
  = none

# Which agreement was ratified.
Le Togo, qui a conclu un accord de paix avec le Bénin, a menacé de le reconsidérer. Les députés européens ont ratifié mercredi l'accord « ciel ouvert » entre l'Union européenne et le Bénin.
  = agreement, signed: Togo + Bénin
  = agreement, ratified: Union européenne + Bénin
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(_TO_SIGN + _NONE))
def test_still_to_sign(case: Case, tell: Callable[..., Record]) -> None:
    """What the passage says, as the comment above it explains."""
    check(case, tell(case.text))
