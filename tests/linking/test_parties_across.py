"""Parties told in another sentence than the agreement, by another word, or once for several agreements."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TOLD = """
# who stands before «et ce dernier», «avec ce dernier» is not this last one
L'Office du lait a choisi Celtis Invest. L'Office et ce dernier ont signé mardi un contrat de fourniture.
  = contract, signed: Office du lait + Celtis Invest

La Ville de Vernoux a choisi le groupe Celtis. La mairie a signé lundi un bail avec ce dernier.
  = contract, signed: Ville de Vernoux + Celtis

# a delegation is the house that sends it
L'université de Tamba a reçu mardi une délégation de l'entreprise coréenne Hansung. Les deux parties ont paraphé un mémorandum d'entente.
  = memorandum, signed: université de Tamba + Hansung

# two names that nobody knows are towns, since the text says so
Plouvenez et Aberforth fêtent leur amitié. Les deux villes ont signé samedi un pacte de jumelage.
  = twinning, signed: Plouvenez + Aberforth

# the side that the sentence before was about, whatever the mood of the verb
La société Kéné bâtira la centrale. Le contrat, signé lundi avec l'Agence du Nord, porte sur 32 mégawatts.
  = contract, signed: Kéné + Agence du Nord

La société Celtis a remporté l'appel d'offres de la ville de Corbas. Elle signera le contrat le 2 avril.
  = contract, planned: Celtis + ville de Corbas

# «la lie», behind a comma too
La Ville de Vernoux a signé une convention avec l'Office du lait. Une seconde, signée lundi, la lie à l'association Les Jardins d'Élise.
  = convention, signed: Ville de Vernoux + Office du lait
  = convention, signed: Ville de Vernoux + Les Jardins d'Élise

# those of a set told before tell whose the next one is
Trois conventions ont été signées jeudi. La première lie la Région Atlas à la Banque du Sahel. La deuxième a été conclue avec la société Celtis. La dernière engage le lycée agricole de Verlin.
  = convention, signed: Région Atlas + Banque du Sahel
  = convention, signed: Région Atlas + Celtis
  = convention, signed: Région Atlas + lycée agricole de Verlin

Deux conventions ont été signées jeudi. L'une associe la Région Atlas et la Banque du Sahel. L'autre a été conclue par la Ville de Corbas avec la société Celtis.
  = convention, signed: Région Atlas + Banque du Sahel
  = convention, signed: Ville de Corbas + Celtis

# the unions that sign, for «les syndicats»
La direction de Celtis et les syndicats sont parvenus à un accord salarial. La CFTC, FO et la CGC l'ont signé.
  = agreement, signed: Celtis + CFTC + FO + CGC

La direction de Celtis et les organisations syndicales ont trouvé un accord. Seules la CFDT et FO l'ont signé.
  = agreement, signed: Celtis + CFDT + FO

La direction de Celtis a signé un accord avec les syndicats. La CGT, elle, a refusé de signer.
  = agreement, signed: Celtis + syndicats

La direction de Celtis a trouvé un accord avec les syndicats (CFDT, FO et Unsa).
  = agreement, signed: Celtis + CFDT + FO + Unsa

# one side is named, the other counted
La direction de Celtis et quatre syndicats ont trouvé un accord salarial.
  = agreement, signed: Celtis

# to whom something is bound or entrusted: no place
Une convention lie la Région au port de Corbas.
  = convention, signed: Région + port de Corbas

La Région a confié au port de Corbas la gestion des quais. La convention a été signée mardi.
  = convention, signed: Région + port de Corbas

# those named last, side by side
Le port de Corbas a retenu la société Algolis et le groupe Ostréa Nord. Ces derniers ont signé lundi une convention avec l'État.
  = convention, signed: Algolis + Ostréa Nord + État

Deux entreprises ont été retenues, Algolis et Ostréa Nord. Celles-ci ont signé lundi avec le port de Corbas une convention.
  = convention, signed: Algolis + Ostréa Nord + port de Corbas

Les communautés de communes de l'Argence et du Saltou fusionneront. Elles ont signé une charte.
  = charter, signed: communauté de communes de l'Argence + communauté de communes du Saltou

# the two of a dealing, a sentence later
Le laboratoire Synapharm a cédé trois usines à son concurrent Delpharm. Elles emploient 200 personnes. L'accord a été signé mardi.
  = agreement, signed: Synapharm + Delpharm

# a verb is no adjective of the name before it
La Région finance 60 % du chantier. Elle a signé une convention avec la commune de Corbas.
  = convention, signed: Région + commune de Corbas

# what a firm does, and how, stands before its name
L'éditeur Brindille et la société de vente à distance Pagina ont signé un partenariat.
  = partnership, signed: Brindille + Pagina
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(TOLD))
def test_parties_across_sentences(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
