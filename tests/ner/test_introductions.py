"""Who holds which office, where the name and the office stand apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle
from models.record import Record
from tests.specification import Case, cases, check

HOLDERS = {
    "Awa Tembely avait quitté Corbas. La maire de Vernoux y est retournée samedi.": ("Vernoux", "Awa"),
    "La ministre de la Santé ne voulait pas de discours. Jeudi, à Corbas, Awa Tembely a été brève.": ("Santé", "Awa"),
    "Les visiteurs étaient là ; Boris Kanté, lui, était en retard. Le recteur de l'Université de Tamba a couru.": (
        "Tamba",
        "Boris",
    ),
    "L'Office du lait, que dirige Boris Kanté, a déménagé.": ("Office", "Boris"),
    "Boris Kanté, qui préside Sambrivest, a signé un accord avec la Ville de Corbas.": ("Sambrivest", "Boris"),
    "Boris Kanté, qui représente la France, a signé un accord avec le Maroc.": ("France", "Boris"),
}

NOBODY = [
    # the office has its holder, the name its office, or neither is what the sentence is about
    "Awa Tembely a ri. La maire de Vernoux a signé. La maire de Vernoux, Nadia Soro, est repartie.",
    "Awa Tembely, rectrice de l'Université de Tamba, a ri. La maire de Vernoux a signé.",
    "Awa Tembely a ri. La salle était comble. La maire de Vernoux a signé.",
    "On attendait Awa Tembely. La maire de Vernoux a signé.",
]


@pytest.mark.parametrize("text", HOLDERS)
def test_holder(text: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    body, name = HOLDERS[text]
    annotated = annotate(text)
    found = {
        (annotated.entities[a.person.entity].name, annotated.entities[a.body.entity].name)
        for a in annotated.actors
        if a.person is not None and a.body is not None
    }
    assert any(name in person and body in of for person, of in found), found


@pytest.mark.parametrize("text", NOBODY)
def test_of_nobody(text: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    actors = annotate(text).actors
    office = next(a for a in actors if a.role is not None and "maire" in a.role.text)
    assert office.person is None or "Awa" not in office.person.name


SUBJECTS = """
# After a day and a place, the subject is who comes after the comma
Jeudi, au Centre de conférences de Tamba, la Ville de Vernoux a signé un accord avec la Ville de Corbas.
  = agreement, signed: Ville de Vernoux + Ville de Corbas

Mardi soir, à l'Office du lait, la Ville de Vernoux et la Ville de Corbas ont signé un accord.
  = agreement, signed: Ville de Vernoux + Ville de Corbas

Réunis mardi au siège de la Chambre de commerce, Boris Kanté, maire de Vernoux, et Awa Tembely, maire de Corbas, ont signé un accord.
  = agreement, signed: ville de Vernoux + ville de Corbas
  signed by: Boris Kanté + Awa Tembely

Invitée par la Chambre de commerce, la Ville de Vernoux a signé un accord avec la Ville de Corbas.
  = agreement, signed: Ville de Vernoux + Ville de Corbas

# … all of them
Samedi, sous les voûtes de la cathédrale, la Région Atlas, la Ville de Vernoux et l'Office du lait ont signé une convention.
  = convention, signed: Région Atlas + Ville de Vernoux + Office du lait

Jeudi, la Ville de Vernoux, l'Office du lait et la Ville de Corbas ont signé un accord.
  = agreement, signed: Ville de Vernoux + Office du lait + Ville de Corbas

# The office in one sentence, the name in the next
La maire de Vernoux ne voulait pas de discours. Jeudi, au stade, Awa Tembely a signé une convention avec l'Office du lait.
  = convention, signed: ville de Vernoux + Office du lait
  signed by: Awa Tembely

# Two bound by two
Deux contrats de services lient la Ville de Vernoux à l'Office du lait.
  = contract, signed: Ville de Vernoux + Office du lait
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SUBJECTS))
def test_subjects(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
