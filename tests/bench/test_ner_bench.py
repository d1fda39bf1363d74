"""The measurement of names: its counting, and its reading of the corpora's formats (from checkouts made here)."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.mirrors import Missing, read_text
from bench.ner_corpora import fenec, hipe
from bench.ner_score import Labelled, score, total

PER, LOC, ORG = "PER", "LOC", "ORG"


def test_strict_wants_the_same_borders_and_overlap_a_character() -> None:
    gold = [Labelled(0, 10, PER), Labelled(20, 30, ORG), Labelled(26, 30, LOC)]
    found = [Labelled(0, 10, PER), Labelled(18, 30, ORG), Labelled(40, 45, ORG), Labelled(20, 30, LOC)]
    result = total([score(gold, found)])
    assert (result[PER].strict.f1, result[PER].overlap.f1) == (1.0, 1.0)
    assert (result[ORG].strict.precision, result[ORG].strict.recall) == (0.0, 0.0)
    assert (result[ORG].overlap.precision, result[ORG].overlap.recall) == (0.5, 1.0)
    assert result[LOC].overlap.f1 == 1.0  # the label counts, not which name of that label was meant
    assert (result["all"].strict.found, result["all"].strict.expected) == (4, 3)


def test_nothing_found_has_no_precision() -> None:
    result = score([Labelled(0, 3, PER)], [])[PER].strict
    assert (result.precision, result.recall, result.f1) == (None, 0.0, None)


def test_one_found_span_may_touch_a_name_and_the_name_inside_it() -> None:
    result = score([Labelled(0, 20, LOC), Labelled(12, 20, LOC)], [Labelled(0, 20, LOC)])[LOC].overlap
    assert (result.precision, result.recall) == (1.0, 1.0)


def test_fenec_keeps_names_and_leaves_dates_and_products(tmp_path: Path) -> None:
    text = "Mme Oumou Diallo a quitté Conakry mardi."
    folder = tmp_path / "alicemillour+FENEC" / "repo" / "FENEC_2.0"
    folder.mkdir(parents=True)
    (folder / "x.txt").write_text(text, "utf-8")
    (folder / "x.ann").write_text(
        "PERS\t4\t16\tOumou Diallo\t2\nLOC\t26\t33\tConakry\t1\nTIME\t34\t39\tmardi\t1\n\n", "utf-8"
    )
    [document] = fenec(tmp_path, "x")
    assert [(text[s.start : s.end], s.label) for s in document.gold] == [("Oumou Diallo", PER), ("Conakry", LOC)]


HIPE = """TOKEN\tNE-COARSE-LIT\tNE-COARSE-METO\tNE-FINE-LIT\tNE-FINE-METO\tNE-FINE-COMP\tNE-NESTED\tand so on
# hipe2022:document_id = {id}
# hipe2022:date = {year}-03-04
Le\tO\tO\tO\tO\tO\tO\t_\t_\t_
président\tB-pers\tO\tB-pers.ind\tO\tB-comp.function\tO\t_\t_\t_
Diallo\tI-pers\tO\tI-pers.ind\tO\tB-comp.name\tO\t_\t_\tEndOfLine
quitte\tO\tO\tO\tO\tO\tO\t_\t_\t_
l\tO\tO\tO\tO\tO\tO\t_\t_\tNoSpaceAfter
'\tO\tO\tO\tO\tO\tO\t_\t_\tNoSpaceAfter
ONU\tB-org\tO\tB-org.ent\tO\tO\tO\t_\t_\tNoSpaceAfter
.\tO\tO\tO\tO\tO\tO\t_\t_\tEndOfSentence
"""


def test_hipe_is_read_from_1950_on_with_and_without_titles(tmp_path: Path) -> None:
    folder = tmp_path / "hipe-eval+HIPE-2022-data" / "repo" / "data" / "v2.1" / "hipe2020" / "fr"
    folder.mkdir(parents=True)
    for part, year in (("dev", 1938), ("test", 1958)):
        content = HIPE.format(id=part, year=year)
        (folder / f"HIPE-2022-v2.1-hipe2020-{part}-fr.tsv").write_text(content, "utf-8")
    [document] = hipe(tmp_path)
    text = document.text
    assert text.strip() == "Le président Diallo quitte l'ONU."
    assert [text[s.start : s.end] for s in document.gold] == ["président Diallo", "ONU"]
    assert [text[s.start : s.end] for s in document.names] == ["Diallo", "ONU"]


def test_a_missing_mirror_says_which(tmp_path: Path) -> None:
    with pytest.raises(Missing, match=r"github\.com/a/b"):
        read_text(tmp_path, "a/b", "c.txt")
