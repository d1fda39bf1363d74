"""Reached but not signed, only possible, refused: what agency style tells of an agreement before there is one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

_TO_SIGN = """
# A day is set for the signing.
L'accord entre le Bénin et le Togo est un succès. Le communiqué précise que le Togo se joindra à la cérémonie de signature prévue mardi à Paris.
  = agreement, planned: Bénin + Togo
  date: 2024-03-19

La signature officielle de l'accord entre la SNCF et la région Bretagne, programmée jeudi, aura lieu à Rennes.
  = agreement, planned: SNCF + région Bretagne

# What was found waits for its signing.
Un accord a été trouvé jeudi entre le gouvernement et la CFDT. Cet accord devrait faire l'objet d'une signature officielle lundi à Matignon.
  = agreement, planned: gouvernement + CFDT
  date: 2024-03-18

La SNCF et la région Bretagne sont parvenues à un accord mercredi. Il sera signé lundi à Rennes.
  = agreement, planned: SNCF + région Bretagne
  date: 2024-03-18

La convention fera l'objet d'une signature officielle lundi entre la SNCF et la région Bretagne.
  = convention, planned: SNCF + région Bretagne
  date: 2024-03-18

# What was signed stays signed.
La SNCF et la région Bretagne ont signé un accord mercredi. Une autre signature est prévue lundi à Nantes.
  = agreement, signed: SNCF + région Bretagne
  date: 2024-03-13

# Who must first negotiate, and who has signed already.
Les diffuseurs doivent d'abord négocier des accords techniques avec les opérateurs. Si Lumen Télévision a déjà signé avec Orange et Bouygues Telecom, Canal Sud peine à conclure.
  = agreement, past: Lumen Télévision + Orange + Bouygues Telecom
"""  # noqa: E501

_NONE = """
# Only possible.
Pour lui, l'entente est possible entre la CFDT et la CGT si le gouvernement cède.
  = none

Selon le maire, une alliance est envisageable entre la CFDT et la CGT.
  = none

# Something else is concluded, or sealed.
Un accord a été signé mardi entre le Bénin et le Togo. Concluant son discours, le ministre béninois Luc Adjovi a remercié les présents.
  = agreement, signed: Bénin + Togo

# Who has not decided is no party to what was concluded.
La CGT et Sud n'ont pas encore rendu leur décision sur le texte. Jeudi, un accord a été conclu pour les personnels techniques.
  = none

# Which agreement was ratified.
Le Togo, qui a conclu un accord de paix avec le Bénin, a menacé de le reconsidérer. Les députés européens ont ratifié mercredi l'accord « ciel ouvert » entre l'Union européenne et le Bénin.
  = agreement, signed: Togo + Bénin
  = agreement, ratified: Union européenne + Bénin
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(_TO_SIGN + _NONE))
def test_still_to_sign(case: Case, tell: Callable[..., Record]) -> None:
    """What the passage says, as the comment above it explains."""
    check(case, tell(case.text))


_WHO = """
# Of three persons told apart nobody knows which two are meant.
Le ministre Paul Morel, de la CFDT, a parlé mardi. La maire de Lyon, Anne Roux, est venue. Le président de la CGT, Jean Petit, aussi. Les deux hommes ont scellé leur alliance jeudi.
  = none

# What opens a sentence is its subject, and the one of the next.
Spotify a annoncé jeudi l'arrivée de Wonder Woman sur sa plateforme. Le géant suédois a signé un contrat avec Orange.
  = contract, signed: Spotify + Orange

"Consciente" des difficultés que connaîtront vendredi ses clients, la RATP a préparé des "solutions alternatives". Elle a conclu un partenariat avec Orange.
  = partnership, signed: RATP + Orange

# Who only seeks an office acts for nobody, who denies has approved nothing.
Le candidat à la mairie de Lyon, Jean Morel, a fait alliance avec la CFDT.
  = none

Nissan et Orange affirment ne pas avoir validé ce contrat.
  = none

# Who is in no hurry to ratify.
Le ministre a indiqué que la France n'était pas pressée de ratifier le traité de libre échange entre l'Union européenne et le Pérou.
  = treaty, past: Union européenne + Pérou

# The partner of a quarrel is no party to what a hyphened name tells.
Le député critique le traité de libre-échange UE-Mercosur, en raison d'une discorde avec le Brésil.
  = treaty, past: UE + Mercosur

# An older one, called by its name.
La France et l'Allemagne ont signé mardi un traité. Ce texte doit compléter celui dit de l'Élysée signé en 1963 entre la France et l'Allemagne.
  = treaty, signed: France + Allemagne
  = treaty, past: France + Allemagne

# The lead speaks of it as known, the text tells it then.
Le député défend le nouveau traité entre la France et l'Allemagne, signé mardi à Metz. La France et l'Allemagne ont signé mardi un nouveau traité pour la jeunesse.
  = treaty, signed: France + Allemagne

# Names and dashes, houses of other languages.
Deux sociétés --l'émirati Apex National Investment et l'israélien TeraGroup-- ont signé un accord.
  = agreement, signed: Apex National Investment + TeraGroup

Au QG de Vernetti Automobili, le constructeur a signé un partenariat technique avec Nordis Automobili.
  = partnership, signed: Vernetti Automobili + Nordis Automobili
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(_WHO))
def test_who_it_is_of(case: Case, tell: Callable[..., Record]) -> None:
    """What the passage says, as the comment above it explains."""
    check(case, tell(case.text))


_IN_THOUGHT = """
# Favoured, attempted, perhaps there: none of them concluded.
Le député s'est dit favorable vendredi 31 mai à une alliance entre la CFDT et la CGT.
  = none

Toute velléité d'alliance entre la CFDT et la CGT a été avortée.
  = none

S'il y a eu un pacte entre Orange et la RATP, il est aisé de deviner qui l'a voulu.
  = none
"""


@pytest.mark.parametrize("case", cases(_IN_THOUGHT))
def test_only_in_thought(case: Case, tell: Callable[..., Record]) -> None:
    """Nobody says that it was concluded."""
    check(case, tell(case.text))
