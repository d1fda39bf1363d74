"""Who is meant by a hand, a number or a word for a signatory, in plain passages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

PASSAGES = """
# who signs for A vouches for an agreement of A's
L'avenant, cosigné par Rémi Cabon au nom de la Mutuelle des forestiers, porte sur les congés.
  = amendment, signed: Mutuelle des forestiers
  signed by: Rémi Cabon

# «que» is the object of «a signé», whatever instrument follows
Un protocole d'accord, que Léa Darnis a signé pour la Fédération du cidre, ouvre 60 millions d'euros de crédits.
  = protocol, signed: Fédération du cidre
  signed by: Léa Darnis

# the agreement binds, not who recalls it
Le consul du Bénin à Oslo, Koffi Adandé, sait que le traité unissant les deux pays date de 1996.
  = treaty, past: Bénin + Norvège
  signed by:
  date: 1996

# bodies told by a number
Une convention lie depuis mardi le 35e régiment de dragons de Verlin au lycée Jeanne-Barret.
  = convention, signed: 35e régiment de dragons de Verlin + lycée Jeanne-Barret
  date: 2024-03-12

La base aérienne 702 de Dunel et la mission locale de Verlin ont signé un partenariat jeudi.
  = partnership, signed: base aérienne 702 de Dunel + mission locale de Verlin

Le colonel Ivan Brel, pour la 12e brigade de montagne (BM), et Awa Sarr, pour le rectorat de Verlin, ont signé un bail.
  = contract, signed: 12e brigade de montagne + rectorat de Verlin
  signed by: Ivan Brel + Awa Sarr

# «ne … que» limits and denies nothing
La Ville de Verlin et le club Étoile de Dunel n'ont signé leur convention qu'hier, à la mairie.
  = convention, signed: Ville de Verlin + Étoile de Dunel
  date: 2024-03-13

La Ville de Verlin et le club Étoile de Dunel n'ont jamais signé la convention que le préfet attendait.
  = none

# who is named as a signatory has signed
Le Fonds Téranga et la Banque du Cap ont désormais une convention.
Awa Sarr, directrice du Fonds, et Rémi Cabon, président de la banque, en sont les signataires.
  = convention, signed: Fonds Téranga + Banque du Cap
  signed by: Awa Sarr + Rémi Cabon

# the side told with «avec» is not the one that goes on concluding
Avec la Banque du Cap (BC), c'est une convention de partenariat.
Awa Sarr, directrice du Fonds Téranga, et Rémi Cabon, président de la BC, en sont les signataires.
Un autre protocole a été signé par Ivan Brel, directeur de l'Institut des sols.
  = convention, signed: Fonds Téranga + Banque du Cap
  = protocol, signed: Fonds Téranga + Institut des sols
  signed by: Ivan Brel

# «et, pour A, X»: one more who signs
Awa Sarr, présidente du Fonds Téranga, et, pour la Ville de Dunel, la maire, Zoé Marin, ont scellé un accord.
  = agreement, signed: Fonds Téranga + Ville de Dunel
  signed by: Awa Sarr + Zoé Marin

# when an office was held is no part of its name
Le ministre de la Santé d'alors, Rémi Cabon, avait signé en 2019 un accord avec la Ville de Dunel.
  = agreement, past: ministère de la Santé + Ville de Dunel
  signed by: Rémi Cabon

# two bodies behind one person, each with its name
La rectrice de l'université de Dunel et de l'école des mines de Verlin a signé un bail avec le Fonds Téranga.
  = contract, signed: université de Dunel + école des mines de Verlin + Fonds Téranga

# a relative clause after «avec B» has its own agreement, and B its part in both
Avec Rizal Fret, qui exploite le quai en vertu d'une concession de 2009, le Port de Dunel négocie un avenant.
  = amendment, negotiating: Rizal Fret + Port de Dunel

# «X, dont le nom figure au bas des textes»
Le Fonds Téranga a signé deux conventions, avec la Banque du Cap et la Régie de Dunel.
Awa Sarr, dont le nom figure au bas des deux textes, dirige le Fonds Téranga.
  = convention, signed: Fonds Téranga + Banque du Cap
  signed by: Awa Sarr
  = convention, signed: Fonds Téranga + Régie de Dunel
  signed by: Awa Sarr

# what an office is charged with is no body of that name
La directrice provinciale de la Culture, Rémi Cabon, et la rectrice de l'université de Verlin ont signé un bail.
  = contract, signed: direction provinciale de la Culture + université de Verlin

La commune de Dunel, le Fonds Téranga et le département de la Culture ont conclu vendredi une convention.
  = convention, signed: commune de Dunel + Fonds Téranga + département de la Culture

# where a body has its name, «en …» tells of the agreement
Un accord lie l'Université de Verlin au lycée de La Tourbière en menuiserie.
  = agreement, signed: Université de Verlin + lycée de La Tourbière

# acronyms that nothing tells to be bodies
Deux ententes BTS-DUT ont été conclues lundi entre le Cégep de Dunel et l'Université de Verlin.
  = agreement, signed: Cégep de Dunel + Université de Verlin

# a verb of its own makes no side
Le Jura et Neuchâtel ont signé deux accords. Le premier concerne les ponts.
L'autre fixe les péages ; la société Hydrane et la Régie des eaux s'en réjouissent.
  = agreement, signed: Jura + Neuchâtel
  = agreement, signed: Jura + Neuchâtel
"""


@pytest.mark.parametrize("case", cases(PASSAGES))
def test_passages(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
