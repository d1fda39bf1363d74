"""Names that go on after an acronym, or open with an article; offices with a field whose body stands elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

NAMES = """
# what stands after the acronym: who the body is called after, and its town
Le Centre hospitalier universitaire (CHU) Ibn Sina et la Région Atlas ont signé une convention.
  = convention, signed: Centre hospitalier universitaire Ibn Sina + Région Atlas

Le directeur du Centre hospitalier universitaire (CHU) Mohammed VI de Marrakech, Karim Tazi, a signé une convention avec la Région Atlas.
  = convention, signed: Centre hospitalier universitaire Mohammed VI de Marrakech + Région Atlas
  signed by: Karim Tazi

L'Académie régionale de l'éducation et de la formation (AREF) de Sorel a signé une convention avec la Région Atlas.
  = convention, signed: Académie régionale de l'éducation et de la formation de Sorel + Région Atlas

# the holder's name after the acronym is no part of the body's
Le directeur de l'Institut national des postes (INPT) Rachid Tazi a signé une convention avec la Région Atlas.
  = convention, signed: Institut national des postes + Région Atlas
  signed by: Rachid Tazi

# an article with a capital
La présidente de l'association Les Jardins de Sorel, Nathalie Lambotte, a signé une convention avec la Région Atlas.
  = convention, signed: Les Jardins de Sorel + Région Atlas
  signed by: Nathalie Lambotte

# a nationality that the model takes for a name
L'Agence du lait (ADL) et l'Etat malgache ont paraphé en décembre une convention de crédit.
  = financing, past: Agence du lait + Etat malgache

# a field is no town
La Ville de Vernoux a choisi. L'échevine de l'Enseignement, Julie Patte, a signé une convention avec la Région Atlas.
  = convention, signed: Ville de Vernoux + Région Atlas
  signed by: Julie Patte

La Ville de Vernoux a choisi. L'adjointe à la Culture, Julie Patte, a signé une convention avec la Région Atlas.
  = convention, signed: Ville de Vernoux + Région Atlas
  signed by: Julie Patte
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(NAMES))
def test_names(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
