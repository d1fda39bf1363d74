"""How many agreements an article tells of, and which sentences tell the same one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ONE_IN_SEVERAL_SENTENCES = """
# Capital letters that a translator spelt out wrongly: one party, one agreement
La Région Atlas a signé un accord avec Mistral AI. La Région Atlas a conclu un accord avec Mistral Affaires pour dix ans.
  = agreement, signed: Région Atlas + Mistral AI
  duration: dix ans

# «Signée par X et Y, cette convention»
Une convention a été signée mardi entre la Ville de Vernoux et l'Université de Tamba. Signée par la maire, Odile Marchis, et le président de l'université, Boris Kanté, cette convention prévoit dix bourses.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Boris Kanté + Odile Marchis

# «Paraphé par Mme X et M. Y, ce mémorandum»
Un mémorandum d'entente a été signé entre l'Office du lait de Tamba et la Banque du Sahel. Paraphé par Mme Awa Tembely et M. Boris Kanté, ce mémorandum vise à équiper les étables.
  = memorandum, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté
  objectives: équiper les étables

# «Le document a été signé par»
L'Office du lait de Tamba et la Banque du Sahel ont conclu un protocole d'accord. Le document a été signé par Awa Tembely et Boris Kanté.
  = protocol, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté

# «Il a été paraphé par»
L'Office du lait de Tamba et la Banque du Sahel ont conclu un accord. Il a été paraphé à Lille par Awa Tembely et Boris Kanté.
  = agreement, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté
  place: Lille

# Another word for the same agreement
L'Office du lait de Tamba et la Banque du Sahel ont signé un mémorandum d'entente. L'accord prévoit deux cents étables. Ce partenariat vise à doubler la collecte.
  = memorandum, signed: Office du lait de Tamba + Banque du Sahel

# The lead told again
L'Office du lait de Tamba et la Banque du Sahel ont signé une convention.
C'est mardi à Lille que l'Office du lait de Tamba et la Banque du Sahel ont signé une convention de partenariat.
  = convention, signed: Office du lait de Tamba + Banque du Sahel
  date: 2024-03-12
  place: Lille

# The lead told again with the persons
L'Office du lait de Tamba et la Banque du Sahel ont signé une convention.
La convention a été signée mardi par le directeur de l'Office, Boris Kanté, et la présidente de la Banque, Awa Tembely.
  = convention, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté
  date: 2024-03-12

# The lead names less than the body of the article
Un accord a été signé mardi sur la pêche.
L'accord a été conclu entre la Norvège et le Ghana. Il porte sur dix chalutiers.
  = agreement, signed: Norvège + Ghana
  date: 2024-03-12

# «les deux parties»
L'Office du lait de Tamba a reçu mardi la Banque du Sahel. Les deux parties ont signé une convention.
  = convention, signed: Office du lait de Tamba + Banque du Sahel

# «les deux pays»
Le ministre norvégien de la Pêche, Lars Lunde, a rencontré mardi à Accra le président ghanéen, Kwame Adu. Les deux pays ont signé un accord de pêche.
  = agreement, signed: Norvège + Ghana

# «les trois institutions»
L'Office du lait de Tamba, la Banque du Sahel et l'Université de Tamba se sont retrouvés mardi. Les trois institutions ont signé une charte.
  = charter, signed: Office du lait de Tamba + Banque du Sahel + Université de Tamba

# «les deux ministres»
Le ministre norvégien de la Pêche, Lars Lunde, a reçu son homologue ghanéen, Kwame Adu. Les deux ministres ont signé un accord.
  = agreement, signed: ministère norvégien de la Pêche / ministère de la Pêche + ministère ghanéen de la Pêche
  signed by: Kwame Adu + Lars Lunde

# «Il», who was told before
Le directeur de l'Office du lait de Tamba, Boris Kanté, était mardi à Lille. Il y a signé une convention avec la Banque du Sahel.
  = convention, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Boris Kanté
  place: Lille

# «l'Office», «la Banque»: the body named before
L'Office du lait de Tamba fête ses vingt ans. La Banque du Sahel aussi. L'Office et la Banque ont signé une convention.
  = convention, signed: Office du lait de Tamba + Banque du Sahel

# Acronyms told before
L'Agence du bassin de la Volte (ABV) fête ses vingt ans. L'ABV et la Banque du Sahel ont signé une convention.
  = convention, signed: Agence du bassin de la Volte + Banque du Sahel

# What is negotiated and then signed is one
La Norvège et le Ghana négociaient un accord de pêche depuis deux ans. Ils l'ont signé mardi à Lille.
  = agreement, signed: Norvège + Ghana
  date: 2024-03-12
