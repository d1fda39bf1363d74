"""A people that stands for its state as a side of an agreement, and peoples that do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

PARTIES = """
# The subject
Les Portugais ont signé lundi un accord de pêche avec la Mauritanie.
  = agreement, signed: Portugal + Mauritanie

# Behind «avec», in a text that speaks of others
La Corée du Nord a rompu le silence. La Corée du Nord a conclu un accord avec les Japonais.
  = agreement, signed: Corée du Nord + Japon

# Two peoples
Les Turcs et les Géorgiens ont signé un accord douanier à Batoumi.
  = agreement, signed: Turquie + Géorgie

# Between them
L'accord conclu entre les Suédois et les Norvégiens prévoit un fonds commun.
  = agreement, signed: Suède + Norvège

# The Union, that signs
Un autre traité, signé par les Européens avec le Vietnam, entre en vigueur lundi.
  = treaty, signed: Union européenne + Vietnam

# Still to be done, behind a modal verb
Les Norvégiens vont devoir négocier un accord avec la Russie.
  = agreement, planned: Norvège + Russie

# Spoken against by them
Le Maroc a signé mardi avec le Togo un accord dénoncé par les Algériens.
  = agreement, signed: Maroc + Togo

# … or by a state named
Le Maroc a signé mardi avec le Togo un accord dénoncé par l'Algérie.
  = agreement, signed: Maroc + Togo

# Firms of the nation
La Norvège a signé un contrat avec les Japonais de Hanvico.
  = contract, signed: Norvège + Hanvico
"""


@pytest.mark.parametrize("case", cases(PARTIES))
def test_party(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


def test_voters_are_no_state(tell: Callable[..., Record]) -> None:
    record = tell("La candidate du parti Alta veut conclure un nouveau pacte avec les Français.")
    assert all(party.name != "France" for agreement in record.agreements for party in agreement.parties)


PAIRS = """
# Two peoples without an article
Slovènes et Croates ont signé en 2009 un accord sur leur frontière.
  = agreement, past: Slovénie + Croatie

# … between them
L'accord signé lundi entre Finlandais et Suédois prévoit un fonds commun.
  = agreement, signed: Finlande + Suède

# A union told by its continent
L'accord conclu mardi entre l'Europe et le Chili inquiète les éleveurs.
  = agreement, signed: Union européenne + Chili

# … in brackets, with no verb of its own
Plusieurs locaux ont été visés par les opposants au Celac (traité de libre-échange entre l'Europe et le Chili).
  = treaty, past: Union européenne + Chili

# … that is only a place
Le Chili a signé un accord avec l'Islande pour la vente de cuivre en Europe.
  = agreement, signed: Chili + Islande
"""


@pytest.mark.parametrize("case", cases(PAIRS))
def test_pairs_and_unions(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
