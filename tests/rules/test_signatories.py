"""Who is called a signatory; lists of persons: ordinals for bodies, words unread, «respectivement»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

CALLED = """
La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Lise Arnal, maire de Corbas, et Paul Sarr, directeur de l'Office, figuraient parmi les signataires.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Les signataires sont Lise Arnal, maire de Corbas, et Paul Sarr, directeur de l'Office.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Lise Arnal + Paul Sarr

# beside the name
La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. « Il était temps », a dit Lise Arnal, l'une des signataires.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Lise Arnal

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Lise Arnal, maire de Corbas, cosignataire du texte avec le directeur de l'Office, Paul Sarr, parle d'un tournant.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Signataire pour l'Office, Paul Sarr a remercié la préfète, Awa Tembely.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Paul Sarr

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Cosignataire de la pétition contre le projet, Paul Sarr a dénoncé le texte.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by:

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Signataires : Lise Arnal et Paul Sarr.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Lise Arnal + Paul Sarr

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Les deux signataires, Lise Arnal et Paul Sarr, se sont félicités du texte.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Lise Arnal + Paul Sarr

Lise Arnal, maire de Corbas, et Paul Sarr, directeur de l'Office du lait de Tamba, sont les signataires de cette convention.
  = convention, signed: ville de Corbas + Office du lait de Tamba
  signed by: Lise Arnal + Paul Sarr

# of several, each what a party of theirs concluded
La Ville de Corbas a conclu mardi deux conventions avec la Région Atlas et la Banque du Sahel. Boris Kanté, président de la Région, et Awa Tembely, directrice de la banque, étaient parmi les signataires.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by: Boris Kanté
  = convention, signed: Ville de Corbas + Banque du Sahel
  signed by: Awa Tembely

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Lise Arnal et Paul Sarr ne sont pas signataires.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by:
"""  # noqa: E501

LISTED = """
# «la première», «la seconde»: of the bodies told before
La Ville de Corbas et l'Université de Tamba ont conclu un accord. Lise Arnal pour la première, Paul Sarr pour la seconde y ont mis leur griffe.
  = agreement, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal + Paul Sarr
  acting for: Lise Arnal for Ville de Corbas + Paul Sarr for Université de Tamba

La Ville de Corbas et l'Université de Tamba ont conclu un accord. Lise Arnal a signé pour la première et Paul Sarr pour la seconde.
  = agreement, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal + Paul Sarr

# «pour la collectivité»: a word that nobody reads as a body breaks no list
La région Bretagne et le Crédit mutuel de Bretagne ont dévoilé une convention. L'affaire s'était signée mardi entre Lise Arnal pour la collectivité et Paul Sarr pour la banque.
  = convention, signed: région Bretagne + Crédit mutuel de Bretagne
  signed by: Lise Arnal + Paul Sarr

# «à la tête de»
La Région Atlas, la commune de Vals et l'Office du lait de Tamba ont conclu une convention. Lise Arnal, à la tête de l'assemblée régionale, Paul Sarr au nom des habitants et Awa Tembely, directrice de l'Office, l'ont paraphée.
  = convention, signed: Région Atlas + commune de Vals + Office du lait de Tamba
  signed by: Lise Arnal + Paul Sarr + Awa Tembely

# the verb first, a guest last
La Ville de Corbas et l'Office du lait de Tamba ont conclu une convention. Y ont apposé leur signature Lise Arnal, maire de Corbas, ainsi que Paul Sarr, directeur de l'Office, sous le regard de la ministre Awa Tembely.
  = convention, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Lise Arnal + Paul Sarr
  present: Awa Tembely

# «respectivement», one office unread
La Région Atlas et l'Office du lait de Tamba ont conclu un contrat. Paul Sarr et Boris Kanté, respectivement ministre de tutelle et directeur de l'Office, l'ont signé.
  = contract, signed: Région Atlas + Office du lait de Tamba
  signed by: Paul Sarr + Boris Kanté
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(CALLED))
def test_who_is_called_a_signatory(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(LISTED))
def test_persons_in_a_list(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


PASSING = """
# who is inside a relative clause is not who is signatory
Karine Doval dit que le Maroc, où siège l'Office du lait de Tamba, est signataire d'un accord avec la Région Atlas.
  = agreement, signed/past: Maroc + Région Atlas

La Région Atlas, que préside l'ancien maire de Corbas, est signataire d'une convention avec l'Office du lait de Tamba.
  = convention, signed/past: Région Atlas + Office du lait de Tamba

L'Office du lait de Tamba est signataire d'une convention avec la Région Atlas.
  = convention, signed/past: Office du lait de Tamba + Région Atlas

# a house called after its mountain, a party whose name goes on in lower case
La compagnie du Mont-Vert a passé un accord avec la gendarmerie.
  = agreement, signed: compagnie du Mont-Vert + gendarmerie

Le Mouvement 5 étoiles a conclu un accord avec le Parti démocrate.
  = agreement, signed: Mouvement 5 étoiles + Parti démocrate

# a fair is no length of time
La Région Atlas et l'Office du lait de Tamba ont signé un accord pour la Biennale Corbas.
  = agreement, signed: Région Atlas + Office du lait de Tamba
  duration: none

La Région Atlas et l'Office du lait de Tamba ont signé un accord biennal.
  = agreement, signed: Région Atlas + Office du lait de Tamba
  duration: biennal
"""


@pytest.mark.parametrize("case", cases(PASSING))
def test_named_in_passing(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
