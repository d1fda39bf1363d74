"""The turns of phrase by which the press tells of an agreement: each gives one record with its parties."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TURNS = """
# Passive

Une convention de partenariat a été signée, mardi à Vernoux, entre la Ville de Vernoux et la Chambre des métiers du Vivarais.
  = convention, signed: Ville de Vernoux + Chambre des métiers du Vivarais
  date: 2024-03-12
  place: Vernoux

# Passive, inverted
A été signée mardi une convention de partenariat entre la Ville de Vernoux et la Chambre des métiers du Vivarais.
  = convention, signed: Ville de Vernoux + Chambre des métiers du Vivarais

# Passive, impersonal
Il a été signé mardi un protocole d'accord entre l'Agence du bassin de la Volte et l'Université de Tamba.
  = protocol, signed: Agence du bassin de la Volte + Université de Tamba

# Passive with «vient d'être»
Une convention vient d'être signée entre l'Agence du bassin de la Volte et l'Université de Tamba.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

# Passive whose parties stand before
Entre la Ville de Vernoux et la Chambre des métiers du Vivarais, une convention a été signée mardi.
  = convention, signed: Ville de Vernoux + Chambre des métiers du Vivarais

# Active, two subjects

La Ville de Vernoux et la Chambre des métiers du Vivarais ont signé une convention.
  = convention, signed: Ville de Vernoux + Chambre des métiers du Vivarais

# Active, one subject and «avec»
La Ville de Vernoux a signé mardi une convention avec la Chambre des métiers du Vivarais.
  = convention, signed: Ville de Vernoux + Chambre des métiers du Vivarais

# Active, «avec» before the instrument
La Ville de Vernoux a signé avec la Chambre des métiers du Vivarais une convention de partenariat.
  = convention, signed: Ville de Vernoux + Chambre des métiers du Vivarais

# Active, object far from the verb
La Ville de Vernoux et la Chambre des métiers du Vivarais ont signé, mardi 12 mars, en marge du Salon de l'apprentissage, une convention.
  = convention, signed: Ville de Vernoux + Chambre des métiers du Vivarais

# Active, three subjects
La Ville de Vernoux, le Département de la Volte et la Chambre des métiers du Vivarais ont conclu une convention tripartite.
  = convention, signed: Ville de Vernoux + Département de la Volte + Chambre des métiers du Vivarais

# Active, «ainsi que»
La Ville de Vernoux, le Département de la Volte ainsi que la Chambre des métiers du Vivarais ont conclu une convention.
  = convention, signed: Ville de Vernoux + Département de la Volte + Chambre des métiers du Vivarais

# Active, weak verbs

L'Office du lait de Tamba et la coopérative Nourou ont passé un accord.
  = agreement, signed: Office du lait de Tamba + coopérative Nourou / Nourou

L'Office du lait de Tamba et la coopérative Nourou ont noué un partenariat.
  = partnership, signed: Office du lait de Tamba + coopérative Nourou / Nourou

L'Office du lait de Tamba et la coopérative Nourou sont parvenus à un accord.
  = agreement, signed: Office du lait de Tamba + coopérative Nourou / Nourou

L'Office du lait de Tamba et la coopérative Nourou ont trouvé un accord.
  = agreement, signed: Office du lait de Tamba + coopérative Nourou / Nourou

L'Office du lait de Tamba et la coopérative Nourou ont scellé un partenariat.
  = partnership, signed: Office du lait de Tamba + coopérative Nourou / Nourou

L'Office du lait de Tamba et la coopérative Nourou ont officialisé leur partenariat.
  = partnership, signed: Office du lait de Tamba + coopérative Nourou / Nourou

L'Office du lait de Tamba et la coopérative Nourou se sont associés par une convention.
  = convention, signed: Office du lait de Tamba + coopérative Nourou / Nourou

L'Office du lait de Tamba et la coopérative Nourou ont procédé à la signature d'une convention.
  = convention, signed: Office du lait de Tamba + coopérative Nourou / Nourou

L'Office du lait de Tamba et la coopérative Nourou ont apposé leur signature au bas d'une convention.
  = convention, signed: Office du lait de Tamba + coopérative Nourou / Nourou

# Participle

Signée mardi entre l'Agence du bassin de la Volte et l'Université de Tamba, la convention prévoit dix bourses.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

