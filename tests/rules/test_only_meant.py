"""Agreements that one side wants, offers, is ready for or is charged with; and those that somebody is against."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

WANTED = """
# it takes two to find one
Le Togo souhaite trouver un accord avec le Bénin avant l'été.
  = none

Le Togo veut parvenir à un compromis avec le Bénin avant l'été.
  = none

# … and both are at it
Le Togo et le Bénin veulent trouver un accord avant l'été.
  = agreement, negotiating: Togo + Bénin

# … but who means to sign has somebody to sign with
Le groupe Orvexia compte signer en mai un contrat avec la Ville de Verlange.
  = contract, announced: Orvexia + Ville de Verlange
"""

READY = """
Le Togo est prêt à négocier un accord de pêche avec le Bénin.
  = none

Le Togo s'est dit prêt à signer un accord de pêche avec le Bénin.
  = none

Le Togo et le Bénin sont prêts à signer leur accord de pêche.
  = agreement, planned: Togo + Bénin

Le Togo et le Bénin s'apprêtent à signer un accord de pêche.
  = agreement, planned: Togo + Bénin

Le maire de Verlange, Paul Giraud, a appelé à passer un accord avec le Parti des Alpes.
  = none

Le maire de Verlange, Paul Giraud, a de nouveau appelé mardi à signer un accord avec le Parti des Alpes.
  = none

Le Togo et le Bénin sont appelés à signer prochainement un accord de pêche.
  = agreement, planned: Togo + Bénin
"""

CHARGED = """
La justice accuse Orvexia et Sotrabo d'avoir conclu un accord secret.
  = none

Les autorités accusent Orvexia et Sotrabo de s'être mis d'accord pour fixer les prix.
  = none

Orvexia est poursuivie pour avoir passé une entente avec Sotrabo.
  = none

# what one is blamed for was done
La Ville de Verlange est critiquée pour avoir signé un accord avec Orvexia.
  = agreement, signed: Ville de Verlange + Orvexia

Orvexia et Sotrabo se sont mis d'accord pour construire une usine.
  = agreement, signed: Orvexia + Sotrabo
"""

IN_GENERAL = """
Les employeurs peuvent, via un accord avec la CFDT, baisser les salaires.
  = none

La Ville de Verlange pourra, grâce à un accord avec Orvexia, baisser ses prix.
  = agreement, signed: Ville de Verlange + Orvexia

Les usagers de la Poste signaient un contrat avec l'Office du lait.
  = none

La commune de Verlange et ses clients signaient mardi un contrat avec l'Office du lait.
  = contract, signed: commune de Verlange + Office du lait

L'Office du lait et la Cour des comptes devraient se voir attribuer des crédits supplémentaires.
  = none
"""

MADE_TO = """
Le président togolais a fait miroiter un accord commercial avec le Bénin.
  = none

Le président togolais a fait capoter un accord commercial avec le Bénin.
  = none

Le président togolais a laissé espérer un accord commercial avec le Bénin.
  = none

Le Togo a enchaîné un accord commercial avec le Bénin.
  = agreement, signed: Togo + Bénin
"""

AGAINST = """
Les députés togolais se félicitent du refus de Paul Giraud de ratifier l'accord commercial UE-Mercosur.
  = agreement, past: UE + Mercosur
  signed by:

La France annonce son opposition à l'accord de libre-échange UE-Mercosur.
  = agreement, past: UE + Mercosur

Au lendemain de l'annonce du refus de la France de ratifier le traité UE-Mercosur, la Commission a réagi.
  = treaty, past: UE + Mercosur
"""

IN_PASSING = """
# what is widened is not the agreement
Orvexia a élargi son offre via un accord avec Sotrabo.
  = agreement, signed: Orvexia + Sotrabo

La Ville de Verlange a élargi son accord avec Sotrabo.
  = agreement, renewed: Ville de Verlange + Sotrabo

# those that there are, and one that there is not yet
Les Togolais vont devoir négocier à nouveau tous les accords mis en place avec l'Union européenne.
  = agreement, past: Togo + Union européenne

Le Togo va devoir négocier trois accords avec l'Union européenne.
  = agreement, planned: Togo + Union européenne

# two things are still to be done
Orvexia a conclu un accord avec Sotrabo.
Cet accord doit encore être finalisé par les sociétés impliquées et approuvé par un comité de sûreté togolais.
  = agreement, signed: Orvexia + Sotrabo

L'accord entre le Togo et le Bénin a été finalisé par les ministres et approuvé par le Parlement togolais.
  = agreement, ratified: Togo + Bénin

# the day to which something else was put off
La vente a été repoussée au 27 mars dans la mesure où Orvexia a signé mardi un accord avec Sotrabo.
  = agreement, signed: Orvexia + Sotrabo
  date: 2024-03-12
"""


@pytest.mark.parametrize("case", cases(WANTED))
def test_it_takes_two_to_find_an_agreement(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(READY))
def test_who_is_ready_or_calls_for_it_signs_nothing(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(CHARGED))
def test_a_charge_is_no_report(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(IN_GENERAL))
def test_what_anybody_may_do_or_used_to_do(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(MADE_TO))
def test_what_is_made_to_happen_to_it_does_not_make_it(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(AGAINST))
def test_who_is_against_it_announces_and_signs_nothing(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(IN_PASSING))
def test_status_and_day_of_an_agreement_told_in_passing(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
