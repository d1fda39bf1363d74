"""Parties that nobody names by a proper noun: a body where a side of an agreement is expected, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

PARTIES = """
# An adjective says which
Les autorités kurdes et le régime syrien ont conclu un accord.
  = agreement, signed: autorités kurdes + régime syrien

# A town says which
En mars, les autorités de Belgrade ont signé un accord avec le Togo.
  = agreement, signed: autorités de Belgrade + Togo

# An adjective and a complement
Un accord a été paraphé lundi par les autorités soudanaises de transition et le Togo.
  = agreement, signed: autorités soudanaises de transition + Togo

# A name after the noun
Le gouvernement yéménite et les rebelles Houthis ont signé un accord à Oslo.
  = agreement, signed: gouvernement yéménite + rebelles Houthis

# What may stand alone
Un accord a été conclu entre Paris et la principauté.
  = agreement, signed: Paris + principauté

# Two adjectives
Londres, Dublin et les partis protestants et catholiques ont conclu un accord.
  = agreement, signed: Londres + Dublin + partis protestants et catholiques

# Of somebody, with his office
Le gouvernement du président togolais Mario Kanté et l'opposition ont conclu un accord.
  = agreement, signed: gouvernement du président togolais Mario Kanté + opposition

# Plural services of an administration
Une convention a été signée entre les services agricoles et les directions locales de la formation.
  = convention, signed: services agricoles + directions locales de la formation

# Nothing says which: the other party stays unnamed
La Région Atlas a signé une convention avec les services.
  = convention, signed: Région Atlas

# One movement by two words
Washington discute avec les talibans. Un accord a été signé mardi entre les insurgés et Washington.
  = agreement, signed: talibans + Washington

# What is a side beside another only
Les syndicats et le groupe Bolinard ont trouvé un accord sur les salaires.
  = agreement, signed: syndicats + groupe Bolinard / Bolinard

# … and none alone
Les agriculteurs ont signé une pétition contre l'accord.
  = none

# In a sentence that tells of no agreement they are no body
La Région Atlas et la Ville de Vernoux ont signé une convention. Les autorités locales ont salué les services agricoles.
  = convention, signed: Région Atlas + Ville de Vernoux
"""


@pytest.mark.parametrize("case", cases(PARTIES))
def test_party(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


def test_no_body_where_nothing_is_agreed(tell: Callable[..., Record]) -> None:
    record = tell("Les autorités locales et les rebelles du Nord se sont affrontés mardi.")
    assert all(entity.name != "autorités locales" for entity in record.entities)


def test_who_speaks_against_it_is_no_party(tell: Callable[..., Record]) -> None:
    record = tell("L'opposition dénonce un contrat passé avec la société Mavik.")
    assert all(party.name != "opposition" for agreement in record.agreements for party in agreement.parties)
