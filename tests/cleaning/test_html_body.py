"""Single traps of article pages, each on a page made for it."""

from __future__ import annotations

import pytest

from models.record import Article
from pipeline.cleaning import clean
from pipeline.cleaning.html_body import judge_blocks
from pipeline.cleaning.html_furniture import furniture_reason
from pipeline.cleaning.html_tokenizer import tokenize
from pipeline.lexicon import Lexicon
from tests.cleaning.samples import page

LEXICON = Lexicon()
LEAD = "La Région et l'Université ont signé mercredi une convention qui crée un institut de recherche sur l'eau."
FIRST = (
    "Le président de la Région a salué « un acte fondateur » devant les étudiants réunis dans le grand amphithéâtre."
)
SECOND = "L'institut accueillera quarante chercheurs, dont la moitié viendra de l'étranger, à partir de la rentrée."
THIRD = "Les travaux, estimés à douze millions d'euros, seront financés à parts égales par les deux signataires."


def kept(body: str, head: str = "") -> list[str]:
    source = f"<html lang=fr><head><title>Un institut de l'eau à Vernac</title>{head}</head><body>{body}</body></html>"
    article = clean(page(source), LEXICON)
    assert isinstance(article, Article), article
    return article.text.split("\n\n")


TITLE = "<h1>Un institut de l'eau à Vernac</h1>"
BODY = f"<div class=texte><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>"


@pytest.mark.parametrize(
    "page_of",
    [
        f"{TITLE}<p class=chapo>{LEAD}</p>{BODY}",
        f"<header>{TITLE}<div class=headline__description><p>{LEAD}</p></div></header>{BODY}",
        f"{TITLE}<h2>{LEAD}</h2><p>Par Nadia Ferhani</p><div class=partage>Partager</div>{BODY}",
        f"<div class=cartouche><p class=chapo>{LEAD}</p>{TITLE}</div>{BODY}",  # above the title
        f"{TITLE}<div class=share-bar><p>{LEAD}</p></div>{BODY}",  # in the wrong box, but the description says it
    ],
    ids=["class", "header", "heading", "above", "described"],
)
def test_the_standfirst_is_kept(page_of: str) -> None:
    head = f'<meta name="description" content="{LEAD}">' if "share-bar" in page_of else ""
    assert kept(f"<article>{page_of}</article>", head) == [LEAD, FIRST, SECOND, THIRD]


def test_a_standfirst_that_is_repeated_in_the_body_is_kept_once() -> None:
    assert kept(f"<article>{TITLE}<p class=chapo>{FIRST}</p>{BODY}</article>").count(FIRST) == 1


@pytest.mark.parametrize(
    "line",
    [
        "<p>À lire aussi : <a href=x>Le barrage de Tamsalt inauguré</a></p>",
        "<p>À lire aussi<a href=x>Le barrage de Tamsalt inauguré</a></p>",
        "<p><strong>LIRE AUSSI</strong> – Le barrage de Tamsalt inauguré</p>",
        "<p>&gt;&gt; Relire: <a href=x>Le barrage de Tamsalt inauguré</a></p>",
        "<p>Lire aussi</p><p><a href=x>Le barrage de Tamsalt inauguré</a></p>",
        "<p><a href=x>► Le barrage de Tamsalt inauguré</a></p>",
        "<div class=read-also><p>Le barrage de Tamsalt a été inauguré dimanche.</p></div>",
        "<p>Abonnez-vous à notre <a href=x>lettre d'information</a> pour ne rien manquer de votre actualité.</p>",
        "<div class=paywall-box><p>Il vous reste 55 % de cet article à lire. Déjà abonné ? Connectez-vous.</p></div>",
        "<figure><figcaption>Le futur institut vu du lac. © Vernac Images</figcaption></figure>",
        "<p>Crédit photo : Studio Vernac</p>",
        "<ul class=tags><li><a href=x>Eau</a></li><li><a href=x>Recherche</a></li></ul>",
        "<p>Publié le 3 juillet 2024 à 10:12</p>",
        "<div style='display: none'><p>Merci de votre inscription, votre demande a bien été prise en compte.</p></div>",
    ],
)
def test_what_stands_between_paragraphs_is_dropped(line: str) -> None:
    body = f"<article>{TITLE}<div class=texte><p>{FIRST}</p>{line}<p>{SECOND}</p><p>{THIRD}</p></div></article>"
    assert kept(body) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "paragraph",
    [
        "<p class=article_link>{}</p>",  # a class that says related, on every paragraph
        "<div class='premium locked'><p>{}</p></div>",
        "<div class=comments-open><p>{}</p></div>",
        "<div class='story social-card'><p>{}</p></div>",
        "<section class=slider-content><p>{}</p></section>",
    ],
)
def test_prose_is_not_dropped_for_the_name_of_its_box(paragraph: str) -> None:
    paragraphs = "".join(paragraph.format(text) for text in (FIRST, SECOND, THIRD))
    assert kept(f"<article>{TITLE}{paragraphs}</article>") == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lire aussi bien que son père était son rêve, a confié la lauréate, émue, à la fin de la cérémonie.",
        "Partager ce savoir, explique le recteur, est la raison d'être de cette convention entre les deux universités.",
        "Suivez mon regard, semblait dire le ministre en montrant le banc où siègent les représentants des banques.",
        "La photo de la signature a fait le tour des rédactions, mais la convention elle-même n'a pas été publiée.",
    ],
)
def test_sentences_that_open_like_furniture_are_kept(sentence: str) -> None:
    body = f"<article>{TITLE}<div><p>{FIRST}</p><p>{sentence}</p><p>{SECOND}</p></div></article>"
    assert kept(body) == [FIRST, sentence, SECOND]


