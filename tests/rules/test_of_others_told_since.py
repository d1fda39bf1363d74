"""What is told after an agreement of others: «leur accord», «un texte» of two more, the next meeting's town."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

THEIRS = """
La Ville de Corbas et l'Office du lait ont scellé un mémorandum.
De leur côté, l'Institut des sols (ISC) et l'Institut des eaux (IET) coopéreront dans les mines. Leur accord porte les signatures de MM. Paul Sarr, directeur général du premier, et Boris Kanté, président du second.
  = memorandum, signed: Ville de Corbas + Office du lait
  signed by:
  = agreement, signed: Institut des sols + Institut des eaux
  signed by: Paul Sarr + Boris Kanté

La Ville de Corbas et l'Office du lait ont scellé un mémorandum.
Le lycée Anna-Morel et le musée des Arts échangeront des élèves. Leur convention a été signée par Paul Sarr, proviseur du lycée, et Boris Kanté, directeur du musée.
  = memorandum, signed: Ville de Corbas + Office du lait
  signed by:
  = convention, signed: lycée Anna-Morel + musée des Arts
  signed by: Paul Sarr + Boris Kanté

# who only speaks of it
La Ville de Corbas et l'Office du lait ont scellé un accord.
La Région Atlas et le Département du Nord saluent le geste. Leur accord a été signé par Paul Sarr et Boris Kanté.
  = agreement, signed: Ville de Corbas + Office du lait
  signed by: Paul Sarr + Boris Kanté

La Ville de Corbas et l'Office du lait ont scellé un accord. Ils agrandiront la laiterie. Leur accord a été signé par Paul Sarr, directeur de l'Office du lait, et Lise Arnal, maire de Corbas.
  = agreement, signed: Ville de Corbas + Office du lait
  signed by: Paul Sarr + Lise Arnal
"""  # noqa: E501

TEXTS = """
Le Togo et le Bénin ont conclu mardi un accord sur l'eau.
Dans l'énergie, la société Nordfisk et le groupe Solare ont paraphé deux textes.
  = agreement, signed: Togo + Bénin
  = other, signed: Nordfisk + Solare

Quatre accords ont été signés mardi entre le Togo et le Bénin.
Deux textes lient le groupe Nordfisk à la société Solare. L'un porte sur le gaz, l'autre sur l'électricité.
  = agreement, signed: Togo + Bénin
  count: 4
  = other, signed: Nordfisk + Solare
  = other, signed: Nordfisk + Solare

Quatre accords ont été signés mardi entre le Togo et le Bénin.
Un document a été signé par la Ville de Corbas et l'Office du lait. Il porte sur le lait.
  = agreement, signed: Togo + Bénin
  = other, signed: Ville de Corbas + Office du lait

# what points back, with those who signed
La Ville de Corbas et l'Office du lait ont conclu mardi une convention. Le texte a été signé par Paul Sarr et Lise Arnal.
  = convention, signed: Ville de Corbas + Office du lait
  signed by: Paul Sarr + Lise Arnal
"""  # noqa: E501

NEXT = """
La Ville de Corbas et l'Office du lait ont conclu mardi une convention.
A l'issue des travaux, les deux directeurs se sont donné rendez-vous à Lisbonne pour la prochaine session.
  = convention, signed: Ville de Corbas + Office du lait
  place: none

La Ville de Corbas et l'Office du lait ont conclu mardi une convention.
La prochaine rencontre se tiendra à Lisbonne en mai.
  = convention, signed: Ville de Corbas + Office du lait
  place: none

La Ville de Corbas et l'Office du lait ont conclu mardi une convention.
Rendez-vous a été pris à Lisbonne pour la réunion suivante.
  = convention, signed: Ville de Corbas + Office du lait
  place: none

La Ville de Corbas et l'Office du lait ont conclu mardi une convention.
Prochain rendez-vous à Lisbonne, en mai.
  = convention, signed: Ville de Corbas + Office du lait
  place: none

Mardi à Rabat, la Ville de Corbas et l'Office du lait ont signé un accord et fixé à Lisbonne leur prochaine réunion.
  = agreement, signed: Ville de Corbas + Office du lait
  place: Rabat

# … but where they met to sign
La Ville de Corbas et l'Office du lait ont conclu mardi une convention.
Les deux maires se sont retrouvés pour cela à Lisbonne.
  = convention, signed: Ville de Corbas + Office du lait
  place: Lisbonne
"""

ASSEMBLIES = """
La convention du Parti du renouveau, réunie depuis vendredi au Palais des congrès de Tarvel, a porté dimanche Joseph Kanté à la tête du parti.
  = none

La convention nationale du Parti du renouveau, réunie samedi à Tarvel par la section du Nord, a investi Joseph Kanté.
  = none

La convention réunissant la Ville de Corbas et l'Office du lait court sur trois ans.
  = convention, signed: Ville de Corbas + Office du lait

La convention avec la Ville de Corbas, réunie à l'Office du lait par un bail, a été signée mardi par la Région Atlas.
  = convention, signed: Ville de Corbas + Région Atlas
"""  # noqa: E501

LIVING = """
La société Nordfisk embauche. L'entreprise vit sur le contrat conclu en décembre 2012 avec l'armateur Royal Tarvel, pour un paquebot.
  = contract, past: Nordfisk + Royal Tarvel
  date: 2012-12

La société Nordfisk embauche. Elle vit du contrat conclu en décembre 2012 avec la société Solare.
  = contract, past: Nordfisk + Solare

La société Nordfisk dépend du contrat signé en 2012 avec la société Solare.
  = contract, past: Nordfisk + Solare
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(THEIRS + TEXTS + NEXT + ASSEMBLIES + LIVING))
def test_of_others_told_since(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