"""  # noqa: E501

SEVERAL = """
# Two bodies that share their first word are two, and so are their agreements
La Région Atlas a signé un accord avec Renault Trucks. Elle a signé un accord avec Renault Sport.
  = agreement, signed: Région Atlas + Renault Trucks
  = agreement, signed: Région Atlas + Renault Sport

# Announced, then told one by one
Deux conventions ont été signées mardi à Lille. La première a été conclue entre la Ville de Vernoux et l'Université de Tamba. La seconde a été conclue entre la Banque du Sahel et l'Office du lait de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12
  place: Lille
  = convention, signed: Banque du Sahel + Office du lait de Tamba
  date: 2024-03-12
  place: Lille

# «Le premier accord… Le deuxième accord…»
Trois accords ont été signés mardi. Le premier accord lie la Ville de Vernoux à l'Université de Tamba. Le deuxième accord a été signé entre la Banque du Sahel et l'Office du lait de Tamba. Quant au troisième, il a été conclu entre la Ville de Corbas et l'Institut Mérieul.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  = agreement, signed: Banque du Sahel + Office du lait de Tamba
  = agreement, signed: Ville de Corbas + Institut Mérieul

# «l'un… l'autre»
La Ville de Vernoux a signé deux accords, l'un avec l'Université de Tamba, l'autre avec la Banque du Sahel.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  = agreement, signed: Ville de Vernoux + Banque du Sahel

# One each
La Ville de Vernoux a signé trois conventions avec l'Université de Tamba, la Banque du Sahel et l'Institut Mérieul.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = convention, signed: Ville de Vernoux + Banque du Sahel
  = convention, signed: Ville de Vernoux + Institut Mérieul

# «respectivement»
La Ville de Vernoux a signé deux conventions, respectivement avec l'Université de Tamba et la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = convention, signed: Ville de Vernoux + Banque du Sahel

# «avec chacun»
La Ville de Vernoux a signé une convention avec chacun de ses trois partenaires : l'Université de Tamba, la Banque du Sahel et l'Institut Mérieul.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = convention, signed: Ville de Vernoux + Banque du Sahel
  = convention, signed: Ville de Vernoux + Institut Mérieul

# One agreement of four is not one each
La Ville de Vernoux a signé une convention avec l'Université de Tamba, la Banque du Sahel et l'Institut Mérieul.
  = convention, signed: Ville de Vernoux + Université de Tamba + Banque du Sahel + Institut Mérieul

# A set that is not told apart
Trois conventions ont été signées entre la Ville de Vernoux et l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba
  count: 3

La Norvège et le Ghana ont signé mardi une dizaine d'accords.
  = agreement, signed: Norvège + Ghana

# Two instruments in one sentence
La Norvège et le Ghana ont signé un accord de pêche et un mémorandum d'entente sur la recherche.
  = agreement, signed: Norvège + Ghana
  = memorandum, signed: Norvège + Ghana

# Two clauses
La Ville de Vernoux a signé une convention avec l'Université de Tamba et la Ville de Corbas un contrat avec la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = contract, signed: Ville de Corbas + Banque du Sahel

La Ville de Vernoux et l'Université de Tamba ont signé une convention, tandis que la Banque du Sahel a conclu un accord avec la Ville de Corbas.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = agreement, signed: Banque du Sahel + Ville de Corbas

# «également»
La Ville de Vernoux et l'Université de Tamba ont signé une convention. La Banque du Sahel et la Ville de Corbas ont également signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = convention, signed: Banque du Sahel + Ville de Corbas

# «ont également signé», by the same
La ministre de la Pêche, Awa Tembely, et le président de l'Université de Tamba, Boris Kanté, ont signé une convention. Ils ont également signé un contrat de recherche.
  = convention, signed: ministère de la Pêche + Université de Tamba
  = contract, signed: ministère de la Pêche + Université de Tamba

# «Par ailleurs, un autre accord»
La Ville de Vernoux et l'Université de Tamba ont signé un accord. Par ailleurs, un autre accord a été conclu entre la Ville de Vernoux et la Banque du Sahel.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  = agreement, signed: Ville de Vernoux + Banque du Sahel

# «Il s'agit de»
Deux textes ont été signés mardi. Il s'agit d'une convention entre la Ville de Vernoux et l'Université de Tamba et d'un accord entre la Banque du Sahel et la Ville de Corbas.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = agreement, signed: Banque du Sahel + Ville de Corbas

# A list by lines
Trois textes ont été signés mardi à Lille :
- une convention entre la Ville de Vernoux et l'Université de Tamba ;
- un accord entre la Banque du Sahel et la Ville de Corbas ;
- un protocole d'accord entre l'Institut Mérieul et l'Office du lait de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba
  place: Lille
  = agreement, signed: Banque du Sahel + Ville de Corbas
  place: Lille
  = protocol, signed: Institut Mérieul + Office du lait de Tamba
  place: Lille