def test_a_related_link_at_a_paragraphs_end_is_cut_off() -> None:
    body = f"<article>{TITLE}<p>{FIRST} Lire aussi : <a href=x>Le barrage de Tamsalt</a></p><p>{SECOND}</p></article>"
    assert kept(body) == [FIRST, SECOND]


def test_nothing_is_kept_after_the_comments_begin() -> None:
    comment = "<p>Très bonne nouvelle pour la région, espérons que les chercheurs auront les moyens de travailler.</p>"
    body = f"<article>{TITLE}<div>{BODY}<h3>3 commentaires</h3>{comment * 3}</div></article>"
    assert kept(body) == [FIRST, SECOND, THIRD]


def test_the_densest_prose_is_the_article_where_trafilatura_finds_none() -> None:
    paragraphs = "".join(f"<div class=x-text><span>{text}</span></div>" for text in [LEAD, FIRST, SECOND, THIRD] * 1)
    assert kept(f"<div id=app>{TITLE}<div class=col>{paragraphs}</div></div>")[-1] == THIRD


def test_a_piece_of_html_is_kept_whole_but_for_its_furniture() -> None:
    short = "<p>Accord signé.</p><p>À lire aussi : <a href=x>Le barrage de Tamsalt</a></p><p>Suite lundi.</p>"
    article = clean(page(f"<div>{short}</div><p><b>Vernac</b></p>"), LEXICON)
    assert isinstance(article, Article)
    assert article.text.split("\n\n") == ["Accord signé.", "Suite lundi.", "Vernac"]


def test_every_block_has_a_reason() -> None:
    verdicts = judge_blocks(
        tokenize(f"<article>{TITLE}{BODY}<footer><p>Contact</p></footer></article>"), "x", (), LEXICON
    )
    assert [verdict.reason for verdict in verdicts if not verdict.reason] == []


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<p>Voir aussi : le dossier complet</p>", "related"),
        ("<h3>Vidéo</h3>", "service"),
        ("<p>Laisser un commentaire</p>", "comments"),
        ("<p>Mis à jour le 3 juillet 2024 à 12h</p>", "byline"),
        ("<p>Photo : Studio Vernac</p>", "credit"),
        ("<p>***</p>", "no words"),
        ("<h2>Vidéo : ce que l'accord change</h2>", None),
        ("<h2>Un dossier ancien</h2>", None),
        ("<h2>« J'aime ce pays ! »</h2>", None),
        ("<p>« Rendez-nous nos montagnes »</p>", None),
        ("<h3>Réactions en chaîne</h3>", None),
        ("<h3>Réactions (12)</h3>", "comments"),
        (
            "<p>Pour voyager, il faudra télécharger l'application de la régie, puis acheter un titre à la gare.</p>",
            None,
        ),
        ("<p>Le Plateau, tous droits réservés.</p>", "service"),
        ("<p>Gazette du Sud avec AFP, publié le jeudi 5 décembre 2019 à 16h50</p>", "byline"),
        ("<p>bur-kd/mw/roc</p>", "byline"),
        ("<p>— Ville de Vernac (@Vernac) 3 juillet 2024</p>", "byline"),
        ("<p>Merci au préfet</p>", None),
    ],
)
def test_what_the_words_of_a_block_say(source: str, kind: str | None) -> None:
    reason = furniture_reason(tokenize(source).blocks[0], LEXICON.furniture)
    assert (reason or "").split(":")[0] == (kind or "")
