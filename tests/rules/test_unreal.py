"""Agreements that nobody has, and those of others that somebody only speaks of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

NOTHING = """
Si la Norvège et le Ghana signaient un accord, le pont serait sauvé.
  = none

S'ils signaient un accord, la Norvège et le Ghana rouvriraient le port.
  = none

Quand bien même la Norvège signerait un accord avec le Ghana, le port fermerait.
  = none

La Norvège et le Ghana vont-ils signer un accord ?
  = none

Faut-il un accord entre la Norvège et le Ghana ?
  = none

Y aura-t-il un accord entre la Norvège et le Ghana ?
  = none

Jeanne Lefort doute qu'un accord soit trouvé entre la Norvège et le Ghana.
  = none

Il est possible que la Norvège et le Ghana signent un accord.
  = none

Un accord entre la Norvège et le Ghana est encore possible, estime Jeanne Lefort.
  = none

Un partenariat entre Loire Éolien et Aubrac Énergie permettrait de sauver trente emplois.
  = none

Jeanne Lefort juge peu probable un accord entre la Norvège et le Ghana.
  = none

Jeanne Lefort croit en un accord entre la Norvège et le Ghana.
  = none

La Norvège souhaite la conclusion rapide d'un accord avec le Ghana.
  = none

Jeanne Lefort se dit confiante quant à la signature d'un accord entre la Norvège et le Ghana.
  = none

Jeanne Lefort a démenti l'existence d'un accord entre la Norvège et le Ghana.
  = none

L'accord entre Loire Éolien et Aubrac Énergie est tombé à l'eau.
  = none

Les deux ministres ont convenu de parler du climat au printemps.
  = none

Ousmane Diarra, cadre de Loire Éolien, a conclu un accord de plaider-coupable avec la justice japonaise.
  = none
"""

DONE = """
# «si» that opposes two facts
Si la Norvège et le Ghana ont signé un accord, la Suède attend toujours.
  = agreement, signed: Norvège + Ghana

Il aura fallu dix ans pour que la Norvège et le Ghana signent un accord de pêche.
  = agreement, signed: Norvège + Ghana

Pourquoi la Norvège a-t-elle signé un accord avec le Ghana ?
  = agreement, signed: Norvège + Ghana

Un accord entre la Norvège et le Ghana, signé mardi, permettrait de créer trente emplois.
  = agreement, signed: Norvège + Ghana
  date: 2024-03-12

La Norvège et le Ghana signent un accord : une bonne nouvelle ?
  = agreement, signed: Norvège + Ghana

Le ministre s'est réjoui qu'un accord ait été signé entre la Norvège et le Ghana.
  = agreement, signed: Norvège + Ghana

Jeanne Lefort a demandé que la convention signée mardi entre la Ville de Vernoux et l'Université de Corbas soit publiée.
  = convention, signed: Ville de Vernoux + Université de Corbas
"""

OF_OTHERS = """
La CGT dénonce l'accord signé mardi entre Loire Éolien et la CFDT.
  = agreement, signed: Loire Éolien + CFDT
  date: 2024-03-12

La CGT a dénoncé l'accord conclu en 2018 entre Loire Éolien et la CFDT.
  = agreement, past: Loire Éolien + CFDT
  date: 2018

Seule la CGT n'a pas signé l'accord conclu mardi entre Loire Éolien et la CFDT.
  = agreement, signed/past: Loire Éolien + CFDT

La CGT avait refusé de signer l'accord conclu en 2019 entre Loire Éolien et la CFDT.
  = agreement, past: Loire Éolien + CFDT
  date: 2019

# Who did not ratify it is none of its two sides
La Suède n'a pas ratifié l'accord signé en 2019 par la Norvège et le Ghana.
  = agreement, past: Norvège + Ghana
  date: 2019

# Its own party ends it
La Norvège a dénoncé l'accord signé en 2018 avec le Ghana.
  = agreement, terminated: Norvège + Ghana

La Norvège n'a pas signé l'accord avec le Ghana.
  = none

La CGT manifestera mardi contre l'accord signé en 2022 par Loire Éolien et la CFDT.
  = agreement, past: Loire Éolien + CFDT
  date: 2022
"""

OTHER_THINGS = """
# What ends, is signed or counted here is another thing
Loire Éolien et Aubrac Énergie ont signé mardi un contrat. Ils parlent d’une rupture dans la manière de bâtir.
  = contract, signed: Loire Éolien + Aubrac Énergie

Loire Éolien et Aubrac Énergie ont signé mardi un contrat. Les syndicats craignent une rupture avec la région.
  = contract, signed: Loire Éolien + Aubrac Énergie

Loire Éolien et Aubrac Énergie ont signé mardi un contrat. La rupture a été annoncée jeudi.
  = contract, terminated: Loire Éolien + Aubrac Énergie

Loire Éolien et Aubrac Énergie ont signé mardi un contrat. Une pétition, signée par le maire, Paul Garrigou, circule.
  = contract, signed: Loire Éolien + Aubrac Énergie

Loire Éolien et Aubrac Énergie ont signé mardi un contrat. La présidence dit avoir les signatures de 72 députés.
  = contract, signed: Loire Éolien + Aubrac Énergie

# «seul avec B»: B did as much with C
La Jordanie, seul pays arabe avec l'Egypte ayant conclu un accord de paix avec Israël, a menacé de revoir ses relations.
  = agreement, signed: Jordanie + Israël

# Somebody of whom the sentence tells in other words
Le gouvernement norvégien a durci les règles. Ce restaurateur est connu : il a conclu un accord avec Loire Éolien.
  = agreement, signed: Loire Éolien
"""


@pytest.mark.parametrize("case", cases(OTHER_THINGS))
def test_other_things_are_signed_and_broken(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


def test_who_signs_a_petition_signs_no_contract(tell: Callable[..., Record]) -> None:
    text = "Loire Éolien et Aubrac Énergie ont signé mardi un contrat."
    (agreement,) = tell(f"{text} Une pétition, signée par le maire, Paul Garrigou, circule.").agreements
    assert agreement.signatories == []


def test_the_day_of_the_news_is_not_that_of_what_it_recalls(tell: Callable[..., Record]) -> None:
    text = (
        "Dimanche à Minsk, la Norvège s'est dite prête à aider le Ghana, dans le cadre du traité liant les deux pays."
    )
    (agreement,) = tell(text).agreements
    assert agreement.date is None


@pytest.mark.parametrize("case", cases(NOTHING))
def test_nothing_was_agreed(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(DONE))
def test_it_was_agreed_all_the_same(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(OF_OTHERS))
def test_who_comments_is_no_party(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
