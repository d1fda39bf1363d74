"""Turns of phrase of news agencies: who announces, what others say of it, names told twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TURNS = """
# Who announces an agreement with others is its other side
Ottawa a par ailleurs annoncé une entente avec Moderna et Pfizer pour obtenir des vaccins.
  = agreement, announced: Ottawa + Moderna + Pfizer

# … by its head of government
Le Premier ministre canadien a annoncé lundi un accord avec le Mexique sur l'acier.
  = agreement, announced: Canada + Mexique

# … by its chief executive
Le PDG de Renault, Luc Arnal, a dévoilé un partenariat avec Nissan.
  = partnership, announced: Renault + Nissan

# … by a minister, whose pronoun announces another
La ministre de la Santé a confirmé un contrat avec Moderna. Elle a fait état d'un accord avec Pfizer.
  = contract, announced: ministère de la Santé + Moderna
  = agreement, announced: ministère de la Santé + Pfizer

# Who announces an agreement between others has no part in it
La ministre de la Culture a annoncé un accord entre Netflix et la Région Atlas.
  = agreement, announced: Netflix + Région Atlas

# What the subject is stands between commas
Netflix, diffuseur de la Ligue 1 et de la Ligue des champions de football, a conclu un partenariat avec Orange SA.
  = partnership, signed: Netflix + Orange SA

# An adjective of two countries before the name
Le groupe franco-espagnol Valdor a signé un contrat avec le Canada.
  = contract, signed: Valdor + Canada

# Nothing was announced
Le groupe Airbus n'a pas annoncé d'accord avec la Région Atlas.
  = none

# Several agreements with several parties: one with each
Le Canada a signé mardi des accords avec Novavax, Johnson & Johnson et Moderna.
  = agreement, signed: Canada + Novavax
  = agreement, signed: Canada + Johnson & Johnson
  = agreement, signed: Canada + Moderna

# … but not where each side is two
La Ville de Vernoux et la Région Atlas ont conclu des conventions avec l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Région Atlas + Université de Tamba

# The participle says what others think of it
Israël a signé mardi avec le Togo un accord historique dénoncé par les Palestiniens.
  = agreement, signed: Israël + Togo

# To come somewhere in order to sign
Le président ghanéen est venu mardi à Lomé afin de signer un traité avec le Togo.
  = treaty, signed: Ghana + Togo

# A tale: they did it before they signed
La ministre de la Santé, Mariam Koulibaly, a visité l'usine avant de signer une convention avec la Région Atlas.
  = convention, signed: ministère de la Santé + Région Atlas
  signed by: Mariam Koulibaly

# … and not yet
La ministre de la Santé, Mariam Koulibaly, veut lire le texte avant de signer une convention avec la Région Atlas.
  = none

# An aside with two names about the subject
Le groupe Bolinard, diffuseur de la Ligue 1 et de la Ligue 2, a conclu un partenariat avec l'Université de Tamba.
  = partnership, signed: groupe Bolinard / Bolinard + Université de Tamba

# … about the first of two subjects
La société Tessier, filiale de la Banque Rozel et de la Banque du Golfe, et la Région Atlas ont signé un contrat.
  = contract, signed: société Tessier / Tessier + Région Atlas

# On the one side, on the other
Un accord a été conclu entre, d'un côté, la Ville de Vernoux et, de l'autre, la Région Atlas.
  = agreement, signed: Ville de Vernoux + Région Atlas

# Described, then named: two joined by a comma alone are one
Le Togo a conclu un accord avec l'agence américaine des médicaments, la Food Administration (FDA), pour un essai.
  = agreement, signed: Togo + Food Administration

# «ils» means the last body with a plural name
Washington négocie avec les talibans. Le 29 février, ils ont signé un accord avec le Pakistan.
  = agreement, signed: talibans + Pakistan
  date: 2024-02-29

# Who acts under an agreement concluded it
Dans le cadre d'un accord de paix conclu à Oslo en 2018, le Togo et le Bénin ont échangé des prisonniers.
  = agreement, past: Togo + Bénin
  date: 2018

# … named as the one that was signed
Aux termes de la convention signée mardi, la Ville de Vernoux et la Région Atlas paieront un théâtre.
  = convention, signed: Ville de Vernoux + Région Atlas

# … and not for what is only applied
En application de la convention, la Ville de Vernoux et la Région Atlas paieront un théâtre.
  = none

# A sentence without a verb goes on about the agreement just told
La Ville de Vernoux et Netflix ont annoncé leur partenariat. Un accord majeur, qui court jusqu'en 2028.
  = partnership, announced: Ville de Vernoux + Netflix

# A common noun between «avec» and the names
Le groupe Bolinard a signé une série d'accords avec les opérateurs SFR et Bouygues Telecom.
  = agreement, signed: groupe Bolinard / Bolinard + SFR
  = agreement, signed: groupe Bolinard / Bolinard + Bouygues Telecom

# An adjective before the second name
Les laboratoires français Sanofi et britannique GSK ont signé un contrat avec le Canada.
  = contract, signed: Sanofi + GSK + Canada

# A name by its nationality, in lower case
Le Togo a conclu un accord avec le chinois Norinco et l'américain Exxon.
  = agreement, signed: Togo + Norinco + Exxon

# With whom it is, and whom it is about
Le Soudan a signé avec le Togo un accord sur la normalisation des relations avec Israël.
  = agreement, signed: Soudan + Togo

# A counterpart in another country is another ministry
Le ministre de l'Intérieur Paul Garrigou a signé mardi avec son homologue tunisien un accord sur les visas.
  = agreement, signed: ministère de l'Intérieur + ministère tunisien de l'Intérieur

# A surname with an article of its own
Le ministre de l'Économie Bruno Le Goff a signé un accord avec Renault.
  = agreement, signed: ministère de l'Économie + Renault
  signed by: Bruno Le Goff

# «par» of another act
L'accord entre le Togo et le Bénin avait été signé à Oslo, après la prise de la ville par le Ghana.
  = agreement, past: Togo + Bénin

# Where one is expected is not who signs
Le Premier ministre israélien est attendu à la Maison Blanche pour signer un accord avec le Togo.
  = agreement, planned: Israël + Togo

# An agreement widened
Le Canada a revu à la hausse son accord avec Moderna.
  = agreement, renewed: Canada + Moderna
"""


@pytest.mark.parametrize("case", cases(TURNS))
def test_turn_of_an_agency(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
