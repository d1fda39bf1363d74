"""Actors: each line tells a sentence and, beneath it, its actors as «person, office → body»."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle
from tests.ner.seen import actors

SPECIFICATION = """
# Office and name in both orders
La ministre de la Santé, Awa Tembely, et Boris Kanté, directeur de l'Office du lait, ont signé.
  Awa Tembely, ministre de la Santé → ministère de la Santé
  Boris Kanté, directeur de l'Office du lait → Office du lait

# Two actors, not one long ministry
Le ministre de l'Industrie et du Commerce et la présidente de la Région Atlas ont signé.
  ministre de l'Industrie et du Commerce → ministère de l'Industrie et du Commerce
  présidente de la Région Atlas → Région Atlas

# Three offices, coordination inside and between
Le ministre de l'Énergie, de l'Eau et des Forêts, le directeur de l'Office du lait et la présidente de la Région Atlas ont signé.
  ministre de l'Énergie, de l'Eau et des Forêts → ministère de l'Énergie, de l'Eau et des Forêts
  directeur de l'Office du lait → Office du lait
  présidente de la Région Atlas → Région Atlas

# Name in brackets
Le directeur de l'Office du lait (Boris Kanté) a signé.
  Boris Kanté, directeur de l'Office du lait → Office du lait

# A group told by its members
Un consortium formé de l'Office du lait et de la Banque du Sahel a signé.
  Office du lait
  Banque du Sahel

La Norvège a signé avec un groupement d'entreprises, Nordfisk SA et Valdor SA en tête.
  Norvège
  Nordfisk SA
  Valdor SA

Un pool de banques mené par la Banque du Sahel a signé.
  Banque du Sahel

# Authorities of a country or a town
Les autorités norvégiennes et les autorités de Vernoux ont signé.
  autorités norvégiennes
  autorités de Vernoux

# A company that nothing else tells, after an office
Awa Tembely, directrice de Valdor, et Boris Kanté, président de Mérac, ont signé.
  Awa Tembely, directrice de Valdor → Valdor
  Boris Kanté, président de Mérac → Mérac

# Body in brackets
MM. Boris Kanté (Office du lait) et Idriss Soro (Banque du Sahel) ont signé.
  Boris Kanté → Office du lait
  Idriss Soro → Banque du Sahel

# «MM. X et Y», offices in apposition
MM. Boris Kanté, directeur de l'Office du lait, et Idriss Soro, président de la Banque du Sahel, ont signé.
  Boris Kanté, directeur de l'Office du lait → Office du lait
  Idriss Soro, président de la Banque du Sahel → Banque du Sahel

# «respectivement»
Awa Tembely et Boris Kanté, respectivement présidente de la Banque du Sahel et directeur de l'Office du lait, ont signé.
  Awa Tembely, présidente de la Banque du Sahel → Banque du Sahel
  Boris Kanté, directeur de l'Office du lait → Office du lait

# «son homologue»
Le ministre rwandais de la Pêche, Boris Kanté, a reçu son homologue norvégienne, Astrid Lunde.
  Boris Kanté, ministre rwandais de la Pêche → ministère rwandais de la Pêche
  Astrid Lunde, homologue norvégienne → ministère norvégien de la Pêche

# A state secretary with the state as an adjective
La secrétaire d'État portugaise au Tourisme, Inês Couto, a signé.
  Inês Couto, secrétaire d'État portugaise au Tourisme → secrétariat d'État portugais au Tourisme / secrétariat d'État au Tourisme

# «le ministre» is the one named before
Le ministre de la Pêche, Boris Kanté, est arrivé. Le ministre a signé.
  Boris Kanté, ministre de la Pêche → ministère de la Pêche
  Boris Kanté, ministre → ministère de la Pêche

# «représentée par»
La Banque du Sahel, représentée par sa présidente, Awa Tembely, a signé.
  Banque du Sahel
  Awa Tembely, présidente → Banque du Sahel

# A body and its head beside it
L'Université de Tamba et son président, Boris Kanté, ont signé.
  Université de Tamba
  Boris Kanté, président → Université de Tamba

# One office in the plural, several bodies
Les maires de Vernoux, Odile Marchis, et de Corbas, Jules Arnal, ont signé.
  Odile Marchis, maires de Vernoux → ville de Vernoux
  Jules Arnal, maires de Corbas → ville de Corbas
  todo: one office in the plural, several bodies

Les présidents de l'Université de Tamba, Boris Kanté, et de la Banque du Sahel, Awa Tembely, ont signé.
  Boris Kanté, présidents de l'Université de Tamba → Université de Tamba
  Awa Tembely, présidents de la Banque du Sahel → Banque du Sahel
  todo: one office in the plural, several bodies

# An office and a rank before one name
Le commandant de la gendarmerie de Corbas, le colonel Idriss Soro, a signé.
  Idriss Soro, commandant de la gendarmerie de Corbas → gendarmerie de Corbas

# A woman and a man with the same office
La ministre de la Santé, Awa Tembely, et le ministre de la Justice, Boris Kanté, sont arrivés. La ministre a signé.
  Awa Tembely, ministre de la Santé → ministère de la Santé
  Boris Kanté, ministre de la Justice → ministère de la Justice
  Awa Tembely, ministre → ministère de la Santé
  todo: the article tells which of the two ministers
"""  # noqa: E501


def _cases() -> list[object]:
    found = []
    for chunk in re.split(r"\n\s*\n", SPECIFICATION.strip()):
        lines = [line for line in chunk.splitlines() if not line.startswith("#")]
        expected = [line.strip() for line in lines[1:] if not line.strip().startswith("todo:")]
        todo = [line.strip() for line in lines if line.strip().startswith("todo:")]
        marks = [pytest.mark.xfail(strict=False, reason=todo[0])] if todo else []
        found.append(pytest.param(lines[0], expected, marks=marks))
    return found


@pytest.mark.parametrize(("text", "expected"), _cases())
def test_actors(text: str, expected: list[str], annotate: Callable[[str], AnnotatedArticle]) -> None:
    got = actors(annotate(text))
    right = len(got) == len(expected) and all(_same(one, line) for one, line in zip(got, expected, strict=True))
    assert right or got == expected, (got, expected)


def _same(got: str, line: str) -> bool:
    """``/`` parts names of the body that are equally right."""
    office, _, bodies = line.rpartition(" → ")
    return got in [f"{office} → {body}" if office else body for body in bodies.split(" / ")]


def test_actors_never_overlap(annotate: Callable[[str], AnnotatedArticle]) -> None:
    annotated = annotate(" ".join(text for text in SPECIFICATION.splitlines() if text and text[0] not in " #"))
    ends = [0] + [actor.last for actor in annotated.actors]
    assert all(actor.first >= end for actor, end in zip(annotated.actors, ends, strict=False))
    assert all(actor.first < actor.last for actor in annotated.actors)


@pytest.mark.parametrize(
    ("text", "number"),
    [("Les deux pays ont signé.", 2), ("Les deux parties ont signé.", 2), ("Les trois institutions ont signé.", 3)],
)
def test_words_for_several_are_one_plural_actor(
    text: str, number: int, annotate: Callable[[str], AnnotatedArticle]
) -> None:
    (actor,) = annotate(text).actors
    assert actor.plural is not None
    assert actor.number == number
