"""Whole leads and short dispatches as the press writes them: several turns of phrase at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

LEADS = """
# Ceremony, two ministers, a guest, date, place and occasion in one sentence
La ministre de l'Agriculture, Mariam Koulibaly, et le directeur général de l'Office du lait de Tamba, Boris Kanté, ont signé, mardi 12 mars à Bamako, en marge du Salon de l'élevage, une convention portant sur l'équipement de deux cents étables, en présence du gouverneur, Idriss Soro.
  = convention, signed: ministère de l'Agriculture + Office du lait de Tamba
  signed by: Boris Kanté + Mariam Koulibaly
  present: Idriss Soro
  date: 2024-03-12
  place: Bamako
  event: Salon de l'élevage
  subject: l'équipement de deux cents étables / équipement de deux cents étables

# Company news
Le groupe Aubrac Énergie a annoncé mercredi avoir signé un contrat de 120 millions d'euros sur dix ans avec la Société nationale des eaux pour la fourniture d'électricité.
  = contract, signed/announced: groupe Aubrac Énergie / Aubrac Énergie + Société nationale des eaux
  amounts: 120000000 EUR

# A loan of a bank to a state
La Banque du Golfe et le gouvernement ghanéen ont signé, à Accra, un accord de prêt de 45 millions de dollars destiné à financer la route du Nord.
  = financing, signed: Banque du Golfe + gouvernement ghanéen / Ghana
  amounts: 45000000 USD
  place: Accra

# Grant, passive, persons at the end
Une convention de financement de 3 milliards de FCFA a été signée jeudi entre l'Agence du bassin de la Volte et la commune de Corbas. Elle a été paraphée par le directeur de l'Agence, Boris Kanté, et le maire, Jules Marchis.
  = financing, signed: Agence du bassin de la Volte + commune de Corbas
  signed by: Boris Kanté + Jules Marchis
  amounts: 3000000000 XOF

# Quoted president
« Cette convention change la donne », s'est réjouie Mariam Koulibaly, présidente de la Région Atlas, qui venait de signer avec l'Université de Tamba un contrat de trois ans.
  = contract, signed: Région Atlas + Université de Tamba
  signed by: Mariam Koulibaly
  duration: trois ans

# Signed by the deputies of the heads
Signé pour la Ville de Vernoux par l'adjointe à la culture, Lise Arnal, et pour l'Institut Mérieul par son directeur, Paul Garrigou, l'accord court jusqu'en 2027.
  = agreement, signed: Ville de Vernoux + Institut Mérieul
  signed by: Lise Arnal + Paul Garrigou
  date: none

# Two sentences, two agreements, one ceremony
À Lille, mardi, la Ville de Vernoux et l'Université de Tamba ont signé une convention de recherche. Le même jour, la Banque du Sahel et l'Office du lait de Tamba ont conclu un accord de prêt.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12
  place: Lille
  = financing, signed: Banque du Sahel + Office du lait de Tamba
  date: 2024-03-12

# Title as apposition with a nationality
Le Premier ministre norvégien, Lars Lunde, et le président ghanéen, Kwame Adu, ont assisté à la signature de trois accords entre les deux pays.
  = agreement, signed: Norvège + Ghana
  signed by:
  present: Lars Lunde + Kwame Adu
  count: 3

# The partner told before the verb
Partenaires depuis dix ans, la Ville de Vernoux et l'Université de Tamba ont renouvelé mardi leur convention pour trois ans.
  = convention, renewed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12
  duration: trois ans

# Negotiation with a planned signature
La Norvège et le Ghana ont bouclé mardi les négociations d'un accord de pêche, qui sera signé le 2 avril à Oslo.
  = agreement, planned: Norvège + Ghana
  date: 2024-04-02
  place: Oslo

# A union agreement
La direction de Nordfisk et trois syndicats, l'Union des marins, Force du rail et le Syndicat des ports, ont signé mardi un accord sur les salaires.
  = agreement, signed: Nordfisk / direction de Nordfisk + Union des marins + Force du rail + Syndicat des ports

# A club's sponsor is an agreement of two bodies
Le FC Vernoux et la Banque du Sahel ont signé un contrat de parrainage de deux ans.
  = contract, signed: FC Vernoux + Banque du Sahel
  duration: deux ans

