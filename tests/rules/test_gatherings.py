"""The occasion that no word introduces: a gathering that is opened, closed or held, a stay that is made."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

GATHERINGS = """
# Subject of a verb of opening, closing, giving rise to.
Le Forum du bois de Kpalimé a donné lieu, mardi à Lomé, à la signature d'une convention entre l'Université de Lomé et la Banque du Mono.
  = convention, signed: Université de Lomé + Banque du Mono
  event: Forum du bois de Kpalimé

La 5e session de la commission mixte algéro-nigérienne s'est achevée jeudi à Alger. L'Algérie et le Niger ont signé un accord de transport.
  = agreement, signed: Algérie + Niger
  event: 5e session de la commission mixte algéro-nigérienne

# Its object, or subject behind its verb.
Le projet a pris corps samedi à Rennes, où s'ouvrait le salon Aquaterra. L'Université de Rennes et la société Algobio y ont signé une convention.
  = convention, signed: Université de Rennes + Algobio
  event: salon Aquaterra

# Part of a whole: its opening, its second day, its stage.
La mairie de Nikki a profité de l'ouverture, samedi à Parakou, du salon Agropole pour signer avec la Banque du Mono une convention.
  = convention, signed: mairie de Nikki + Banque du Mono
  event: salon Agropole

La Ville de Lorient et le Port de Brest ont signé samedi une charte sur le podium du Festival des voiles.
  = charter, signed: Ville de Lorient + Port de Brest
  event: Festival des voiles

# Where they are.
Réunis mardi à la Foire du livre de Namur, l'Université de Liège et la Ville de Huy ont signé un protocole d'accord.
  = protocol, signed: Université de Liège + Ville de Huy
  event: Foire du livre de Namur

# Named once, meant by its noun alone later.
Le Salon de l'élevage a ouvert ses portes samedi à Meknès. En marge du salon, l'Université de Fès et la Banque du Mono ont signé une convention.
  = convention, signed: Université de Fès + Banque du Mono
  event: Salon de l'élevage

# A stay.
Arrivé lundi à Praia pour une visite de travail de deux jours, le ministre de la Pêche a signé mardi avec la Banque du Mono une convention.
  = convention, signed: ministère de la Pêche + Banque du Mono
  event: visite de travail

# What an agreement is about, what is still to come and who only bears the name are no occasions.
La convention relative au Festival des voiles a été signée mardi par la Ville de Lorient et le Port de Brest.
  = convention, signed: Ville de Lorient + Port de Brest
  event: none

En juin, le Forum des maires se tiendra à Cotonou. Mardi, la Ville de Nikki et la Banque du Mono ont signé une convention.
  = convention, signed: Ville de Nikki + Banque du Mono
  event: none

# Common nouns need all that tells which it was; how long it lasted does not.
Au terme d'une journée d'étude consacrée aux ports francs, la Ville de Lorient et le Port de Brest ont signé mardi une charte.
  = charter, signed: Ville de Lorient + Port de Brest
  event: journée d'étude consacrée aux ports francs
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(GATHERINGS))
def test_gatherings(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
