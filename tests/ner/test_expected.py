"""Names that nothing introduces, known by their place beside an instrument and a verb of concluding."""

from __future__ import annotations

import pytest

SENTENCES = {
    "Prévia et Solimut-Ouest ont signé une convention.": {"Prévia", "Solimut-Ouest"},
    "Un accord a été signé entre Nordfisk et Loire Éolien.": {"Nordfisk", "Loire Éolien"},
    "Vernoux et Corbas ont signé une convention de jumelage.": {"Vernoux", "Corbas"},
    "Prévia et Solimut-Ouest ont tenu une réunion.": set(),
    "VERNOUX - La Région Atlas a signé une convention avec l'Université de Tamba.": {
        "Région Atlas",
        "Université de Tamba",
    },
    # a town beside «avec» concludes too; so do those who sign by a gesture
    "La Région Atlas a signé une convention avec Rennes.": {"Région Atlas", "Rennes"},
    "Prévia et Solimut-Ouest ont apposé leur signature au bas d'une convention.": {"Prévia", "Solimut-Ouest"},
    "La Région Atlas a signé un contrat pour la liaison avec Rennes.": {"Région Atlas"},
    # what each of a list is stands in brackets
    "La Région Atlas a signé un accord avec Nordelle (eau) et Mavik (transports publics).": {
        "Région Atlas",
        "Nordelle",
        "Mavik",
    },
    # some of those whom the words before count
    "La Région Atlas a signé une charte avec une dizaine d'associations, dont Terrefort et Nordelle.": {
        "Région Atlas",
        "Terrefort",
        "Nordelle",
    },
    "La Région Atlas a signé une charte avec quatre communes (dont Brive et Tulle).": {
        "Région Atlas",
        "Brive",
        "Tulle",
    },
    # several bodies that act as one side
    "Les partis protestants et catholiques et la Norvège ont signé un accord.": {
        "partis protestants et catholiques",
        "Norvège",
    },
    "Une convention a été signée entre l'Office du lait et les coopératives maraîchères de la Volte.": {
        "Office du lait",
        "coopératives maraîchères de la Volte",
    },
    "L'Office du lait signera un accord avec les clubs sportifs de Vernoux.": {
        "Office du lait",
        "clubs sportifs de Vernoux",
    },
    # what looks like a person's name, beside a body or after where it comes from
    "L'Office du lait et De Waterlinie doivent encore signer la convention.": {"Office du lait", "De Waterlinie"},
    "Un contrat lie l'Office du lait à l'indien Barsen Toulro.": {"Office du lait", "Barsen Toulro"},
    # two bodies act in the plural, one body of two nouns does not
    "L'association Terre de Femmes et Nordfisk ont signé une convention.": {"Terre de Femmes", "Nordfisk"},
    "En marge du salon, la fondation Arts de Corbas et Nordfisk en ont signé le contrat.": {
        "fondation Arts de Corbas",
        "Nordfisk",
    },
    # a name of two words at the head; a body with a name of common nouns beside it
    "Transmed Logistique a signé un contrat avec la Région Atlas.": {"Transmed Logistique", "Région Atlas"},
    "Le Grand Vernoux et la Compagnie sahélienne des ciments ont signé un accord.": {
        "Grand Vernoux",
        "Compagnie sahélienne des ciments",
    },
    # a partner in the sentence before
    "L'Office du lait et Nordfisk en parlaient depuis un an. Une convention a été signée mardi.": {
        "Office du lait",
        "Nordfisk",
    },
    "L'Office du lait compte sur Nordfisk. Une convention a été signée mardi.": {"Office du lait", "Nordfisk"},
    # two words after «avec» are another house, if no given name is among them
    "La société Orvexia a signé un contrat avec Nordisk Vindel.": {"Orvexia", "Nordisk Vindel"},
    "La compagnie Orvexia a conclu lundi un accord avec Skandor Partners pour deux avions.": {
        "Orvexia",
        "Skandor Partners",
    },
    "La Région Atlas signera une convention avec Satcor Oceania.": {"Région Atlas", "Satcor Oceania"},
    "La société Orvexia recrute. Elle a signé un accord avec Nordisk Vindel.": {"Orvexia", "Nordisk Vindel"},
    "La société Orvexia a signé un contrat auprès de Nordisk Vindel.": {"Orvexia", "Nordisk Vindel"},
    # … not after a club, nor where the text knows a person of that name
    "Le club de Vernoux a trouvé un accord avec Emersik Faélo.": {"club de Vernoux"},
    "La société Orvexia a signé un contrat avec Emersik Faélo. M. Faélo s'en réjouit.": {"Orvexia"},
    "La société Orvexia a signé un contrat avec Awa Sarr.": {"Orvexia"},
    # … but not which of several instruments, and not away from them
    "L'Office du lait a signé neuf conventions avec les associations de bergers.": {"Office du lait"},
    "Les coopératives maraîchères de la Volte ont fêté l'accord signé par l'Office du lait.": {"Office du lait"},
    "Les coopératives maraîchères de la Volte ont tenu une réunion.": set(),
}


@pytest.mark.parametrize("text", SENTENCES)
def test_a_name_is_known_by_its_place(text: str, annotate) -> None:  # type: ignore[no-untyped-def]
    seen = {actor.body.name for actor in annotate(text).actors if actor.body is not None}
    assert seen == SENTENCES[text]