Une convention signée mardi entre l'Agence du bassin de la Volte et l'Université de Tamba prévoit dix bourses.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

Dix bourses seront financées grâce à une convention conclue entre l'Agence du bassin de la Volte et l'Université de Tamba.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

# Nominal

La signature d'un protocole d'accord entre l'Agence du bassin de la Volte et l'Université de Tamba a eu lieu mardi.
  = protocol, signed: Agence du bassin de la Volte + Université de Tamba

La journée a été marquée par la signature d'une convention entre l'Agence du bassin de la Volte et l'Université de Tamba.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

Le chantier va démarrer à la suite de la conclusion d'une convention entre l'Agence du bassin de la Volte et l'Université de Tamba.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

# Binding

La convention lie l'Agence du bassin de la Volte à l'Université de Tamba.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

Une convention liant l'Agence du bassin de la Volte à l'Université de Tamba a été signée mardi.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

Une convention unissant l'Agence du bassin de la Volte, l'Université de Tamba et l'Office du lait de Tamba a été signée mardi.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba + Office du lait de Tamba

L'Agence du bassin de la Volte et l'Université de Tamba sont désormais liées par une convention.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

# Via the signature of

Le partenariat entre l'Agence du bassin de la Volte et l'Université de Tamba a vu le jour via la signature d'une lettre d'intention.
  = intention, signed: Agence du bassin de la Volte + Université de Tamba

L'Agence du bassin de la Volte et l'Université de Tamba se sont rapprochées via la signature d'un mémorandum d'entente.
  = memorandum, signed: Agence du bassin de la Volte + Université de Tamba

# «Il s'agit de»

Il s'agit d'un accord-cadre entre l'Agence du bassin de la Volte et l'Université de Tamba.
  = framework_agreement, signed/past: Agence du bassin de la Volte + Université de Tamba

# Two sides

Une convention a été signée entre, d'une part, l'Agence du bassin de la Volte et, d'autre part, l'Université de Tamba et l'Office du lait de Tamba.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba + Office du lait de Tamba

Un accord a été conclu entre d'un côté l'Agence du bassin de la Volte et de l'autre l'Office du lait de Tamba.
  = agreement, signed: Agence du bassin de la Volte + Office du lait de Tamba

# Some of the second side are named
Le Togo a conclu un accord avec plusieurs laboratoires, dont Valdex et Mavik.
  = agreement, signed: Togo + Valdex + Mavik

La convention a été signée par l'Office du lait et plusieurs collectivités, dont la Région Atlas et la ville de Vernoux.
  = convention, signed: Office du lait + Région Atlas + ville de Vernoux

L'accord a été conclu par le Togo et d'autres pays (Ghana, Niger et Tchad) avec l'Iran.
  = agreement, signed: Togo + Ghana + Niger + Tchad + Iran

# … and «dont» tells of the partner what it has
L'Office du lait a signé un contrat avec le groupe Valdex, dont la filiale Nordelle produit du beurre.
  = contract, signed: Office du lait + groupe Valdex / Valdex

# What never was
La trêve n'a jamais été suivie d'un traité de paix entre le Togo et le Bénin.
  = none

# A noun that looks like a participle, beside the name of the agreement
Le Celac, traité de libre-échange entre l'Islande et le Chili, concerne deux pays.
  = treaty, past: Islande + Chili

L'Agence du bassin de la Volte d'une part, l'Université de Tamba et l'Office du lait de Tamba d'autre part ont signé une convention.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba + Office du lait de Tamba

# Relative

La convention que l'Agence du bassin de la Volte et l'Université de Tamba ont signée mardi prévoit dix bourses.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

L'Agence du bassin de la Volte, qui a signé mardi une convention avec l'Université de Tamba, ouvrira dix bourses.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

# Announced

L'Agence du bassin de la Volte et l'Université de Tamba annoncent la signature d'une convention.
  = convention, signed/announced: Agence du bassin de la Volte + Université de Tamba

L'Agence du bassin de la Volte a annoncé avoir conclu un accord avec l'Université de Tamba.
  = agreement, signed/announced: Agence du bassin de la Volte + Université de Tamba

L'Agence du bassin de la Volte annonce un partenariat avec l'Université de Tamba.
  = partnership, announced/signed: Agence du bassin de la Volte + Université de Tamba

