"""Plain ways to say that two agreed, without a verb of signing: what they make, have, reach; what comes of a visit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

MADE = """
# verbs that are said of much else, with the agreement as their own object
La Région Atlas a bâti un partenariat avec l'Office du lait.
  = partnership, signed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait ont mis au point une convention.
  = convention, signed: Région Atlas + Office du lait

L'Office du lait construit un accord avec la Région Atlas.
  = agreement, signed: Office du lait + Région Atlas

La Région Atlas et l'Office du lait ont accepté un protocole d'accord.
  = protocol, signed: Région Atlas + Office du lait

La Région Atlas engage un partenariat avec l'Office du lait.
  = partnership, signed: Région Atlas + Office du lait

Un partenariat a été monté avec l'Office du lait par la Région Atlas.
  = partnership, signed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait en sont arrivés à une entente.
  = agreement, signed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait ont acté une convention.
  = convention, signed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait relancent leur partenariat.
  = partnership, renewed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait ébauchent une convention.
  = convention, negotiating: Région Atlas + Office du lait

# not their object, or a thing
La Région Atlas et l'Office du lait ont créé une école où l'on enseigne le contrat de mariage.
  = none

La Région Atlas et l'Office du lait étudient un projet de marché couvert.
  = none

La Région Atlas et l'Office du lait ont créé un marché.
  = none

La Région Atlas est arrivée à Tamba avec un contrat.
  = none
"""

SEALED = """
Une entente est venue sceller le rapprochement entre la Région Atlas et l'Office du lait.
  = agreement, signed: Région Atlas + Office du lait

Un protocole d'accord formalise le partenariat entre la Région Atlas et l'Office du lait.
  = protocol, signed: Région Atlas + Office du lait

Une charte vient officialiser la coopération entre la Région Atlas et l'Office du lait.
  = charter, signed: Région Atlas + Office du lait

Le rapprochement entre la Région Atlas et l'Office du lait a pris la forme d'une convention.
  = convention, signed: Région Atlas + Office du lait

La coopération entre la Région Atlas et l'Office du lait se traduira par un contrat.
  = contract, planned: Région Atlas + Office du lait

La visite a été couronnée par un accord entre la Région Atlas et l'Office du lait.
  = agreement, signed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait formalisent leur coopération.
  = partnership, signed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait n'ont pas formalisé leur coopération.
  = none
"""

AROUND = """
La Région Atlas et l'Office du lait se sont retrouvés autour d'une convention.
  = convention, signed: Région Atlas + Office du lait

C'est la charte autour de laquelle se sont retrouvés la Région Atlas, l'Office du lait et la Banque du Sahel.
  = charter, signed: Région Atlas + Office du lait + Banque du Sahel

Signataires d'un contrat, la Région Atlas et l'Office du lait partageront leurs locaux.
  = contract, signed: Région Atlas + Office du lait

Signataire d'un contrat avec la Banque du Sahel, l'Office du lait ouvrira une laiterie.
  = contract, signed: Office du lait + Banque du Sahel

La Région Atlas et l'Office du lait, qu'unit une charte, partagent leurs locaux.
  = charter, signed/past: Région Atlas + Office du lait

L'Office du lait, que lie à la Région Atlas une convention passée en 2019, s'agrandit.
  = convention, past: Région Atlas + Office du lait
  date: 2019

La Région Atlas et l'Office du lait utilisent ensemble, depuis un accord de 2016, leurs laboratoires.
  = agreement, past: Région Atlas + Office du lait

Un contrat-programme doit permettre à la Région Atlas et à l'Office du lait de former 200 jeunes.
  = contract, signed/past/announced/planned: Région Atlas + Office du lait

Un accord est à l'étude avec la Banque du Sahel, indique l'Office du lait.
  = agreement, negotiating: Banque du Sahel + Office du lait

Une convention avec la Banque du Sahel sera signée en mai, a précisé l'Office du lait.
  = convention, planned: Banque du Sahel + Office du lait

# words about a table or a goal
La Région Atlas et l'Office du lait se sont retrouvés autour d'une table.
  = none

La Région Atlas et l'Office du lait sont réunis autour d'un même objectif.
  = none
"""

HEADED = """
La Région Atlas et l'Office du lait : une convention pour trois ans.
  = convention, signed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait, un accord pour trois ans.
  = agreement, signed: Région Atlas + Office du lait

Entre la Région Atlas et l'Office du lait, il s'agit d'un bail de neuf ans.
  = contract, signed: Région Atlas + Office du lait

# what a law provides for, what would be good, is nobody's agreement
La loi prévoit un contrat entre l'État et la Région Atlas.
  = none

