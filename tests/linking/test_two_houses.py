"""Who signed for whom, told a sentence later: two offices of two houses, hands of those on the scene, small names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

HANDS = """
# Two offices without their bodies, joined by «et»: one of each house
Le centre hospitalier de Vernoux a signé une convention avec l'association Blouses roses. Le directeur, Paul Mercier, et la présidente, Anne Morel, ont signé le document.
  = convention, signed: centre hospitalier de Vernoux + Blouses roses
  acting for: Paul Mercier for centre hospitalier de Vernoux + Anne Morel for Blouses roses

# … the second of which tells its body
Le syndicat mixte du Layon a signé un contrat avec la société Proprex. Il a été signé lundi par Paul Mercier, son président, et Anne Morel, directrice régionale de l'entreprise.
  = contract, signed: syndicat mixte du Layon + Proprex
  acting for: Paul Mercier for syndicat mixte du Layon + Anne Morel for Proprex

# … and the first
L'association Horizon bleu a signé une convention avec la Banque du Sahel. Le directeur de la banque, Paul Mercier, et la présidente, Anne Morel, l'ont signée.
  = convention, signed: Horizon bleu + Banque du Sahel
  acting for: Paul Mercier for Banque du Sahel + Anne Morel for Horizon bleu

# No president is the State's
La communauté de communes du Layon a signé un contrat avec l'Etat. Le président, Paul Mercier, l'a paraphé avec la sous-préfète, Anne Morel.
  = contract, signed: communauté de communes du Layon + Etat
  acting for: Paul Mercier for communauté de communes du Layon + Anne Morel for Etat

# Partners on the scene, of whom one is known by a hand
La Croix-Rouge et la mairie de Verlin sont désormais partenaires. Une convention a été signée samedi par Paul Mercier, premier adjoint, et Anne Morel, présidente de l'antenne locale.
  = convention, signed: Croix-Rouge + mairie de Verlin
  acting for: Paul Mercier for mairie de Verlin + Anne Morel for Croix-Rouge

# What a partnership is laid down in
L'école de Lomba et le groupe Afritex ont conclu un partenariat. Le contrat a été signé mardi par Anne Morel, directrice générale du groupe.
  = contract, signed: école de Lomba + Afritex
  signed by: Anne Morel
  date: 2024-03-12
"""  # noqa: E501

OTHERS = """
# With whom the first was signed has no part in the second
Le maire a signé une convention avec l'entreprise Celtis. Un second contrat a été signé, avec Nordfisk cette fois.
  = convention, signed: Celtis
  = contract, signed: Nordfisk

Le collège a signé une convention avec l'entreprise Celtis. Une autre lie désormais l'établissement à la médiathèque de Verlin.
  = convention, signed: Celtis
  = convention, signed: médiathèque de Verlin

# «la convention avec C», after one with B, is another
L'école de Lomba a signé une convention avec le groupe Afritex. La convention avec la société Celtis sera paraphée mardi.
  = convention, signed: école de Lomba + Afritex
  = convention, planned: école de Lomba + Celtis
"""  # noqa: E501

NAMES = """
# Small words with a capital close a name
Le directeur d'Habitat Plus, Paul Mercier, a signé la convention avec la Ville de Verlin.
  = convention, signed: Habitat Plus + Ville de Verlin

# A pastime and «club» open one
La présidente du Tennis club verlinois, Anne Morel, a signé une convention avec le lycée Jules-Renard.
  = convention, signed: Tennis club verlinois + lycée Jules-Renard

# A noun that the model takes for a person, an adjective that it takes for a verb
L'association Toit pour tous a signé une convention avec l'association Horizon bleu.
  = convention, signed: Toit pour tous + Horizon bleu

# Nouns in capitals that point back
L'ASBL Le Relais et la commune de Verlin ont conclu une convention. Le président de l'ASBL, Paul Mercier, l'a signée.
  = convention, signed: Le Relais + commune de Verlin
  acting for: Paul Mercier for Le Relais
"""


@pytest.mark.parametrize("case", cases(HANDS))
def test_each_signs_for_their_own_house(case: Case, tell: Callable[..., Record]) -> None:
    """Nobody signs twice for one side where two were told."""
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(OTHERS))
def test_another_agreement_is_with_somebody_else(case: Case, tell: Callable[..., Record]) -> None:
    """The partner of one agreement is no party of the next."""
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(NAMES))
def test_names_that_nobody_knows_are_read_whole(case: Case, tell: Callable[..., Record]) -> None:
    """Associations and clubs as they call themselves."""
    check(case, tell(case.text))
