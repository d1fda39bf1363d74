"""Agreements of which the text names one party alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

ONE_NAMED = {
    "Un accord a été conclu mardi avec la commune de Verlin. On ne sait pas par qui.": ("commune de Verlin", "signed"),
    "L'équipe cherche un maillot. Un contrat l'attachait à Nordfisk depuis 2019.": ("Nordfisk", "past"),
    "En juin, l'équipementier Nordfisk avait résilié le contrat qui l'attachait au club.": ("Nordfisk", "terminated"),
    "Une convention, avec la Banque du Sahel, sera soumise au vote des élus en juillet.": (
        "Banque du Sahel",
        "planned",
    ),
    # with somebody, whoever that is
    "La convention a été signée par la rectrice de l'Université de Verlin et par Anna Lorque, administratrice "
    "de sa fondation.": ("Université de Verlin", "signed"),
    "Leur municipalité et la Société des bacs se sont liées lundi par une convention de dix ans.": (
        "Société des bacs",
        "signed",
    ),
    "Les trois partenaires ont signé mardi un bail avec Armatel, propriétaire des lieux.": ("Armatel", "signed"),
    "Le contrat de nettoyage a été signé lundi par le président de l'Union de Verlin, Paul Astier, "
    "et par Jeanne Loreau.": ("Union de Verlin", "signed"),
    "Une convention encadre désormais les travaux. La directrice de la Banque du Sahel, Awa Sarr, l'a signée lundi.": (
        "Banque du Sahel",
        "signed",
    ),
    "Nordfisk y ajoute deux camions, aux termes d'un accord passé en février.": ("Nordfisk", "signed"),
    # contracts of a state's, told by the dozen
    "Le juge enquête sur des contrats d'armement conclus en 2009 avec la Libye.": ("Libye", "past"),
    # named by words without a capital, or by what is no organisation
    "Le gazoduc a rouvert grâce à un accord conclu avec les autorités ouzbèkes.": (
        "autorités ouzbèkes",
        "signed",
    ),
    "Les bateliers attendent toujours l'effet de deux accords signés en 2019 avec le gouvernement.": (
        "gouvernement",
        "past",
    ),
    "Les conventions que les trois anciennes communes avaient passées avec la Banque du Sahel ont expiré.": (
        "Banque du Sahel",
        "past",
    ),
    "Un accord de principe entre la province et les actionnaires actuels de Nordfisk a été conclu lundi.": None,
    # of one player, or of nobody
    "Un chanteur, Alain Verdier, avait signé un contrat avec la société Nordfisk.": None,
    "Le ministre de la Santé, le général Paulo Reis, doit signer mercredi un protocole visant à "
    "élargir le traitement.": None,
    "Le gardien a prolongé de deux saisons le contrat qui le lie au Racing Club.": None,
    "Elle a ouvert deux salons avant de signer un contrat avec la société Nordfisk.": None,
    "Un protocole a été paraphé hier.": None,
    "Les élus veulent un accord avec la Banque du Sahel.": None,
}


@pytest.mark.parametrize(("text", "expected"), ONE_NAMED.items())
def test_the_party_that_is_named(text: str, expected: tuple[str, str] | None, tell: Callable[..., Record]) -> None:
    told = [(a.parties, a.status) for a in tell(text).agreements]
    assert [([p.name for p in parties], status) for parties, status in told] == (
        [([expected[0]], expected[1])] if expected is not None else []
    )


def test_what_the_record_tells_already_is_not_told_again(tell: Callable[..., Record]) -> None:
    text = (
        "La commune de Verlin et la Banque du Sahel ont signé mardi un accord. "
        "C'est le quatrième accord conclu avec la Banque du Sahel."
    )
    (agreement,) = tell(text).agreements
    assert [p.name for p in agreement.parties] == ["commune de Verlin", "Banque du Sahel"]


def test_another_contract_of_the_same_party_that_is_over(tell: Callable[..., Record]) -> None:
    text = (
        "La société Feldin et la société Nordfisk ont signé lundi un contrat. "
        "Jeudi, Feldin avait résilié un contrat de transport avec un armateur grec."
    )
    told = [(a.status, [p.name for p in a.parties]) for a in tell(text).agreements]
    assert told == [("signed", ["Feldin", "Nordfisk"]), ("terminated", ["Feldin"])]


def test_who_may_sign_for_the_side_that_nobody_names(tell: Callable[..., Record]) -> None:
    text = "La convention a été signée par le maire de Verlin, Paul Astier, et par Anna Lorque."
    (agreement,) = tell(text).agreements
    assert {s.name: s.organisation for s in agreement.signatories}["Anna Lorque"] is None


def test_the_rest_of_a_set_belongs_to_whose_set_it_is(tell: Callable[..., Record]) -> None:
    text = (
        "Le Fonds Téranga a signé mardi sept conventions avec cinq entreprises et deux fédérations. "
        "Les deux autres conventions ont été conclues avec l'Union des pêcheurs de Mbour "
        "et la Fédération des boulangers."
    )
    parties = [[p.name for p in a.parties] for a in tell(text).agreements]
    assert parties[1:] == [
        ["Fonds Téranga", "Union des pêcheurs de Mbour"],
        ["Fonds Téranga", "Fédération des boulangers"],
    ]


def test_a_letter_from_each(tell: Callable[..., Record]) -> None:
    text = "La société Bastel et la société Waldor ont adressé à la société Rhénia une lettre d'intention chacune."
    assert [{p.name for p in a.parties} for a in tell(text).agreements] == [{"Rhénia", "Bastel"}, {"Rhénia", "Waldor"}]


def test_one_with_each_and_its_year(tell: Callable[..., Record]) -> None:
    text = "Le bilan reste mince, malgré les traités de pêche conclus avec l'Islande (1996) et le Canada (2004)."
    told = tell(text).agreements
    assert [([p.name for p in a.parties], a.date.value if a.date else None) for a in told] == [
        (["Islande"], "1996"),
        (["Canada"], "2004"),
    ]
