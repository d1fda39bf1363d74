"""Who acts, and who only approves, is compared with, or stands near: precision in running news."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

APPROVING = """
# Judges and guardians are no party to what they approve
La Cour suprême a validé l'accord conclu par le Ghana avec Danone.
  = agreement, ratified: Ghana + Danone

Le Ghana et le Togo ont signé jeudi un accord de pêche, que le Conseil de sécurité a entériné.
  = agreement, signed: Ghana + Togo

Une résolution de l'ONU a entériné l'accord de pêche. Les chalutiers sortent.
  = none

Le parquet de Lomé enquête sur trois ports. Des contrats ont été signés en 2019 avec Danone.
  = none
"""

NEAR = """
# «de A» beside a noun that is another
Un concurrent de Danone a signé un accord avec le Ghana.
  = agreement, signed: Ghana

L'ancien confident de l'héritière de Danone a conclu un accord avec le Ghana.
  = agreement, signed: Ghana

La filiale de Danone a signé un accord avec le Ghana.
  = agreement, signed: Danone / filiale de Danone + Ghana

# What gives rise to words is no signing
L'arrivée de Danone au Ghana a donné lieu à des protestations contre l'accord de pêche.
  = none

Le Ghana, dont le ministre a signé en mai un décret, discute avec Danone. Le contrat reste secret.
  = none

# Copies and votes
La presse a obtenu copie de l'accord. L'accord, dont l'AFP a obtenu copie, compte seize pages.
  = none

# Talks in an agreement, and an agreement of others
M. Faye dirige un conseil en charge des pourparlers dans un accord de partage du pouvoir.
L'ouverture figure dans l'accord signé entre le Ghana et le Togo.
  = agreement: Ghana + Togo
"""

FOR_WHOM = """
La ministre Awa Sy était à Lomé. Elle y signe "pour le gouvernement togolais" une lettre d'intention avec Danone.
  = intention, signed: gouvernement togolais + Danone

La ministre a signé, au nom du gouvernement togolais, un accord avec Danone.
  = agreement, signed: gouvernement togolais + Danone
"""

OTHER_WORDS = """
# The movement named last, in other words
La trêve des Farc tient. Le gouvernement colombien a signé en 2016 un accord de paix avec cette guérilla marxiste.
  = agreement, past: gouvernement colombien + Farc

# Two countries, each with its treaty
Israël vend des avions à la Jordanie et à l'Egypte, pays avec lesquels il a signé des accords de paix.
  = agreement: Israël + Jordanie
  = agreement: Israël + Egypte

# The agreement of long ago, of nobody in the text, is not that of the news
Le Ghana et le Togo ont conclu jeudi un accord de pêche.
Donald Trump a quitté l'accord international signé trois ans plus tôt.
  = agreement, signed: Ghana + Togo
"""


@pytest.mark.parametrize("case", cases("\n".join([APPROVING, NEAR, FOR_WHOM, OTHER_WORDS])))
def test_whose(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