# Acronyms only
L'ABV, l'UET et la Banque du Sahel ont signé un protocole d'accord. L'Agence du bassin de la Volte (ABV) versera 2 millions d'euros, l'Union des éleveurs de Tamba (UET) 300 000 euros.
  = protocol, signed: Agence du bassin de la Volte + Union des éleveurs de Tamba + Banque du Sahel

# Minister for the state of the same country
Le ministre des Affaires étrangères, Kwame Adu, et l'ambassadeur de Norvège, Lars Lunde, ont signé mercredi à Accra un accord sur les visas.
  = agreement, signed: ministère des Affaires étrangères + Norvège / ambassade de Norvège
  signed by: Kwame Adu + Lars Lunde
  date: 2024-03-13
  place: Accra

# In the name of the minister
Au nom de la ministre de la Santé, le secrétaire général du ministère, Boris Kanté, a signé une convention avec la Fondation Nourou.
  = convention, signed: ministère de la Santé + Fondation Nourou
  signed by: Boris Kanté

# Parties in a subordinate clause
Dix écoles vont être rénovées après que la Région Atlas et la Ville de Vernoux ont signé, vendredi dernier, une convention de 12 millions d'euros.
  = convention, signed: Région Atlas + Ville de Vernoux
  date: 2024-03-08
  amounts: 12000000 EUR

# A list in the lead with a colon and semicolons
Trois accords ont été signés : une convention entre la Ville de Vernoux et l'Université de Tamba ; un contrat entre la Banque du Sahel et Nordfisk ; un protocole d'accord entre la Région Atlas et l'Institut Mérieul.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = contract, signed: Banque du Sahel + Nordfisk
  = protocol, signed: Région Atlas + Institut Mérieul

# Same partners, two instruments told apart later
La Norvège et le Ghana ont signé mardi deux textes. Le premier, un accord de pêche, ouvre dix licences. Le second, un mémorandum d'entente, porte sur la recherche.
  = agreement, signed: Norvège + Ghana
  = memorandum, signed: Norvège + Ghana

# Nominal lead
Signature, mardi à Lille, d'une convention de partenariat entre la Ville de Vernoux et l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12
  place: Lille

# Headline style
Pêche : la Norvège et le Ghana signent un accord de cinq ans.
  = agreement, signed: Norvège + Ghana
  duration: cinq ans

# One partner as a possessive
La Région Atlas a signé mardi un accord avec son homologue norvégienne, la Région du Nord.
  = agreement, signed: Région Atlas + Région du Nord

# «entre autres», «notamment»: not all are named
La Ville de Vernoux a signé une charte avec plusieurs partenaires, notamment l'Université de Tamba et l'Institut Mérieul.
  = charter, signed: Ville de Vernoux + Université de Tamba + Institut Mérieul

# Joined later: a side of it from now on
L'Institut Mérieul a rejoint la convention signée en 2022 entre la Ville de Vernoux et l'Université de Tamba.
  = convention, past: Ville de Vernoux + Université de Tamba + Institut Mérieul

# Denied by one side
La Norvège affirme avoir conclu un accord avec le Ghana, ce que dément Accra.
  = agreement, signed, attributed/unconfirmed: Norvège + Ghana

# Royal
Sous la présidence du prince Haakon Lunde, le ministère de la Pêche et la Banque du Golfe ont signé mercredi une convention.
  = convention, signed: ministère de la Pêche + Banque du Golfe
  present: Haakon Lunde

# Wali and council
Le wali de la Région Atlas, Idriss Soro, le président du Conseil de la Région, Karim Ben Salah, et la directrice de l'Agence du bassin de la Volte, Mariam Koulibaly, ont signé une convention-cadre.
  = framework_agreement, signed: wilaya de la Région Atlas + Conseil de la Région + Agence du bassin de la Volte
  signed by: Idriss Soro + Karim Ben Salah + Mariam Koulibaly

# Twinning
Vernoux et Tamba sont désormais jumelées : la maire, Odile Marchis, et son homologue, Boris Kanté, ont signé mardi la charte de jumelage.
  = twinning/charter, signed: ville de Vernoux / commune de Vernoux / Vernoux + ville de Tamba / commune de Tamba / Tamba
  signed by: Boris Kanté + Odile Marchis

# Terminated and replaced
La Ville de Vernoux a résilié le contrat qui la liait à Nordfisk et en a signé un autre avec Loire Éolien.
  = contract, terminated: Ville de Vernoux + Nordfisk
  = contract, signed: Ville de Vernoux + Loire Éolien

