"""Sides told by a pronoun, by «les deux», or by a common noun that is whichever of two was left."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

PRONOUNS = """
# «avec elle», «avec lui»: the only other one, or whom the text is about
La Ville de Vernoux travaille avec l'association Terre vive. Cette dernière a signé avec elle une convention de trois ans.
  = convention, signed: Terre vive + Ville de Vernoux

Le ministre de la Santé, Abdou Diouf, a reçu la directrice de la Banque du Sahel, Anne Bergé. Celle-ci a signé avec lui un contrat.
  = contract, signed: Banque du Sahel + ministère de la Santé

L'Office national des forêts loue le terrain. La commune de Die a conclu avec lui un bail de vingt ans.
  = contract, signed: commune de Die + Office national des forêts

# two may be meant, and none of them is whom the text is about: no other side
Selon la Ville de Vernoux, la Banque du Sahel hésite. La Région Atlas a signé mardi avec elle une convention.
  = convention, signed: Région Atlas + Banque du Sahel

# «entre elle et la Ville», «entre eux»
La Haute École Decroly n'est pas encore de la partie. Une convention d'occupation est en négociation entre elle et la Ville de Vernoux.
  = convention, negotiating: Haute École Decroly + Ville de Vernoux

La mairie de Thiès et la Senelec ont longtemps discuté. Un contrat a été signé entre elles lundi.
  = contract, signed: mairie de Thiès + Senelec

# before the verb of binding
La Région Atlas a conclu un accord avec la Ville de Vernoux. Un accord comparable la lie depuis 2018 à la Banque du Sahel.
  = agreement, signed: Région Atlas + Ville de Vernoux
  = agreement, past: Région Atlas + Banque du Sahel

L'Université de Tamba est connue. Un partenariat la lie depuis mardi à la Banque du Sahel.
  = partnership, signed: Université de Tamba + Banque du Sahel

# nobody else is told: of the two named right before
La Région Atlas n'en est pas à son premier geste envers l'Office du lait. Un accord conclu avec lui en 2011 avait financé deux camions.
  = agreement, past: Région Atlas + Office du lait
  date: 2011

La Ville de Vernoux soutient de longue date l'association Eau claire : une convention signée avec elle en 2020 a financé un jardin.
  = convention, past: Ville de Vernoux + Eau claire

# … but of one alone, nobody knows
L'Office du lait a un nouveau client. Une convention passée avec lui l'an dernier fixe les prix.
  = none
"""  # noqa: E501


TWO = """
# the two bodies, or the two persons, just named
La Région Atlas a sollicité la Banque du Sahel. Les deux ont signé mercredi une convention.
  = convention, signed: Région Atlas + Banque du Sahel

L'Université de Tamba a ouvert ses portes à la Banque du Sahel. Entre les deux, une convention de recherche court depuis lundi.
  = convention, signed: Université de Tamba + Banque du Sahel

La présidente de la Région Atlas, Anne Roux, recevait jeudi le recteur de l'Université de Tamba, Luc Arnal. Les deux ont paraphé une convention.
  = convention, signed: Région Atlas + Université de Tamba
  signed by: Anne Roux + Luc Arnal

# two common nouns are two bodies: which is which, their names tell
La Fédération sénégalaise de football a reçu mardi le patron de Puma. L'instance et l'équipementier ont signé un contrat.
  = contract, signed: Fédération sénégalaise de football + Puma

L'assureur Solaris était reçu mardi à la Caisse nationale de sécurité sociale. La compagnie a signé avec l'institution une convention.
  = convention, signed: Solaris + Caisse nationale de sécurité sociale

# … and whoever is not the one is the other
L'Université de Tamba et le Forem coopèrent de longue date. Une nouvelle convention unit désormais l'université et l'office.
  = convention, signed: Université de Tamba + Forem
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(PRONOUNS))
def test_by_a_pronoun(case: Case, tell: Callable[..., Record]) -> None:
    """«Avec elle», «entre elle et B», «une entente la lie à B»."""
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(TWO))
def test_one_and_the_other(case: Case, tell: Callable[..., Record]) -> None:
    """«Les deux», «l'office et l'université»."""
    check(case, tell(case.text))
