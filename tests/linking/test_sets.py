"""Several agreements in one sentence: one for each, one after the other, two lists side by side, lists by line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SETS = """
# «ont chacun signé une convention avec D»: one each
L'Office du lait de Tamba, la Banque du Sahel et l'Université de Tamba ont chacun signé une convention avec la Région Atlas.
  = convention, signed: Office du lait de Tamba + Région Atlas
  = convention, signed: Banque du Sahel + Région Atlas
  = convention, signed: Université de Tamba + Région Atlas

La Ville de Vernoux et l'Université de Tamba ont signé chacune un accord avec la Région Atlas.
  = agreement, signed: Ville de Vernoux + Région Atlas
  = agreement, signed: Université de Tamba + Région Atlas

# whoever signs with somebody who is not named is none of the partners told before
La Banque du Sahel a signé des accords avec la Région Atlas, la Ville de Vernoux et l'Université de Tamba. La société Sonel a, elle, signé un accord avec un groupe étranger.
  = agreement, signed: Banque du Sahel + Région Atlas
  = agreement, signed: Banque du Sahel + Ville de Vernoux
  = agreement, signed: Banque du Sahel + Université de Tamba
  = agreement, signed: Sonel

# what each will pay tells nothing of how many were signed
La Ville de Vernoux et l'Université de Tamba ont signé un accord avec la Région Atlas, qui versera cent dirhams à chacune.
  = agreement, signed: Ville de Vernoux + Université de Tamba + Région Atlas

L'Office du lait de Tamba et la Banque du Sahel ont, l'un après l'autre, conclu avec la Région Atlas un accord.
  = agreement, signed: Office du lait de Tamba + Région Atlas
  = agreement, signed: Banque du Sahel + Région Atlas

# «ont chacune leur convention»
La Ville de Vernoux et l'Université de Tamba ont chacune leur convention avec la Région Atlas.
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, signed: Université de Tamba + Région Atlas

# … told again, one by one, with who signed for each
Les trois universités de la région ont désormais chacune leur convention avec le groupe Sonel. Dimanche, l'Université de Tamba, l'Université de Corbas et l'Université de Vernoux ont, l'une après l'autre, conclu avec le groupe un texte identique. Paul Sarr, directeur du groupe, a contresigné les exemplaires avec les recteurs Boris Kanté, Awa Tembely et Lars Lunde, respectivement.
  = convention, signed: Université de Tamba + Sonel
  signed by: Boris Kanté + Paul Sarr
  = convention, signed: Université de Corbas + Sonel
  signed by: Awa Tembely + Paul Sarr
  = convention, signed: Université de Vernoux + Sonel
  signed by: Lars Lunde + Paul Sarr

# «respectivement»: the first with the first
La Ville de Vernoux et l'Université de Tamba ont signé une convention avec, respectivement, la Région Atlas et la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, signed: Université de Tamba + Banque du Sahel

La Ville de Vernoux et l'Université de Tamba ont conclu un accord avec la Région Atlas et la Banque du Sahel respectivement.
  = agreement, signed: Ville de Vernoux + Région Atlas
  = agreement, signed: Université de Tamba + Banque du Sahel

# a list by line, its common party stated before
Le directeur de l'Office du lait de Tamba, Boris Kanté, a consacré sa journée de mardi à parapher des documents.
Inventaire :
– Avec la Norvège, un accord de pêche.
– Avec la Banque du Sahel, une convention de prêt.
– Pour le Ghana, un protocole d'accord sur le lait.
  = agreement, signed: Office du lait de Tamba + Norvège
  signed by: Boris Kanté
  = financing, signed: Office du lait de Tamba + Banque du Sahel
  = protocol, signed: Office du lait de Tamba + Ghana
  date: 2024-03-12
"""  # noqa: E501

PARTS = """
# some of the many, told apart
Neuf accords ont été signés dimanche à Accra entre le Ghana et la Norvège. Deux avenants concernent l'école. Le premier porte sur le lycée de Tamba. Le second vise les bourses.
  = agreement, signed: Ghana + Norvège
  count: 7
  = amendment, signed: Ghana + Norvège
  date: 2024-03-10
  = amendment, signed: Ghana + Norvège
  date: 2024-03-10

