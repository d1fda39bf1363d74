"""Assemblies adopt what their state concluded; represented bodies, each by its own; an imperfect that narrates."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ASSEMBLIES = """
# one assembly alone ratifies, whatever its verb
Le Sénat français a adopté l'accord fiscal conclu avec le Luxembourg.
  = agreement, ratified: France + Luxembourg

# … and so do its members, for their country
Les députés mauritaniens ont approuvé la convention signée en février avec les Emirats arabes unis.
  = convention, ratified: Mauritanie + Emirats arabes unis

RABAT - Les députés ont adopté mardi l'accord de prêt conclu avec la Banque mondiale.
  = financing, ratified: Maroc + Banque mondiale

# two who adopt conclude
La Ville de Vernoux et la Région Atlas ont adopté une charte commune.
  = charter, signed: Ville de Vernoux + Région Atlas
"""

VOTES = """
# a yes to the agreement itself
Les députés togolais ont donné leur feu vert à la convention fiscale conclue avec l'Oman.
  = convention, ratified: Togo + Oman

Le Parlement du Togo s'est prononcé en faveur du traité d'extradition avec le Bénin.
  = treaty, ratified: Togo + Bénin

Le conseil communal de Vernoux a dit oui à l'avenant qui le lie à la société Orvexia.
  = amendment, ratified: conseil communal de Vernoux + Orvexia

# … not to what is only its draft, nor to what others let be signed
Le conseil municipal de Vernoux a donné son feu vert au projet de convention avec la société Orvexia.
  = convention, planned: conseil municipal de Vernoux + Orvexia

Bruxelles a donné son feu vert à l'accord conclu entre Orvexia et Delvaux.
  = agreement, signed: Orvexia + Delvaux

Les députés togolais n'ont pas donné leur feu vert à la convention avec le Ghana.
  = none

Les députés togolais devraient dire oui à la convention avec le Ghana.
  = none

# the law that lets it be ratified
Le Sénat gabonais a voté l'autorisation de ratifier l'accord de défense conclu en mai avec la France.
  = agreement, ratified: Gabon + France

Dakar - L'Assemblée nationale a adopté lundi le projet de loi autorisant le président à ratifier l'accord de prêt signé le 3 mai avec la Banque mondiale.
  = financing, ratified: Sénégal + Banque mondiale
  date: 2023-05-03

L'Assemblée nationale béninoise a autorisé la ratification de l'accord aérien que le Bénin et le Togo avaient signé à Lomé le 4 mars 2021.
  = agreement, ratified: Bénin + Togo
  date: 2021-03-04
  place: Lomé

# whose parliament: the dateline's; a region's by its adjective; the one named a sentence before
Nouakchott - Les députés ont ratifié mardi l'accord de pêche avec le Sénégal.
  = agreement, ratified: Mauritanie + Sénégal

Le Grand Conseil vaudois a ratifié mardi la convention avec le canton de Berne.
  = convention, ratified: canton de Vaud + canton de Berne

Le Parlement wallon a approuvé l'accord de coopération avec la Flandre.
  = agreement, ratified: Wallonie + Flandre

L'Assemblée nationale du Togo a ratifié l'accord aérien avec le Rwanda. La convention fiscale avec le Ghana a été ratifiée elle aussi.
  = agreement, ratified: Togo + Rwanda
  = convention, ratified: Togo + Ghana

# with another side, another agreement
Lomé - L'Assemblée nationale a ratifié un accord de don entre le Togo et la Banque mondiale. Les députés ont aussi donné leur feu vert à une convention douanière conclue en mai avec l'Oman.
  = financing, ratified: Togo + Banque mondiale
  = convention, ratified: Togo + Oman

# of which state, the text does not tell
Le Parlement a ratifié mardi la convention.
  = none

Les députés ont ratifié mardi un accord de pêche.
  = none
"""  # noqa: E501

REPRESENTED = """
# in the order of the bodies
L'Office du lait et la Ville de Vernoux, représentés respectivement par MM. Samir Maj et Jean Acker, ont signé un protocole.
  = protocol, signed: Office du lait + Ville de Vernoux
  signed by: Samir Maj + Jean Acker
  acting for: Samir Maj for Office du lait + Jean Acker for Ville de Vernoux

# by their offices
La Ville de Vernoux et la Région Atlas, représentées par le maire, Jean Morel, et la vice-présidente, Anne Petit, ont signé une convention.
  = convention, signed: Ville de Vernoux + Région Atlas
  signed by: Jean Morel + Anne Petit
  acting for: Jean Morel for Ville de Vernoux + Anne Petit for Région Atlas

# the model takes this verb for an adverb
Le 4 mars, la Région Atlas et Sonel paraphaient un accord.
  = agreement, signed: Région Atlas + Sonel
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(ASSEMBLIES) + cases(VOTES) + cases(REPRESENTED))
def test_assemblies(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
