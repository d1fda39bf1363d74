"""Who concludes, who signs, who is only there: the slots of one sentence (or two)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SIGNATORIES = """
# Only persons are named: the body that each acts for is the party

La ministre de la Santé, Awa Tembely, et le ministre de l'Éducation, Boris Kanté, ont signé une convention.
  = convention, signed: ministère de la Santé + ministère de l'Éducation
  signed by: Awa Tembely + Boris Kanté

Une convention a été signée par Awa Tembely, ministre de la Santé, et Boris Kanté, directeur général de l'Office du lait de Tamba.
  = convention, signed: ministère de la Santé + Office du lait de Tamba
  signed by: Awa Tembely + Boris Kanté
  acting for: Awa Tembely for ministère de la Santé + Boris Kanté for Office du lait de Tamba

# Two actors, not one ministry
Le ministre de l'Industrie et du Commerce, Boris Kanté, et la présidente de la Région Atlas, Awa Tembely, ont signé une convention.
  = convention, signed: ministère de l'Industrie et du Commerce + Région Atlas
  signed by: Awa Tembely + Boris Kanté

# Offices without names
Une convention a été signée entre le ministre de l'Industrie et du Commerce et la présidente de la Région Atlas.
  = convention, signed: ministère de l'Industrie et du Commerce + Région Atlas
  signed by:

# «son homologue»
Le ministre rwandais de l'Agriculture, Boris Kanté, et son homologue norvégienne, Astrid Lunde, ont signé un accord.
  = agreement, signed: ministère rwandais de l'Agriculture / ministère de l'Agriculture + ministère norvégien de l'Agriculture
  signed by: Astrid Lunde + Boris Kanté

# Bodies named as parties, persons sign for them
La convention entre l'Office du lait de Tamba et la Banque du Sahel a été signée par leurs directeurs généraux, Boris Kanté et Awa Tembely.
  = convention, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté

# «représenté par»
L'Office du lait de Tamba, représenté par son directeur général, Boris Kanté, et la Banque du Sahel, représentée par Awa Tembely, ont signé une convention.
  = convention, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté
  acting for: Awa Tembely for Banque du Sahel + Boris Kanté for Office du lait de Tamba

# «pour»
La convention a été signée par Boris Kanté pour l'Office du lait de Tamba et par Awa Tembely pour la Banque du Sahel.
  = convention, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté
  acting for: Awa Tembely for Banque du Sahel + Boris Kanté for Office du lait de Tamba

# «au nom de»
Boris Kanté, au nom de l'Office du lait de Tamba, et Awa Tembely, au nom de la Banque du Sahel, ont signé la convention.
  = convention, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté

# Body in brackets
La convention a été signée par MM. Boris Kanté (Office du lait de Tamba) et Idriss Soro (Banque du Sahel).
  = convention, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Boris Kanté + Idriss Soro

# «respectivement»
Awa Tembely et Boris Kanté, respectivement présidente de la Banque du Sahel et directeur de l'Office du lait de Tamba, ont signé une convention.
  = convention, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté

# «côté X»
La Ville de Vernoux et l'Université de Tamba ont signé une convention, paraphée par la maire, Odile Marchis, et le recteur, Idriss Soro.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Idriss Soro + Odile Marchis

# One signer told, one party told
Le maire de Vernoux, Jules Marchis, a signé une convention avec l'Université de Tamba.
  = convention, signed: ville de Vernoux / commune de Vernoux / Vernoux + Université de Tamba
  signed by: Jules Marchis

# A third party signs too
Une convention tripartite a été signée par la ministre de la Santé, Awa Tembely, le wali de la Région Atlas, Idriss Soro, et le président de l'Université de Tamba, Boris Kanté.
  = convention, signed: ministère de la Santé + wilaya de la Région Atlas + Université de Tamba
  signed by: Awa Tembely + Boris Kanté + Idriss Soro

