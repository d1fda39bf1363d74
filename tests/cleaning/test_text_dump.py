"""Whole saved pages: what is kept, what falls, and where each paragraph stood."""

from __future__ import annotations

import pytest

from models.problem import Problem, Reason
from models.raw import Metadata, RawDocument
from models.record import Article
from pipeline.cleaning.text_dump import clean_text, explain_text
from pipeline.lexicon import Lexicon
from tests.cleaning import text_samples as sample

LEXICON = Lexicon()
FORMS = {
    "blocks": sample.as_blocks,
    "ticker": sample.as_ticker,
    "wrapped": sample.as_wrapped,
    "cut at links": sample.as_cut_at_links,
}


def document(content: str, **known: str) -> RawDocument:
    return RawDocument("a", "a.txt", "0", content, "text", metadata=Metadata(**known))


def article(content: str, **known: str) -> Article:
    cleaned = clean_text(document(content, **known), LEXICON)
    assert isinstance(cleaned, Article)
    return cleaned


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_page_gives_the_same_article(form: str) -> None:
    assert article(FORMS[form]()).text.split("\n\n") == sample.ARTICLE


@pytest.mark.parametrize("form", FORMS)
def test_what_the_page_says_of_itself(form: str) -> None:
    found = article(FORMS[form]())
    assert (found.title, found.published, found.author, found.outlet) == (
        sample.TITLE,
        "2025-06-03",
        "Karim Ouazzani",
        "Le Courrier du Drâa",
    )


@pytest.mark.parametrize("form", FORMS)
def test_paragraphs_tell_where_they_stood(form: str) -> None:
    content = FORMS[form]()
    found = article(content)
    for paragraph in found.paragraphs:
        text = found.text[paragraph.start : paragraph.end]
        assert paragraph.raw_start is not None and paragraph.raw_end is not None
        stood = content[paragraph.raw_start : paragraph.raw_end]
        assert "".join(stood.split()) == "".join(text.split())


def test_offsets_count_code_points() -> None:
    content = "🗞 Édition du soir\n\n" + sample.as_blocks()
    found = article(content)
    first = found.paragraphs[0]
    assert content[first.raw_start : first.raw_end] == sample.STANDFIRST


def test_what_the_container_says_wins_over_the_page() -> None:
    found = article(
        sample.as_blocks(), title="Autre titre", published="2025-06-02", outlet="Médi", url="https://x.ma/1"
    )
    assert (found.title, found.published, found.outlet, found.url) == (
        "Autre titre",
        "2025-06-02",
        "Médi",
        "https://x.ma/1",
    )
    assert found.author == "Karim Ouazzani"


@pytest.mark.parametrize(
    "noise",
    [
        "Lire aussi : Tata et Guelmim signent une charte des oasis",
        ">> Relire : notre reportage dans la vallée du Drâa",
        "À LIRE AUSSI | Le Haouz attend toujours ses routes",
        "EN RAPPORT : Le Haouz et la Banque des oasis s'associent",
        "À lire aussiLe Haouz attend toujours ses routes",
        "Suivez Le Courrier du Drâa sur Telegram",
        "Abonnez-vous à notre newsletter et recevez chaque matin l'essentiel de l'actualité",
        "Il vous reste 55 % de cet article à lire.",
        "Merci d'avoir signalé!",
        "[Publicité]",
        "La suite après cette publicité",
        "Partager cet article : Facebook - LinkedIn - Imprimer",
        "Crédit photo : Agence de l'oasis / DR",
        "Inscrivez-vous à notre lettre d'information",
    ],
)
def test_furniture_inside_the_article_falls(noise: str) -> None:
    content = "\n".join(
        [*sample.HEAD, sample.TITLE, *sample.BYLINE, *sample.ARTICLE[:3], noise, *sample.ARTICLE[3:], *sample.FOOT]
    )
    assert article(content).text.split("\n\n") == sample.ARTICLE


def test_a_link_run_into_the_end_of_a_paragraph_falls() -> None:
    body = [*sample.ARTICLE]
    body[1] += " >> Lire aussi : Tata et Guelmim signent une charte des oasis"
    content = "\n".join([sample.TITLE, *sample.BYLINE, *body, *sample.FOOT])
    assert article(content).text.split("\n\n") == sample.ARTICLE


@pytest.mark.parametrize(
    "sentence",
    [
        "Partager ce savoir avec les villages voisins est l'autre ambition des signataires, qui veulent aller vite.",
        "Les commentaires recueillis auprès des habitants ont pesé dans le choix du tracé, assure la province.",
        "Suivant la même logique, les deux agences publieront leurs comptes chaque année au mois de janvier.",
        "Abonnés au réseau ou non, tous les foyers recevront un compteur avant la fin de l'année, promet l'agence.",
        "La recherche de nouvelles nappes, menée par l'université, se poursuivra jusqu'à la fin de l'été prochain.",
    ],
)
def test_sentences_that_only_look_like_furniture_stay(sentence: str) -> None:
    content = "\n".join(
        [*sample.HEAD, sample.TITLE, *sample.BYLINE, *sample.ARTICLE[:3], sentence, *sample.ARTICLE[3:], *sample.FOOT]
    )
    assert sentence in article(content).text


