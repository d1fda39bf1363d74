"""Offices: what stands in brackets is the office, after the bar the body that its holder acts for («?»: not told)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle
from tests.ner.marking import unmark
from tests.ner.seen import roles, sentences

OFFICES = """
# Ministers imply their ministry
La [ministre de la Santé|ministère de la Santé], Awa Tembely, a signé.
Le [ministre de l'Industrie et du Commerce|ministère de l'Industrie et du Commerce], Boris Kanté, a signé.
La [ministre déléguée chargée de la Pêche|ministère de la Pêche], Awa Tembely, a signé.
Le [ministre d'État, ministre de la Justice|ministère de la Justice], Boris Kanté, a signé.
Le [ministre de la Justice, garde des Sceaux|ministère de la Justice], Boris Kanté, a signé.
La [vice-Première ministre et ministre du Budget|ministère du Budget], Awa Tembely, a signé.
Le [vice-Premier ministre en charge de la Mobilité|ministère de la Mobilité], Boris Kanté, a signé.
La [ministre déléguée auprès du ministre de l'Économie, chargée du Budget|ministère du Budget], Awa Tembely, a signé.
Le [ministre délégué auprès de la ministre de la Santé, chargé de la Prévention|ministère de la Prévention], Boris Kanté, a signé.
Le [secrétaire d'État auprès du ministre de l'Industrie, chargé du Commerce extérieur|secrétariat d'État du Commerce extérieur], Boris Kanté, a signé.
La [ministre déléguée à l'Économie régionale|ministère de l'Économie régionale], Awa Tembely, a signé.
La [ministre québécoise de l'Immigration|ministère québécois de l'Immigration], Awa Tembely, a signé.
Le [ministre-président wallon|Wallonie], Boris Kanté, a signé.
La [conseillère d'État neuchâteloise|canton de Neuchâtel], Awa Tembely, a signé.
Le [conseiller d'État chargé du Département de la santé|Département de la santé], Boris Kanté, a signé.
Le [directeur de cabinet du ministre de la Pêche|ministère de la Pêche], Boris Kanté, a signé.
La [représentante du wali d'Oran|wilaya d'Oran], Awa Tembely, a signé.

# A minister, a bishop, a vice-chancellor, an alderman
Le [grand argentier togolais|ministère des Finances], Boris Kanté, a signé.
L'[évêque de Thiès|diocèse de Thiès], Mgr Boris Kanté, a signé.
La [vice-chancelière de l'Université de Tamba|Université de Tamba], Awa Tembely, a signé.
L'[échevine de la Culture de Liège|ville de Liège], Awa Tembely, a signé.

# Services of a state
Le [directeur général des Impôts|direction générale des Impôts], Boris Kanté, a signé.
La [directrice centrale du Trésor|direction centrale du Trésor], Awa Tembely, a signé.
Le [délégué général à l'Artisanat et au tourisme|délégation générale à l'Artisanat et au tourisme], Boris Kanté, a signé.
La [directrice académique des services de l'Éducation nationale|direction académique des services de l'Éducation nationale], Awa Tembely, a signé.
Le [chef d'état-major des armées|état-major des armées], Boris Kanté, a signé.
L'[ambassadeur allemand|ambassade d'Allemagne], Boris Kanté, a signé.
L'[ambassadrice de l'Union européenne en Tunisie|Union européenne], Awa Tembely, a signé.
La [bâtonnière de l'Ordre des avocats de Tamba|Ordre des avocats de Tamba], Awa Tembely, a signé.
Le [préfet de la MRC de Charlevoix|MRC de Charlevoix], Boris Kanté, a signé.
L'[échevin de la Culture de la Ville de Vernoux|Ville de Vernoux], Boris Kanté, a signé.
Le [directeur pays de la Banque mondiale pour le Mali|Banque mondiale], Boris Kanté, a signé.
La [consule générale de France à Casablanca|consulat général de France], Awa Tembely, a signé.

Le [directeur de la coopération au ministère de la Pêche|ministère de la Pêche], Boris Kanté, a signé.
Boris Kanté, [ministre de la Pêche|ministère de la Pêche], et Awa Tembely, son [homologue de la Justice|ministère de la Justice], ont signé.
Son Excellence Boris Kanté, [ambassadeur du Mali|ambassade du Mali], a signé.

# No comma before the holder
La [secrétaire d'État chargée de la Pêche|secrétariat d'État de la Pêche / secrétariat d'État chargé de la Pêche] Amal El Fassi a signé.
Le [wali de Fès|wilaya de Fès] Moulay Hafid Tazi a signé.
Le [gouverneur de Sfax|gouvernorat de Sfax] Hugo Marchand a signé.
Le [secrétaire d'État au Tourisme|secrétariat d'État au Tourisme], Boris Kanté, a signé.
La [ministre ghanéenne de la Pêche|ministère ghanéen de la Pêche / ministère de la Pêche], Awa Tembely, a signé.

La [ministre chargée des Relations avec les provinces et les communes|ministère des Relations avec les provinces et les communes], Awa Tembely, a signé.
Le [ministre délégué aux Relations avec le Parlement|ministère des Relations avec le Parlement / ministère aux Relations avec le Parlement], Boris Kanté, a signé.

# Heads of bodies
Le [président de l'Université de Tamba|Université de Tamba], Boris Kanté, a signé.
La [maire de la ville de Vernoux|ville de Vernoux], Odile Marchis, a signé.
L'accord a été signé au siège de l'Office du lait par le [premier ministre|?] Boris Kanté.
La [directrice générale de l'Office du lait|Office du lait], Awa Tembely, a signé.
Le [président du directoire de la Banque du Sahel|Banque du Sahel], Boris Kanté, a signé.
Le [président du conseil d'administration de la Banque du Sahel|Banque du Sahel], Boris Kanté, a signé.
Boris Kanté, qui [préside le conseil d'administration de la Banque du Sahel|Banque du Sahel], a signé.
Le [PDG de Nordfisk|Nordfisk], Lars Lunde, a signé.
La [secrétaire générale de la Fédération royale de pelote|Fédération royale de pelote], Awa Tembely, a signé.
todo: the complement after an adjective
La [rectrice de l'Université de Tamba|Université de Tamba], Awa Tembely, a signé.
La [présidente de la Région Atlas|Région Atlas], Awa Tembely, a signé.
Le [vice-président de la Chambre des métiers|Chambre des métiers], Boris Kanté, a signé.
Le [directeur par intérim de l'Office du lait|Office du lait], Boris Kanté, a signé.
Le [président-directeur général de la Banque du Sahel|Banque du Sahel], Boris Kanté, a signé.
La [fondatrice et directrice de Volte Mobile|Volte Mobile], Awa Tembely, a signé.

# Offices whose name tells the body
Le [wali de la Région Atlas|wilaya de la Région Atlas], Boris Kanté, a signé.
La [maire de Vernoux|ville de Vernoux / commune de Vernoux], Odile Marchis, a signé.
L'[ambassadrice de Norvège au Ghana|Norvège / ambassade de Norvège au Ghana], Astrid Lunde, a signé.

# The holder follows without a comma
Le [maire de Lyon|ville de Lyon / commune de Lyon] Odile Marchis a signé.
Le [PDG de Nordfisk|Nordfisk] Lars Lunde a signé.
La [présidente de l'Université de Tamba|Université de Tamba] Solange Tembely a signé.
Le [directeur du laboratoire Berthelin|Berthelin / laboratoire Berthelin] Karim Kanté a signé.
Le [directeur du lycée Marcel Pagnol|lycée Marcel Pagnol], Boris Kanté, a signé.

# A name that nothing introduces
Le [patron de Tefnout Énergies|Tefnout Énergies], Boris Kanté, a signé.
Boris Kanté, [PDG de Loire Éolien|Loire Éolien], a signé.
Boris Kanté, qui [dirige Nordfisk|Nordfisk], a signé.
La [directrice générale des services du Grand Vernoux|Grand Vernoux], Awa Tembely, a signé.
Le [directeur général de Nordfisk|Nordfisk] Boris Kanté a signé.

# After the name
Awa Tembely, [ministre de la Santé|ministère de la Santé], a signé.
Boris Kanté, [directeur de l'Office du lait|Office du lait], a signé.
M. Boris Kanté, [président de l'Université de Tamba|Université de Tamba], a signé.

# Roles that stock models take for places or names
Le [Wali de la Région Atlas|wilaya de la Région Atlas], Boris Kanté, a signé.
Le [Directeur Général de l'Office du lait|Office du lait], Boris Kanté, a signé.

# A director of a domain directs no body of that name
La [directrice des ressources humaines|?], Awa Tembely, a signé.
"""  # noqa: E501

TWO_BODIES = [
    (
        "Awa Tembely, présidente de la Banque du Sahel et de la Fondation Nourou, a signé.",
        {"Banque du Sahel", "Fondation Nourou"},
    ),
    (
        "Boris Kanté, directeur de l'Office du lait et président de la Fédération des éleveurs, a signé.",
        {"Office du lait", "Fédération des éleveurs"},
    ),
    (
        "La directrice de l'Office du lait, Awa Tembely, par ailleurs présidente de la Fondation Nourou, a signé.",
        {"Office du lait", "Fondation Nourou"},
    ),
    (
        "La directrice de l'Office du lait et présidente de la Fondation Nourou, Awa Tembely, a signé.",
        {"Office du lait", "Fondation Nourou"},
    ),
    (
        "Awa Tembely, rectrice de l'Université de Tamba et également présidente de la Fondation Nourou, a signé.",
        {"Université de Tamba", "Fondation Nourou"},
    ),
]


def _alike(got: list[tuple[int, int, str]], wanted: list[tuple[int, int, str]]) -> bool:
    return len(got) == len(wanted) and all(
        g[:2] == w[:2] and g[2].casefold() in [answer.casefold() for answer in w[2].split(" / ")]
        for g, w in zip(got, wanted, strict=True)
    )


@pytest.mark.parametrize("marked", sentences(OFFICES))
def test_offices(marked: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    text, expected = unmark(marked)
    got = roles(annotate(text))
    assert got == expected or _alike(got, expected), (got, expected)


@pytest.mark.parametrize(("text", "expected"), TWO_BODIES)
def test_two_bodies_behind_one_person(
    text: str, expected: set[str], annotate: Callable[[str], AnnotatedArticle]
) -> None:
    annotated = annotate(text)
    names = {entity.name for entity in annotated.entities if entity.kind == "organisation"}
    assert names == expected
