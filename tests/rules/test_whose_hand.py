"""Who signs for whom: the body behind «a signé pour», in brackets, before «que X a signé», bound by X's signature."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SPECIFICATION = """
# A people is no body: the text names the side otherwise
Irénée Ako, directeur de la Régie des eaux de Lomé, et Ana Sousa, au nom des Portugais, ont signé mardi le contrat entre la Régie des eaux et la société portugaise Aguarela.
  = contract, signed: Régie des eaux de Lomé + Aguarela
  signed by: Irénée Ako + Ana Sousa

# a name that the model does not know is a side behind «a signé pour»
Bruno Ekani a signé pour la Sodevar, Wang Jinhai pour le groupe Tianlu : le contrat de sous-traitance court sur six ans.
  = contract, signed: Sodevar + Tianlu
  acting for: Bruno Ekani for Sodevar + Wang Jinhai for Tianlu

Bruno Ekani a paraphé hier au nom de la Sodevar le contrat de maintenance avec le groupe Tianlu.
  = contract, signed: Sodevar + Tianlu
  signed by: Bruno Ekani

La convention vaut dix ans : Anne Roux l'a signée pour la Solidor, Luc Perrin pour la ville de Tours.
  = convention, signed: Solidor + ville de Tours
  signed by: Anne Roux + Luc Perrin

# the whole bracket behind a person is the body's name
La charte a été signée hier par Agnès Morel (Grand Vallon), Luc Perrin (Rivières vives) et Anne Roux (chambre d'agriculture de Sète).
  = charter, signed: Grand Vallon + Rivières vives + chambre d'agriculture de Sète
  signed by: Agnès Morel + Luc Perrin + Anne Roux

Anne Roux (Radio locale) et Karim Sassi (Festival de Melka) ont signé mardi une convention de partenariat.
  = convention, signed: Radio locale + Festival de Melka
  acting for: Anne Roux for Radio locale + Karim Sassi for Festival de Melka

# for whom, put first: «C'est pour B que X a signé»
C'est au nom de la Fédération des tisserands que Karim Sassi a signé la convention avec l'Office de la formation.
  = convention, signed: Fédération des tisserands + Office de la formation
  acting for: Karim Sassi for Fédération des tisserands

C'est pour la société Nordis que Luc Perrin a signé mardi la convention avec l'Office de la formation.
  = convention, signed: Nordis + Office de la formation
  acting for: Luc Perrin for Nordis

# «pour l'Office, par X»: of those whom the agreement binds
Le protocole d'accord liant l'Office du blé au groupe Semolia a été signé, pour l'Office, par Karim Sassi et, pour le groupe, par Luc Perrin.
  = protocol, signed: Office du blé + Semolia
  acting for: Karim Sassi for Office du blé + Luc Perrin for Semolia

La convention entre la ville de Tours et la société Nordis a été signée, pour la société, par Luc Perrin et, pour la ville, par Anne Roux.
  = convention, signed: ville de Tours + Nordis
  acting for: Luc Perrin for Nordis + Anne Roux for ville de Tours

# a given name that is also a département
Aude Perrin, pour la ville de Tours, et Luc Morel, pour la société Nordis, ont signé lundi une convention.
  = convention, signed: ville de Tours + Nordis
  signed by: Aude Perrin + Luc Morel

# two offices of the one body for two names
Marc Vial et Paul Arnal, président et trésorier du Syndicat des eaux de Tours, ont signé lundi avec Nordis un contrat.
  = contract, signed: Syndicat des eaux de Tours + Nordis
  acting for: Marc Vial for Syndicat des eaux de Tours + Paul Arnal for Syndicat des eaux de Tours

Le contrat a été signé par Marc Vial et Paul Arnal, respectivement président et trésorier du Syndicat des eaux de Tours, et par Anne Roux, directrice de Nordis.
  = contract, signed: Syndicat des eaux de Tours + Nordis
  signed by: Marc Vial + Paul Arnal + Anne Roux

# «son agence de Thiès»: of the body named before
La Banque des palmiers s'installe. La directrice de son agence de Dakar, Awa Ndao, a signé samedi une convention avec la coopérative Jappo.
  = convention, signed: Banque des palmiers + Jappo
  acting for: Awa Ndao for Banque des palmiers

# a signature binds whom it is given for
La ville de Tours et la société Nordis ont signé lundi une convention. La signature d'Anne Roux engage la ville, celle de Luc Perrin la société.
  = convention, signed: ville de Tours + Nordis
  signed by: Anne Roux + Luc Perrin

La ville de Tours et la société Nordis ont signé lundi une convention. L'encre d'Anne Roux engage la première, celle de Luc Perrin la seconde.
  = convention, signed: ville de Tours + Nordis
  signed by: Anne Roux + Luc Perrin

La signature d'Anne Roux engage l'Institut du lin, celle de Luc Perrin l'Office de la laine. Leur mémorandum d'entente a été conclu dimanche.
  = memorandum, signed: Institut du lin + Office de la laine
  signed by: Anne Roux + Luc Perrin

La ville de Tours et la société Nordis sont liées par une convention. Anne Roux a prêté sa plume à la première, Luc Perrin à la seconde.
  = convention, signed: ville de Tours + Nordis
  signed by: Anne Roux + Luc Perrin

La ville de Tours et la société Nordis ont signé lundi une convention. Anne Roux s'y est engagée au nom de la ville.
  = convention, signed: ville de Tours + Nordis
  acting for: Anne Roux for ville de Tours

Les communes de Tulle, de Brive et d'Ussel ont signé lundi une convention avec la société Nordis. Un seul maire l'a fait pour les trois : Luc Perrin.
  = convention, signed: commune de Tulle + commune de Brive + commune d'Ussel + Nordis
  signed by: Luc Perrin

# who acts for his party's colours has signed nothing
La ville de Tours et la société Nordis ont signé lundi une convention. Luc Perrin, qui s'engage au nom de sa famille politique, a salué un beau texte.
  = convention, signed: ville de Tours + Nordis
  signed by:
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SPECIFICATION))
def test_whose_hand(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
