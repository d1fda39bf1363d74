"""Whose hand is under the text: signatures listed or apposed, proxies, heads told by «dont», who made the journey."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

HANDS = """
La Ville de Corbas et l'Office du lait ont conclu une convention. Deux signatures au bas de la page : celle de la maire, Lise Arnal, et celle du directeur de l'Office, Paul Sarr.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas et l'Office du lait ont conclu une convention. Deux stylos : celui de la maire, Lise Arnal, et celui de Paul Sarr.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas, l'Office du lait et l'association Nourou ont conclu une convention. Trois noms figurent au bas du document : ceux de Lise Arnal, maire, de Paul Sarr, directeur de l'Office, et d'Awa Tembely, présidente de Nourou.
  = convention, signed: Ville de Corbas + Office du lait + Nourou
  signed by: Lise Arnal + Paul Sarr + Awa Tembely

La Ville de Corbas et l'Office du lait ont conclu une convention. Au bas de la page se lisent les noms de Lise Arnal, maire de Corbas, et de Paul Sarr, directeur de l'Office.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas et l'Office du lait ont conclu une convention. Pour la Ville, la signature a été apposée par Lise Arnal et, pour l'Office, par son directeur, Paul Sarr.
  = convention, signed: Ville de Corbas + Office du lait
  acting for: Lise Arnal for Ville de Corbas + Paul Sarr for Office du lait

La Ville de Corbas et l'Office du lait ont conclu une convention. Deux noms manquent : ceux de Lise Arnal et de Paul Sarr n'y figurent pas.
  = convention, signed: Ville de Corbas + Office du lait
  signed by:
"""  # noqa: E501

PROXIES = """
La Ville de Corbas et l'Office du lait ont conclu une convention. La maire, Lise Arnal, en mission à l'étranger depuis lundi, avait délégué sa signature à son adjoint, Boris Kanté ; Paul Sarr, le directeur de l'Office, a signé le dernier.
  = convention, signed: Ville de Corbas + Office du lait
  acting for: Boris Kanté for Ville de Corbas + Paul Sarr for Office du lait

La Ville de Corbas et l'Office du lait ont conclu une convention. La maire, souffrante, avait donné procuration à son adjoint, Boris Kanté ; l'Office avait délégué Paul Sarr.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Boris Kanté + Paul Sarr

# nobody says for whom
La Ville de Corbas et l'Office du lait ont conclu une convention. Empêchée, Lise Arnal avait confié sa signature à Boris Kanté.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Boris Kanté

# an alderman is of a town
La Ville de Corbas et l'Office du lait ont conclu une convention. L'adjointe Lise Arnal a signé.
  = convention, signed: Ville de Corbas + Office du lait
  acting for: Lise Arnal for Ville de Corbas

La Ville de Corbas et la Banque du Sahel ont conclu une convention. Lise Arnal représentait la Ville et Paul Sarr la banque.
  = convention, signed: Ville de Corbas + Banque du Sahel
  acting for: Lise Arnal for Ville de Corbas + Paul Sarr for Banque du Sahel

# the other side, whom the agreement did not name
Le gouvernement togolais et trois syndicats ont signé un protocole d'accord. En face se trouvaient Paul Sarr, secrétaire général du Syndicat des médecins, Awa Tembely, pour l'Union des infirmiers, et Boris Kanté, président de l'Association des sages-femmes.
  = protocol, signed: gouvernement togolais + Syndicat des médecins + Union des infirmiers + Association des sages-femmes
  signed by: Paul Sarr + Awa Tembely + Boris Kanté
"""  # noqa: E501

WHOSE = """
L'Agence foncière, dont la patronne, Lise Arnal, a signé un bail avec la Ville de Corbas.
  = contract, signed: Agence foncière + Ville de Corbas
  acting for: Lise Arnal for Agence foncière

La Ville de Corbas, l'Agence foncière et la Région Atlas ont conclu un bail. Trois mains s'y sont posées : la Ville, dont la maire, Lise Arnal, tenait la plume ; l'Agence, en la personne d'Amine Saïdi ; et la Région, pour laquelle a signé Paul Sarr.
  = contract, signed: Ville de Corbas + Agence foncière + Région Atlas
  acting for: Lise Arnal for Ville de Corbas + Amine Saïdi for Agence foncière + Paul Sarr for Région Atlas

# what depends on it has a verb of its own
La Ville de Corbas, dont dépend le port, a signé une convention avec l'Office du lait.
  = convention, signed: Ville de Corbas + Office du lait
"""  # noqa: E501

GOING = """
La Ville de Corbas et l'Office du lait ont renouvelé leur convention. Lise Arnal, qui dirige la ville, et Paul Sarr, directeur de l'Office, s'étaient donné rendez-vous mardi à Tazert, dans le grand salon de l'hôtel de l'Atlas, pour apposer leur signature au bas du document.
  = convention, renewed: Ville de Corbas + Office du lait
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas et l'Office du lait ont conclu une convention. Lise Arnal et Paul Sarr ont eu l'honneur de signer le document.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Lise Arnal + Paul Sarr

# what two ministers think of what others signed
La Ville de Corbas et l'Office du lait ont conclu une convention. Les ministres Paul Sarr et Boris Kanté l'approuvent.
  = convention, signed: Ville de Corbas + Office du lait
  signed by:
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(HANDS + PROXIES + WHOSE + GOING))
def test_whose_hand_it_is(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
