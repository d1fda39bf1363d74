"""Names of people: what stands in brackets is a name, whole and without its title, and nothing else is one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle
from tests.ner.marking import unmark
from tests.ner.seen import persons, sentences

NAMES = """
# Civilities are no part of the name
M. [Boris Kanté] et Mme [Awa Tembely] ont signé une convention.
Monsieur [Boris Kanté] a reçu Madame [Awa Tembely].
Le Dr [Boris Kanté] a reçu le Pr [Awa Tembely].
MM. [Boris Kanté] et [Idriss Soro] ont signé.
Mmes [Awa Tembely], [Odile Marchis] et [Lise Arnal] ont signé.
S.E.M. [Boris Kanté] a reçu Mme [Awa Tembely].
Son Excellence Madame [Awa Tembely] a signé avec Son Excellence Monsieur [Boris Kanté].
[Boris Tembely] a reçu Son Excellence Madame [Awa Kanté].
S.E. Mme [Awa Tembely] a ouvert la séance.
Me [Lise Arnal] a plaidé pour la commune.
La princesse [Awa Tembely] a présidé la cérémonie.

# Titles that stock models glue to the name are no part of it
Le ministre [Boris Kanté] a signé.
La présidente [Awa Tembely] a signé.
Le Premier ministre [Lars Lunde] a signé.
Le général [Idriss Soro] était là.
Le professeur [Idriss Soro] a signé.
Le wali [Idriss Soro] a signé.

# Office and name in both orders
La ministre de la Santé, [Awa Tembely], a signé.
[Awa Tembely], ministre de la Santé, a signé.
Le directeur général de l'Office du lait, M. [Boris Kanté], a signé.

La ministre de la Santé [Marie Durand] a signé.
La ministre de la Santé [Awa Tembely] a signé.
Le ministre de la Pêche [Moussa Diarra] et la présidente de la Banque du Sahel [Fatou Ndiaye] ont signé.

# Particles
[Karim Ben Salah] et [Leïla El Amrani] ont signé.
M. [Sidi Ould Brahim] a reçu M. [Hassan Aït Yahia].
[Jean de La Roncière] et [Anne d'Arville] ont signé.
[Nour Al Khatib] a reçu [Piet van den Broeck].
La ministre de la Culture, [Zineb El Fadili Tazi], a signé.

# Apostrophes and hyphens
M. [M'hamed Tazi] a reçu M. [N'Guessan Koffi].
[Marie-Odile Saint-Just] a signé avec [Jean-Luc N'Dour].
L'accord a été signé par [Aminata D'Almeida].

# Initials and capitals
M. [A. Kanté] a signé avec M. [J.-P. Marchis].
[Awa TEMBELY] et [Boris KANTÉ] ont signé.

# Names of the East
[Nguyen Thi Lan] et [Kim Sung-ho] ont signé la convention.

# Not names
Paraphé mardi à Lille, l'accord entre en vigueur en mai.
Paraphée par la ministre, la convention compte dix articles.
Signé mardi, le texte prévoit dix bourses.
Jeudi Noir et Black Friday approchent.
La Région Atlas et la Ville de Vernoux ont signé.
Banque du Sahel, Office du lait et Université de Tamba ont signé.
Le boulevard Victor Hugo sera rénové.
todo: a street is named after a person
"""

ONE_NAME_EACH = """
M. Kanté
Mme Tembely
Mme Awa Tembely
le Dr Kanté
Me Arnal
M. Ben Salah
Mme El Fadili
M. M'hamed Tazi
"""


@pytest.mark.parametrize("marked", sentences(NAMES))
def test_names(marked: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    text, expected = unmark(marked)
    assert persons(annotate(text)) == expected


@pytest.mark.parametrize("named", ONE_NAME_EACH.strip().splitlines())
@pytest.mark.parametrize(
    "frame",
    [
        "La convention a été signée par {} à Lille.",
        "{} a signé la convention.",
        "En présence de {}, la convention a été signée.",
    ],
)
def test_a_civility_makes_a_name_wherever_it_stands(
    frame: str, named: str, annotate: Callable[[str], AnnotatedArticle]
) -> None:
    text = frame.format(named)
    text = text[0].upper() + text[1:]
    bare = named.split(" ", 2)[2] if named.startswith("le ") else named.split(" ", 1)[1]
    assert [name for _, _, name in persons(annotate(text))] == [bare]


def test_a_town_after_a_is_no_given_name(annotate: Callable[[str], AnnotatedArticle]) -> None:
    article = annotate("Le ministre a reçu lundi à Rabat Nasser Alami, puis à Tours Ana Pinto.")
    assert [a.person.name for a in article.actors if a.person is not None] == ["Nasser Alami", "Ana Pinto"]
