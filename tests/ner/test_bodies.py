"""Bodies: what stands in brackets is the name of one, with its own complements and nothing of its neighbours."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle
from tests.ner.marking import unmark
from tests.ner.seen import bodies, sentences

NAMED = """
# By their head noun
L'[Agence du bassin de la Volte] et l'[Office du lait de Tamba] ont signé.
La [Banque du Sahel] et la [Caisse de retraite des marins] ont signé.
L'[Université de Tamba] et l'[Institut Mérieul] ont signé.
Le [Conseil régional de la Volte] et le [Conseil départemental de l'Aubrac] ont signé.
La [commune de Corbas], la [Ville de Vernoux] et la [Région Atlas] ont signé.
La [Fédération royale de pelote] et l'[Association des clubs de la Volte] ont signé.
La [Chambre des métiers du Vivarais] et le [Syndicat des boulangers] ont signé.
Le [Centre hospitalier de Vernoux] et l'[École supérieure de chimie] ont signé.
Le [Fonds pour la forêt] et l'[Observatoire de la mer] ont signé.
L'[Autorité de régulation des ports] et la [Société nationale des eaux] ont signé.
La [Fondation Nourou] et le [Comité des fêtes] ont signé.
L'[Organisation des pêcheurs du Golfe] et la [Commission du fleuve] ont signé.
La [Direction générale des impôts] et la [Préfecture de la Volte] ont signé.
Le [lycée Pierre-Arnal] et le [collège des Tilleuls] ont signé.
Le [restaurant La Grange] et l'[épicerie Coutard] ont signé.

# Coordination inside a name and between names
L'[Agence de l'eau et de l'assainissement] et la [Région Atlas] ont signé.
L'[Agence de l'eau et de l'assainissement], le [Centre des arts et métiers] et la [Région Atlas] ont signé.
La [Chambre de commerce, d'industrie et de services de Vernoux] et la [Région Atlas] ont signé.
L'[Office de la formation et de l'emploi] et l'[Agence pour le climat et la forêt] ont signé.
La [Fédération des bâtiments et travaux publics] a signé.

# After a person: the whole name is the body's
L'[Académie internationale Mohammed VI de la pêche] et la [fondation Awa Traoré] ont signé.
La [Fondation Roi Oscar] et l'[Hôpital Princesse Aïcha] ont signé.
Le [Centre hospitalier Moulay Hassan Ben El Bachir] et le [collège Victor-Hugo] ont signé.

# A trade behind a proper name makes a firm of it, not a person
[Vivarais Habitat], [Lens Métropole Habitat] et la [Ville de Vernoux] ont signé.
La [Région Atlas] a signé un contrat avec [Enicar Lighting].
[Brest Métropole], [Laval Agglomération] et [Alta Serra Travaux] ont signé.
La [Région Atlas] a signé un contrat avec [Bois d'Ardenne SA].

# Nouns beside a noun, «à» after a capital
Le [Comité pour les filières café et cacao] et le [Haut conseil au financement de la santé] ont signé.

# Acronyms
L'[Agence du bassin de la Volte (ABV)|Agence du bassin de la Volte] et l'[Union des éleveurs de Tamba (UET)|Union des éleveurs de Tamba] ont signé.

L'[Agence régionale de santé (ARS) Occitanie|Agence régionale de santé Occitanie] et l'[Office du lait] ont signé.

L'[Office central de lutte contre la fraude et les infractions fiscales (Oclfif)|Office central de lutte contre la fraude et les infractions fiscales] a signé.
La [Coordination nationale des bouchers et tripiers (Cnbt)|Coordination nationale des bouchers et tripiers] et l'[Office du lait (Olait)|Office du lait] ont signé.
La [Ligue anti-corruption (ACL)|Ligue anti-corruption] a signé.

# In other languages
L'[Oxford Internet Institute] et le [Singapore Institute of Technology] ont signé un accord.
Le [Kilmore Rowing Club] a signé un accord avec la [Ville de Vernoux].
La [Dubai Electricity and Water Authority] et le [Washington Telegraph] ont signé un accord.

# A company and its division
[SNCF Mobilités] et [Sanofi Pasteur] ont signé un accord.
Les opérateurs [SFR] et [Bouygues Telecom] ont signé un accord.

# Companies with legal forms
[Nordfisk SA] et [Loire Éolien SARL] ont signé un contrat.
La [société Nordfisk|Nordfisk] et le [groupe Aubrac Énergie|Aubrac Énergie] ont signé un contrat.
L'[opérateur Volte Mobile|Volte Mobile] et la [start-up Kalidou|Kalidou] ont signé un contrat.
La [société Nordfisk AS|Nordfisk AS] et le [cabinet Marchis & Associés|Marchis & Associés] ont signé un contrat.

# Companies without
[Nordfisk] a signé un contrat avec [Loire Éolien].
Un contrat a été signé entre [Nordfisk] et [Loire Éolien].
Un contrat a été signé entre [Volte Mobile] et [Sirocco Telecom].

# Stock models glue what follows
[Nordfisk] a signé mardi un contrat avec [Loire Éolien] mardi à Lille.
L'[Institut Mérieul] mardi a signé.

# In quotation marks
L'[association « Les Amis du canal »|Les Amis du canal] et la [Ville de Vernoux] ont signé.

# Newspapers' capitals
La [BANQUE DU SAHEL] et l'[UNIVERSITÉ DE TAMBA] ont signé.

# Buildings
L'accord avec l'[Office du lait] a été signé à l'[hôtel King Omar Palace].

# Press outlets as they write themselves
L'accord révélé par [La Croix] et [Midi libre] a été signé, selon [franceinfo], par l'[Office du lait].
La croix est en bois dans le Sud Ouest du pays.

# «le», a nationality and a name
L'américain [Netcore] et l'Allemand [KurVex] ont signé un accord.
Le prix va à l'Israélien Bagnon.

# No bodies
Le diffuseur de la Ligue 1 et de la Ligue des champions est ruiné.
Le conseil d'administration et le comité exécutif se sont réunis.
Le contrat prévoit la formation des enseignants et la rénovation de dix écoles.
Une agence a brûlé mardi, une école aussi.
Le centre de la ville est fermé.
Petite enfance, Compétences et Emploi sont les trois axes.
Les universités et les entreprises sont invitées.
"""  # noqa: E501


@pytest.mark.parametrize("marked", sentences(NAMED))
def test_names(marked: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    text, expected = unmark(marked)
    assert bodies(annotate(text)) == expected


@pytest.mark.parametrize(
    ("text", "acronym"),
    [
        ("L'Agence du bassin de la Volte (ABV) a signé.", "ABV"),
        ("L'ABV (Agence du bassin de la Volte) a signé.", "ABV"),
        ("L'Union des éleveurs de Tamba, ou UET, a signé.", "UET"),
        ("L'Union des éleveurs de Tamba - UET - a signé.", "UET"),
    ],
)
def test_an_acronym_is_learnt_from_its_definition(
    text: str, acronym: str, annotate: Callable[[str], AnnotatedArticle]
) -> None:
    (entity,) = [e for e in annotate(text).entities if e.kind == "organisation"]
    assert entity.acronym == acronym
    assert entity.name in ("Agence du bassin de la Volte", "Union des éleveurs de Tamba")
