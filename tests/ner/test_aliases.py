"""Aliases: who is who within one article.  Beneath each article its entities, each with all its mentions in order."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle

SPECIFICATION = """
# A surname with its civility
Awa Tembely est arrivée mardi. Mme Tembely a signé.
  Awa Tembely: Awa Tembely | Tembely

# What a body is called after the noun for its sort
La Région Atlas et l'intercommunale Sambrivest ont signé un accord. Sambrivest a déménagé.
  Région Atlas: Région Atlas
  intercommunale Sambrivest: intercommunale Sambrivest | Sambrivest

# Part of a compound name
Amal El Fadili Tazi est arrivée mardi. Mme Tazi a signé. Mme El Fadili est repartie.
  Amal El Fadili Tazi: Amal El Fadili Tazi | Tazi | El Fadili
  todo: the first part of a compound surname

# The short form first
Mme Tembely a signé mardi. Awa Tembely dirige la Banque du Sahel.
  Awa Tembely: Tembely | Awa Tembely
  Banque du Sahel: Banque du Sahel

# A shared surname never merges two persons
Omar Tazi et Amal Tazi ont signé.
  Omar Tazi: Omar Tazi
  Amal Tazi: Amal Tazi

# … and the civility tells which of them is meant
Omar Tazi a reçu Amal Tazi. Mme Tazi a signé.
  Omar Tazi: Omar Tazi
  Amal Tazi: Amal Tazi | Tazi

# Acronyms, defined first
L'Agence du bassin de la Volte (ABV) est née en 1990. L'ABV a signé.
  Agence du bassin de la Volte: Agence du bassin de la Volte (ABV) | ABV

# Acronyms, used before they are defined
L'ABV a signé. L'Agence du bassin de la Volte (ABV) est née en 1990.
  Agence du bassin de la Volte: ABV | Agence du bassin de la Volte (ABV)

# … without brackets, or before the long form
L'Agence du bassin de la Volte, ou ABV, est née en 1990. L'ABV a signé.
  Agence du bassin de la Volte: Agence du bassin de la Volte, ou ABV | ABV

L'Agence du bassin de la Volte, l'ABV, est née en 1990. L'ABV a signé.
  Agence du bassin de la Volte: Agence du bassin de la Volte, l'ABV | ABV

L'ABV (Agence du bassin de la Volte) est née en 1990. L'agence a signé.
  Agence du bassin de la Volte: ABV (Agence du bassin de la Volte) | agence

# An acronym of which each place has one
La CAF du Gard est née en 1946. Le CPAS de Huy est né en 1976. La CAF et le CPAS ont signé.
  CAF du Gard: CAF du Gard | CAF
  CPAS de Huy: CPAS de Huy | CPAS

# A minister called otherwise
Le ministre de l'Économie et des Finances, Awa Tembely, est arrivé mardi. Le grand argentier a signé.
  Awa Tembely: Awa Tembely
  ministère de l'Économie et des Finances: ministre de l'Économie et des Finances | grand argentier

# Nouns that mean a body only where the text names one of that noun
L'Orchestre de Tamba est né en 1990. L'orchestre a signé. La radio l'a dit.
  Orchestre de Tamba: Orchestre de Tamba | orchestre

# … with an adjective before it
La Haute école de gestion de Tamba et Nordfisk SA ont signé. L'école a déménagé.
  Haute école de gestion de Tamba: Haute école de gestion de Tamba | école
  Nordfisk SA: Nordfisk SA

# A firm's noun is no fund and no chamber, a club is no cooperative
Nordfisk SA et le Fonds de garantie du lait ont signé. L'opérateur a déménagé.
  Nordfisk SA: Nordfisk SA | opérateur
  Fonds de garantie du lait: Fonds de garantie du lait

Le Hilal de Tunis et la coopérative Copavi ont signé. Le club a déménagé.
  Hilal de Tunis: Hilal de Tunis | club
  Copavi: coopérative Copavi

# A head noun alone
L'Université de Tamba est née en 1962. L'université a signé.
  Université de Tamba: Université de Tamba | université

# Two universities: a head noun means the one told last
L'Université de Tamba est née en 1962. L'Office du lait est né en 1963. L'Office a signé.
  Université de Tamba: Université de Tamba
  Office du lait: Office du lait | Office

# A legal form comes and goes
La société Nordfisk SA est née en 1962. Nordfisk a signé.
  Nordfisk SA / Nordfisk: société Nordfisk SA | Nordfisk
  todo: the same company with and without its legal form

# «le ministère»
Le ministère de la Santé est né en 1962. Le ministère a signé.
  ministère de la Santé: ministère de la Santé | ministère

