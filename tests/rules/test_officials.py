"""Officials who conclude and sign: which ministry each of several speaks for, and in which order it is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

_OFFICIALS = """
# Each of two ministers, under one plural title.
Les ministres de la Pêche, Jean Morel, et des Mines, Paul Tibi, ont signé lundi une convention.
  = convention, signed: ministère de la Pêche + ministère des Mines
  signed by: Jean Morel + Paul Tibi

Jean Morel, ministre marocain de la Pêche, et Paul Tibi, son homologue gabonais, ont signé lundi un accord.
  = agreement, signed: ministère marocain de la Pêche + ministère gabonais de la Pêche
  signed by: Jean Morel + Paul Tibi

Les ministères de l’Industrie et de l’Énergie ont signé lundi une charte.
  = charter, signed: ministère de l’Industrie + ministère de l’Énergie

# Of which of the two states each is, nobody says; they sign all the same.
Le Maroc et le Gabon ont signé lundi un accord. Le document a été paraphé par les ministres de la Pêche des deux pays, Jean Morel et Paul Tibi.
  = agreement, signed: Maroc + Gabon
  signed by: Jean Morel + Paul Tibi

# The verb opens the sentence, those who sign follow.
Une convention lie l'Office du lait et la Ville de Lyon. Ont signé Jean Morel, directeur de l'Office du lait, et Anne Petit, maire de Lyon.
  = convention, signed: Office du lait + Ville de Lyon
  signed by: Jean Morel + Anne Petit

# Who leads the union is told beside it, and does not sign for it.
Ont signé lundi une charte l'Union des éleveurs, que dirige Jean Morel, et le gouvernement malien.
  = charter, signed: Union des éleveurs + gouvernement malien

# Who leads the delegation is no part of the ministry's name.
Une délégation du ministère de la Pêche, conduite par Jean Morel, a signé lundi une convention avec l'Office du lait.
  = convention, signed: ministère de la Pêche + Office du lait

# The day between the verb and what they have agreed to do.
L'Office du lait et la Banque du Sahel sont convenus lundi de signer un accord-cadre.
  = framework_agreement, announced: Office du lait + Banque du Sahel

L'Office du lait a promis hier de signer une convention avec la Banque du Sahel.
  = convention, announced: Office du lait + Banque du Sahel

# Through whom a body acts.
L'Office du lait, par le biais de son directeur général, Jean Morel, a signé lundi une convention avec la Ville de Lyon.
  = convention, signed: Office du lait + Ville de Lyon
  signed by: Jean Morel
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(_OFFICIALS))
def test_officials(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
