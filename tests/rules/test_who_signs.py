"""Who signs for whom, told beside the agreement: guests first, «l'a fait pour», «celle de», acts that are signings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SIDES = """
La convention a été signée sous la présidence du préfet, Idriss Soro, par la maire de Corbas, Lise Arnal, et le directeur de l'Office du lait, Paul Sarr.
  = convention, signed: ville de Corbas + Office du lait
  signed by: Lise Arnal + Paul Sarr
  present: Idriss Soro

La convention a été signée par la maire de Corbas, Lise Arnal, en présence du préfet, Idriss Soro, et par Paul Sarr, directeur de l'Office du lait.
  = convention, signed: ville de Corbas + Office du lait
  signed by: Lise Arnal + Paul Sarr
  present: Idriss Soro

# guests presented by «par» stay guests
La Ville de Corbas et l'Office du lait ont signé une convention, lors d'une cérémonie présidée par Idriss Soro et par Awa Tembely.
  = convention, signed: Ville de Corbas + Office du lait
  signed by:
  present: Idriss Soro + Awa Tembely

La faculté de droit de Tamba et le club Atlas se connaissent. Aux côtés de Paul Sarr, président du club Atlas, son homologue du Racing de Corbas, Boris Kanté, a signé une convention.
  = convention, signed: club Atlas / Atlas + Racing de Corbas
  signed by: Paul Sarr + Boris Kanté

# each with the body told before «par»
Le Canton de Lannes et la Ville de Corbas ont signé une convention. Le texte a été signé pour le Canton par la conseillère d'Etat Lise Arnal et pour la Ville par le syndic Paul Sarr.
  = convention, signed: Canton de Lannes + Ville de Corbas
  acting for: Lise Arnal for Canton de Lannes + Paul Sarr for Ville de Corbas

La mairie de Corbas et l'Office du lait ont signé une convention. Au nom de la mairie, Lise Arnal a signé ; au nom de l'office, Paul Sarr.
  = convention, signed: mairie de Corbas + Office du lait
  acting for: Lise Arnal for mairie de Corbas + Paul Sarr for Office du lait

# «également»: whoever else signed is a party too
Lise Arnal, maire de Corbas, et Paul Sarr, directeur de l'Office du lait, ont signé une charte. Le document a également été signé par Awa Tembely, présidente de l'association Nourou, par Boris Kanté, directeur de la Banque du Sahel, et par le recteur de l'Université de Tamba, Karim Ben Salah.
  = charter, signed: ville de Corbas + Office du lait + Nourou + Banque du Sahel + Université de Tamba
  signed by: Lise Arnal + Paul Sarr + Awa Tembely + Boris Kanté + Karim Ben Salah

# «celle» is a signature, no office
La Ville de Corbas et la société Nordis ont signé un avenant. Le document porte la signature de Lise Arnal, directrice de la ville, et celle de Paul Sarr, pour l'entreprise.
  = amendment, signed: Ville de Corbas + Nordis
  acting for: Lise Arnal for Ville de Corbas + Paul Sarr for Nordis

# «commander» has an object here, and nobody with whom
La Région Atlas et la société Nordis ont signé un bail. Le colonel Paul Sarr, qui commande le fort, a signé pour la Région.
  = contract, signed: Région Atlas + Nordis
  signed by: Paul Sarr
"""  # noqa: E501

HANDS = """
La Ville de Corbas et l'Office du lait ont signé une convention. La maire, Lise Arnal, l'a fait au nom de la Ville, Paul Sarr au nom de l'Office.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas et l'Office du lait ont signé une convention. La maire, Lise Arnal, l'a fait savoir mardi.
  = convention, signed: Ville de Corbas + Office du lait
  signed by:

La Ville de Corbas et l'Office du lait ont signé une convention. Lise Arnal, la maire, parafait le document pour la Ville.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Lise Arnal

La Ville de Corbas et l'Office du lait ont signé une convention. Le document a été signé des mains de Lise Arnal et de Paul Sarr.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas a signé une convention avec l'Office du lait, sous la signature de Lise Arnal.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Lise Arnal

# nobody signs what is only announced
La maire de Corbas, Lise Arnal, a annoncé un accord avec l'Office du lait.
  = agreement, announced: ville de Corbas + Office du lait
  signed by:
"""  # noqa: E501

ACTS = """
Le gouvernement japonais apporte un milliard de yens à la lutte contre les crues ; l'échange de notes a eu lieu mardi entre le ministre béninois des Finances, Paul Sarr, et l'ambassadeur Kenji Mori.
  = agreement, signed: ministère béninois des Finances / ministère des Finances + gouvernement japonais
  signed by: Paul Sarr + Kenji Mori
  date: 2024-03-12

L'échange de notes entre la Suisse et le Maroc porte sur les visas.
  = agreement, signed: Suisse + Maroc

La Suisse salue l'échange de notes du 3 mars.
  = none
"""  # noqa: E501

MEANT = """
# «la société», «le groupe»: those called so
La Société nationale d'électricité et le groupe Nordis ont signé un contrat. Il a été signé par Paul Sarr, directeur général de la société, et Lise Arnal, PDG du groupe.
  = contract, signed: Société nationale d'électricité + Nordis
  acting for: Paul Sarr for Société nationale d'électricité + Lise Arnal for Nordis

# of a list and one alone, the one alone
Nordis a signé un accord-cadre avec Valtech, Sudmine et Oranfer. Paul Sarr, directeur général du groupe, a signé le document.
  = framework_agreement, signed: Nordis + Valtech + Sudmine + Oranfer
  acting for: Paul Sarr for Nordis

# the government is who acts for the state
Le gouvernement togolais et le syndicat des sages-femmes ont signé un protocole d'accord. Le ministre de la Santé, Paul Sarr, a signé pour le compte de l'Etat.
  = protocol, signed: gouvernement togolais + syndicat des sages-femmes
  acting for: Paul Sarr for gouvernement togolais
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SIDES + HANDS + ACTS + MEANT))
def test_who_signs_for_whom(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