# Two bodies behind one person
Awa Tembely, présidente de la Banque du Sahel et de la Fondation Nourou, a signé une convention avec l'Université de Tamba.
  = convention, signed: Banque du Sahel + Fondation Nourou + Université de Tamba
  signed by: Awa Tembely

# A surname stands for the full name
Awa Tembely, ministre de la Santé, était à Tamba mardi. Mme Tembely y a signé une convention avec l'Université de Tamba.
  = convention, signed: ministère de la Santé + Université de Tamba
  signed by: Awa Tembely

# «le ministre» is the one named before
Le ministre de la Pêche, Boris Kanté, était à Tamba mardi. Le ministre a signé une convention avec l'Université de Tamba.
  = convention, signed: ministère de la Pêche + Université de Tamba
  signed by: Boris Kanté

# Statesmen act for their state
Le président ghanéen, Kwame Adu, et le Premier ministre norvégien, Lars Lunde, ont signé un traité.
  = treaty, signed: Ghana + Norvège
  signed by: Kwame Adu + Lars Lunde

# Ambassadors act for their state
L'ambassadrice de Norvège au Ghana, Astrid Lunde, et le ministre ghanéen des Finances, Kwame Adu, ont signé un accord.
  = agreement, signed: Norvège / ambassade de Norvège au Ghana / ambassade de Norvège + ministère ghanéen des Finances / ministère des Finances / Ghana
  signed by: Astrid Lunde + Kwame Adu
"""  # noqa: E501

PRESENT = """
# «en présence de»
La Ville de Vernoux et l'Université de Tamba ont signé une convention, en présence du ministre de l'Éducation, Boris Kanté.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by:
  present: Boris Kanté

# Several guests
La Ville de Vernoux et l'Université de Tamba ont signé une convention en présence d'Awa Tembely, ministre de la Santé, et d'Idriss Soro, préfet de la Volte.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by:
  present: Awa Tembely + Idriss Soro

# «présidée par»
Lors d'une cérémonie présidée par le ministre de l'Éducation, Boris Kanté, la Ville de Vernoux et l'Université de Tamba ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by:
  present: Boris Kanté

# «sous la présidence de»
La Ville de Vernoux et l'Université de Tamba ont signé une convention, sous la présidence du préfet, Idriss Soro.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by:
  present: Idriss Soro

# Signers and guests in one sentence
La convention a été signée par la maire de Vernoux, Odile Marchis, et le président de l'Université de Tamba, Boris Kanté, en présence du préfet, Idriss Soro.
  = convention, signed: ville de Vernoux / commune de Vernoux / Vernoux + Université de Tamba
  signed by: Boris Kanté + Odile Marchis
  present: Idriss Soro

# Guests first
En présence du préfet, Idriss Soro, la maire de Vernoux, Odile Marchis, et le président de l'Université de Tamba, Boris Kanté, ont signé une convention.
  = convention, signed: ville de Vernoux / commune de Vernoux / Vernoux + Université de Tamba
  signed by: Boris Kanté + Odile Marchis
  present: Idriss Soro

# Guests in the next sentence
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Ont assisté à la cérémonie le préfet, Idriss Soro, et la ministre de la Santé, Awa Tembely.
  = convention, signed: Ville de Vernoux + Université de Tamba
  present: Awa Tembely + Idriss Soro

# Who speaks is neither
La Ville de Vernoux et l'Université de Tamba ont signé une convention. « C'est un beau jour », a déclaré Lise Arnal, étudiante.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by:
  present:

# Who is thanked is neither
Grâce à l'appui de la Fondation Nourou, la Ville de Vernoux et l'Université de Tamba ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba

# Who invites is neither
À l'invitation de la Fondation Nourou, la Ville de Vernoux et l'Université de Tamba ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba

# Who tells it is neither
Selon l'Agence Volte Presse, la Ville de Vernoux et l'Université de Tamba ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba

