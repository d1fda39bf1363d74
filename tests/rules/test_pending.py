"""What is still to come of an agreement, what its words do themselves, and what an article only recalls."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

RATIFYING = """
# Voted, asked for or fought: the ratification is not done, the agreement is only told of
Les sénateurs s'apprêtent à voter la ratification du traité de pêche entre la Norvège et le Ghana.
  = treaty, past: Norvège + Ghana

Des élus s'opposent à la ratification de l'accord entre la Norvège et le Ghana.
  = agreement, past: Norvège + Ghana

Le Parlement examinera mardi le projet de loi de ratification de la convention fiscale entre la Norvège et le Ghana.
  = convention, past: Norvège + Ghana

L'accord entre la Norvège et le Ghana doit encore être ratifié par le Parlement.
  = agreement, signed: Norvège + Ghana

Un accord signé lundi entre la Norvège et le Ghana doit encore être ratifié par le Parlement.
  = agreement, signed: Norvège + Ghana
  date: 2024-03-11

# … and done
Le Sénat a voté mardi la ratification de l'accord entre la Norvège et le Ghana.
  = agreement, ratified: Norvège + Ghana
  date: 2024-03-12

L'Assemblée vient d'approuver la ratification de l'accord entre la Norvège et le Ghana.
  = agreement, ratified: Norvège + Ghana

# Who ratifies beside two who concluded is no third
La ratification du traité par l'Assemblée nationale a fait des mécontents.
Le traité entre la Norvège et le Ghana court jusqu'en 2030.
  = treaty, past: Norvège + Ghana
"""

ITS_OWN_VERB = """
# What the agreement does is not done to it
La Norvège a signé mardi avec le Ghana un accord entérinant le départ des chalutiers.
  = agreement, signed: Norvège + Ghana

La Norvège et le Ghana ont conclu mardi un traité qui met fin à vingt ans de litiges.
  = treaty, signed: Norvège + Ghana

La Norvège et le Ghana ont conclu mardi un traité ayant mis fin à la guerre du hareng.
  = treaty, signed: Norvège + Ghana

La Norvège et le Ghana ont conclu mardi un accord dont l'opposition dénonce les risques.
  = agreement, signed: Norvège + Ghana
"""

TO_COME = """
L'accord entre la Norvège et le Ghana, une fois signé, ouvrira la frontière.
  = agreement, announced: Norvège + Ghana

# The future of a past tale is no rumour
La Norvège avait annoncé qu'elle signerait un accord avec le Ghana.
  = agreement, planned, asserted: Norvège + Ghana

Le Ghana a accepté de signer l'accord avec la Norvège mercredi à Accra.
  = agreement, announced: Ghana + Norvège
  date: 2024-03-20
"""

DAYS = """
# What was signed was signed before the article, whichever May is nearer
Les armateurs invoquent l'accord signé fin mai entre la Norvège et le Ghana.
  = agreement, past: Norvège + Ghana
  date: 2023-05

Les heurts ont repris malgré un accord mi-décembre entre la Norvège et le Ghana.
  = agreement, past: Norvège + Ghana
  date: 2023-12

Le tribunal a examiné les accords conclus les 8 et 11 octobre 2018 entre la Norvège et le Ghana.
  = agreement, past: Norvège + Ghana
"""

RECALLED = """
# Recalled in the middle of an article about something else
La pêche a repris au large de Tema. Les chalutiers sortent de nuit. Le port compte ses caisses.
Les quotas sont fixés par l'accord conclu entre la Norvège et le Ghana.
  = agreement, past: Norvège + Ghana

# … but the news of an article has a day, or a verb of its own, or stands at its head
La pêche a repris au large de Tema. Les chalutiers sortent de nuit. Le port compte ses caisses.
Les quotas sont fixés par l'accord conclu mardi entre la Norvège et le Ghana.
  = agreement, signed: Norvège + Ghana

L'accord conclu entre la Norvège et le Ghana fixe les quotas. La pêche a repris au large de Tema.
  = agreement, signed: Norvège + Ghana
"""


@pytest.mark.parametrize("case", cases("\n".join([RATIFYING, ITS_OWN_VERB, TO_COME, DAYS, RECALLED])))
def test_pending(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
