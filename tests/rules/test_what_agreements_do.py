"""What an agreement is about, as any verb with an object says, and to which of a set it belongs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DOING = """
# Any verb with an object says what an agreement does
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle dote de microscopes trois laboratoires du port.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: dote de microscopes trois laboratoires du port

La Ville de Vernoux et la société Bertin ont signé un contrat qui double le nombre de navettes.
  = contract, signed: Ville de Vernoux + Bertin
  subject: le nombre de navettes

La charte signée mardi entre la Ville de Vernoux et l'Université de Tamba bannit les pesticides dans les jardins.
  = charter, signed: Ville de Vernoux + Université de Tamba
  subject: les pesticides dans les jardins

L'entente, signée vendredi entre la Norvège et le Ghana, partage les revenus du barrage.
  = agreement, signed: Norvège + Ghana
  subject: les revenus du barrage

# … also when it makes a body, that is no party
La Ville de Vernoux et l'Université de Tamba ont signé la convention qui fonde l'Institut des sols.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: l'Institut des sols

# … but not when it only tells of its life or fame, or of who is joined
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle compte douze pages.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle remplace un texte vieux de dix ans.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle porte la signature du maire et du recteur.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none

# What it makes its parties do
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle engage les deux partenaires à ouvrir un institut des sols.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: ouvrir un institut des sols

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle permettra aux doctorants de visiter le chantier du port.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: visiter le chantier du port

La Ville de Vernoux a signé avec l'Université de Tamba, mardi, une convention dans laquelle elle s'engage à rénover trois amphithéâtres.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: rénover trois amphithéâtres

# Where only a verb can stand
Le contrat signé par la Ville de Vernoux et l'Université de Tamba, mardi, électrifie la ligne du port.
  = contract, signed: Ville de Vernoux + Université de Tamba
  subject: la ligne du port

# A verb that ends agreements ends other things as well
La Ville de Vernoux et la société Bertin ont signé un contrat. Celui-ci gèle le prix des abonnements.
  = contract, signed: Ville de Vernoux + Bertin
  subject: le prix des abonnements

# What one of them does by it
La Ville de Vernoux a signé mardi une convention avec l'Université de Tamba, qui bâtira un institut des sols.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: bâtira un institut des sols

La Ville de Vernoux a signé mardi un contrat avec la société Bertin, chargée de curer les bassins du port.
  = contract, signed: Ville de Vernoux + Bertin
  subject: curer les bassins du port

# The field told first
Pour la pêche, un protocole a été signé mardi par la Norvège et le Ghana.
  = protocol, signed: Norvège + Ghana
  subject: la pêche

Pour la première fois, un protocole a été signé mardi par la Norvège et le Ghana.
  = protocol, signed: Norvège + Ghana
  subject: none

# An adjective that only looks like a participle
La Norvège et le Ghana ont signé un accord non-contraignant pour bâtir un port.
  = agreement, signed: Norvège + Ghana
  subject: bâtir un port

# Who binds himself, without a noun
La Ville de Vernoux s'est engagée mardi avec l'Université de Tamba à ouvrir un institut des sols.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  subject: ouvrir un institut des sols

# An aside between the verb and its object
La Norvège et le Ghana ont signé un accord. Il prévoit, outre des bourses, l'échange de professeurs.
  = agreement, signed: Norvège + Ghana
  subject: l'échange de professeurs
"""  # noqa: E501

EXTENTS = """
# The name goes on after «et»
La Ville de Vernoux a signé avec la société Bertin un contrat de collecte et de traitement des ordures.
  = contract, signed: Ville de Vernoux + Bertin
  subject: contrat de collecte et de traitement des ordures

La Norvège et le Ghana ont signé un accord de pêche et une charte des ports.
  = agreement, signed: Norvège + Ghana
  subject: accord de pêche
  = charter, signed: Norvège + Ghana

# … and the subject ends at «mais», at a colon, at how long
La Norvège et le Ghana ont signé un accord pour bâtir un port mais les travaux tardent.
  = agreement, signed: Norvège + Ghana
  subject: bâtir un port

