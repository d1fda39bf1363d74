"""A clause about two, and an agreement tied to it: whatever the verb, and whatever ties them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

# Whatever one does with, to or for the other …
CLAUSES = (
    "la SNCF ouvre ses quais à Transdev",
    "la SNCF formera les apprentis de Transdev",
    "la SNCF travaillera avec Transdev à la restauration des gares",
    "la SNCF construira un entrepôt pour Transdev",
    "la SNCF met trente bus à la disposition de Transdev",
    "la SNCF s'appuiera sur Transdev pour ses livraisons",
    "la SNCF hébergera les serveurs de Transdev",
    "la SNCF rejoint Transdev dans la filière du bois",
    "la SNCF approvisionnera Transdev en traverses",
    "la SNCF entretiendra le parc de Transdev",
)
# … and however the agreement is tied to it.
TIES = (
    "{C} : le contrat a été signé jeudi.",
    "{C} : la convention, signée mardi, court sur dix ans.",
    "{C} : c'est le sens de la convention signée mardi.",
    "{C}. Signé mardi à Lyon, le contrat porte sur dix ans.",
    "C'est fait : {c}. La convention a été signée mardi.",
    "Par une convention signée mardi, {c}.",
    "Aux termes d'un accord signé mardi, {c}.",
    "{C} grâce à un accord conclu mardi.",
    "{C}, en vertu d'une convention signée mardi.",
    "La convention par laquelle {c} a été signée mardi.",
    "Le contrat par lequel {c} a été prolongé lundi.",
    "Une convention a été signée mardi à Lyon, aux termes de laquelle {c}.",
    "Un accord a été signé mardi. Il prévoit que {c}.",
    "Un accord a été signé mardi. Aux termes de ce texte, {c}.",
    "L'accord signé mardi prévoit que {c}.",
    "Un accord a été signé mardi : {c}.",
)

EXAMPLES = """
# What it makes them do
L'accord signé mardi confie à la SNCF l'entretien des bus de Transdev.
  = agreement, signed: SNCF + Transdev

L'accord signé mardi ouvre les quais de la SNCF à Transdev.
  = agreement, signed: SNCF + Transdev

Un accord a été signé mardi. La SNCF fournira des rails à Transdev.
  = agreement, signed: SNCF + Transdev

# … where nobody else is told to conclude it
La France et le Maroc ont signé mardi un accord. Il prévoit que la SNCF fournira des rails à Transdev.
  = agreement, signed: France + Maroc

Un accord a été signé mardi entre les deux banques. La SNCF fournira des rails à Transdev.
  = none

# By a protocol, of no day
Dans un protocole séparé, la SNCF confie ses archives à Transdev.
  = protocol, signed: SNCF + Transdev

# No dealings
L'association Terre vive accuse la SNCF de polluer : le contrat a été signé jeudi.
  = none

La SNCF attaque Transdev en justice : le contrat a été signé en mars.
  = none

L'accord signé à Genève inquiète l'Iran et Israël.
  = none
"""


@pytest.mark.parametrize("case", cases(EXAMPLES))
def test_tied(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("tie", TIES)
def test_whatever_the_verb(tie: str, tell: Callable[..., Record]) -> None:
    lost = []
    for clause in CLAUSES:
        text = tie.format(C=clause[0].upper() + clause[1:], c=clause)
        told = [{party.name for party in a.parties} for a in tell(text).agreements]
        if told != [{"SNCF", "Transdev"}]:
            lost.append((text, told))
    assert not lost
