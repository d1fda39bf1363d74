"""Status and certainty: what was done, what lies ahead, what ended, and what is only said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TENSES = """
# Done

La Norvège et le Ghana ont signé un accord.
  = agreement, signed, asserted: Norvège + Ghana

Un accord a été signé entre la Norvège et le Ghana.
  = agreement, signed, asserted: Norvège + Ghana

La Norvège vient de signer un accord avec le Ghana.
  = agreement, signed, asserted: Norvège + Ghana

# Historic present
La Norvège et le Ghana signent un accord.
  = agreement, signed, asserted: Norvège + Ghana

Oslo et Accra ont paraphé hier un traité d'extradition.
  = treaty, signed, asserted: Norvège / Oslo + Ghana / Accra

Un contrat a été conclu entre Aubrac Énergie et Loire Éolien.
  = contract, signed, asserted: Aubrac Énergie + Loire Éolien

# Ahead

La Norvège et le Ghana signeront un accord lundi.
  = agreement, planned, asserted: Norvège + Ghana
  date: 2024-03-18

Un accord sera signé lundi entre la Norvège et le Ghana.
  = agreement, planned, asserted: Norvège + Ghana
  date: 2024-03-18

La Norvège et le Ghana devraient signer un accord la semaine prochaine.
  = agreement, planned, asserted: Norvège + Ghana

# … with words between the verb and its infinitive
Une convention doit pour cela être passée entre la Norvège et le Ghana.
  = convention, planned, asserted: Norvège + Ghana

La Norvège et le Ghana devraient, avant l'été, signer un accord.
  = agreement, planned, asserted: Norvège + Ghana

La Norvège et le Ghana s'apprêtent à signer un accord de pêche.
  = agreement, planned, asserted: Norvège + Ghana

La Norvège doit signer vendredi un accord de pêche avec le Ghana.
  = agreement, planned, asserted: Norvège + Ghana
  date: 2024-03-15

La Norvège et le Ghana vont signer un accord de pêche.
  = agreement, planned, asserted: Norvège + Ghana

La signature d'un accord entre la Norvège et le Ghana est prévue le 2 avril.
  = agreement, planned, asserted: Norvège + Ghana
  date: 2024-04-02

Le conseil municipal a autorisé le maire à signer une convention entre la Ville de Vernoux et l'association Les Amis du canal.
  = convention, planned, asserted: Ville de Vernoux + association Les Amis du canal / Les Amis du canal

# Wanted, not dated

Le gouvernement norvégien a annoncé son intention de conclure un accord avec le Ghana.
  = agreement, announced, asserted: gouvernement norvégien / Norvège + Ghana

Le groupe Aubrac Énergie envisage de conclure un partenariat avec Loire Éolien.
  = partnership, announced, asserted: groupe Aubrac Énergie / Aubrac Énergie + Loire Éolien

La Norvège souhaite conclure un accord de pêche avec le Ghana.
  = agreement, announced, asserted: Norvège + Ghana

La Norvège et le Ghana ont convenu de conclure un accord de pêche.
  = agreement, announced, asserted: Norvège + Ghana

# An office without its portfolio acts for its state
Le ministre norvégien a fait part de son intention de conclure un accord avec le Ghana.
  = agreement, announced, asserted: Norvège / ministère norvégien + Ghana

# «le gouvernement» of no named country leaves one named party
Le gouvernement envisage de signer un contrat avec Loire Éolien.
  = contract, announced, asserted: Loire Éolien
  todo: one named party with a plan

# Under way

Un contrat entre Loire Éolien et Aubrac Énergie serait sur le point d'être signé, selon une source proche des discussions.
  = contract, negotiating, unconfirmed: Loire Éolien + Aubrac Énergie

La Norvège et le Ghana négocient un accord de pêche.
  = agreement, negotiating, asserted: Norvège + Ghana

Un accord de pêche est en cours de négociation entre la Norvège et le Ghana.
  = agreement, negotiating, asserted: Norvège + Ghana

La Norvège et le Ghana sont en pourparlers en vue d'un accord de pêche.
  = agreement, negotiating, asserted: Norvège + Ghana

La Norvège et le Ghana sont sur le point de conclure un accord de pêche.
  = agreement, negotiating/planned, asserted: Norvège + Ghana

Un accord entre Aubrac Énergie et Loire Éolien serait en cours de discussion, selon des sources concordantes.
  = agreement, negotiating, unconfirmed: Aubrac Énergie + Loire Éolien

# Earlier

La Norvège et le Ghana avaient signé en 2017 un accord de pêche.
  = agreement, past, asserted: Norvège + Ghana
  date: 2017