# Signed in a ceremony
L'Agence du bassin de la Volte et l'Université de Tamba ont signé mardi, au cours d'une cérémonie, leur première convention.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba

# A list in brackets
Une convention a été signée entre trois partenaires (l'Agence du bassin de la Volte, l'Université de Tamba et l'Office du lait de Tamba).
  = convention, signed: Agence du bassin de la Volte + Université de Tamba + Office du lait de Tamba

# A list after a colon
Trois partenaires ont signé la convention : l'Agence du bassin de la Volte, l'Université de Tamba et l'Office du lait de Tamba.
  = convention, signed: Agence du bassin de la Volte + Université de Tamba + Office du lait de Tamba

# Gerund
En signant un accord avec l'Université de Tamba, l'Agence du bassin de la Volte s'engage pour dix ans.
  = agreement, signed: Agence du bassin de la Volte + Université de Tamba

# A loan
La Banque du Sahel a accordé à l'Office du lait de Tamba un prêt de 12 millions d'euros, aux termes d'une convention signée mardi.
  = financing/convention, signed: Banque du Sahel + Office du lait de Tamba
  amounts: 12000000 EUR

Un accord de prêt de 12 millions d'euros a été signé entre la Banque du Sahel et l'Office du lait de Tamba.
  = financing, signed: Banque du Sahel + Office du lait de Tamba
  amounts: 12000000 EUR
"""  # noqa: E501

KINDS = """
La Norvège et le Ghana ont signé un accord-cadre.
  = framework_agreement, signed: Norvège + Ghana

La Norvège et le Ghana ont signé une convention-cadre.
  = framework_agreement, signed: Norvège + Ghana

La Norvège et le Ghana ont signé une convention de sécurité sociale.
  = convention, signed: Norvège + Ghana

La Norvège et le Ghana ont signé un protocole d'accord.
  = protocol, signed: Norvège + Ghana

La Norvège et le Ghana ont signé un protocole d'entente.
  = memorandum, signed: Norvège + Ghana

La Norvège et le Ghana ont signé un mémorandum d'entente.
  = memorandum, signed: Norvège + Ghana

La Norvège et le Ghana ont signé un mémorandum d'accord.
  = memorandum, signed: Norvège + Ghana

La Norvège et le Ghana ont signé un memorandum of understanding (MoU).
  = memorandum, signed: Norvège + Ghana

La Norvège et le Ghana ont signé un MoU.
  = memorandum, signed: Norvège + Ghana

La Norvège et le Ghana ont signé une déclaration d'intention.
  = intention, signed: Norvège + Ghana

La Norvège et le Ghana ont signé une lettre d'intention.
  = intention, signed: Norvège + Ghana

Aubrac Énergie et Loire Éolien ont signé un contrat.
  = contract, signed: Aubrac Énergie + Loire Éolien

La Norvège et le Ghana ont signé un contrat-programme.
  = contract, signed: Norvège + Ghana

Aubrac Énergie et Loire Éolien ont conclu un partenariat.
  = partnership, signed: Aubrac Énergie + Loire Éolien

Aubrac Énergie et Loire Éolien ont scellé une alliance.
  = partnership, signed: Aubrac Énergie + Loire Éolien

La Norvège et le Ghana ont signé une convention de financement.
  = financing, signed: Norvège + Ghana

La Norvège et le Ghana ont signé un accord de don.
  = financing, signed: Norvège + Ghana

La Norvège et le Ghana ont signé un avenant à l'accord de pêche.
  = amendment, signed: Norvège + Ghana

Aubrac Énergie et Loire Éolien ont signé une charte.
  = charter, signed: Aubrac Énergie + Loire Éolien

La Norvège et le Ghana ont signé un traité d'extradition.
  = treaty, signed: Norvège + Ghana

La Norvège et le Ghana ont signé un arrangement administratif.
  = arrangement, signed: Norvège + Ghana

La Norvège et le Ghana ont signé un programme exécutif.
  = programme, signed: Norvège + Ghana

La Norvège et le Ghana ont signé un plan d'action.
  = programme, signed: Norvège + Ghana

La Ville de Vernoux et la Ville de Corbas ont signé un accord de jumelage.
  = twinning, signed: Ville de Vernoux + Ville de Corbas
"""


@pytest.mark.parametrize("case", cases(TURNS))
def test_turn_of_phrase(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(KINDS))
def test_kind(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
