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
