"""Names of bodies that go on behind their head noun, or that nothing but their form tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle
from tests.ner.marking import unmark
from tests.ner.seen import bodies, sentences

NAMED = """
# A trade in lower case between the head and the name
Le [Groupe santé Corvex] et la [Maison santé Vauban] ont signé une convention.
Solange Petit, présidente du [Pôle formation Uimav], a signé une convention.

# A name with an article of its own
La [clinique Les Tamaris] et l'[hôtel Le Petit Phare] ont signé une convention.
Une convention a été signée entre la [clinique La Falaise] et le [lycée Pierre-Arnal].

# Posted abroad
L'[ambassade du Japon au Bénin] et l'[Office du lait] ont signé une convention.
Le [consulat général d'Espagne en Algérie] et l'[Office du lait] ont signé une convention.

# Acronyms of which each place has one
Le [CPAS de Namur] et la [CAF du Lot] ont signé une convention avec l'[ARS Bretagne].
La [CCI de Vannes] et l'[IUT de Thiès] ont signé une convention.

# A listed name that the text goes on with, by a word that opens other names
[Volvo Cars] et la [Région Atlas] ont signé une convention.

# A plural with a capital is one house
Les [Grands Moulins de Dakar] et les [Cliniques universitaires Saint-Luc] ont signé une convention.
La présidente des [Hôpitaux universitaires de Genève], Awa Petit, et le directeur des [Musées de Nancy] ont signé.

# «aux» inside a proper name, where the party's role or its side tells one
Tudy Morel, coprésident de la [Ferme aux Ânes], et l'[Office du lait] ont signé une convention.

# «&» joins
[Bolloré Transport & Logistics] et [SNCF Gares & Connexions] ont signé un accord.
L'[Office du lait] et [Dubreuil & Fils] ont signé un accord.

# «et» between two common nouns
L'[association Terre et Mer|Terre et Mer] et la [fondation Santé et Développement] ont signé un accord.
L'[association Nordis|Nordis] et [Veolia] ont signé un accord.

# Capitals without their accent, possessives of other languages
La [Haute Ecole de gestion de Genève] a signé un accord avec l'[Université Bishop's].

# The land of a body is not its name
L'[agence régionale de santé Bretagne] et l'[Office du lait] ont signé une convention.

# A word that is a company's name before a country
[Orange Mali] et l'[Office du lait] ont signé une convention.

# «lier A à B»: «à» is no part of A
Un contrat lie la [société Solitec|Solitec] à la [Ville de Genève].
Un contrat lie désormais [Solitec] à l'[Office du lait].

# A département is no ministry: a comma ends its name
Le [Département de la Drôme], [Valence Agglomération] et l'[Office du lait] ont signé une convention.

# Called after somebody whose name has a particle; the holder has been named before
La [Haute école Léonard de Vinci] et l'[Office du lait] ont signé une convention.
Anne Petit, directrice du [lycée Robert Delmas], et Luc Adam, directeur de l'[Office du lait], ont signé.

# Peoples without a state
Le [Conseil des Innus de Matam] et la [Nation huronne-wendat] ont signé une entente.
Awa Petit, présidente du [Conseil des Innus de Matam], et Luc Adam, directeur de l'[Office du lait], ont signé.

# A town before another capital is a club or a firm, and no state
L'[Office du lait] a signé avec [Bruxelles Environnement].

# Two given names and one surname; an office in capitals behind a lower case head
La [Fondation Pierre et Marie Corvin] et la [communauté de communes Roi Morvan] ont signé une convention.

# Houses of a town, where they conclude something
L'[Office du lait] et l'[aéroport de Charleroi] ont signé une convention.
La [BAD] prêtera 15 millions au port de Lomé.

# A department of a country that no table lists
Le [département du Wouri] et l'[Office du lait] ont signé une convention.

# A trade in lower case
[Vatta bank] et [Nordis assurance] ont signé une convention.

# A firm that is called like somebody: nobody is managing director of a person
Le directeur général de [Pierre Vallon], Karim Benali, a signé un accord. [Pierre Vallon] livrera dix turbines.

# A lone name and the country of its branch
[Kelissa Togo] et [Nordis Côte d'Ivoire] ont signé un contrat avec [Yaraki Morocco].

# A continent in the name; the seat behind an acronym
L'[Université évangélique en Afrique] et l'[Office du lait] ont signé.
L'[agence régionale de santé (ARS) des Pays de la Loire|agence régionale de santé des Pays de la Loire] et l'[Office du lait] ont signé.
La [caisse primaire d'assurance maladie (CPAM) de l'Indre|caisse primaire d'assurance maladie de l'Indre] a signé un contrat.

# The one of a town, and nobody whose name has a particle
Le [Hilal d'Agadir] et l'[Office du lait] ont signé un contrat.

# The field of a minister in brackets
Les ministres Boris Kanté (Enseignement primaire) et Luc Adam (Santé) ont signé un accord.

# Between a subject and its verb stands its name; behind another verb «pour» tells what for
La [Fondation Nourou pour l'enfance différente] a signé une convention.
La Région a signé avec la [Fondation Nourou] pour la rénovation de l'école.

# Houses of a family, of partners; with an article of its own behind an acronym
L'[entreprise Lebrun et Fils|Lebrun et Fils] et le [cabinet Marchis et Associés|Marchis et Associés] ont signé.
L'[EHPAD Les Tilleuls] et la [Corporation des métiers du bois] ont signé une convention.

# Polices of their own
Le directeur général de la [police cantonale vaudoise], Luc Adam, a signé un accord.

# A name does not end with a preposition
[Verlin] a signé avec l'[association Les Grands Pas|Les Grands Pas] pour l'accueil des enfants.

# What an agreement with a house is about is no part of its name, unless the name itself goes on with «sur»
La [Ville de Vernoux] a signé un accord avec l'[Office national des forêts] pour la gestion des massifs.
Un accord a été conclu entre la [Ville de Vernoux] et l'[Office de la mer] sur la surveillance des côtes.
Une convention a été signée avec l'[Institut de recherche sur le cancer].

# A verb that the model takes for an adjective
L'accord entre la [Ville de Vernoux] et l'[Agence du numérique] expire fin juin.

# A title's word that is a house's name
Le [lycée Pasteur] et la [clinique Chancelier] ont signé une convention avec l'[Institut Pasteur].

# A possessive with a capital within a sentence; the capital of a currency; a number that counts what follows
L'[association Notre Jardin|Notre Jardin] et le [groupe Mon Étable|Mon Étable] ont signé une charte.
La [société Tran Son|Tran Son] et l'[Office du lait] ont signé un protocole.
Le fonds est doté de 30 milliards de francs CFA du [Fonds du Sahel].
L'[Office des Emirats Arabes Unis] a signé un accord avec l'[Office du lait].
La [Banque du Sahel] mutualise 9 millions d'euros de prêts aux pêcheurs.
La commune doit à la [société Nordis|Nordis] 42 000 euros de loyers.
"""  # noqa: E501


@pytest.mark.parametrize("marked", sentences(NAMED))
def test_whole_names(marked: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    text, expected = unmark(marked)
    assert bodies(annotate(text)) == expected
