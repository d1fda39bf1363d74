"""Verbs that conclude an agreement and name none: the verb is the instrument, or a noun after it says which."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

PACTS = """
# «s'allier à»
Aubrac Énergie s'allie au groupe Bolinard dans les batteries.
  = partnership, signed: Aubrac Énergie + groupe Bolinard / Bolinard

# A date between the verb and the other party
Le groupe Bolinard s'alliera l'an prochain au groupe Tessier.
  = partnership, planned: groupe Bolinard / Bolinard + groupe Tessier / Tessier

# «s'associer», both in the subject
Le groupe Bolinard et le groupe Tessier se sont associés mardi pour bâtir une usine à Vernoux.
  = partnership, signed: groupe Bolinard / Bolinard + groupe Tessier / Tessier
  date: 2024-03-12

# «s'associer avec»
La Ville de Vernoux s'est associée avec l'Université de Tamba pour former des infirmiers.
  = partnership, signed: Ville de Vernoux + Université de Tamba

# An adjunct set off by commas, whose noun says what it is
La Ville de Vernoux s'est associée, par une convention signée mardi, à l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12

# The gerund after it says what it is
Le groupe Bolinard s'est aussi allié au groupe Tessier, en concluant un accord de licence.
  = agreement, signed: groupe Bolinard / Bolinard + groupe Tessier / Tessier

# To join in somebody's feelings is no agreement
La Ville de Vernoux et la Région Atlas s'associent à la douleur des familles.
  = none

# «se mettre d'accord»
Le Togo et le Bénin se sont mis d'accord lundi sur le tracé de leur frontière.
  = agreement, signed: Togo + Bénin
  date: 2024-03-11
  subject: le tracé de leur frontière

# … with «avec»
Le Togo s'est mis d'accord avec le Bénin sur le prix de l'électricité.
  = agreement, signed: Togo + Bénin

# … denied
Le Togo et le Bénin ne se sont pas mis d'accord sur le tracé de leur frontière.
  = none

# … still to come
Le Togo et le Bénin peinent à se mettre d'accord sur le tracé de leur frontière.
  = none

# … of one mind only
Le Togo et le Bénin se sont mis d'accord pour dire que la situation est grave.
  = none

# «tomber d'accord»
Le Togo et le Bénin sont tombés d'accord sur un échange de prisonniers.
  = agreement, signed: Togo + Bénin

# «s'entendre»
Le Kenya s'est entendu avec la Somalie sur un échange de prisonniers.
  = agreement, signed: Kenya + Somalie

# To get on well is no agreement
Le Kenya et la Somalie s'entendent bien, malgré leurs querelles sur la pêche.
  = none

# «unir ses forces»
Le groupe Bolinard a décidé d'unir ses forces à celles du groupe Tessier.
  = partnership, announced: groupe Bolinard / Bolinard + groupe Tessier / Tessier

# «commander à», the object before the other party
L'Inde a commandé en 2016 douze sous-marins à Aubrac Énergie.
  = contract, past: Inde + Aubrac Énergie

# «passer commande auprès de»
L'Inde a passé commande de douze sous-marins auprès d'Aubrac Énergie.
  = contract, signed: Inde + Aubrac Énergie

# What is ordered is told beside another agreement
L'Inde a commandé une série à la télévision, en partenariat avec Aubrac Énergie.
  = none

# A report is commissioned, not bought
La Région Atlas a commandé un rapport à l'Université de Tamba.
  = none

# Twinned towns, of old
La commune de Corbas est jumelée avec Kilbrannon.
  = twinning, past: commune de Corbas + Kilbrannon

# … since a date
La ville de Parakou est jumelée à Orléans depuis 1993.
  = twinning, past: ville de Parakou + Orléans
  date: 1993

# … since yesterday
Depuis mercredi, Parakou et Orléans sont officiellement villes jumelles.
  = twinning, signed: Parakou + Orléans
  date: 2024-03-13

# … by their own act
Parakou s'est jumelée samedi avec Orléans.
  = twinning, signed: Parakou + Orléans

# … in passing
La Ville de Vernoux, jumelée depuis 1976 à la commune de Corbas, fête son carnaval.
  = twinning, past: Ville de Vernoux + commune de Corbas
  date: 1976

# A capital is a town here
Abidjan et Marseille sont villes sœurs.
  = twinning, past: Abidjan + Marseille

# Told first by the verb, then by the noun: one agreement
Le groupe Bolinard s'est allié mardi au groupe Tessier. La convention porte sur trois ans.
  = convention, signed: groupe Bolinard / Bolinard + groupe Tessier / Tessier

# Told first by the noun, then by the verb: one agreement
Les groupes Bolinard et Tessier ont signé un protocole d'accord. Bolinard s'allie ainsi à Tessier.
  = protocol, signed: groupe Bolinard / Bolinard + groupe Tessier / Tessier
"""


@pytest.mark.parametrize("case", cases(PACTS))
def test_pact(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