# Who it is for is neither
La Ville de Vernoux et l'Université de Tamba ont signé une convention au profit des étudiants de l'Institut Mérieul.
  = convention, signed: Ville de Vernoux + Université de Tamba

# Where it was signed is no party
Au siège de la Fondation Nourou, la Ville de Vernoux et l'Université de Tamba ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba

# The state of one party is no party
La société norvégienne Nordfisk et l'Université de Tamba ont signé un contrat au Ghana.
  = contract, signed: Nordfisk / société norvégienne Nordfisk + Université de Tamba

# A body in the subject is no party
La Ville de Vernoux et l'Université de Tamba ont signé une convention pour la rénovation de l'Institut Mérieul.
  = convention, signed: Ville de Vernoux + Université de Tamba

# A body in an apposition is no party
L'Université de Tamba, dont dépend l'Institut Mérieul, a signé une convention avec la Ville de Vernoux.
  = convention, signed: Ville de Vernoux + Université de Tamba

# A subsidiary is the party, not its house
Volte Mobile, filiale du groupe Nourou, a signé un contrat avec la Ville de Vernoux.
  = contract, signed: Volte Mobile + Ville de Vernoux
"""  # noqa: E501

PARTIES = """
# States by their capitals
Oslo et Accra ont signé un accord de pêche.
  = agreement, signed: Norvège / Oslo + Ghana / Accra

# Union and state
L'Union européenne et le Ghana ont signé un accord de pêche.
  = agreement, signed: Union européenne + Ghana

# State and company
Le Ghana et Loire Éolien ont signé un contrat.
  = contract, signed: Ghana + Loire Éolien

# Long ministry and a bank
Une convention a été signée entre le ministère de l'Énergie, de l'Eau, des Forêts et de la Transition écologique et la Banque du Sahel.
  = convention, signed: ministère de l'Énergie, de l'Eau, des Forêts et de la Transition écologique + Banque du Sahel

# Three bodies with «et» in two names
Une convention a été signée entre l'Agence de l'eau et de l'assainissement, le ministère de la Jeunesse et des Sports et la Région Atlas.
  = convention, signed: Agence de l'eau et de l'assainissement + ministère de la Jeunesse et des Sports + Région Atlas

# Acronyms in brackets
L'Agence du bassin de la Volte (ABV) et l'Union des éleveurs de Tamba (UET) ont signé une convention.
  = convention, signed: Agence du bassin de la Volte + Union des éleveurs de Tamba

# Names alone
Nordfisk et Loire Éolien ont signé un contrat.
  = contract, signed: Nordfisk + Loire Éolien

# Names alone, with a trade before
Le pêcheur norvégien Nordfisk et le fabricant d'éoliennes Loire Éolien ont signé un contrat.
  = contract, signed: Nordfisk + Loire Éolien

# Legal forms
Nordfisk AS et Loire Éolien SAS ont signé un contrat.
  = contract, signed: Nordfisk AS / Nordfisk + Loire Éolien SAS / Loire Éolien

# Unions
La direction de Nordfisk et les syndicats Force du rail et Union des marins ont signé un accord.
  = agreement, signed: Nordfisk / direction de Nordfisk + Force du rail / syndicat Force du rail + Union des marins
  todo: several names behind one head noun

# An unnamed other
La Ville de Vernoux a signé un contrat avec un groupe norvégien.
  = contract, signed: Ville de Vernoux

# Régions, départements, communes
La Région Atlas, le Département de la Volte et la commune de Corbas ont signé une charte.
  = charter, signed: Région Atlas + Département de la Volte + commune de Corbas

# Associations and federations
La Fédération royale de pelote et l'Association des clubs de la Volte ont signé une convention.
  = convention, signed: Fédération royale de pelote + Association des clubs de la Volte
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SIGNATORIES))
def test_who_signs(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(PRESENT))
def test_who_is_there_and_who_is_neither(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(PARTIES))
def test_who_concludes(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
