"""Plain passages of one to three sentences: who with whom, and what was done to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ATLAS, SAHEL, NORD, UNI = "Région Atlas", "Banque du Sahel", "Agence du Nord", "Université Atlas"

SIDES = {
    # two with one partner, one with another
    "La Région Atlas a conclu deux conventions avec l'Agence du Nord et un contrat de prêt avec la Banque du Sahel.": [
        {ATLAS, NORD},
        {ATLAS, SAHEL},
    ],
    # what it is about is no instrument of its own
    "Deux accords ont été signés. Le premier, entre l'Université Atlas et Celtis, porte sur les stages. Le second, "
    "entre la commune de Verlin et la Banque du Sahel, porte sur le crédit.": [
        {UNI, "Celtis"},
        {"commune de Verlin", SAHEL},
    ],
    "Trois conventions ont été signées mardi. La première lie la Région Atlas à l'Agence du Nord. Quant à la deuxième, "
    "elle a été conclue entre la même Région Atlas et la Banque du Sahel, appelée à proposer des prêts.": [
        {ATLAS, NORD},
        {ATLAS, SAHEL},
    ],
    # an aside between the subject and its verb, the partner and what is signed
    "L'Université Atlas, qui est liée à Nordfisk depuis 2015, a signé mardi une convention avec Celtis.": [
        {UNI, "Celtis"}
    ],
    "L'Université Atlas, liée à Nordfisk depuis 2015, a signé mardi une convention avec Celtis.": [{UNI, "Celtis"}],
    "La Région Atlas a conclu avec Harbour Lifting Company, qui exploite les quais, une convention d'assistance.": [
        {ATLAS, "Harbour Lifting Company"}
    ],
    # names that nobody knows, in a list
    "La Région Atlas a signé jeudi trois conventions avec Helping Hands, Menuisiers sans frontières Bretagne et "
    "Nordkontakt.": [
        {ATLAS, "Helping Hands"},
        {ATLAS, "Menuisiers sans frontières Bretagne"},
        {ATLAS, "Nordkontakt"},
    ],
    "Le contrat a été attribué au chinois Sinopec et au français Total.": [{"Sinopec", "Total"}],
    # concluded, a collective agreement is one
    "L'Association des banques a conclu avec l'UBAL et le SGEB la nouvelle convention collective.": [
        {"Association des banques", "UBAL", "SGEB"}
    ],
    # the branch in a town is the body
    "Le directeur de l'agence de Yaoundé de la Banque du Sahel a signé un accord avec l'Agence du Nord.": [
        {SAHEL, NORD}
    ],
    "La Fédération de judo a un nouveau partenaire : Nordfisk. Le contrat, de trois ans, a été signé mardi.": [
        {"Fédération de judo", "Nordfisk"}
    ],
    "Le consortium formé par Nordfisk et Celtis a signé lundi avec la Région Atlas un contrat de concession.": [
        {"Nordfisk", "Celtis", ATLAS}
    ],
    "La convention a été signée par Anne Petit et Paul Durand, présidente de la Région Atlas et directeur de "
    "l'Agence du Nord.": [{ATLAS, NORD}],
    # in whose name it is signed
    "Le Premier ministre, Ali Traoré, a signé au nom du Sénégal un accord avec la Chine.": [{"Sénégal", "Chine"}],
    "Le Premier ministre, Ali Traoré, a signé, au nom de la France, un accord avec la Chine.": [{"France", "Chine"}],
    # told twice, it is one
    "Un partenariat vient d'être noué entre la Région Atlas et l'Agence du Nord. La convention, signée mardi, "
    "porte sur l'eau.": [{ATLAS, NORD}],
    # … and one that ended is not the new one
    "La convention qui liait la Région Atlas à l'Agence du Nord depuis 2018 est arrivée à échéance. Une nouvelle "
    "convention a été signée mardi.": [{ATLAS, NORD}, {ATLAS, NORD}],
}

DONE = {
    "« Nous signerons lundi une convention avec l'Agence du Nord », a annoncé la présidente de la Région Atlas, Anne "
    "Petit.": "planned",
    "Paul Durand, chef de l'Agence du Nord, était mardi à Verlin pour signer avec la Région Atlas un accord.": "signed",
    "Paul Durand, chef de l'Agence du Nord, sera mardi à Verlin pour signer avec la Région Atlas un accord.": "planned",
    "Le Mali a annoncé lundi la résiliation de l'accord de défense conclu avec la France en 2014.": "terminated",
    "Le Mali a annoncé lundi son retrait de l'accord de défense conclu avec la France en 2014.": "terminated",
    "Le Mali s'est retiré lundi de l'accord de défense conclu avec la France en 2014.": "terminated",
    "La rupture du contrat signé en 2019 entre la commune de Verlin et Nordfisk a été actée mardi.": "terminated",
    "Le Mali a annoncé lundi la ratification de l'accord de défense conclu avec la France en 2014.": "ratified",
    "La négociation de l'accord conclu mardi entre le Mali et la France a duré trois ans.": "signed",
}


@pytest.mark.parametrize(("text", "expected"), SIDES.items())
def test_who_with_whom(text: str, expected: list[set[str]], tell: Callable[..., Record]) -> None:
    told = [{p.name for p in a.parties} for a in tell(text, published="2024-03-14").agreements]
    assert sorted(told, key=sorted) == sorted(expected, key=sorted)


@pytest.mark.parametrize(("text", "status"), DONE.items())
def test_what_is_done_to_it(text: str, status: str, tell: Callable[..., Record]) -> None:
    assert [a.status for a in tell(text, published="2024-03-14").agreements] == [status]


OF_ONE_OFFICE = """
# several of one office, each for one of the bodies named a sentence before
Fribourg, Vaud et le Valais auront un centre commun de formation. Les conseillers d'Etat Marc Rochat, Béatrice Monney et Frédéric Salamin ont signé mercredi la convention.
  = convention, signed: Fribourg + Vaud + Valais
  signed by: Marc Rochat + Béatrice Monney + Frédéric Salamin
  acting for: Marc Rochat for Fribourg + Béatrice Monney for Vaud + Frédéric Salamin for Valais

La Wallonie et la Flandre mettront en commun leurs drones. Les ministres Paul Aubrac et Denis Laforêt ont signé mercredi l'accord.
  = agreement, signed: Wallonie + Flandre

# not as many
Fribourg, Vaud et le Valais auront un centre commun de formation. Le conseiller d'Etat Marc Rochat a signé mercredi une convention.
  = none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(OF_ONE_OFFICE))
def test_several_of_one_office(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
