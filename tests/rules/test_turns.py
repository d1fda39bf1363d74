"""Turns of phrase by which one sentence tells who agreed with whom: means, datives, clefts, causatives, fragments."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TURNS = """
# To whom one commits, by which means
La Région Atlas s'est obligée envers l'Université de Tamba, par un contrat de trois ans, à loger cent étudiants.
  = contract, signed: Région Atlas + Université de Tamba

La Banque du Sahel loue à la Ville de Vernoux, au titre d'un bail de neuf ans, l'ancienne halle.
  = contract, signed: Banque du Sahel + Ville de Vernoux

La Région Atlas achète à l'Office du lait de Tamba, par convention, dix mille litres par an.
  = convention, signed: Région Atlas + Office du lait de Tamba

# The same in the passive
L'ancienne halle a été confiée par la Ville de Vernoux à l'Université de Tamba, par un bail de neuf ans.
  = contract, signed: Ville de Vernoux + Université de Tamba

# A cleft
C'est à l'Université de Tamba que la Ville de Vernoux a confié, par contrat, l'ancienne halle.
  = contract, signed: Université de Tamba + Ville de Vernoux

# Who commits somebody else
Le maire de Vernoux, Paul Odin, a engagé la Ville de Vernoux dans un partenariat avec l'Université de Tamba.
  = partnership, signed: Ville de Vernoux + Université de Tamba

# An agreement under which one acts is of old
En vertu d'un accord avec la Banque du Sahel, la Région Atlas achètera dix fermes.
  = agreement, past: Banque du Sahel + Région Atlas

# Made to sign
L'Office du lait de Tamba a fait signer à la Banque du Sahel un contrat de vingt ans.
  = contract, signed: Office du lait de Tamba + Banque du Sahel

# … by a go-between
Le préfet a fait signer une trêve et un protocole à la Région Atlas et à l'Office du lait de Tamba.
  = protocol, signed: Région Atlas + Office du lait de Tamba

# What is done to the subject
La Ville de Vernoux s'est vu accorder par la Banque du Sahel un prêt de 3 millions d'euros.
  = financing, signed: Ville de Vernoux + Banque du Sahel

L'Université de Tamba s'est fait confier l'ancienne halle, par convention, par la Ville de Vernoux.
  = convention, signed: Université de Tamba + Ville de Vernoux

# No verb at all
Entre la Ville de Vernoux et l'Université de Tamba, un bail de neuf ans.
  = contract, signed: Ville de Vernoux + Université de Tamba

Bail de neuf ans entre la Ville de Vernoux et l'Université de Tamba.
  = contract, signed: Ville de Vernoux + Université de Tamba

# An aside in a list of two
Un protocole a été signé entre l'Office du lait de Tamba, affilié à la Chambre des métiers du Vivarais, et la Banque du Sahel.
  = protocol, signed: Office du lait de Tamba + Banque du Sahel

Un protocole a été signé entre l'Office du lait de Tamba, filiale de la Banque du Sahel, d'une part, et la Ville de Vernoux et l'Université de Tamba, d'autre part.
  = protocol, signed: Office du lait de Tamba + Ville de Vernoux + Université de Tamba

# A relative without a comma after it
Le contrat que la Ville de Vernoux et l'Université de Tamba avaient conclu en 2019 a été prolongé.
  = contract, renewed: Ville de Vernoux + Université de Tamba

# The object of a verb stands before the colon
La Ville de Vernoux et l'Université de Tamba ont mis fin à l'attente : le contrat qu'elles ont paraphé mardi court sur vingt ans.
  = contract, signed: Ville de Vernoux + Université de Tamba

# The noun of the agreement with both its sides
L'accord-cadre de la Ville de Vernoux avec l'Université de Tamba a été signé mardi.
  = framework_agreement, signed: Ville de Vernoux + Université de Tamba

# How things stand
La Banque du Sahel, liée à la Région Atlas par une convention, ferme ses agences.
  = convention, past: Banque du Sahel + Région Atlas

# Before they signed
Avant de parapher la convention, le maire de Vernoux, Paul Odin, et le recteur de l'Université de Tamba, Boris Kanté, ont visité la halle.
  = convention, signed: ville de Vernoux / Ville de Vernoux / mairie de Vernoux / commune de Vernoux + Université de Tamba

# Gestures
La Ville de Vernoux et l'Université de Tamba se sont remis les exemplaires de la convention.
  = convention, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux et l'Université de Tamba ont apporté leur signature à une charte.
  = charter, signed: Ville de Vernoux + Université de Tamba

# One of two did not
La charte a été signée non par la Région Atlas, mais par la Ville de Vernoux et l'Université de Tamba.
  = charter, signed: Ville de Vernoux + Université de Tamba