# … each by the older text that it changes
Neuf accords ont été signés dimanche à Accra entre le Ghana et la Norvège. Deux avenants concernent l'école. Le premier modifie l'accord de 2001. Le second complète l'accord de juillet 2006 qui a permis d'ouvrir un lycée.
  = agreement, signed: Ghana + Norvège
  count: 7
  = amendment, signed: Ghana + Norvège
  date: 2024-03-10
  = agreement, past: Ghana + Norvège
  date: 2001
  = amendment, signed: Ghana + Norvège
  date: 2024-03-10
  = agreement, past: Ghana + Norvège
  date: 2006-07

# two of three renewed another
L'Office du lait, la Ville de Vernoux et la Région Atlas ont signé un accord. L'Office du lait avait renouvelé lundi la convention qui le rattache à la Région Atlas.
  = agreement, signed: Office du lait + Ville de Vernoux + Région Atlas
  = convention, renewed: Office du lait + Région Atlas

# notes that states exchange
Le Ghana et la Norvège ont procédé vendredi à deux échanges de notes. Le premier porte sur la pêche. Le second vise les bourses.
  = agreement, signed: Ghana + Norvège
  = agreement, signed: Ghana + Norvège

# a month cut short ends no sentence
Accra, 7 févr. 2024 — Le Ghana et la Norvège ont signé un accord.
  = agreement, signed: Ghana + Norvège
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(PARTS))
def test_parts(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


ELLIPSIS = """
# the noun said once, then counted
La Région Atlas a signé mardi une convention avec l'Université de Tamba, une deuxième avec la Banque du Sahel et une troisième avec l'Office du lait de Tamba.
  = convention, signed: Région Atlas + Université de Tamba
  = convention, signed: Région Atlas + Banque du Sahel
  = convention, signed: Région Atlas + Office du lait de Tamba
  date: 2024-03-12

La Région Atlas a conclu un accord avec l'Université de Tamba et un autre avec la Banque du Sahel.
  = agreement, signed: Région Atlas + Université de Tamba
  = agreement, signed: Région Atlas + Banque du Sahel

# «celle avec», «celui de»: one of the set
Deux conventions ont été signées mardi à Lille par la Région Atlas. Celle avec la Banque du Sahel porte sur le crédit. Celle avec l'Université de Tamba prévoit dix bourses.
  = convention, signed: Région Atlas + Banque du Sahel
  = convention, signed: Région Atlas + Université de Tamba

Trois accords ont été paraphés mardi par la ministre de la Santé, Awa Tembely. Celui de la Banque du Sahel porte la signature de Boris Kanté. Celui de l'Université de Tamba porte la griffe de Paul Sarr.
  = agreement, signed: ministère de la Santé + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté
  = agreement, signed: ministère de la Santé + Université de Tamba
  signed by: Awa Tembely + Paul Sarr

# an agreement that another one replaces is none of a set
L'Université de Tamba et la Banque du Sahel ont signé une convention ; celle de la Région Atlas attendra.
  = convention, signed: Université de Tamba + Banque du Sahel

# the verb said once, the partner before the instrument
Avec l'Université de Tamba, la Région Atlas a signé un accord-cadre ; avec la Banque du Sahel, une convention de prêt ; avec l'Office du lait de Tamba, un simple protocole.
  = framework_agreement, signed: Région Atlas + Université de Tamba
  = financing, signed: Région Atlas + Banque du Sahel
  = protocol, signed: Région Atlas + Office du lait de Tamba

# the verb first, then a list
Ont été signés : un accord entre la Norvège et le Ghana ; une convention de prêt entre la Banque du Sahel et l'Université de Tamba.
  = agreement, signed: Norvège + Ghana
  = financing, signed: Banque du Sahel + Université de Tamba

La Norvège et le Ghana ont signé un accord de pêche, un mémorandum sur la formation et une convention fiscale.
  = agreement, signed: Norvège + Ghana
  = memorandum, signed: Norvège + Ghana
  = convention, signed: Norvège + Ghana

# a second name for the one is no second one
La Norvège et le Ghana ont signé un accord, un traité inédit.
  = agreement, signed: Norvège + Ghana

# as many texts as parties, but all between both
Deux textes ont été signés mardi entre la Norvège et le Ghana : un accord sur la pêche et un mémorandum sur la formation.
  = agreement, signed: Norvège + Ghana
  = memorandum, signed: Norvège + Ghana

Deux conventions ont été signées entre la Norvège et le Ghana.
  = convention, signed: Norvège + Ghana
  count: 2
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(ELLIPSIS))
def test_what_is_said_once_for_several(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(SETS))
def test_sets(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
