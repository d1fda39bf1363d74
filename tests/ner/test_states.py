"""States as actors: by name, by capital, by form of state; and where the same word is only a place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle
from tests.ner.marking import unmark
from tests.ner.seen import sentences

STATES = """
La [Norvège|NO] et le [Ghana|GH] ont signé.
Un accord a été signé entre la [Norvège|NO] et le [Ghana|GH].
Le [Royaume de Norvège|NO] et la [République du Ghana|GH] ont signé.
[Oslo|NO] et [Accra|GH] ont signé un accord.
Un accord entre [Oslo|NO] et [Accra|GH] a été signé.
Les [États-Unis|US] et l'[Union européenne|EU] ont signé.
La [Côte d'Ivoire|CI] et les [Émirats arabes unis|AE] ont signé.
La [République démocratique du Congo|CD] et le [Congo|CG] ont signé.
La [Norvège|NO] a signé avec le [Ghana|GH].

# Only places
L'accord a été signé à Oslo.
L'accord a été signé en Norvège.
Elle est arrivée de Norvège mardi.
Le transport entre dans une nouvelle époque au Ghana.
Les forêts du Ghana reculent.

# Part of a name
L'Institut de France a signé.
La Banque du Ghana a signé.
L'ambassade de Norvège a signé.
"""


@pytest.mark.parametrize("marked", sentences(STATES))
def test_states(marked: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    text, expected = unmark(marked)
    found = [a.body for a in annotate(text).actors if a.body is not None and a.body.kind == "state" and a.role is None]
    assert [(b.start, b.end, b.country) for b in found] == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Le roi de Norvège a signé.", "NO"),
        ("Le président ghanéen a signé.", "GH"),
        ("Le Premier ministre norvégien a signé.", "NO"),
        ("La présidente de la République du Ghana a signé.", "GH"),
    ],
)
def test_who_heads_a_state_acts_for_it(text: str, country: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    (actor,) = annotate(text).actors
    assert actor.role is not None
    body = actor.body or actor.role.body
    assert country in (actor.role.country, body.country if body is not None else None)
