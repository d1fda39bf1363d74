"""What an agreement is about and how long it runs, told in the sentences around it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

MATTERS = """
# A noun for what it is for, at the head of the next sentence
La Ville de Lille et le lycée Ampère ont signé mardi une convention. Objet : l'accueil de cent apprentis.
  = convention, signed: Ville de Lille + lycée Ampère
  subject: l'accueil de cent apprentis

La Ville de Lille et le lycée Ampère ont signé mardi une convention. Au menu : stages, bourses et visites d'entreprises.
  = convention, signed: Ville de Lille + lycée Ampère
  subject: stages, bourses et visites d'entreprises

La Ville de Lille et le lycée Ampère ont signé mardi une convention. Au programme, des stages, des bourses et des visites.
  = convention, signed: Ville de Lille + lycée Ampère
  subject: des stages, des bourses et des visites

La Ville de Lille et le lycée Ampère ont signé mardi une convention. L'idée est d'accueillir cent apprentis.
  = convention, signed: Ville de Lille + lycée Ampère
  subject: accueillir cent apprentis

La Ville de Lille et le lycée Ampère ont signé mardi une convention. Il s'agit d'accueillir cent apprentis.
  = convention, signed: Ville de Lille + lycée Ampère
  subject: accueillir cent apprentis

# What a party takes upon itself
La Ville de Lille et le lycée Ampère ont signé mardi une convention. Le lycée s'engage à former cent apprentis.
  = convention, signed: Ville de Lille + lycée Ampère
  subject: former cent apprentis

La Ville de Lille et le lycée Ampère ont signé mardi une convention. Aux termes de ce texte, le lycée formera cent apprentis.
  = convention, signed: Ville de Lille + lycée Ampère
  subject: formera cent apprentis

# … but not what another does
La Ville de Lille et le lycée Ampère ont signé mardi une convention. La société Nordfisk formera cent apprentis.
  = convention, signed: Ville de Lille + lycée Ampère
  subject: none

# A modal verb before what it does
La Ville de Lille et le lycée Ampère ont signé mardi une convention. Ce partenariat doit permettre l'accueil de cent apprentis.
  = convention, signed: Ville de Lille + lycée Ampère
  objectives: l'accueil de cent apprentis

# What is given
La Ville de Lille a cédé au lycée Ampère l'usage de deux magasins, aux termes d'un arrangement signé mardi.
  = arrangement, signed: Ville de Lille + lycée Ampère
  subject: l'usage de deux magasins

La Ville de Lille a confié mardi au lycée Ampère l'entretien de ses jardins. Le contrat a été signé par les deux parties.
  = contract, signed: Ville de Lille + lycée Ampère
  subject: l'entretien de ses jardins

# All of what it does, not what stands after «sur» in it
La Ville de Lille et le lycée Ampère ont signé mardi une convention qui balise le passage des lignes sur le plateau.
  = convention, signed: Ville de Lille + lycée Ampère
  objectives: le passage des lignes sur le plateau

# To each of a set his own
La Ville de Lille a signé trois conventions avec, respectivement, le lycée Ampère, la société Nordfisk et l'Université de Namur, sur l'eau, le froid et la recherche.
  = convention, signed: Ville de Lille + lycée Ampère
  subject: l'eau
  = convention, signed: Ville de Lille + Nordfisk
  subject: le froid
  = convention, signed: Ville de Lille + Université de Namur
  subject: la recherche

# A time is no subject
La Ville de Lille et le lycée Ampère ont signé mardi un accord. Il porte sur dix ans.
  = agreement, signed: Ville de Lille + lycée Ampère
  subject: none
  duration: dix ans
"""  # noqa: E501

TERMS = """
La Ville de Lille et le lycée Ampère ont signé mardi une convention. Elle concerne six collèges et durera trois ans.
  = convention, signed: Ville de Lille + lycée Ampère
  duration: trois ans

La Ville de Lille et le lycée Ampère ont signé mardi une convention. Elle court jusqu'au 30 juin 2026.
  = convention, signed: Ville de Lille + lycée Ampère
  duration: jusqu'au 30 juin 2026

La Ville de Lille et le lycée Ampère ont signé mardi une convention. Le texte est conclu pour une durée indéterminée.
  = convention, signed: Ville de Lille + lycée Ampère
  duration: durée indéterminée

La Ville de Lille et le lycée Ampère ont signé mardi une convention. Sa durée : trois ans, renouvelable une fois.
  = convention, signed: Ville de Lille + lycée Ampère
  duration: trois ans
"""


@pytest.mark.parametrize("case", cases(MATTERS))
def test_what_it_is_about(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(TERMS))
def test_how_long_it_runs(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