def test_a_clean_text_is_left_as_it_is() -> None:
    assert article("\n\n".join(sample.ARTICLE)).text.split("\n\n") == sample.ARTICLE


def test_title_and_byline_above_a_clean_text_leave_the_body() -> None:
    found = article("\n\n".join([sample.TITLE, "Mardi 3 juin 2025 - 9h40", *sample.ARTICLE]))
    assert found.text.split("\n\n") == sample.ARTICLE
    assert (found.title, found.published) == (sample.TITLE, "2025-06-03")


def test_the_standfirst_above_the_byline_is_kept() -> None:
    content = "\n".join([*sample.HEAD, sample.TITLE, sample.STANDFIRST, *sample.BYLINE, *sample.BODY, *sample.FOOT])
    assert article(content).text.split("\n\n") == sample.ARTICLE


@pytest.mark.parametrize("content", ["", "\n\n  \n", "Accueil\nPolitique\nContact\n"])
def test_nothing_to_keep_is_told_as_a_problem(content: str) -> None:
    assert isinstance(found := clean_text(document(content), LEXICON), Problem)
    assert found.reason is Reason.EMPTY


BRIEF = [
    "La Banque du Littoral et la Région de la Kara ont signé, jeudi à Lomé, un accord de prêt de 12 milliards de FCFA "
    "destiné à la réhabilitation de six marchés.",
    "Le document a été paraphé par le directeur général de la banque, Kossi Agbeko, et par la présidente du conseil "
    "régional, Afi Mensah.",
    "Les travaux doivent durer dix-huit mois.",
]
BRIEF_TITLE = "Kara : 12 milliards pour six marchés"


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (
            ["Accueil", "Politique", "Economie", "Sport"],
            ["Partager", "Articles similaires", "Coton : les prix montent"],
        ),
        (["ACCUEIL | POLITIQUE | SPORT", "Fil info : Sokodé, un pont emporté"], ["Tags : Kara", "Vous aimerez aussi"]),
        (["Kara Flash    Lomé : le port s'agrandit    Coton : les prix montent"], ["© 2024 Kara Flash"]),
        (
            [],
            [
                "3 commentaires",
                "Koffi - 12 mars 2024 à 10:02",
                "Il faut leur laisser du temps, dit ma sœur.",
                "Répondre",
            ],
        ),
        ([], []),
    ],
)
def test_a_brief_among_furniture(head: list[str], foot: list[str]) -> None:
    found = article("\n".join([*head, BRIEF_TITLE, "Publié le 12 mars 2024", *BRIEF, *foot]))
    assert found.text.split("\n\n") == BRIEF
    assert (found.title, found.published) == (BRIEF_TITLE, "2024-03-12")


def test_questions_and_lists_of_an_article_stay() -> None:
    body = [
        BRIEF[0],
        "Trois conventions ont été signées :",
        "- avec la commune de Kara, pour le grand marché ;",
        "- avec la commune de Bassar, pour la gare routière ;",
        "Que va changer cet accord ?",
        "D'abord, il va permettre de couvrir les étals. Ensuite, la commune pourra payer des gardiens toute l'année.",
    ]
    content = "\n".join(["Accueil", "Sport", BRIEF_TITLE, "12 mars 2024", *body, "Suivez-nous sur Facebook"])
    assert article(content).text.split("\n\n") == body


def test_a_list_of_titles_is_no_article() -> None:
    titles = [f"Coupe du Drâa : résultat du match {number}" for number in range(30)]
    assert isinstance(found := clean_text(document("\n".join(titles)), LEXICON), Problem)
    assert found.reason in (Reason.EMPTY, Reason.NOT_AN_ARTICLE)


def test_every_line_is_explained() -> None:
    content = sample.as_blocks()
    explained = explain_text(document(content), LEXICON)
    assert [line.text for line in explained] == content.split("\n")
    kept = [line.text for line in explained if line.verdict == "keep"]
    assert kept == sample.ARTICLE
    reasons = {line.text: line.reason for line in explained}
    assert "commentaires" in reasons["Commentaires (2)"]
    assert "sur le meme sujet" in reasons["Sur le même sujet"]
    assert all(line.reason for line in explained)
    assert all(content[line.raw_start : line.raw_end] == line.text for line in explained)


def test_the_same_page_always_gives_the_same_scores() -> None:
    page = document(sample.as_ticker())
    assert explain_text(page, LEXICON) == explain_text(page, Lexicon())
