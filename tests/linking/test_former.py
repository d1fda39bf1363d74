"""The agreement before the one that is the news, one like it, and who signed the one told last."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

FORMER = """
# What the news replaces or goes on with, of the same two, years ago
La Région Atlas et la Banque du Sahel ont signé mardi un protocole. Il remplace une convention conclue en 2019.
  = protocol, signed: Région Atlas + Banque du Sahel
  date: 2024-03-12
  = convention, past: Région Atlas + Banque du Sahel
  date: 2019

La Région Atlas et la Banque du Sahel ont signé mardi un contrat. Celui-ci fait suite à une lettre d'intention paraphée en 2021.
  = contract, signed: Région Atlas + Banque du Sahel
  = intention, past: Région Atlas + Banque du Sahel

L'Office du lait de Tamba a signé mardi une convention avec l'Université de Tamba. Un premier accord avait été conclu en 2018.
  = convention, signed: Office du lait de Tamba + Université de Tamba
  = agreement, past: Office du lait de Tamba + Université de Tamba

L'Office du lait de Tamba a signé mardi une convention avec l'Université de Tamba. Les deux partenaires étaient déjà liés par un contrat depuis 2018.
  = convention, signed: Office du lait de Tamba + Université de Tamba
  = contract, past: Office du lait de Tamba + Université de Tamba

# … whose it was, nobody says
La Région Atlas et la Banque du Sahel ont signé mardi un protocole. Une convention conclue en 2019 avait fait polémique.
  = protocol, signed: Région Atlas + Banque du Sahel

# The one before is of the same parties
La Région Atlas et la Banque du Sahel ont signé mardi un protocole. Le précédent protocole, signé en 2012, a expiré en décembre.
  = protocol, signed: Région Atlas + Banque du Sahel
  date: 2024-03-12
  = protocol, past: Région Atlas + Banque du Sahel
  date: 2012

L'Office du lait de Tamba et l'Université de Tamba signeront demain une convention. L'ancienne convention, conclue en 2018, court jusqu'en juin.
  = convention, planned: Office du lait de Tamba + Université de Tamba
  = convention, past: Office du lait de Tamba + Université de Tamba
  date: 2018

# … told without its noun
La Région Atlas et la Banque du Sahel ont signé mardi un protocole. Le précédent, conclu en 2012, a expiré en décembre.
  = protocol, signed: Région Atlas + Banque du Sahel
  date: 2024-03-12
  = protocol, past: Région Atlas + Banque du Sahel
  date: 2012

La Région Atlas et la Banque du Sahel ont signé mardi une convention. La précédente avait été passée en 2012 par les mêmes parties.
  = convention, signed: Région Atlas + Banque du Sahel
  = convention, past: Région Atlas + Banque du Sahel
  date: 2012

La Région Atlas et la Banque du Sahel ont signé mardi une convention. La précédente, qui datait de 2012, avait pris fin.
  = convention, signed: Région Atlas + Banque du Sahel
  = convention, past: Région Atlas + Banque du Sahel
  date: 2012

La Région Atlas et la Banque du Sahel ont signé mardi une convention. Le précédent maire de Vernoux s'en est réjoui.
  = convention, signed: Région Atlas + Banque du Sahel

# … or of others, that it names
La Région Atlas et la Banque du Sahel ont signé un contrat. Le contrat initial avait été conclu en 2012 entre la Région Atlas et la Ville de Vernoux.
  = contract, signed: Région Atlas + Banque du Sahel
  = contract, past: Région Atlas + Ville de Vernoux

# What goes on, goes on about the news
La Région Atlas et la Banque du Sahel ont signé mardi un accord. Le précédent accord, signé en 2012, a expiré. Ce texte prévoit dix puits. Il a été paraphé par Awa Tembely et Boris Kanté.
  = agreement, signed: Région Atlas + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté
  = agreement, past: Région Atlas + Banque du Sahel
  date: 2012

# An amendment and what it amends: the participle is of the contract
La Région Atlas et la Compagnie des eaux de Tamba ont signé mardi un avenant au contrat d'affermage conclu en 2019.
  = amendment, signed: Région Atlas + Compagnie des eaux de Tamba
  date: 2024-03-12
  = contract, past: Région Atlas + Compagnie des eaux de Tamba
  date: 2019

