"""Which house a common noun means: «l'entreprise», «l'école», «le club», «la commune marocaine»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

HOUSES = """
# Whom the text goes on about, also behind a pronoun, not the partner of before
La Société des tabacs de Corbas a tenu parole. Elle a choisi Bertin Télécom pour ses bureaux. L'entreprise a signé mardi un contrat avec la Banque du Sahel.
  = contract, signed: Société des tabacs de Corbas + Banque du Sahel

# … nor the one to which another belongs
La direction d'Alutex et le Syndicat des métallurgistes de Corbas, affilié à Novara, se parlent. La multinationale a signé mardi un accord avec l'Université de Tamba.
  = agreement, signed: Alutex + Université de Tamba

# By whose name tells the sort
La Haute école d'art de Corbas est en travaux. Paul Morel, délégué de Novara, en a parlé. Un contrat sera signé en mai entre l'école et la Région Atlas.
  = contract, planned: Haute école d'art de Corbas + Région Atlas

Le patron du Racing de Corbas, Paul Morel, recevait mardi Zoé Cherbuin, directrice de Novara. Le club a signé un contrat avec la Ville de Vernoux.
  = contract, signed: Racing de Corbas + Ville de Vernoux

# A town of that country
La maire de Vénissieux, Zoé Cherbuin, s'est rendue au Maroc. La Ville de Tiznit l'attendait. La commune marocaine a signé mardi une convention avec l'Université de Tamba.
  = convention, signed: Ville de Tiznit + Université de Tamba

# By one of the two whom it bound
La Ville de Vernoux et Bertin Habitat ont signé un bail. La convention qui liait la société Novara à la commune a été dénoncée en juin par l'entreprise.
  = contract, signed: Ville de Vernoux + Bertin Habitat
  = convention, terminated: Novara + Ville de Vernoux

# Of two named side by side each has a house of its own
Le CHU de Corbas et la Clinique du Lac ont signé mardi une convention. Paul Morel, directeur de la clinique, et Zoé Cherbuin, directrice de l'hôpital universitaire, l'ont paraphée.
  = convention, signed: CHU de Corbas + Clinique du Lac
  signed by: Paul Morel (Clinique du Lac) + Zoé Cherbuin (CHU de Corbas)

# … unless there is only one
La Clinique du Lac s'agrandit. Paul Morel, directeur de la clinique, et Zoé Cherbuin, présidente de l'hôpital, ont signé mardi une convention avec la Ville de Vernoux.
  = convention, signed: Ville de Vernoux + Clinique du Lac

# What it is called in the press
Le Crédit agricole de Corbas a trouvé de l'argent auprès de la Banque du Sahel. La banque verte a signé mardi un contrat avec la société Novara.
  = contract, signed: Crédit agricole de Corbas + Novara

# A council's president, not the head of a government
Le conseil communal de Corbas s'est réuni lundi. Une convention a été signée par la présidente du conseil, Zoé Cherbuin, et le directeur de l'Office du lait, Paul Morel.
  = convention, signed: conseil communal de Corbas + Office du lait
  signed by: Zoé Cherbuin (conseil communal de Corbas) + Paul Morel (Office du lait)

Le président du Conseil italien, Paolo Verdi, a signé mardi un accord avec la Tunisie.
  = agreement, signed: Tunisie + Italie

# Whose office it is in a town
L'Agence de l'eau avance l'argent. Zoé Cherbuin, qui dirige le bureau dakarois de l'agence, a signé mardi une convention avec la Ville de Vernoux.
  = convention, signed: Ville de Vernoux + Agence de l'eau

Une convention a été signée mardi par la Ville de Vernoux et par Paul Morel, chef du bureau tunisois de la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Banque du Sahel

# At whose head one is
La coopérative Tilla sera partenaire. Le contrat a été signé mardi par le directeur de l'Office du lait, Paul Morel, et par Zoé Cherbuin, qui est à la tête de la coopérative.
  = contract, signed: Office du lait + Tilla
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(HOUSES))
def test_the_house_that_is_meant(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