Un accord entre la Région Atlas et l'Office du lait serait une bonne chose, estime la Banque du Sahel.
  = none

La question d'un accord entre la Région Atlas et l'Office du lait reste posée.
  = none
"""

MANDATED = """
Le conseil municipal de Vernoux a donné mandat au maire de signer un bail avec l'Office du lait.
  = contract, planned: conseil municipal de Vernoux + Office du lait

La Région Atlas a autorisé son président à signer une charte avec l'Office du lait.
  = charter, planned: Région Atlas + Office du lait

Le conseil d'administration de l'Université de Tamba a mandaté la rectrice pour signer un accord avec l'Office du lait.
  = agreement, planned: Université de Tamba + Office du lait
"""

AGAIN = """
La Région Atlas prolonge avec l'Office du lait.
  = partnership, renewed: Région Atlas + Office du lait

La Région Atlas prolonge jusqu'en 2030 avec l'Office du lait.
  = partnership, renewed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait prolongent l'aventure.
  = partnership, renewed: Région Atlas + Office du lait

La Ville de Vernoux et la Ville de Tamba ont uni leurs deux cités.
  = twinning, signed: Ville de Vernoux + Ville de Tamba

La Région Atlas prolonge la ligne de bus avec l'Office du lait.
  = none
"""


NAMED = """
# what is dated by its day, principles, letters, concessions, sponsors, collaborations
La Région Atlas et l'Office du lait ont prorogé l'accord du 12 mars 2020.
  = agreement, renewed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait ont trouvé un accord de principe.
  = agreement, announced: Région Atlas + Office du lait

La Région Atlas et l'Office du lait ont signé un échange de lettres.
  = agreement, signed: Région Atlas + Office du lait

La Région Atlas a signé un mécénat avec l'Office du lait.
  = partnership, signed: Région Atlas + Office du lait

La Région Atlas noue une collaboration avec l'Office du lait.
  = partnership, signed: Région Atlas + Office du lait

# consent, and a means
La Région Atlas a obtenu l'accord du ministère de la Santé.
  = none

La convention a été prorogée par échange de lettres entre la Région Atlas et l'Office du lait.
  = convention, renewed: Région Atlas + Office du lait
"""


PARTNERS = """
La société Nordfisk devient le partenaire officiel de la Ville de Vernoux.
  = partnership, signed: Nordfisk + Ville de Vernoux

La société Nordfisk reste jusqu'en 2030 le partenaire de la Ville de Vernoux.
  = partnership, renewed: Nordfisk + Ville de Vernoux

La Région Atlas et l'Office du lait se sont liés pour cinq ans.
  = agreement, signed: Région Atlas + Office du lait

La Région Atlas s'est engagée pour trois ans avec l'Office du lait.
  = agreement, signed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait tiennent leur accord.
  = agreement, past: Région Atlas + Office du lait

La Région Atlas et l'Office du lait ont rendez-vous mardi pour signer un contrat.
  = contract, planned: Région Atlas + Office du lait
"""

FOLLOWED = """
# what a text is, said behind a colon
La Région Atlas a signé une convention avec l'Office du lait. Un second document a suivi : entre la Région Atlas et la Banque du Sahel, un protocole.
  = convention, signed: Région Atlas + Office du lait
  = protocol, signed: Région Atlas + Banque du Sahel

Un texte a été signé mardi entre la Région Atlas et l'Office du lait : une charte de bon voisinage.
  = charter, signed: Région Atlas + Office du lait

# one more, in a row
La Région Atlas a signé un contrat avec l'Office du lait. Ensuite avec la Banque du Sahel.
  = contract, signed: Région Atlas + Office du lait
  = contract, signed: Région Atlas + Banque du Sahel

# the agreement of two that were just presented
La Région Atlas a choisi la société Nordfisk. Le contrat porte sur cinq ans.
  = contract, signed: Région Atlas + Nordfisk

La Région Atlas et l'Office du lait sont de vieilles connaissances : une première convention, datée de 2009, avait formé onze laitiers.
  = convention, past: Région Atlas + Office du lait

La Région Atlas et la société Nordfisk ont un procès. Le contrat de l'entraîneur court jusqu'en juin.
  = none
"""  # noqa: E501


@pytest.mark.parametrize("case", [*cases(PARTNERS), *cases(FOLLOWED)])
def test_partners_and_what_follows(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", [*cases(MADE), *cases(SEALED), *cases(AROUND)])
def test_what_is_made_sealed_or_shared(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", [*cases(HEADED), *cases(MANDATED), *cases(AGAIN), *cases(NAMED)])
def test_headed_mandated_and_renewed(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