# A list by lines whose lead names the common party
La Ville de Vernoux a signé mardi trois conventions :
1. Convention avec l'Université de Tamba pour la rénovation du campus.
2. Convention avec la Banque du Sahel.
3. Convention avec l'Institut Mérieul, représenté par Boris Kanté.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = convention, signed: Ville de Vernoux + Banque du Sahel
  = convention, signed: Ville de Vernoux + Institut Mérieul
  signed by: Boris Kanté

# An announced total and its details
Trois accords ont été signés mardi à Lille entre la Norvège et le Ghana.
Un mémorandum d'entente sur la pêche a été paraphé par les ministres Lars Lunde et Kwame Adu. Une convention fiscale a été conclue. Un protocole d'accord sur les ports a également été signé.
  = memorandum, signed: Norvège + Ghana
  = convention, signed: Norvège + Ghana
  = protocol, signed: Norvège + Ghana

# Two agreements of the same kind with other partners
La Ville de Vernoux a signé une convention avec l'Université de Tamba. Une seconde convention a été signée avec la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = convention, signed: Ville de Vernoux + Banque du Sahel

# A convention for the town and one for the port
Une convention a été signée entre la Ville de Vernoux et l'Université de Tamba. Une convention a été signée entre la Ville de Vernoux et la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = convention, signed: Ville de Vernoux + Banque du Sahel
"""  # noqa: E501

BACKGROUND = """
La Norvège et le Ghana ont signé mardi un accord de pêche. Les deux pays avaient déjà conclu en 2015 un accord sur les ports.
  = agreement, signed: Norvège + Ghana
  date: 2024-03-12
  = agreement, past: Norvège + Ghana
  date: 2015

La Norvège et le Ghana ont signé mardi un protocole d'accord, dans le prolongement de la convention signée en 2019.
  = protocol, signed: Norvège + Ghana
  date: 2024-03-12
  = convention, past: Norvège + Ghana
  date: 2019
  todo: an older agreement beside the new one

La Norvège et le Ghana ont signé mardi un avenant à la convention de pêche conclue en 2019.
  = amendment, signed: Norvège + Ghana
  date: 2024-03-12
  = convention, past: Norvège + Ghana
  date: 2019

Les deux pays, la Norvège et le Ghana, sont liés par une convention de pêche depuis 2009. Un nouvel accord sera signé en mai.
  = convention, past: Norvège + Ghana
  = agreement, planned: Norvège + Ghana
  date: 2024-05
"""  # noqa: E501

NOT_AGREEMENTS = """
Trois conventions collectives couvrent les salariés du port. La loi sur les contrats de travail a été votée mardi.
  = none

La Ville de Vernoux et l'Université de Tamba ont signé une convention. L'Accord de Paris impose aux villes de réduire leurs émissions.
  = convention, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Les accords de ce type sont rares dans la région.
  = convention, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Avec la Banque du Sahel, aucun accord n'a été trouvé.
  = convention, signed: Ville de Vernoux + Université de Tamba
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(ONE_IN_SEVERAL_SENTENCES))
def test_one_agreement_in_several_sentences(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(SEVERAL))
def test_several_agreements(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(BACKGROUND))
def test_earlier_agreements(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(NOT_AGREEMENTS))
def test_what_is_not_counted(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


def test_what_holds_for_a_ceremony_holds_for_each_of_its_agreements(tell: Callable[..., Record]) -> None:
    record = tell(
        "Mardi à Lille, en marge du Forum de l'eau, deux conventions ont été signées en présence du "
        "préfet, Idriss Soro. "
        "La première a été conclue entre la Ville de Vernoux et l'Université de Tamba. "
        "La seconde lie la Banque du Sahel à la Ville de Corbas."
    )
    assert len(record.agreements) == 2
    for agreement in record.agreements:
        assert agreement.date is not None and agreement.date.value == "2024-03-12"
        assert agreement.place is not None and agreement.place.name == "Lille"
        assert agreement.event is not None and agreement.event.name == "Forum de l'eau"
        assert [one.name for one in agreement.attendees] == ["Idriss Soro"]


def test_evidence_is_every_sentence_that_tells_of_it(tell: Callable[..., Record]) -> None:
    first = "La Ville de Vernoux et l'Université de Tamba ont signé une convention."
    second = "Elle vise à former les enseignants."
    between = "Il a neigé toute la journée."
    (agreement,) = tell(f"{first} {second} {between}").agreements
    assert [span.text for span in agreement.evidence] == [first, second]
