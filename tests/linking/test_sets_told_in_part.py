"""Sets told one by one, in part, or behind a colon: none of them is lost, and nobody signs for another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

EXAMPLES = """
# Those that are not told apart are one record, with their number
La SNCF et Transdev ont signé mardi trois conventions. Deux portent sur les gares, la troisième sur la formation.
  = convention, signed: SNCF + Transdev
  count: 2
  = convention, signed: SNCF + Transdev
  count: 1

Trois conventions ont été signées mardi entre la SNCF et Transdev.
L'une porte sur les gares, une autre sur les bus, la dernière sur la formation.
  = convention, signed: SNCF + Transdev
  count: 1
  = convention, signed: SNCF + Transdev
  count: 1
  = convention, signed: SNCF + Transdev
  count: 1

# … but not where others follow that may be of them
Trois textes ont été signés mardi entre la France et le Luxembourg. Le premier porte sur les trains.
La SNCF et Transdev ont conclu un contrat. La ville de Metz et la ville d'Esch ont signé une convention.
  = other, signed: France + Luxembourg
  = contract, signed: SNCF + Transdev
  = convention, signed: ville de Metz + ville d'Esch

# All told
La SNCF et Transdev ont signé mardi deux conventions. La première porte sur les gares, la seconde sur les bus.
  = convention, signed: SNCF + Transdev
  count: 1
  = convention, signed: SNCF + Transdev
  count: 1

# What a signing is of, behind a colon
Moisson de signatures, mardi, entre la SNCF et Transdev : trois conventions.
  = convention, signed: SNCF + Transdev
  count: 3

La SNCF a enchaîné les signatures lundi : un contrat avec Alstom, une convention avec la Région et un bail avec Engie.
  = contract, signed: SNCF + Alstom
  = convention, signed: SNCF + Région
  = contract, signed: SNCF + Engie

# One verb for the several and the one; a round number
Deux contrats et une convention ont été signés lundi entre la SNCF et la Région.
  = contract, signed: SNCF + Région
  count: 2
  = convention, signed: SNCF + Région
  count: 1

Une dizaine de conventions ont été signées lundi entre la France et le Maroc.
  = convention, signed: France + Maroc
  count: 10

# What it is about is no part of a name
La Région a signé lundi un accord avec l'Etat sur les lycées.
  = agreement, signed: Région + Etat

La Région a signé lundi un accord avec l'Observatoire sur la pauvreté.
  = agreement, signed: Région + Observatoire sur la pauvreté

# One for each with their host, and the verb told once
La SNCF a signé mardi trois conventions. Transdev, Alstom et Engie en ont chacune paraphé une.
  = convention, signed: SNCF + Transdev
  = convention, signed: SNCF + Alstom
  = convention, signed: SNCF + Engie

La SNCF a signé mardi trois conventions. Transdev a signé la première, Alstom la deuxième et Engie la troisième.
  = convention, signed: SNCF + Transdev
  = convention, signed: SNCF + Alstom
  = convention, signed: SNCF + Engie
"""


@pytest.mark.parametrize("case", cases(EXAMPLES))
def test_none_is_lost(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
