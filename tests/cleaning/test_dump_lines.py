"""From a saved text to its lines: tickers, wrapping, sentences cut at links, marks of text browsers."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.cleaning.dump_lines import read_lines, wrap_column
from pipeline.cleaning.stretch import Stretch
from tests.cleaning import text_samples as sample


def texts(content: str) -> list[str]:
    return [line.text for line in read_lines(content)]


def test_headlines_run_together_are_split() -> None:
    lines = read_lines("Fès : la foire ouvre    Un accord à Dakar    Pluie sur le Rif\nUne phrase  avec deux espaces.")
    assert [line.text for line in lines] == [
        "Fès : la foire ouvre",
        "Un accord à Dakar",
        "Pluie sur le Rif",
        "Une phrase  avec deux espaces.",
    ]
    assert [line.ticker for line in lines] == [True, True, True, False]


@pytest.mark.parametrize("column", [60, 72, 80, 120])
def test_wrapped_paragraphs_are_made_whole(column: int) -> None:
    wrapped = "\n\n".join("\n".join(textwrap.wrap(block, column, break_on_hyphens=False)) for block in sample.ARTICLE)
    assert texts(wrapped) == sample.ARTICLE


def test_a_hyphen_at_the_break_stays_in_the_word() -> None:
    text = "\n".join(
        [
            "Les trois signataires ont confié la conduite du chantier au porte-",
            "parole de la province, qui doit réunir les entreprises avant la fin",
            "du mois de juillet et présenter un calendrier complet des travaux à",
            "venir, commune par commune, avec le nom des responsables de chaque",
            "tranche et la date prévue pour la mise en eau des conduites neuves.",
        ]
    )
    assert len(texts(text)) == 1
    assert "au porte-parole de la province" in texts(text)[0]


def test_lines_of_their_own_length_are_not_wrapped_text() -> None:
    lines = read_lines(sample.as_blocks())
    assert wrap_column(lines) == 0


def test_link_marks_of_text_browsers_go_and_footnotes_stay() -> None:
    browser = "\n".join(f"   [{n}]Rubrique {n}" for n in range(1, 12))
    assert texts(browser)[0] == "Rubrique 1"
    wiki = "\n".join(f"La phrase numéro {n} est tirée d'un rapport[{n}]." for n in range(1, 12))
    assert texts(wiki)[0] == "La phrase numéro 1 est tirée d'un rapport[1]."


def test_a_sentence_cut_at_its_links_is_rejoined() -> None:
    content = "\n".join(
        [
            "Le contrat signé par",
            "Atlas Énergie",
            "et la commune d'",
            "Imilchil",
            ", prévoit la pose de",
            "trois cents panneaux",
            "avant l'hiver. La région, qui finance la moitié du projet avec l'aide de la",
            "Banque du Sud",
            ", suivra le chantier.",
            "Un calendrier serré",
            "Les travaux commencent en mai.",
        ]
    )
    assert texts(content) == [
        "Le contrat signé par Atlas Énergie et la commune d'Imilchil, prévoit la pose de trois cents panneaux avant "
        "l'hiver. La région, qui finance la moitié du projet avec l'aide de la Banque du Sud, suivra le chantier.",
        "Un calendrier serré",
        "Les travaux commencent en mai.",
    ]


def test_menu_entries_are_not_taken_for_a_cut_sentence() -> None:
    menu = ["Vidéos", "chercher", "Abonnez-vous", "connexion", "Jeux"]
    assert texts("\n".join([*menu, *sample.as_cut_at_links().split("\n")]))[:5] == menu


def test_a_lone_half_letter_is_an_a_grave_only_in_wrapped_text() -> None:
    wrapped = sample.as_wrapped().replace(" à ", " \ufffd ")
    assert "\ufffd" not in "".join(texts(wrapped))
    assert texts("Il va \ufffd Rabat.") == ["Il va \ufffd Rabat."]


def test_invisible_marks_go_and_offsets_hold() -> None:
    content = "Le rappro\u00adche\u00adment a été si\u200bgné."
    (line,) = read_lines(content)
    assert line.text == "Le rapprochement a été signé."
    assert content[line.stretch.raw_of(line.text.index("signé"))] == "s"
    assert (line.stretch.raw_start, line.stretch.raw_end) == (0, len(content))


@given(st.text(alphabet="ab à\n\t.\u00ad-,É[1]    ", max_size=300))
def test_no_line_is_lost_or_invented(content: str) -> None:
    lines = read_lines(content)
    kept = "".join("".join(line.text.split()) for line in lines)
    for line in lines:
        assert line.text == line.text.strip()
        assert 0 <= line.stretch.raw_start <= line.stretch.raw_end <= len(content)
        for index, character in enumerate(line.text):
            if not character.isspace():
                assert content[line.stretch.raw_of(index)] == character
    assert set(kept) <= set(content)


@given(st.text(min_size=1, max_size=40), st.integers(0, 40), st.integers(0, 40), st.text(max_size=10))
def test_a_stretch_remembers_its_origin(content: str, left: int, right: int, glue: str) -> None:
    start, end = sorted((min(left, len(content)), min(right, len(content))))
    stretch = Stretch.cut(content, 0, len(content)).slice(start, end)
    joined = stretch.join(Stretch.cut(content, 0, len(content)), glue)
    assert stretch.text == content[start:end]
    for index in range(len(stretch.text)):
        assert stretch.raw_of(index) == start + index
        assert joined.raw_of(index) == start + index
    offset = len(stretch.text) + len(glue)
    for index in range(len(content)):
        assert joined.raw_of(offset + index) == index