# Beside others, in a convention
La commune de Corbas s'est engagée, aux côtés de la Région Atlas et de l'Université de Tamba, dans une convention de cinq ans signée samedi.
  = convention, signed: commune de Corbas + Région Atlas + Université de Tamba
  date: 2024-03-09
  duration: cinq ans

# One each, «entre A et, respectivement, B, C et D»
Trois conventions ont été signées mercredi à Rabat entre le ministère de l'Agriculture et, respectivement, l'Office du lait, la Banque du Sahel et l'Université de Tamba.
  = convention, signed: ministère de l'Agriculture + Office du lait
  = convention, signed: ministère de l'Agriculture + Banque du Sahel
  = convention, signed: ministère de l'Agriculture + Université de Tamba

# The partners are told by what they do
Le groupe norvégien Nordfisk et son partenaire ghanéen Volta Foods ont créé une coentreprise, en vertu d'un accord signé lundi.
  = agreement, signed: groupe norvégien Nordfisk / Nordfisk + Volta Foods
  date: 2024-03-11

# Offices in the plural, told apart by their countries
Deux mémorandums, signés en marge du sommet par les ministres des Affaires étrangères norvégien, Lars Lunde, et ghanéen, Kwame Adu, portent sur la pêche et la santé.
  = memorandum, signed: ministère norvégien des Affaires étrangères / ministère des Affaires étrangères + ministère ghanéen des Affaires étrangères
  signed by: Lars Lunde + Kwame Adu
  count: 2
  todo: one office in the plural

Les ministres de la Pêche de la Norvège, Lars Lunde, et du Ghana, Kwame Adu, ont signé hier un accord.
  = agreement, signed: ministère norvégien de la Pêche / ministère de la Pêche de la Norvège / Norvège + ministère ghanéen de la Pêche / ministère de la Pêche du Ghana / Ghana
  signed by: Lars Lunde + Kwame Adu

# An NGO with «pour» in its name
L'ONG Eau pour tous, la commune de Corbas et le ministère de l'Eau ont signé mardi une convention tripartite.
  = convention, signed: ONG Eau pour tous / Eau pour tous + commune de Corbas + ministère de l'Eau
  todo: «pour» in the name of an association

# Agreed in the impersonal
Il a été convenu entre la Ville de Vernoux et l'Université de Tamba de créer un institut, par une convention signée mardi.
  = convention, signed: Ville de Vernoux + Université de Tamba

# Represented, and therefore signed
La Ville de Vernoux et l'État, représenté par la préfète, Lise Arnal, ont signé un contrat de ville.
  = contract, signed: Ville de Vernoux + État
  signed by: Lise Arnal

# The head of another body of the same kind
Le président de la Fédération royale de tir, Karim Ben Salah, et son homologue de la Fédération ghanéenne, Kwame Adu, ont signé une convention.
  = convention, signed: Fédération royale de tir + Fédération ghanéenne
  signed by: Karim Ben Salah + Kwame Adu

# An alliance without an instrument
Nordfisk et Loire Éolien s'allient pour construire un parc en mer.
  = partnership, signed/announced: Nordfisk + Loire Éolien

# «cette dernière»
Ce mardi a vu la signature, au siège de la Région Atlas, d'un protocole liant cette dernière à l'Université de Tamba.
  = protocol, signed: Région Atlas + Université de Tamba

# «les deux parties, A et B»
Le protocole a été paraphé par les deux parties, la Ville de Vernoux et l'Université de Tamba, à Lille.
  = protocol, signed: Ville de Vernoux + Université de Tamba
  place: Lille

# The union by its acronym, the company by its management
Après six mois de négociations, la direction de Nordfisk et la CFDT sont parvenues à un accord salarial, signé mardi.
  = agreement, signed: Nordfisk / direction de Nordfisk + CFDT
  date: 2024-03-12

# Offices alone beside the ministry and the foundation told before
Le ministère de la Santé s'associe à la Fondation Nourou. Une convention a été signée en ce sens mardi par Mme Marie Durand, ministre, et M. Paul Garrigou, président.
  = convention, signed: ministère de la Santé + Fondation Nourou
  signed by: Marie Durand + Paul Garrigou
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(LEADS))
def test_leads(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
