"""Agreements told in passing: what the sentences around them tell is none of theirs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SLOTS = """
# A quotation ends where its mark closes
"La Ville de Vernoux a signé un accord avec la Région Atlas pour rénover les quais", tout simplement, précise Lise Arnal.
  = agreement, signed: Ville de Vernoux + Région Atlas
  subject: rénover les quais

# … and not where one inside it closes
La Ville de Vernoux et la Région Atlas ont signé un accord pour "ouvrir" et "réparer" les quais.
  = agreement, signed: Ville de Vernoux + Région Atlas
  subject: "ouvrir" et "réparer" les quais

# «sur» behind the verb of another clause
La Ville de Vernoux a trouvé un accord avec la Banque du Sahel pour que celle-ci renonce à sa commission de 3 % sur certaines ventes.
  = agreement, signed: Ville de Vernoux + Banque du Sahel
  subject: none

# … and behind the noun itself
La Ville de Vernoux a trouvé un accord avec la Banque du Sahel sur les ventes en ligne.
  = agreement, signed: Ville de Vernoux + Banque du Sahel
  subject: les ventes en ligne

# … «porte, lui, sur»
La Ville de Vernoux et la Région Atlas ont signé un accord. Le texte porte, lui, sur les quais.
  = agreement, signed: Ville de Vernoux + Région Atlas
  subject: les quais

# The main verb has its own day and its own matter
La Ville de Vernoux, qui s'équipe grâce à un accord passé avec la Banque du Sahel, a lancé mercredi le débat sur le prix de l'eau.
  = agreement, signed/past: Ville de Vernoux + Banque du Sahel
  date: none
  subject: none

# … a day beside the participle is the agreement's
La Ville de Vernoux s'équipe grâce à un accord passé mercredi avec la Banque du Sahel.
  = agreement, signed/past: Ville de Vernoux + Banque du Sahel
  date: 2024-03-13

# One sum is told once
La Banque du Sahel a accordé un prêt de 5 millions d'euros à la Ville de Vernoux. Ce prêt de 5 millions d'euros servira à rénover les quais.
  = financing, signed: Banque du Sahel + Ville de Vernoux
  amounts: 5000000 EUR
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SLOTS))
def test_each_slot_has_its_own(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


LEAD = "La Ville de Vernoux et la Région Atlas ont signé un accord de pêche. "


@pytest.mark.parametrize(
    "after",
    [
        "Ils ont déjà tenté l'expérience à Nantes.",
        "Elles sont quinze mille dans le pays.",
        "L'enjeu, selon elle, est avant tout visuel.",
        "L'opération a été lancée en mai.",
        "Celui-ci compte 26 salariés.",
    ],
)
def test_what_tells_nothing_of_it_is_no_evidence(after: str, tell: Callable[..., Record]) -> None:
    (agreement,) = tell(LEAD + after).agreements
    assert [e.text for e in agreement.evidence] == [LEAD.strip()]


@pytest.mark.parametrize(
    "after", ["Il porte sur les quais.", "Objectif : former cent apprentis.", "Il vise à former cent apprentis."]
)
def test_what_goes_on_about_it_is(after: str, tell: Callable[..., Record]) -> None:
    (agreement,) = tell("La Ville de Vernoux et la Région Atlas ont signé un accord. " + after).agreements
    assert agreement.evidence[-1].text == after


def test_a_pronoun_far_away_is_somebody_else(tell: Callable[..., Record]) -> None:
    between = "La pluie tombait sur les toits. " * 4
    (agreement,) = tell(LEAD + between + "Elles visent à baisser le train de vie des élus.").agreements
    assert len(agreement.evidence) == 1
    assert not agreement.objectives


@pytest.mark.parametrize(
    "after",
    [
        "Nordfisk, née à Lille, affronte ses rivales sur le marché du poisson.",
        "Le groupe vise aussi le marché de la conserve.",
        "Ils ont profité de l'effondrement du marché automobile.",
    ],
)
def test_where_one_sells_is_no_contract(after: str, tell: Callable[..., Record]) -> None:
    (agreement,) = tell("La société Nordfisk a noué un partenariat avec la Ville de Vernoux. " + after).agreements
    assert agreement.kind == "partnership"
    assert len(agreement.evidence) == 1
