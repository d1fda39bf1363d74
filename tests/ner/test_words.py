"""Words and sentences: what belongs together stays together, and a sentence ends only where it ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.annotation import AnnotatedArticle
from pipeline.ner.words import BULLETS

ONE_WORD = [
    "accord-cadre",
    "M'barek",
    "N'Djamena",
    "M’hamed",
    "Saint-Étienne",
    "Aix-les-Bains",
    "président-directeur",
    "Marie-Odile",
    "grand-duché",
    "Île-de-France",
]

# A bar stands where one sentence ends and the next begins.
SENTENCES = """
La convention a été signée. | Elle vise la formation.
M. Kanté a signé. | Mme Tembely aussi.
Un prêt a été conclu avec la banque KfW. | Awa Tembely l'a signé.
MM. Kanté et Soro ont signé.
Le Dr. Kanté a signé avec le Pr. Soro.
La société Nordfisk S.A. a signé un contrat.
J.-P. Marchis a signé. | Il est reparti.
M. A. Kanté a signé.
Le montant est de 1.500.000 euros. | Il sera versé en mai.
Le montant est de 3,5 millions d'euros.
« Nous avons signé. » | La ministre est repartie.
« Nous avons signé », a dit la ministre.
A-t-il signé ? | Oui. | Il a signé !
Ils ont signé… | Puis ils sont repartis.
Ils ont signé le 3 mars à 10 h. 30, à Lille.
Elle vise (art. 3) la formation. | Elle prévoit dix bourses.
L'accord, signé etc. par tous, court trois ans.
Elle a reçu Mme. Tembely. | Ils ont signé.
S.E.M. Kanté a signé.
Le n. 3 de la revue est paru.
"""


@pytest.mark.parametrize("word", ONE_WORD)
@pytest.mark.parametrize("frame", ["{} est là.", "C'est {}.", "Il a vu ({}) mardi."])
def test_one_word(frame: str, word: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    assert word in [w.text for w in annotate(frame.format(word)).words]


@pytest.mark.parametrize(("text", "words"), [
    ("L'accord", ["L'", "accord"]),
    ("d'Almeida", ["d'", "Almeida"]),
    ("mardi - jeudi", ["mardi", "-", "jeudi"]),
    ("- une convention", ["-", "une", "convention"]),
    ("« accord »", ["«", "accord", "»"]),
])  # fmt: skip
def test_several_words(text: str, words: list[str], annotate: Callable[[str], AnnotatedArticle]) -> None:
    assert [w.text for w in annotate(text).words if w.end > w.start] == words


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_sentences(line: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    expected = line.split(" | ")
    text = " ".join(expected)
    assert [text[s.start : s.end] for s in annotate(text).sentences] == expected


def test_a_line_break_ends_a_sentence(annotate: Callable[[str], AnnotatedArticle]) -> None:
    text = "Trois textes :\n- une convention ;\n\n- un accord"
    annotated = annotate(text)
    assert [text[s.start : s.end] for s in annotated.sentences] == text.replace("\n\n", "\n").split("\n")
    assert [s.paragraph for s in annotated.sentences] == [0, 1, 2]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="Léa M.-'’ ,;:«»()!?…\n\t3,5é", max_size=60))
def test_sentences_part_the_words_whatever_the_text(annotate: Callable[[str], AnnotatedArticle], text: str) -> None:
    annotated = annotate(text)
    covered = [k for s in annotated.sentences for k in range(s.first, s.last)]
    assert covered == sorted(set(covered))
    bullets = set(range(len(annotated.words))) - set(covered)
    assert all(annotated.words[k].text in BULLETS for k in bullets)
    assert all(s.start <= annotated.words[s.first].start for s in annotated.sentences)
    assert all(text[w.start : w.end] == w.text for w in annotated.words)
    assert all(a.end <= b.start for a, b in zip(annotated.words, annotated.words[1:], strict=False))


@pytest.mark.parametrize("text", ["Ils ont signé", "Ils ont signé avec Nordfisk", "Ils ont signé, le 3"])
def test_a_text_that_breaks_off_is_closed_by_a_stop_of_no_length(
    text: str, annotate: Callable[[str], AnnotatedArticle]
) -> None:
    last = annotate(text).words[-1]
    assert (last.low, last.text, last.start, last.end) == (".", "", len(text), len(text))


@pytest.mark.parametrize("text", ["Ils ont signé.", "Ont-ils signé ?", "Ils ont signé…"])
def test_a_text_that_ends_is_left_as_it_is(text: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    last = annotate(text).words[-1]
    assert last.start < last.end == len(text)
