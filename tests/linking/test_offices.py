"""Who acts for what: one sentence from the press, the parties of its agreement and who signs for each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

SIGN = "ont signé une convention."

# the sentence → party: who signs for it («»: nobody is named)
OFFICES: dict[str, dict[str, str]] = {
    # the office elsewhere
    f"Le maire de Bourges, Yann Roux, et son homologue d'Augsbourg, Eva Weber, {SIGN}": {
        "ville de Bourges": "Yann Roux",
        "ville d'Augsbourg": "Eva Weber",
    },
    f"La rectrice de l'université de Thiès, Awa Sow, et celle de l'université de Namur, Anne Morel, {SIGN}": {
        "université de Thiès": "Awa Sow",
        "université de Namur": "Anne Morel",
    },
    f"Le préfet du Lot, Paul Mercier, et celle de l'Aveyron, Anne Morel, {SIGN}": {
        "préfecture du Lot": "Paul Mercier",
        "préfecture de l'Aveyron": "Anne Morel",
    },
    f"Le ministre des Mines, Ali Sow, et celui de la Santé, Omar Diop, {SIGN}": {
        "ministère des Mines": "Ali Sow",
        "ministère de la Santé": "Omar Diop",
    },
    f"Le ministre des Mines, Ali Sow, et son alter ego rwandais, Jean Bosco, {SIGN}": {
        "ministère des Mines": "Ali Sow",
        "ministère rwandais des Mines": "Jean Bosco",
    },
    "Le ministre des Mines, Ali Sow, a signé à Rabat avec son pair rwandais Jean Bosco un accord de coopération.": {
        "ministère des Mines": "Ali Sow",
        "ministère rwandais des Mines": "Jean Bosco",
    },
    f"Le chef de la diplomatie malienne, Ali Sow, et son homologue gabonais, Luc Mba, {SIGN}": {
        "ministère malien des Affaires étrangères": "Ali Sow",
        "ministère gabonais des Affaires étrangères": "Luc Mba",
    },
    # several holders of one office
    f"Les ministres malien et ivoirien des Mines, Ali Sow et Jean Kouadio, {SIGN}": {
        "ministère malien des Mines": "Ali Sow",
        "ministère ivoirien des Mines": "Jean Kouadio",
    },
    f"Les ministres des Mines du Mali et du Sénégal, Ali Sow et Omar Diop, {SIGN}": {
        "ministère malien des Mines": "Ali Sow",
        "ministère sénégalais des Mines": "Omar Diop",
    },
    f"Les ministres de la Pêche du Maroc, Leila Benali, et de Mauritanie, Omar Diop, {SIGN}": {
        "ministère marocain de la Pêche": "Leila Benali",
        "ministère mauritanien de la Pêche": "Omar Diop",
    },
    f"Les présidents de l'Office du lait, Luc Petit, et de la Banque du Sahel, Marc Diallo, {SIGN}": {
        "Office du lait": "Luc Petit",
        "Banque du Sahel": "Marc Diallo",
    },
    f"Les chefs de la diplomatie des deux pays, le Malien Ali Sow et le Gabonais Luc Mba, {SIGN}": {
        "ministère malien des Affaires étrangères": "Ali Sow",
        "ministère gabonais des Affaires étrangères": "Luc Mba",
    },
    f"Les présidents des deux chambres de commerce, le Malien Ali Sow et le Gabonais Luc Mba, {SIGN}": {
        "chambre de commerce du Mali": "Ali Sow",
        "chambre de commerce du Gabon": "Luc Mba",
    },
    f"Les recteurs des universités de Liège et de Thiès, Anne Morel et Omar Diop, {SIGN}": {
        "université de Liège": "Anne Morel",
        "université de Thiès": "Omar Diop",
    },
    # several nations under one noun
    f"Les gouvernements malien et nigérien {SIGN}": {"gouvernement malien": "", "gouvernement nigérien": ""},
    f"Les fédérations marocaine et espagnole de natation {SIGN}": {
        "fédération marocaine de natation": "",
        "fédération espagnole de natation": "",
    },
    f"Les ministères togolais et béninois de l'Intérieur {SIGN}": {
        "ministère togolais de l'Intérieur": "",
        "ministère béninois de l'Intérieur": "",
    },
    # «celle de»: a body of the same noun
    f"L'université de Thiès et celle de Liège {SIGN}": {"université de Thiès": "", "université de Liège": ""},
    "La commune de Lens a signé une charte avec celle d'Arras.": {"commune de Lens": "", "commune d'Arras": ""},
    # … and told after the names
    f"Yvonne Le Roux et Gareth Pugh, maires de Lanvel et de Llanwen, {SIGN}": {
        "ville de Lanvel": "Yvonne Le Roux",
        "ville de Llanwen": "Gareth Pugh",
    },
    f"Ali Sow et Omar Diop, ministres malien et sénégalais des Mines, {SIGN}": {
        "ministère malien des Mines": "Ali Sow",
        "ministère sénégalais des Mines": "Omar Diop",
    },
    # the body is called after somebody
    f"Le directeur de l'hôpital Robert Debré, Luc Petit, et la présidente du lycée Jean-Moulin, Anne Morel, {SIGN}": {
        "hôpital Robert Debré": "Luc Petit",
        "lycée Jean-Moulin": "Anne Morel",
    },
    # a trade makes a firm of a name
    f"La directrice d'Audika Énergie, Anne Morel, et le patron de Sen Transports Luc Petit {SIGN}": {
        "Audika Énergie": "Anne Morel",
        "Sen Transports": "Luc Petit",
    },
    # at the head of
    f"Luc Petit, à la tête de Renault, et Awa Sow, aux commandes de l'Office du lait depuis 2019, {SIGN}": {
        "Renault": "Luc Petit",
        "Office du lait": "Awa Sow",
    },
    "À la tête de l'Office du lait, Awa Sow a signé une convention avec la Banque du Sahel.": {
        "Office du lait": "Awa Sow",
        "Banque du Sahel": "",
    },
    # the field of an office parts it from no neighbour
    f"Luc Petit, vice-président de la Région Atlas en charge des transports, et Awa Sow, maire de Kati, {SIGN}": {
        "Région Atlas": "Luc Petit",
        "ville de Kati": "Awa Sow",
    },
    # the citizens abroad, the deputy minister's ministry
    f"Le ministre chargé des Marocains résidant à l'étranger, Ali Sow, et Awa Sow, maire de Kati, {SIGN}": {
        "ministère des Marocains résidant à l'étranger": "Ali Sow",
        "ville de Kati": "Awa Sow",
    },
    f"Le ministère délégué chargé de la Pêche et la zone de police Mons-Quévy {SIGN}": {
        "ministère délégué chargé de la Pêche": "",
        "zone de police Mons-Quévy": "",
    },
    # an organ stands for its body
    "Le conseil d'administration de la Banque du Sahel a signé une convention avec la maison d'arrêt de Lens.": {
        "Banque du Sahel": "",
        "maison d'arrêt de Lens": "",
    },
    # the full name comes later
    f"Le wali de la région, Ali Sow, et la maire de Lens, Awa Sow, {SIGN} "
    "La wilaya de la région Atlas-Sahel s'en réjouit.": {
        "wilaya de la région Atlas-Sahel": "Ali Sow",
        "ville de Lens": "Awa Sow",
    },
    # the council governs the body named before
    "La Collectivité de Corse investit. Luc Petit, président du conseil exécutif, a signé une convention "
    "avec l'Office du lait.": {"Collectivité de Corse": "Luc Petit", "Office du lait": ""},
    # the site is the firm's
    "Le groupe Semafo embauche. Le directeur du site, Luc Petit, a signé une convention avec la commune de Lens.": {
        "Semafo": "Luc Petit",
        "commune de Lens": "",
    },
    # offices that tell their body
    f"Le gouverneur d'Agadez, Ali Sow, et le wali de Tamanrasset, Karim Doumi, {SIGN}": {
        "gouvernorat d'Agadez": "Ali Sow",
        "wilaya de Tamanrasset": "Karim Doumi",
    },
    f"Le gouverneur de la Banque du Sahel, Ali Sow, et le procureur de Metz, Yves Roux, {SIGN}": {
        "Banque du Sahel": "Ali Sow",
        "parquet de Metz": "Yves Roux",
    },
    f"Le procureur général du Roi près la cour d'appel, Ali Sow, et le député-maire de Lens, Yves Roux, {SIGN}": {
        "parquet général près la cour d'appel": "Ali Sow",
        "ville de Lens": "Yves Roux",
    },
    f"Le commissaire à la pêche, Ali Sow, et le haut-commissaire au Plan, Omar Diop, {SIGN}": {
        "commissariat à la pêche": "Ali Sow",
        "haut-commissariat au Plan": "Omar Diop",
    },
    f"Le garde des Sceaux, Ali Sow, et le chargé d'affaires de l'ambassade du Japon, Ken Sato, {SIGN}": {
        "ministère de la Justice": "Ali Sow",
        "ambassade du Japon": "Ken Sato",
    },
    # two offices of one person, with nothing but a comma between
    f"Luc Petit, directeur de l'Office du lait, président de la Ligue d'Atlas, et Marc Diop, maire de Kati, {SIGN}": {
        "Office du lait": "Luc Petit",
        "ville de Kati": "Marc Diop",
    },
}


@pytest.mark.parametrize(("sentence", "expected"), OFFICES.items())
def test_office_tells_the_party(tell: Callable[..., Record], sentence: str, expected: dict[str, str]) -> None:
    (agreement,) = tell(sentence).agreements
    signed = {s.organisation: s.name for s in agreement.signatories}
    assert {p.name: signed.get(p.name, "") for p in agreement.parties} == expected


def test_no_office_out_of_nothing(tell: Callable[..., Record]) -> None:
    """«pendant», «pair», «celui» are no offices by themselves."""
    told = tell(
        "Le ministre des Mines, Ali Sow, a présenté son budget et celui de la Région pendant la visite. "
        "La mairie de Thiès et l'Office du lait ont signé une convention."
    )
    (agreement,) = told.agreements
    assert {p.name for p in agreement.parties} == {"mairie de Thiès", "Office du lait"}
    assert agreement.signatories == []