La Norvège et le Ghana ont signé un contrat sur le périmètre de Tamba, d'une durée de dix ans et d'un coût de 3 millions d'euros.
  = contract, signed: Norvège + Ghana
  subject: le périmètre de Tamba

# «pour» names on whose behalf
La Ville de Vernoux et l'Université de Tamba ont signé une convention, paraphée par Awa Tembely et, pour le recteur, par Boris Kanté.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none
"""  # noqa: E501

ONE_EACH = """
La Banque du Sahel a conclu mardi deux accords avec la Ville de Vernoux et l'Université de Tamba, consacrés respectivement à la voirie et aux bourses.
  = agreement, signed: Banque du Sahel + Ville de Vernoux
  subject: la voirie
  = agreement, signed: Banque du Sahel + Université de Tamba
  subject: bourses

La Banque du Sahel a conclu mardi deux accords avec la Ville de Vernoux et l'Université de Tamba, portant respectivement sur la voirie et sur les bourses.
  = agreement, signed: Banque du Sahel + Ville de Vernoux
  subject: la voirie
  = agreement, signed: Banque du Sahel + Université de Tamba
  subject: les bourses

# The verb is told once
La Banque du Sahel a conclu mardi deux accords avec la Ville de Vernoux et l'Université de Tamba. Le premier accompagnera la réfection des quais, le second un laboratoire des sols.
  = agreement, signed: Banque du Sahel + Ville de Vernoux
  subject: la réfection des quais
  = agreement, signed: Banque du Sahel + Université de Tamba
  subject: un laboratoire des sols

La Banque du Sahel a conclu mardi deux accords avec la Ville de Vernoux et l'Université de Tamba. Le premier financera des quais ; le dernier, des bourses de thèse.
  = agreement, signed: Banque du Sahel + Ville de Vernoux
  subject: des quais
  = agreement, signed: Banque du Sahel + Université de Tamba
  subject: des bourses de thèse
"""  # noqa: E501

UNDER_IT = """
# What is done under it, now or ahead
Former des apprentis au port : tel est l'objet de la convention signée mardi entre la Ville de Vernoux et l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: Former des apprentis au port

La Banque du Sahel prêtera 3 millions d'euros au Ghana pour l'extension du port, aux termes d'un accord signé mardi.
  = agreement, signed: Banque du Sahel + Ghana
  subject: l'extension du port
  amounts: 3000000 EUR

Selon la convention signée mardi par la Ville de Vernoux et l'Université de Tamba, deux laboratoires seront ouverts au port.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: deux laboratoires seront ouverts au port
"""  # noqa: E501

SUMS = """
# To each its sum
La Banque du Sahel a conclu mardi deux accords avec la Ville de Vernoux et l'Université de Tamba, pour des montants respectifs de 45 et 60 millions d'euros.
  = agreement, signed: Banque du Sahel + Ville de Vernoux
  amounts: 45000000 EUR
  = agreement, signed: Banque du Sahel + Université de Tamba
  amounts: 60000000 EUR

# The possessive and the pronoun mean the agreement just told, whoever pays
La Norvège et le Ghana ont signé mardi un accord. La Ville de Vernoux et l'Université de Tamba signeront une convention. Son coût, 2 millions d'euros, sera supporté par la partie norvégienne.
  = agreement, signed: Norvège + Ghana
  amounts: none
  = convention, planned: Ville de Vernoux + Université de Tamba
  amounts: 2000000 EUR

# What comes with an agreement is none of its own
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle est assortie d'une subvention de 30 000 euros.
  = convention, signed: Ville de Vernoux + Université de Tamba
  amounts: 30000 EUR

# The verb of giving
La Ville de Vernoux et l'Université de Tamba ont signé une convention. La Ville y met 30 000 euros par an.
  = convention, signed: Ville de Vernoux + Université de Tamba
  amounts: 30000 EUR
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(UNDER_IT))
def test_what_is_done_under_it(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(SUMS))
def test_whose_money(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(DOING))
def test_what_it_does(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(EXTENTS))
def test_how_far_it_goes(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(ONE_EACH))
def test_which_of_the_set(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
