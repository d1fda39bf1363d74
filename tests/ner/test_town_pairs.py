"""Towns that act together under their bare names, fellows of a body, and offices of several told once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TOWNS = """
# Each town behind the person who signs for it.
Ange Kouassi pour Angers et Paul Ebo pour Cholet ont signé mardi une convention.
  = convention, signed: Angers + Cholet
  signed by: Ange Kouassi + Paul Ebo

Les maires des deux communes, Ange Kouassi pour Angers et Paul Ebo pour Cholet, ont signé mardi une convention.
  = convention, signed: Angers + Cholet
  signed by: Ange Kouassi + Paul Ebo

# Two towns act, and the next sentence tells what they concluded.
Angers et Cholet mutualisent leurs bus. Les deux maires, Ange Kouassi et Paul Ebo, ont signé mardi une convention.
  = convention, signed: Angers + Cholet
  signed by: Ange Kouassi + Paul Ebo

Angers et Cholet vont partager leurs bus. La convention a été signée mardi à Angers.
  = convention, signed: Angers + Cholet
  place: Angers

Entre Angers et Cholet, une convention a été signée mardi.
  = convention, signed: Angers + Cholet

# Towns that nobody lists.
Ploubalay et Trégon mutualisent leurs écoles. La convention a été signée mardi.
  = convention, signed: Ploubalay + Trégon

# Where two firms are is who nobody.
Angers et Cholet sont sous la neige. La société Mavik et la société Ferria ont signé mardi une convention.
  = convention, signed: société Mavik / Mavik + société Ferria / Ferria

# The only town named before is the one meant.
La gestion du dispensaire de Thiès revient à la Fondation Oukil, qui a signé jeudi une convention avec la ville.
  = convention, signed: Fondation Oukil + ville de Thiès

Le diocèse de Lyon et la ville ont signé mardi une convention.
  = convention, signed: diocèse de Lyon + ville de Lyon
"""

FELLOWS = """
# A body's fellow is the body that is named behind it.
La société Mavik et sa consœur malienne Ferria ont signé mardi un accord.
  = agreement, signed: société Mavik / Mavik + Ferria

La compagnie Sirocco a signé mardi un accord avec son homologue marocaine Aérova.
  = agreement, signed: compagnie Sirocco / Sirocco + Aérova

# A state's neighbour is a state.
Le Maroc et son voisin espagnol ont signé mardi un accord.
  = agreement, signed: Maroc + Espagne

# «celui de» another town is of the same kind of house.
Le recteur de l'université de Tours, Ange Kouassi, et celui d'Orléans, Paul Ebo, ont signé mardi une convention.
  = convention, signed: université de Tours + université d'Orléans
  signed by: Ange Kouassi + Paul Ebo

Ange Kouassi pour la ville d'Angers et Paul Ebo pour celle de Cholet ont signé mardi une convention.
  = convention, signed: ville d'Angers + ville de Cholet

# One plural office, each of another town or body.
Ange Kouassi et Paul Ebo, respectivement maires d'Angers et de Cholet, ont signé mardi une convention.
  = convention, signed: ville d'Angers + ville de Cholet
  signed by: Ange Kouassi + Paul Ebo

Ange Kouassi et Paul Ebo, présidents respectifs de la Région Bretagne et du Port de Brest, ont signé une convention.
  = convention, signed: Région Bretagne + Port de Brest
"""


@pytest.mark.parametrize("case", cases(TOWNS))
def test_towns(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(FELLOWS))
def test_fellows(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


STATES = """
# What ministers told by «leurs» are in charge of is no body of its own.
Le Sénégal et la Mauritanie, représentés par leurs ministres de l'Energie, Ange Kouassi et Paul Ebo, ont signé un pacte.
  = other, signed: Sénégal + Mauritanie
  signed by: Ange Kouassi + Paul Ebo

Le Sénégal et la Mauritanie ont signé mardi un accord par l'entremise de leurs ministres de la Santé.
  = agreement, signed: Sénégal + Mauritanie

# A capital to which another is bound stands for its state.
Un accord de pêche lie désormais Rabat à Dakar.
  = agreement, signed: Rabat + Dakar
"""


@pytest.mark.parametrize("case", cases(STATES))
def test_states(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


CAPITALS = """
# Beside a town, a capital is a town; beside a canton, it is one.
Rabat et Lyon ont signé mardi une convention de coopération.
  = convention, signed: Rabat + Lyon

Les deux ports, Dakar et Nouadhibou, ont signé mardi une convention.
  = convention, signed: Dakar + Nouadhibou

Le Tessin et Berne ont signé mardi une convention.
  = convention, signed: Tessin + Berne

# … but two capitals are two states.
Berne et Paris ont signé mardi un accord.
  = agreement, signed: Berne + Paris
"""


@pytest.mark.parametrize("case", cases(CAPITALS))
def test_capitals(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
