"""For whom a person signs where «pour», «au nom de», «côté» right after the name says so, the verb told once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ACTING = """
# the verb first, then one for each side
La Ville de Corbas et l'Université de Tamba ont signé mardi une convention. La maire, Lise Arnal, a signé pour la Ville, le président, Paul Sarr, pour l'Université.
  = convention, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal + Paul Sarr
  acting for: Lise Arnal for Ville de Corbas + Paul Sarr for Université de Tamba

# «pour» before the first, after the others
L'Office du lait de Tamba, la Ville de Corbas et la Région Atlas ont signé mardi une charte. Pour l'Office, c'est Lise Arnal qui a signé, Paul Sarr pour la Ville et Awa Tembely pour la Région.
  = charter, signed: Office du lait de Tamba + Ville de Corbas + Région Atlas
  signed by: Lise Arnal + Paul Sarr + Awa Tembely

# a list of persons, each with the words that tell the body
L'Office du lait de Tamba, la Ville de Corbas et la Région Atlas ont conclu mardi une charte. Lise Arnal, directrice de l'Office, Paul Sarr au nom de la Ville et Awa Tembely pour la Région l'ont paraphée.
  = charter, signed: Office du lait de Tamba + Ville de Corbas + Région Atlas
  signed by: Lise Arnal + Paul Sarr + Awa Tembely

# the object between verb and «pour»
La Ville de Corbas et l'Université de Tamba ont conclu un accord. Lise Arnal a paraphé le document pour la Ville et Paul Sarr pour l'Université.
  = agreement, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal + Paul Sarr
  acting for: Lise Arnal for Ville de Corbas + Paul Sarr for Université de Tamba

# «à sa suite»
La Ville de Corbas et l'Université de Tamba ont conclu un accord. Lise Arnal a mis son nom au bas du document, et à sa suite Paul Sarr, pour l'Université.
  = agreement, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal + Paul Sarr

# who speaks for a body signs nothing
La Ville de Corbas et l'Université de Tamba ont conclu un accord. Lise Arnal l'a signé pour la Ville. Awa Tembely, pour les usagers, a dit sa joie.
  = agreement, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(ACTING))
def test_who_signs_for_whom_by_the_words_after_the_name(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


RANKS_AND_SIDES = """
# the verb between the name and the rank
La Ville de Corbas et l'Université de Tamba ont conclu un accord. Lise Arnal l'a signé pour la première, Paul Sarr pour la seconde.
  = agreement, signed: Ville de Corbas + Université de Tamba
  acting for: Lise Arnal for Ville de Corbas + Paul Sarr for Université de Tamba

# in a relative clause behind both
La Ville de Corbas et l'Université de Tamba ont conclu une convention, que Lise Arnal a signée au nom de la seconde et Paul Sarr au nom de la première.
  = convention, signed: Ville de Corbas + Université de Tamba
  acting for: Lise Arnal for Université de Tamba + Paul Sarr for Ville de Corbas

La Ville de Corbas et l'Université de Tamba ont conclu une convention que Lise Arnal et Paul Sarr ont paraphée lundi.
  = convention, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas et l'Université de Tamba ont conclu un accord. Lise Arnal l'a signé pour la première fois.
  = agreement, signed: Ville de Corbas + Université de Tamba
  acting for: Lise Arnal for None

# the adjective of a country after «côté»
Côté marocain, c'est Samir Alami qui a signé l'accord ; côté turc, le ministre Ekrem Aydin.
  = agreement, signed: Maroc + Turquie
  acting for: Samir Alami for Maroc + Ekrem Aydin for Turquie

Le mémorandum entre le Bénin et le Togo a été signé côté béninois par le ministre Luc Dossou et côté togolais par Yao Mensah.
  = memorandum, signed: Bénin + Togo
  acting for: Luc Dossou for Bénin + Yao Mensah for Togo

L'accord a été signé, pour la partie marocaine, par Samir Alami et, pour la partie portugaise, par Rui Pinto.
  = agreement, signed: Maroc + Portugal
  acting for: Samir Alami for Maroc + Rui Pinto for Portugal

# where the text names who concludes it, they are no countries
L'accord entre l'Office du lait de Tamba et la Banque du Sahel a été signé, côté français, par Lise Arnal et, côté malien, par Paul Sarr.
  = agreement, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Lise Arnal + Paul Sarr

# «au nom de l'» and a state
L'accord entre la Guinée et l'Union européenne a été signé au nom de l'Union européenne par Lise Arnal et au nom de la Guinée par Paul Sarr.
  = agreement, signed: Guinée + Union européenne
  acting for: Lise Arnal for Union européenne + Paul Sarr for Guinée
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(RANKS_AND_SIDES))
def test_who_signs_for_whom_by_rank_or_side(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
