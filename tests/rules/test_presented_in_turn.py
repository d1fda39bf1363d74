"""Whom a sentence presents without «A et B»: by trade, by «lui», by a verb told once; then what they sign."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TRADES = """
Le club de Vernoux a un nouvel équipementier : Tricotis. Le contrat a été signé lundi.
  = contract, signed: club de Vernoux + Tricotis

La Ville de Vernoux tient son exploitant, la société Ramelis. La convention a été signée lundi.
  = convention, signed: Ville de Vernoux + Ramelis

La commune de Tazert a un nouveau concessionnaire, Ramelis. Le contrat, signé mardi, court sur dix ans.
  = contract, signed: commune de Tazert + Ramelis

L'Université de Tamba a désigné son fournisseur : la coopérative Orge d'Or. L'accord a été signé lundi.
  = agreement, signed: Université de Tamba + coopérative Orge d'Or / Orge d'Or

La fédération togolaise de lutte a un nouvel équipementier. Il s'appelle Tricotis. Le contrat a été signé lundi.
  = contract, signed: fédération togolaise de lutte + Tricotis

La Ville de Vernoux avait besoin d'un armateur. Ce sera la compagnie Baltalis. Le contrat a été signé lundi.
  = contract, signed: Ville de Vernoux + Baltalis

# a person is no such house, and who only speaks of one is no partner
Le club de Vernoux tient son entraîneur : Marc Vidal. Le contrat a été signé lundi.
  = none

L'association Clair Rivage critique l'exploitant, Ramelis. Le contrat a été signé en 2015.
  = none
"""

TO_THEM = """
La Région Atlas cherchait des trains. La société Ramelis lui livrera dix rames ; le contrat a été signé lundi.
  = contract, signed: Région Atlas + Ramelis

La Région Atlas cherchait des trains. La société Ramelis lui en fournira dix. Le contrat a été signé lundi.
  = contract, signed: Région Atlas + Ramelis

Le constructeur Naviris a gagné la confiance de l'Université de Tamba. Celle-ci lui a commandé trois canots.
  = contract, signed: Université de Tamba + Naviris

Le constructeur Naviris a du travail. L'Université de Tamba lui a commandé trois canots.
  = contract, signed: Université de Tamba + Naviris

La Ville de Vernoux voulait un théâtre, la fondation Bernac un toit. Elles ont signé lundi une convention.
  = convention, signed: Ville de Vernoux + fondation Bernac

La Ville de Vernoux cherchait un toit, la fondation Bernac un locataire. Un bail a été signé lundi.
  = contract, signed: Ville de Vernoux + fondation Bernac
"""

ITSELF = """
# what opens as signed is what «il» means, not what it replaces
Le Bénin et le Togo ont un nouvel accord de pêche. Signé samedi à Lomé, il remplace celui de 1998.
  = agreement, signed: Bénin + Togo
  date: 2024-03-09
  place: Lomé
  = agreement, past: Bénin + Togo
  date: 1998

Signée samedi à Lomé, cette convention lie la Ville de Vernoux à l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-09

# whose hand is there already has signed, whatever the money does later
La Banque du Sahel prêtera 12 millions d'euros à la commune de Tazert. Le contrat porte la signature de la maire, Lise Vidal.
  = contract, signed: Banque du Sahel + commune de Tazert

# a name behind «et», of which the model makes a place
La Société des trams urbains et Pesanelka, qui ont signé le contrat dimanche, se disent ravies.
  = contract, signed: Société des trams urbains + Pesanelka
"""  # noqa: E501

TEXTS = """
La Ville de Vernoux et l'Université de Tamba se sont rapprochées. Le document, signé lundi, prévoit un campus.
  = other, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-11

L'Université de Tamba a ouvert ses portes à l'hôpital de Sorel. Le texte, signé mardi, prévoit cinquante stages.
  = other, signed: Université de Tamba + hôpital de Sorel

Le groupe Solane et la Région Atlas avancent. Le document devrait être paraphé en avril.
  = other, planned: Solane + Région Atlas

La Ville de Vernoux et l'Université de Tamba ont signé lundi. Le document prévoit un campus.
  = other, signed: Ville de Vernoux + Université de Tamba

Lise Vidal, maire de Vernoux, et Paul Sarr, recteur de l'Université de Tamba, ont signé mardi. Ce texte ouvre cent places.
  = other, signed: ville de Vernoux + Université de Tamba
  signed by: Lise Vidal + Paul Sarr

# a law, an appeal, a petition is anybody's
L'Office du lait et la Région Atlas ont discuté du décret. Le texte a été signé lundi.
  = none

La Ville de Vernoux et l'Université de Tamba ont signé lundi un appel. Le texte demande cent places.
  = none

La Ville de Vernoux et l'Université de Tamba préparent une pétition. Le texte a été signé par mille habitants.
  = none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(TRADES + TO_THEM + ITSELF + TEXTS))
def test_presented_in_turn(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
