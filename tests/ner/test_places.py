"""Places where something happens: what stands in brackets, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle
from tests.ner.marking import unmark
from tests.ner.seen import sentences

PLACES = """
La convention a été signée à [Lille].
La convention a été signée mardi à [Rabat] par les deux parties.
Réunis à [Saint-Étienne], ils ont signé.
La convention a été signée au [Caire].
La convention a été signée en [Norvège].
La convention a été signée à [La Rochelle].
Ils se sont vus à [Lille], puis à [Rabat].
[LILLE] - La convention a été signée mardi.
[Rabat] – La convention a été signée mardi.

# A town in a body's name is not where it happened
L'Université de Lille a signé.
La Ville de Rabat a signé.

# Not places
La convention a été signée à huis clos.
Ils sont à Paraphé.
La cérémonie a commencé à midi.
Ils ont appelé à l'Emploi et aux Compétences.
todo: a common noun with a capital taken for a place
"""


@pytest.mark.parametrize("marked", sentences(PLACES))
def test_places(marked: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    text, expected = unmark(marked)
    assert [(p.start, p.end, text[p.start : p.end]) for p in annotate(text).places] == expected


@pytest.mark.parametrize(
    ("text", "country"), [("Signé à Lille.", "FR"), ("Signé à Rabat.", "MA"), ("Signé en Norvège.", "NO")]
)
def test_a_known_place_tells_its_country(text: str, country: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    (place,) = annotate(text).places
    assert place.country == country