# Verbs that need no noun
La Ville de Vernoux et l'Université de Tamba ont topé mardi.
  = agreement, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux et l'Université de Tamba ont convenu de partager leurs ateliers.
  = agreement, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux entre en partenariat avec l'Université de Tamba.
  = partnership, signed: Ville de Vernoux + Université de Tamba

La Banque du Sahel prête 3 millions d'euros à la Région Atlas.
  = financing, signed: Banque du Sahel + Région Atlas

La Banque du Sahel prête une oreille attentive à la Région Atlas.
  = none

La Ville de Vernoux et l'Université de Tamba ont convenu de se revoir en avril.
  = none

Il a été convenu entre la Ville de Vernoux et l'Université de Tamba de partager les ateliers.
  = agreement, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux et l'Université de Tamba s'unissent pour former des infirmiers.
  = partnership, signed: Ville de Vernoux + Université de Tamba

Sous l'égide du préfet, la Ville de Vernoux et l'Université de Tamba ont fini par s'entendre.
  = agreement, signed: Ville de Vernoux + Université de Tamba

La Région Atlas emprunte 3 millions d'euros à la Banque du Sahel.
  = financing, signed: Banque du Sahel + Région Atlas

# From whom, behind the sum
La Région Atlas bénéficie d'un prêt de 3 millions d'euros de la Banque du Sahel.
  = financing, signed: Banque du Sahel + Région Atlas

La Banque du Sahel octroie un prêt de 3 millions d'euros à la Région Atlas.
  = financing, signed: Banque du Sahel + Région Atlas

# Whose contract it is
La Ville de Vernoux a prolongé de cinq ans le contrat de la Banque du Sahel.
  = contract, renewed: Ville de Vernoux + Banque du Sahel

# Relatives with a preposition
Le bail auquel la Ville de Vernoux et l'Université de Tamba ont souscrit est de neuf ans.
  = contract, signed: Ville de Vernoux + Université de Tamba

Le bail sur lequel la Ville de Vernoux et l'Université de Tamba se sont entendues est de neuf ans.
  = contract, signed: Ville de Vernoux + Université de Tamba

Le bail dont la Ville de Vernoux et l'Université de Tamba sont convenues est de neuf ans.
  = contract, signed: Ville de Vernoux + Université de Tamba

L'Université de Tamba, à laquelle la Ville de Vernoux a confié par contrat la halle, embauche.
  = contract, signed: Ville de Vernoux + Université de Tamba

# Called signatory of what it has with another
L'Université de Tamba, signataire d'un bail avec la Ville de Vernoux, embauche.
  = contract, signed: Ville de Vernoux + Université de Tamba

# Two agreements between two
Deux conventions lient la Région Atlas à la Banque du Sahel.
  = convention, signed: Région Atlas + Banque du Sahel
  count: 2

# Participles about the subject
La Ville de Vernoux et l'Université de Tamba, réunies mardi, ont paraphé un avenant.
  = amendment, signed: Ville de Vernoux + Université de Tamba

Réunies mardi à la préfecture, la Ville de Vernoux et l'Université de Tamba ont paraphé un avenant.
  = amendment, signed: Ville de Vernoux + Université de Tamba

# Put at somebody's disposal
La Ville de Vernoux met la halle à la disposition de l'Université de Tamba, par une convention de trois ans.
  = convention, signed: Ville de Vernoux + Université de Tamba

# What an agreement governs is that of its parties
La coopération entre la Ville de Vernoux et l'Université de Tamba est encadrée par une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba

La collaboration entre la Ville de Vernoux et l'Université de Tamba sera renforcée grâce à un mémorandum signé mardi.
  = memorandum, signed: Ville de Vernoux + Université de Tamba

# Who gives a contract to whom
La Ville de Vernoux attribue à la Banque du Sahel le marché des cantines.
  = contract, signed: Ville de Vernoux + Banque du Sahel

Le marché des cantines a été attribué par la Ville de Vernoux à la Banque du Sahel.
  = contract, signed: Ville de Vernoux + Banque du Sahel

Une promesse de vente lie la Ville de Vernoux à la Banque du Sahel.
  = contract, signed: Ville de Vernoux + Banque du Sahel

La Ville de Vernoux et la Banque du Sahel ont transigé mardi.
  = agreement, signed: Ville de Vernoux + Banque du Sahel

# The ceremony of signing
Cérémonie de signature, mardi, d'une convention entre la Ville de Vernoux et l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux et l'Université de Tamba ont célébré la signature d'une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba

# A truce is agreed by those who conclude it, and comes of what establishes it
La Région Atlas et l'Office du lait de Tamba ont conclu une trêve.
  = other, signed: Région Atlas + Office du lait de Tamba

# Not by all
L'accord a été signé par la Ville de Vernoux et l'Université de Tamba, mais pas par la Région Atlas.
  = agreement, signed: Ville de Vernoux + Université de Tamba
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(TURNS))
def test_turns(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
