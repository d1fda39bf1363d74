"""What was to be signed or approved and was not, what runs on, what is only asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

FALLEN = """
Faute de crédits, la coopérative Grains d'Or a renoncé à la convention qu'elle devait signer avec la société Lugal.
  = none

La Ville de Vernoux devait signer lundi un bail avec la société Lugal, mais la cérémonie a été annulée.
  = none

# nobody knows whether it did
Le conseil d'administration devait approuver mardi la convention avec la société Lugal.
  = none

La Ville de Vernoux et la société Lugal devaient signer lundi un bail. Elles y ont renoncé.
  = none

La Ville de Vernoux et la société Lugal devaient signer vendredi un bail. La rencontre a été annulée.
  = none

La Ville de Vernoux et la société Lugal devaient signer vendredi une convention. La cérémonie a été reportée.
  = convention, planned: Ville de Vernoux + Lugal
  date: none

La Ville de Vernoux et la société Lugal devaient signer vendredi une convention. La signature a été remise au 4 avril.
  = convention, planned: Ville de Vernoux + Lugal
  date: 2024-04-04

# one that stands is not given up by what is given up beside it
La Ville de Vernoux a renoncé au pont. Elle a signé mardi une convention avec la société Lugal.
  = convention, signed: Ville de Vernoux + Lugal
  date: 2024-03-12
"""

TALKS_OVER = """
Le Sénat de Morlac a décidé jeudi de mettre fin aux pourparlers avec l'Union africaine sur l'accord douanier.
  = none

Le Togo a rompu les négociations avec le Ghana sur un accord de pêche.
  = none

Lomé claque la porte des discussions avec Accra sur un accord de pêche.
  = none

Le Togo a annoncé l'abandon des pourparlers avec le Ghana en vue d'un traité de pêche.
  = none

Après la rupture des négociations entre la Ville de Vernoux et la société Lugal sur un bail, le stade reste fermé.
  = none

# they go on
Le Togo menace de quitter les négociations avec le Ghana sur un accord de pêche.
  = agreement, negotiating: Togo + Ghana

Le Togo n'a pas rompu les négociations avec le Ghana sur un accord de pêche.
  = agreement, negotiating: Togo + Ghana

Après avoir claqué la porte des négociations, le Togo discute de nouveau avec le Ghana d'un accord de pêche.
  = agreement, negotiating: Togo + Ghana

# … or ended well
À la fin des négociations, le Togo et le Ghana ont signé un accord.
  = agreement, signed: Togo + Ghana

Le Togo et le Ghana ont mis un terme à cinq ans de négociations : leur accord de pêche a été signé mardi.
  = agreement, signed: Togo + Ghana
"""

RUNNING = """
Le contrat entre la Ville de Vernoux et la société Lugal courra douze mois de plus.
  = contract, renewed: Ville de Vernoux + Lugal

La convention liant la Ville de Vernoux à la société Lugal vivra une année supplémentaire.
  = convention, renewed: Ville de Vernoux + Lugal

Le traité entre le Bénin et le Togo attend son heure.
  = treaty, planned: Bénin + Togo
"""

ASKED = """
La ministre de la Pêche signera-t-elle l'accord avec l'Union des mareyeurs ?
  = none

# why is no whether
Pourquoi la Ville de Vernoux signera-t-elle la convention avec la société Lugal ?
  = convention, planned: Ville de Vernoux + Lugal

# who signs for himself
Le joueur a signé mardi à Oussala un contrat de deux ans avec le Racing.
  = none
"""

SAID = """
Le ministre de l'Élevage a promis mardi à Tamba qu'une convention serait signée avec l'Union des laitiers.
  = convention, planned: ministère de l'Élevage + Union des laitiers
  date: none
  place: none

Le préfet a déclaré mardi à Tamba que la Ville de Vernoux avait signé une convention avec la société Lugal.
  = convention, past/signed: Ville de Vernoux + Lugal
  date: none
  place: none

En visite à Tamba, la ministre suisse des Transports a annoncé la signature prochaine d'un accord avec l'Office du rail.
  = agreement, planned: Office du rail + ministère des Transports
  place: none
"""


@pytest.mark.parametrize("case", [*cases(FALLEN), *cases(TALKS_OVER), *cases(RUNNING), *cases(ASKED), *cases(SAID)])
def test_fallen_through(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


ENDED = """
La Ville de Vernoux met fin au contrat qui la liait à la société Lugal.
  = contract, terminated: Ville de Vernoux + Lugal

La Société du rail et l'Office du lait ont convenu lundi de mettre fin à leur convention.
  = convention, terminated: Société du rail + Office du lait

La Ville de Vernoux a décidé de mettre un terme au bail qui la liait à la société Lugal.
  = contract, terminated: Ville de Vernoux + Lugal

# no agreement is what it ends
La Ville de Vernoux et la société Lugal ont convenu de mettre fin aux travaux.
  = none

Le projet de convention avec la société Lugal a été retiré de l'ordre du jour.
  = none
"""

NOT_YET = """
La Région Atlas et l'Office du lait n'ont pas encore signé leur convention.
  = convention, planned: Région Atlas + Office du lait
  date: none

La convention entre la Région Atlas et l'Office du lait n'était toujours pas signée lundi.
  = convention, planned: Région Atlas + Office du lait
  date: none

L'accord entre la Région Atlas et l'Office du lait ne sera pas signé avant l'été.
  = agreement, planned: Région Atlas + Office du lait

La Région Atlas n'a jamais signé la convention avec la société Lugal.
  = none

La Région Atlas et la société Lugal ont repoussé lundi la signature de leur convention.
  = convention, planned: Région Atlas + Lugal
  date: none

La Région Atlas et la société Lugal ont reporté à la mi-avril la signature de leur convention.
  = convention, planned: Région Atlas + Lugal
  date: 2024-04

Aucune date n'a été fixée pour la signature de la convention entre la Région Atlas et la société Lugal.
  = convention, planned: Région Atlas + Lugal

Lors de la Foire du riz, qui s'ouvrira en juillet, la Région Atlas et la société Lugal ont signé une convention.
  = convention, signed: Région Atlas + Lugal
  date: none
"""

# the day and the town of what was done before it
BEFORE = """
Le syndicat des eaux a choisi vendredi, à Tamba, la société Lugal, avec laquelle il signera une convention.
  = convention, planned: syndicat des eaux + Lugal
  date: none
  place: none

L'avion du ministre a décollé lundi pour Kaolack. Il doit y signer un accord de financement avec la Banque du Sud.
  = financing, planned: Banque du Sud
  date: none
  place: Kaolack

L'Office du lait a annoncé qu'il signera mardi à Tamba une convention avec la Région Atlas.
  = convention, planned: Office du lait + Région Atlas
  date: 2024-03-19
  place: Tamba
"""


@pytest.mark.parametrize("case", cases(BEFORE))
def test_done_before(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", [*cases(ENDED), *cases(NOT_YET)])
def test_ended_or_not_yet(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
