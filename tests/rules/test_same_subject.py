"""Two verbs with one subject: «X a visité l'usine et a signé un bail»: what stands between them signs nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TWO_VERBS = """
# the object of the first verb is no party
La ministre de la Pêche, Awa Tembely, a visité l'hôpital de Vernoux et a signé un accord avec la société Lumivert.
  = agreement, signed: ministère de la Pêche + Lumivert
  signed by: Awa Tembely

Le maire de Corbas, Luc Arnal, s'est rendu mardi à Tamba et y a signé une convention avec la société Lumivert.
  = convention, signed: ville de Corbas + Lumivert
  signed by: Luc Arnal

La commune de Vals a adhéré au Syndicat des eaux et signera en mai une convention avec la société Lumivert.
  = convention, planned: commune de Vals + Lumivert

L'entreprise Norval a été rachetée par le groupe Sodira et a signé un contrat avec la Région.
  = contract, signed: Norval + Région

# one auxiliary for three participles
La directrice de l'hôpital de Vernoux, Lise Arnal, a reçu les élus, visité le chantier et signé une convention avec la société Lumivert.
  = convention, signed: hôpital de Vernoux + Lumivert
  signed by: Lise Arnal

# before an infinitive
La ministre de la Pêche, Awa Tembely, a inauguré l'hôpital de Vernoux avant de signer un accord avec la société Lumivert.
  = agreement, signed: ministère de la Pêche + Lumivert
  signed by: Awa Tembely

# a pronoun is the subject of both
Lise Arnal préside la Région. Mardi, elle a visité l'hôpital de Vernoux et a signé une convention avec la société Lumivert.
  = convention, signed: Région + Lumivert
  signed by: Lise Arnal

# each clause has its own subject
La Ville de Corbas a voté une aide et le Département a promis des travaux et a signé une convention avec la société Lumivert.
  = convention, signed: Département + Lumivert

La Région a financé le stade et la Ville de Corbas a signé un accord avec la société Lumivert.
  = agreement, signed: Ville de Corbas + Lumivert

# in a relative clause, after a quotation
La Ville de Corbas et le syndicat Unisol ont signé un protocole. « C'est un compromis », lâche Paul Sarr, qui menait la délégation et a signé pour le syndicat.
  = protocol, signed: Ville de Corbas + Unisol
  signed by: Paul Sarr

# who speaks last, behind his verb
Une charte a été adoptée par la Ville de Corbas et l'ONG Lumivert. « Enfin », s'est réjouie la présidente de l'ONG, Awa Tembely, après avoir apposé sa signature.
  = charter, signed: Ville de Corbas + Lumivert
  signed by: Awa Tembely
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(TWO_VERBS))
def test_one_subject_of_two_verbs(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
