"""What is named first and taken up, what one comes home with, what two give themselves, who is on one side only."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

RESUMED = """
# the instrument heads the sentence, a pronoun before the infinitive takes it up
Quant au contrat proprement dit, l'Université de Tamba et la Banque du Sahel comptent le conclure en mai.
  = contract, announced: Université de Tamba + Banque du Sahel

La charte, la Ville de Vernoux et la Région Atlas doivent la signer jeudi.
  = charter, planned: Ville de Vernoux + Région Atlas

Les deux conventions, la Ville de Vernoux et la Région Atlas s'apprêtent à les parapher.
  = convention, planned: Ville de Vernoux + Région Atlas
  count: 2

# … another gender, another noun
Quant au contrat, la Ville de Vernoux et la Région Atlas comptent la réduire.
  = none

# «se donner»: its object is what they conclude
La commune de Corbas et l'Office du lait de Tamba se sont donné lundi une convention-cadre.
  = framework_agreement, signed: commune de Corbas + Office du lait de Tamba

La commune de Corbas et l'Office du lait de Tamba ont donné une convention en exemple.
  = none

# one comes home with what one has concluded with somebody else
Le maire de Corbas est rentré de Vernoux avec une convention signée par la Région Atlas.
  = convention, signed: ville de Corbas + Région Atlas

L'Université de Tamba et la Ville de Corbas en sont reparties avec une convention chacune.
  = none

# «s'entendre avec», «s'engager avec»
La Ville de Vernoux s'est entendue avec la Banque du Sahel.
  = agreement, signed: Ville de Vernoux + Banque du Sahel

L'Université de Tamba s'était entendue avec la commune de Corbas, qui lui cède par convention un terrain.
  = convention, past: Université de Tamba + commune de Corbas

L'Université de Tamba doit s'engager avec l'Office du lait à former les laitiers.
  = agreement, planned: Université de Tamba + Office du lait

Les clubs de la ville s'entendent mal avec la Ligue de Tamba.
  = none

# who is told of between commas is no other side
Au terme de dix heures de débats, la Fédération du rail, affiliée à l'Union du travail, a levé son préavis : un accord a été signé avec le ministère du Transport et la Sonelgaz.
  = agreement, signed: Fédération du rail + ministère du Transport + Sonelgaz

# the sum before the colon is the object of the agreement behind it
Un don, pour commencer : deux millions d'euros, objet de l'accord qu'ont signé la Banque du Sahel et la Région Atlas.
  = agreement, signed: Banque du Sahel + Région Atlas

# «la seule commune», «les deux cantons», «l'Agglo»
Une convention a été conclue entre la seule commune de Corbas et la Région Atlas.
  = convention, signed: commune de Corbas + Région Atlas

Vaud et Fribourg se sont rencontrés. Les deux cantons assurent négocier une convention avec la Banque du Sahel.
  = convention, negotiating: Vaud + Fribourg + Banque du Sahel

La Communauté d'agglomération de Vernoux a signé un contrat avec la Banque du Sahel. L'Agglo a signé une charte avec l'Université de Tamba.
  = contract, signed: Communauté d'agglomération de Vernoux + Banque du Sahel
  = charter, signed: Communauté d'agglomération de Vernoux + Université de Tamba

# with whom stands at the head of the clause behind a semicolon
L'Université de Tamba est liée à la Ville de Corbas par une convention ; avec la Banque du Sahel, elle en prépare une autre.
  = convention, signed: Université de Tamba + Ville de Corbas
  = convention, negotiating: Université de Tamba + Banque du Sahel
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(RESUMED))
def test_what_is_taken_up(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
