"""Whom «les deux pays», «il», «le géant» do not mean, who acts for nobody any more, and agreements told twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

_NOT_MEANT = """
# The two countries that the text is about, whoever was named last.
La Libye a payé. L'argent libyen passait par la France, et Tripoli le savait. Les services libyens avaient leur homme à Paris. Un juge français a saisi des fonds libyens. Washington s'en doutait. Un accord entre les deux pays sur les frontières a été signé en 2006.
  = agreement, past: Libye + France

# The channel to which somebody spoke is no giant of insurance.
Le restaurateur a raconté sa victoire à BFMTV. Il a obtenu la conclusion d'un accord avec Axa et le géant de l'assurance a payé.
  = agreement, signed: Axa

# An office that is held no more.
L'ancien président des Etats-Unis John Morel a signé lundi un contrat avec la société Lumen Livres.
  = none

L'ancienne maire de Lyon, Anne Morel, et la Fondation Duval ont signé lundi un accord avec la Banque du Sahel.
  = agreement, signed: Fondation Duval + Banque du Sahel
  signed by: Anne Morel

# What every country has of a portfolio.
Le ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l'étranger, Samir Jaziri, et son homologue gabonais, Paul Obame, ont signé lundi un accord.
  = agreement, signed: ministère des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l'étranger + ministère gabonais des Affaires étrangères
"""  # noqa: E501

_TWICE = """
# Taken up later as something known.
Le Togo a salué l'annonce de l'accord de paix entre le Pérou et le Chili. Le Pérou a également accepté de formaliser l'accord avec le Chili.
  = agreement, announced: Pérou + Chili

# One of a set that was dealt out.
Le Togo négocie des accords de pêche avec le Pérou et le Chili. Le président chilien, Iván Soto, espère nouer un accord de pêche avec le Togo.
  = agreement, negotiating: Togo + Pérou
  = agreement, negotiating: Togo + Chili

# «l'accord avec B» is that with B, whatever was told since.
La Suisse a conclu lundi un accord avec le Pérou. Elle avait signé en 2015 des accords de paix avec ses voisins. L'accord avec le Pérou entre en vigueur en mai.
  = agreement, signed: Suisse + Pérou
  = agreement, past: Suisse
"""  # noqa: E501

_NOT_READY = """
# Not ready to, not willing to.
La Ville de Lyon n'est pas prête à signer la convention avec Orange.
  = none

La Ville de Lyon n'est pas disposée à signer la convention avec Orange.
  = none
"""


@pytest.mark.parametrize("case", cases(_NOT_MEANT + _TWICE + _NOT_READY))
def test_who_is_not_meant(case: Case, tell: Callable[..., Record]) -> None:
    """What the passage says, as the comment above it explains."""
    check(case, tell(case.text))


_UNNAMED = """
# Somebody without a name concluded it with B.
La Région Atlas a signé une convention avec Orange. Une autre convention a été signée par un opérateur étranger avec la Ville de Lyon.
  = convention, signed: Région Atlas + Orange
  = convention, signed: Ville de Lyon

L'association Droit pour tous combat un autre accord signé par les exportateurs avec le Pérou.
  = agreement, signed: Pérou
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(_UNNAMED))
def test_who_has_no_name(case: Case, tell: Callable[..., Record]) -> None:
    """No party told before stands in for somebody without a name."""
    check(case, tell(case.text))
