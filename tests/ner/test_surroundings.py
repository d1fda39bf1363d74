"""Names that no list holds: what stands around them makes them bodies, and nothing else does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle
from tests.ner.marking import unmark
from tests.ner.seen import bodies, persons, sentences

NAMED = """
# A noun for a body beside the name
Leur syndicat, le [Synagro], réclame une hausse.
Selon l'[Unabu], premier syndicat, rien ne change.
Les pêcheurs, réunis au sein de la [Cofapêche], protestent.
Quatre syndicats ont refusé : le [Snapem], l'[UGEP] et le [CDL].

# What only firms do; with a body and the verb of both of them
[Nordis] emploie trois cents personnes à Lorient.
[Nordis] et la [commune de Lorient] ont un projet.

# In capitals after an article
« Rien n'est fait », fait valoir la [CNVB], qui proteste.

# Somebody's home, or a firm's
Les salariés votent chez [Breizh Nautic], à Lorient.
La fête a eu lieu chez Marie Legal, à Lorient.

# A list of bodies
L'école a passé trois conventions avec autant d'enseignes : [Auchan], [Leclerc Vallon] et [Decathlon].

# Names that are words
[Leclerc] et [Carrefour] ont refusé.
[Carrefour] a refusé.
Le carrefour est fermé. À Orange, la place est vide.

# Nouns that no person can be
Le [cabinet Marie Vasseur|Marie Vasseur] a répondu.
La [milice Dan Ba Sougou|milice Dan Ba Sougou] a répondu.

# Sports clubs
L'[Avant-Garde de Plélauff] et le [TSV Steinbach] ont uni leurs écoles.
Le [Stade lannionnais] joue samedi contre la [JS Tazert].
Le match aura lieu au Stade de France.

# The branch of a body at a place
L'enseignante de [Sciences Po Rennes] et la directrice de la [MSA Bretagne Sud] ont parlé.

# Places, whatever the model says
La session a pris fin hier à Kintilé. Les chefs du village de Bandiara protestent.

# One body in a country or a town
Le [parquet de Nanterre] a ouvert une enquête.

# The body behind a domain
Marc Legal, directeur de la communication du [Groupe Aubrac], a démissionné.

# The rest of a government
Le [gouvernement togolais] a décidé que l'[armée togolaise] resterait.
"""

PEOPLE = """
# The model sees where a person begins, and a party's name ends there
Le sénateur Les Républicains [Ladislas Poniatowicz] a protesté.
Le leader du Parti communiste [Wladyslaw Gomulski] est tombé.
Ni [Trésor Lukemba], qui dort, ni Paris n'ont répondu.
Le dossier avance, indique à l'AFP [Amos Hermoni], un cadre du port.
"""


@pytest.mark.parametrize("marked", sentences(NAMED))
def test_names(marked: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    text, expected = unmark(marked)
    assert bodies(annotate(text)) == expected


@pytest.mark.parametrize("marked", sentences(PEOPLE))
def test_people(marked: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    text, expected = unmark(marked)
    assert persons(annotate(text)) == expected


def test_the_credit_of_a_video_is_no_part_of_the_title(annotate: Callable[[str], AnnotatedArticle]) -> None:
    annotated = annotate("Une nuit au château de Versaillespar NORD TV")
    assert [word.text for word in annotated.words if word.text][-4:] == ["Versailles", "par", "NORD", "TV"]
    assert all(annotated.article.text[word.start : word.end] == word.text for word in annotated.words)


def test_other_words_keep_their_ending(annotate: Callable[[str], AnnotatedArticle]) -> None:
    assert "Gaspar" in [word.text for word in annotate("Le film est de Gaspar Moreau.").words]


@pytest.mark.parametrize(
    ("text", "ministry"),
    [
        (
            "Le ministre de la Santé et sa collègue de la Fonction publique, Awa Tembely, ont signé.",
            "Fonction publique",
        ),
        ("Le ministre de la Santé a vu son homologue malien des Mines, Awa Tembely.", "Mines"),
    ],
)
def test_a_fellow_is_a_minister_too(text: str, ministry: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    (fellow,) = [actor for actor in annotate(text).actors if actor.person is not None]
    assert fellow.body is not None
    assert fellow.body.kind == "ministry"
    assert fellow.body.name.endswith(ministry)


def test_a_party_label_is_a_body_that_its_holder_does_not_act_for(annotate: Callable[[str], AnnotatedArticle]) -> None:
    annotated = annotate("Anne Roux, maire PS de Vernoux, et la présidente LR de la Région Atlas ont signé.")
    names = [entity.name for entity in annotated.entities]
    assert "PS" in names
    assert "LR" in names
    assert [actor.body.name for actor in annotated.actors if actor.body] == ["ville de Vernoux", "Région Atlas"]
