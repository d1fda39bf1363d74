"""A side that nobody names behind «avec» or «et», told by how many it is; and words in quotation marks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

WITH_SEVERAL = """
# all of a sort
Bralux a annoncé vendredi avoir trouvé un accord avec ses actionnaires sur la gestion des plaintes.
  = agreement, signed: Bralux

# … counted by heaps
Fin juin, Norvia avait annoncé avoir trouvé un accord avec plusieurs centaines de restaurateurs pour les indemniser.
  = agreement, past: Norvia

La société Dorvel a noué un partenariat avec une trentaine de bars.
  = partnership, signed: Dorvel

# … and with words for the agreement that are a verb
EELV s'est mis d'accord avec les socialistes sur une liste commune.
  = agreement, signed: EELV

La société Dorvel a conclu une alliance avec plusieurs laboratoires.
  = partnership, signed: Dorvel

# a weak word for the agreement: before or behind them
La ministre de la Santé, Anne Marchand, va signer mardi avec les professionnels du jouet une charte.
  = charter, planned: ministère de la Santé
  signed by: Anne Marchand

La ministre de la Santé va signer mardi une charte avec les professionnels du jouet.
  = charter, planned: ministère de la Santé

# both named, all as before
La société Dorvel a trouvé un accord avec la société Bralux.
  = agreement, signed: Dorvel + Bralux

# how, not with whom
La commune de Vernoux a trouvé un accord avec la plus grande facilité.
  = none

# a person for himself
Le chanteur a trouvé un accord avec ses créanciers.
  = none

# what is hoped for, sought, due or failed
La société Dorvel espère trouver un accord avec ses créanciers.
  = none

La société Dorvel doit trouver un accord avec ses créanciers.
  = none

La société Dorvel cherche à trouver un accord avec ses créanciers.
  = none

La société Dorvel serait en passe de trouver un accord avec les banques.
  = none

La société Dorvel n'a pas trouvé d'accord avec ses créanciers.
  = none

Si la société Dorvel trouve un accord avec ses créanciers, elle survivra.
  = none

Faute d'avoir trouvé un accord avec ses créanciers, la société Dorvel a déposé le bilan.
  = none

La ministre de la Santé veut signer une charte avec les professionnels du jouet.
  = none

La ministre de la Santé devrait proposer de passer un accord avec les banques.
  = none

# one side by its name, the other by the office of its people
EELV et les candidats de gauche ont officialisé mercredi leur alliance.
  = partnership, signed: EELV

La société Dorvel et les représentants ont posé pour la photo.
  = none

Le maire et les élus ont trouvé un accord.
  = none

# announced by a person whose body nobody tells; a player's contract is his own
La chanteuse Lina Morel a annoncé mardi un partenariat, non exclusif, avec la plateforme Trilo.
  = partnership, announced: Trilo

Le joueur Paul Morel a annoncé un contrat avec le club de Vernoux.
  = none
"""

IN_QUOTES = """
EELV et le Parti socialiste ont "trouvé un accord" mercredi.
  = agreement, signed: EELV + Parti socialiste

EELV a « conclu un accord » avec le Parti socialiste.
  = agreement, signed: EELV + Parti socialiste

Dorvel a annoncé avoir "trouvé un accord définitif" avec la société Bralux.
  = agreement, signed: Dorvel + Bralux

EELV et le Parti socialiste n'ont pas "trouvé un accord".
  = none

# parties of other countries, named without a word for what they are
Le Mouvement 5 étoiles (anti-système) et le Parti démocrate (centre-gauche) ont "trouvé un accord" mercredi.
  = agreement, signed: Mouvement 5 étoiles + Parti démocrate

Le Fine Gael et le Fianna Fail ont conclu une alliance.
  = partnership, signed: Fine Gael + Fianna Fail
"""


@pytest.mark.parametrize("case", cases(WITH_SEVERAL))
def test_a_side_that_nobody_names(case: Case, tell: Callable[..., Record]) -> None:
    """See the specification above."""
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(IN_QUOTES))
def test_verb_in_quotation_marks(case: Case, tell: Callable[..., Record]) -> None:
    """See the specification above."""
    check(case, tell(case.text))