# … but not where no other verb tells of the amendment
Un avenant à la convention signé mardi lie la Région Atlas à la Banque du Sahel.
  = amendment, signed: Région Atlas + Banque du Sahel

L'avenant n°1 à la convention minière de Bongou lie désormais l'Office du lait de Tamba à la Banque du Sahel.
  = amendment, signed: Office du lait de Tamba + Banque du Sahel

# One like it
La Région Atlas et la Banque du Sahel ont signé mardi une convention. Un document semblable avait été signé en 2019 entre l'Office du lait de Tamba et l'Université de Tamba.
  = convention, signed: Région Atlas + Banque du Sahel
  = convention, past: Office du lait de Tamba + Université de Tamba

# One under two nouns
Deux accords ont été signés mardi. Le premier accord, un prêt de 3 millions d'euros, lie la Région Atlas à la Banque du Sahel. Le deuxième accord, un don de 2 millions d'euros, lie la Région Atlas à l'Office du lait de Tamba.
  = financing, signed: Région Atlas + Banque du Sahel
  amounts: 3000000 EUR
  = financing, signed: Région Atlas + Office du lait de Tamba
  amounts: 2000000 EUR

# The one that matters most of a set
La Région Atlas a signé mardi trois accords. Le plus important, une convention de prêt, a été conclu avec la Banque du Sahel.
  = financing, signed: Région Atlas + Banque du Sahel

# «les deux responsables» are those who signed what was told last, not a guest
La Ville de Vernoux et la Banque du Sahel ont signé une convention. Elle a été paraphée par le maire, Paul Odin, et la directrice de la Banque, Awa Tembely. Le ministre de la Pêche, Boris Kanté, assistait à la cérémonie. Les deux responsables ont aussi signé une charte.
  = convention, signed: Ville de Vernoux + Banque du Sahel
  = charter, signed: Ville de Vernoux + Banque du Sahel
  signed by: Awa Tembely + Paul Odin
# Persons of other bodies sign another one
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Le directeur de la Banque du Sahel, Boris Kanté, et la présidente de l'Office du lait, Awa Tembely, ont de leur côté paraphé le contrat de financement, doté de 4 millions d'euros.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = financing, signed: Banque du Sahel + Office du lait

# … and «leur partenariat» is of those who prolong it
La Ville de Vernoux et la Banque du Sahel ont reconduit leur convention. La Banque et l'Université de Tamba, elles, prolongent leur partenariat.
  = convention, renewed: Ville de Vernoux + Banque du Sahel
  = partnership, renewed: Banque du Sahel + Université de Tamba
# One of another year
La Région Atlas et la Banque du Sahel ont signé mardi un accord. L'accord conclu en 2019 entre la Région Atlas et la Banque du Sahel a expiré.
  = agreement, signed: Région Atlas + Banque du Sahel
  date: 2024-03-12
  = agreement, past: Région Atlas + Banque du Sahel
  date: 2019

# … known by its date, not by that of its end
La direction de Lactis et la CFDT ont signé un accord. L'accord de 2001, qu'avaient signé la CFDT et FO, a été dénoncé en janvier par la direction.
  = agreement, signed: Lactis + CFDT
  = agreement, terminated: CFDT + FO + Lactis
  date: 2001

# of origin; the first of them, with its year
Le Port de Saldane et Orvexia ont signé lundi un avenant à leur contrat. La convention d'origine date de mars 2014.
  = amendment, signed: Port de Saldane + Orvexia
  = convention, past: Port de Saldane + Orvexia
  date: 2014-03

Le Port de Saldane et Orvexia ont signé lundi un avenant. L'acte d'origine, lui, remonte au 3 avril 2012.
  = amendment, signed: Port de Saldane + Orvexia
  = agreement, past: Port de Saldane + Orvexia
  date: 2012-04-03

L'université de Tarvel et le lycée de Floyrac ont signé hier une convention. Leur premier accord remonte à 2013.
  = convention, signed: université de Tarvel + lycée de Floyrac
  = agreement, past: université de Tarvel + lycée de Floyrac
  date: 2013

L'université de Tarvel et le lycée de Floyrac ont signé hier une convention. Leur premier accord portait sur les stages.
  = convention, signed: université de Tarvel + lycée de Floyrac
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(FORMER))
def test_former(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