Les deux pays, la Norvège et le Ghana, sont liés depuis 1998 par un accord de pêche.
  = agreement, past, asserted: Norvège + Ghana

La Norvège et le Ghana ont signé le 4 mai 2015 un accord de pêche.
  = agreement, past, asserted: Norvège + Ghana
  date: 2015-05-04

# Renewed

La Norvège et le Ghana ont renouvelé leur accord de pêche.
  = agreement, renewed, asserted: Norvège + Ghana

L'Institut Mérieul et l'Université de Corbas ont reconduit pour quatre ans leur convention de recherche.
  = convention, renewed, asserted: Institut Mérieul + Université de Corbas
  duration: quatre ans

L'accord de pêche entre la Norvège et le Ghana a été prolongé de deux ans.
  = agreement, renewed, asserted: Norvège + Ghana

Le partenariat entre l'Institut Mérieul et l'Université de Corbas est renouvelé.
  = partnership, renewed, asserted: Institut Mérieul + Université de Corbas

# Ratified

Le Parlement ghanéen a ratifié l'accord de pêche signé en 2022 avec la Norvège.
  = agreement, ratified, asserted: Norvège + Ghana

Le Sénat a ratifié la convention fiscale conclue en 2021 entre la Norvège et le Ghana.
  = convention, ratified, asserted: Norvège + Ghana

# Two sides who approve conclude; assemblies ratify
L'Office du girofle et Aubrac Énergie ont validé mardi une convention.
  = convention, signed, asserted: Office du girofle + Aubrac Énergie

Ali Rami, directeur de l'Office du girofle, et Jeanne Faure, présidente d'Aubrac Énergie, ont approuvé le contrat.
  = contract, signed, asserted: Office du girofle + Aubrac Énergie

L'Assemblée et le Sénat ont approuvé l'accord de pêche conclu en 2022 entre la Norvège et le Ghana.
  = agreement, ratified, asserted: Norvège + Ghana

# Not ratified yet is signed
L'accord entre la Norvège et le Ghana, signé en janvier, n'a pas encore été ratifié.
  = agreement, signed, asserted: Norvège + Ghana

# Ended

La Norvège a dénoncé l'accord de pêche signé en 2012 avec le Ghana.
  = agreement, terminated, asserted: Norvège + Ghana

Le contrat signé en 2020 entre Aubrac Énergie et Loire Éolien a été résilié mardi.
  = contract, terminated, asserted: Aubrac Énergie + Loire Éolien

La Norvège a suspendu son accord de pêche avec le Ghana.
  = agreement, terminated, asserted: Norvège + Ghana

Aubrac Énergie a mis fin au contrat qui la liait à Loire Éolien.
  = contract, terminated, asserted: Aubrac Énergie + Loire Éolien
"""  # noqa: E501

SOURCES = """
# Journalistic conditional

La Norvège et le Ghana auraient conclu un accord secret.
  = agreement, signed, unconfirmed: Norvège + Ghana

Un accord secret aurait été conclu entre la Norvège et le Ghana.
  = agreement, signed, unconfirmed: Norvège + Ghana

Selon une source diplomatique, la Norvège et le Ghana ont signé un accord de pêche.
  = agreement, signed, unconfirmed: Norvège + Ghana

D'après nos informations, Aubrac Énergie a signé un contrat avec Loire Éolien.
  = contract, signed, unconfirmed: Aubrac Énergie + Loire Éolien

# A source that is named or quoted

« Nous avons signé un accord durable avec Accra », a affirmé le ministre norvégien.
  = agreement, signed, attributed: Norvège / ministère norvégien + Ghana / Accra

« Nous avons conclu un accord solide avec Accra », s'est félicitée la ministre norvégienne de la Pêche.
  = agreement, signed, attributed: ministère norvégien de la Pêche / ministère de la Pêche / Norvège + Ghana / Accra

« Nous avons signé un contrat de dix ans avec Loire Éolien », a indiqué Paul Garrigou, directeur d'Aubrac Énergie.
  = contract, signed, attributed: Aubrac Énergie + Loire Éolien
"""


@pytest.mark.parametrize("case", cases(TENSES))
def test_status(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(SOURCES))
def test_certainty(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


def test_each_status_shows_the_words_that_decided_it(tell: Callable[..., Record]) -> None:
    for text in (
        "La Norvège et le Ghana signeront un accord lundi.",
        "La Norvège a dénoncé l'accord conclu avec le Ghana.",
    ):
        (agreement,) = tell(text).agreements
        assert agreement.cues, text
        assert all(text[c.start : c.end] == c.text for c in agreement.cues)
