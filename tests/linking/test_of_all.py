"""Who signs all that was told one by one, and texts that bear the names of those who signed them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ALL = """
# a plural pronoun: all of them, though no set was announced
La Ville de Corbas a signé mardi une convention avec la Région Atlas et un avenant avec la Banque du Sahel. Tous deux ont été paraphés par la maire, Lise Arnal.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by: Lise Arnal
  = amendment, signed: Ville de Corbas + Banque du Sahel
  signed by: Lise Arnal

La Ville de Corbas a signé mardi une convention avec la Région Atlas et un avenant avec la Banque du Sahel. La maire, Lise Arnal, a contresigné l'un et l'autre.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by: Lise Arnal
  = amendment, signed: Ville de Corbas + Banque du Sahel
  signed by: Lise Arnal

La Ville de Corbas a signé mardi une convention avec la Région Atlas et un avenant avec la Banque du Sahel. Paul Sarr, directeur de la banque, l'a contresigné.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by:
  = amendment, signed: Ville de Corbas + Banque du Sahel
  signed by: Paul Sarr

# words for the whole: «l'ensemble», «trois fois»
La Ville de Corbas a conclu mardi deux conventions avec la Région Atlas et la Banque du Sahel. La maire, Lise Arnal, a signé l'ensemble.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by: Lise Arnal
  = convention, signed: Ville de Corbas + Banque du Sahel
  signed by: Lise Arnal

La Ville de Corbas a conclu mardi deux conventions avec la Région Atlas et la Banque du Sahel. La maire, Lise Arnal, a tenu la plume deux fois.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by: Lise Arnal
  = convention, signed: Ville de Corbas + Banque du Sahel
  signed by: Lise Arnal

# «sa»: of the party of them all, whoever was named last
La Ville de Corbas a conclu mardi deux conventions avec la Région Atlas et la Banque du Sahel. Sa maire, Lise Arnal, les a toutes signées.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by: Lise Arnal
  = convention, signed: Ville de Corbas + Banque du Sahel
  signed by: Lise Arnal

L'Office du lait de Tamba et la Région Atlas ont signé mardi une convention. L'Office a également signé un accord avec la société Norval. Son directeur, Paul Sarr, a paraphé les deux documents.
  = convention, signed: Office du lait de Tamba + Région Atlas
  signed by: Paul Sarr
  = agreement, signed: Office du lait de Tamba + Norval
  signed by: Paul Sarr

# of two told in one sentence neither alone is meant …
Le Niger et la Banque du Sahel ont signé mardi deux prêts, le premier pour les routes, le second pour les écoles. La ministre du Plan, Awa Tembely, a signé au nom de l'Etat. Paul Sarr, directeur de la Banque, l'a fait pour l'institution.
  = financing, signed: Niger + Banque du Sahel
  signed by: Awa Tembely + Paul Sarr
  = financing, signed: Niger + Banque du Sahel
  signed by: Awa Tembely + Paul Sarr

# … of two with sides of their own to each its person
La Ville de Corbas a signé une convention avec la Région Atlas, et l'Office du lait avec la Banque du Sahel. Lise Arnal, la maire, et Paul Sarr, le directeur de l'Office, ont signé ces textes lundi.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by: Lise Arnal
  = convention, signed: Office du lait + Banque du Sahel
  signed by: Paul Sarr

# told one after the other, the last alone
La Région a signé mardi deux conventions. La première, avec l'Office du lait, porte sur les fermes. La seconde, avec la Banque du Sahel, concerne les prêts. Sa directrice, Awa Tembely, l'a signée.
  = convention, signed: Région + Office du lait
  signed by:
  = convention, signed: Région + Banque du Sahel
  signed by: Awa Tembely
"""  # noqa: E501

ACROSS = """
# «en face», told for whom
La Ville de Corbas a conclu mardi deux conventions avec la Région Atlas et la Banque du Sahel. La maire, Lise Arnal, a signé l'ensemble. En face, Boris Kanté pour la Région et Awa Tembely pour la banque.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by: Lise Arnal + Boris Kanté
  = convention, signed: Ville de Corbas + Banque du Sahel
  signed by: Lise Arnal + Awa Tembely

# … in the order of what was signed
La Ville de Corbas a conclu mardi deux conventions avec la Région Atlas et la Banque du Sahel. La maire, Lise Arnal, a tenu le stylo deux fois. Se sont succédé en face d'elle, dans l'ordre, Boris Kanté et Awa Tembely.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by: Lise Arnal + Boris Kanté
  = convention, signed: Ville de Corbas + Banque du Sahel
  signed by: Lise Arnal + Awa Tembely

# … and who has a verb of his own signs nothing
La Ville de Corbas a conclu mardi une convention avec la Région Atlas. La maire, Lise Arnal, l'a signée. En face, Boris Kanté, élu d'opposition, dénonce un marché de dupes.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by: Lise Arnal

# «de l'association»: who signs all signs for the party of them all
L'Académie Vernet a conclu mardi deux conventions avec Nordfisk et la Banque du Sahel. Toutes deux ont été signées par la présidente de l'association, Lise Arnal.
  = convention, signed: Académie Vernet + Nordfisk
  signed by: Lise Arnal
  acting for: Lise Arnal for Académie Vernet
  = convention, signed: Académie Vernet + Banque du Sahel
  signed by: Lise Arnal

# a set that is told takes no strangers
La Ville de Corbas a conclu mardi deux conventions avec la Région Atlas et la Banque du Sahel. L'Office du lait de Tamba travaille avec l'Université de Tamba, dans le cadre d'un partenariat reconduit en janvier.
  = convention, signed: Ville de Corbas + Région Atlas
  = convention, signed: Ville de Corbas + Banque du Sahel
  = partnership, renewed: Office du lait de Tamba + Université de Tamba
  date: 2024-01
"""  # noqa: E501

BORNE = """
# a pronoun that bears signatures
La Ville de Corbas et l'Université de Tamba ont conclu un accord. Il porte les signatures de Lise Arnal, maire, et de Paul Sarr, président de l'Université.
  = agreement, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas et l'Université de Tamba ont conclu un accord. Le texte porte la griffe de Lise Arnal et celle de Paul Sarr.
  = agreement, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas et l'Université de Tamba ont conclu un accord. Le paraphe de Lise Arnal y voisine avec celui de Paul Sarr.
  = agreement, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas et l'Université de Tamba ont conclu un accord. Revêtu des signatures de Lise Arnal et de Paul Sarr, il prendra effet en mai.
  = agreement, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal + Paul Sarr

# denied, or of a dress
La Ville de Corbas et l'Université de Tamba ont conclu un accord. Il ne porte pas la signature de Lise Arnal.
  = agreement, signed: Ville de Corbas + Université de Tamba
  signed by:

La Ville de Corbas et l'Université de Tamba ont conclu un accord. Awa Tembely arborait une robe.
  = agreement, signed: Ville de Corbas + Université de Tamba
  signed by:
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(ALL))
def test_who_signs_all(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(ACROSS))
def test_who_sits_across_the_table(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(BORNE))
def test_whose_name_the_text_bears(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