# The ministry of a minister, and the ministry itself
La ministre de la Santé est arrivée. Le ministère de la Santé a signé.
  ministère de la Santé: ministre de la Santé | ministère de la Santé

# A ministry's name shortened
Le ministère de la Santé et de la Protection sociale est né en 1962. Le ministère de la Santé a signé.
  ministère de la Santé et de la Protection sociale: ministère de la Santé et de la Protection sociale | ministère de la Santé

# The same ministry of two countries is two
Le ministère norvégien de la Pêche et le ministère ghanéen de la Pêche ont signé.
  ministère norvégien de la Pêche: ministère norvégien de la Pêche
  ministère ghanéen de la Pêche: ministère ghanéen de la Pêche

# Two bodies with one head noun are two
La Banque du Sahel et la Banque du Golfe ont signé.
  Banque du Sahel: Banque du Sahel
  Banque du Golfe: Banque du Golfe

# A union of states by any of its names
L'Otan est née en 1949. L'Organisation du traité de l'Atlantique nord a signé. L'OTAN aussi.
  Organisation du traité de l'Atlantique nord: Otan | Organisation du traité de l'Atlantique nord | OTAN

# «l'entreprise» is no town, «l'université» no company, where their names tell
La société Nordfisk SA et la Ville de Vernoux ont signé. L'entreprise paiera.
  Nordfisk SA: société Nordfisk SA | entreprise
  Ville de Vernoux: Ville de Vernoux

La Ville de Vernoux et la société Nordfisk SA ont signé. La commune paiera, l'université non.
  Ville de Vernoux: Ville de Vernoux | commune
  Nordfisk SA: société Nordfisk SA

# Adjectives describe a body named before
Le groupe Mérac et l'Université de Tamba ont signé. Le groupe catalan paiera. L'université sénégalaise enseignera.
  Mérac: groupe Mérac | groupe catalan
  Université de Tamba: Université de Tamba | université sénégalaise

# … and where there is none, they are all that names it
La fédération sénégalaise et la Banque du Sahel ont signé.
  fédération sénégalaise: fédération sénégalaise
  Banque du Sahel: Banque du Sahel

# A head noun alone with a capital
Le Port de Vernoux est né en 1962. La Chambre des métiers paiera. Le Port et la Chambre ont signé.
  Port de Vernoux: Port de Vernoux | Port
  Chambre des métiers: Chambre des métiers | Chambre

# What a state is called
Monaco et la Norvège ont signé. La principauté paiera, le royaume aussi.
  Monaco: Monaco | principauté
  Norvège: Norvège | royaume

# A trade alone
L'équipementier Valdor et la Région Atlas ont signé. L'équipementier paiera.
  Valdor: équipementier Valdor | équipementier
  Région Atlas: Région Atlas

# A state and its capital
La Norvège a signé. Oslo a signé aussi.
  Norvège: Norvège | Oslo
"""  # noqa: E501


def _cases() -> list[object]:
    found = []
    for chunk in re.split(r"\n\s*\n", SPECIFICATION.strip()):
        lines = [line for line in chunk.splitlines() if not line.startswith("#")]
        todo = [line.strip() for line in lines if line.strip().startswith("todo:")]
        expected = [line.strip() for line in lines[1:] if line.strip() not in todo]
        marks = [pytest.mark.xfail(strict=False, reason=todo[0])] if todo else []
        found.append(pytest.param(lines[0], expected, marks=marks))
    return found


def _entities(annotated: AnnotatedArticle, expected: list[str]) -> list[str]:
    lines = []
    for cluster in annotated.entities:
        name = cluster.name
        for line in expected:
            names = line.split(": ")[0]
            if name in names.split(" / "):
                name = names
        mentions = sorted({(m.start, m.end): m.text for m in cluster.mentions}.items())
        lines.append(f"{name}: " + " | ".join(text for _, text in mentions))
    return lines


@pytest.mark.parametrize(("text", "expected"), _cases())
def test_entities(text: str, expected: list[str], annotate: Callable[[str], AnnotatedArticle]) -> None:
    assert sorted(_entities(annotate(text), expected)) == sorted(expected)


def test_every_mention_belongs_to_its_entity(annotate: Callable[[str], AnnotatedArticle]) -> None:
    annotated = annotate(" ".join(line for line in SPECIFICATION.splitlines() if line and line[0] not in " #"))
    assert annotated.entities
    for number, cluster in enumerate(annotated.entities):
        assert cluster.mentions
        assert all(mention.entity == number for mention in cluster.mentions)
