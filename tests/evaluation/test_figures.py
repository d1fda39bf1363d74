"""Measures, each on the smallest case that tells it from its neighbours."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from models.problem import SignataireError
from models.record import Agreement, AgreementDate, Amount, Article, Entity, NamedSpan, Participant, Party, Record, Span
from pipeline.evaluation import GoldArticle, evaluate, evaluate_article, figures_table
from pipeline.writing.serial import record_bytes


def agreement(*parties: str, signatories: tuple[str, ...] = (), **fields: Any) -> Agreement:
    return Agreement(
        **{"id": "x", "kind": "convention", "status": "signed", "certainty": "asserted"} | fields,
        parties=[Party(name=name, type="organisation") for name in parties],
        signatories=[Participant(name=name) for name in signatories],
    )


def record(*agreements: Agreement, text: str = "", entities: tuple[Entity, ...] = (), **fields: Any) -> Record:
    article = Article(id="a", path="a.txt", sha256="0", text=text, **fields)
    return Record(article=article, entities=list(entities), agreements=list(agreements))


def gold(**fields: Any) -> GoldArticle:
    return GoldArticle.model_validate(fields)


def wanted(*parties: str, **fields: Any) -> dict[str, Any]:
    return {"kind": "convention", "status": "signed", "parties": [{"name": name} for name in parties], **fields}


def figures(found: Record, want: GoldArticle) -> dict[str, Any]:
    return evaluate_article(found, want).figures


def test_a_right_record_is_exact() -> None:
    result = figures(record(agreement("Ville de Tours", "CHU")), gold(agreements=[wanted("CHU", "ville de Tours")]))
    assert result["record"]["f1"] == result["exact"]["f1"] == result["parties"]["f1"] == 1
    assert result["kind"] == result["status"] == 1


@pytest.mark.parametrize(
    ("found", "exact", "parties"),
    [
        (("Ville de Tours", "CHU"), 1.0, {"p": 1.0, "r": 1.0}),
        (("Ville de Tours",), 0.0, {"p": 1.0, "r": 0.5}),
        (("Ville de Tours", "CHU", "Région Centre"), 0.0, {"p": 0.6667, "r": 1.0}),
    ],
)
def test_a_missing_or_extra_party_is_not_exact(found: tuple[str, ...], exact: float, parties: dict[str, float]) -> None:
    result = figures(record(agreement(*found)), gold(agreements=[wanted("Ville de Tours", "CHU")]))
    assert result["exact"]["f1"] == exact
    assert {name: result["parties"][name] for name in "pr"} == parties


def test_records_that_share_nobody_are_no_pair() -> None:
    evaluation = evaluate_article(record(agreement("Nice", "CNRS")), gold(agreements=[wanted("Tours", "INSERM")]))
    assert evaluation.figures["record"] == {"p": 0.0, "r": 0.0, "f1": 0.0}
    assert [line.split()[0] for line in evaluation.errors] == ["MISSED", "SPURIOUS"]


def test_each_record_is_paired_with_its_likest() -> None:
    found = record(agreement("Tours", "Metz"), agreement("Tours", "Brest"))
    result = figures(found, gold(agreements=[wanted("Tours", "Brest"), wanted("Tours", "Metz")]))
    assert result["exact"]["f1"] == 1


@pytest.mark.parametrize("found", [(), (agreement("Tours", "Metz"),)])
def test_optional_agreements_are_neither_rewarded_nor_punished(found: tuple[Agreement, ...]) -> None:
    result = figures(record(*found), gold(agreements=[wanted("Tours", "Metz", optional=True)]))
    assert result["record"] == {"p": 0.0, "r": 0.0, "f1": 0.0}
    evaluation = evaluate_article(record(*found), gold(agreements=[wanted("Tours", "Metz", optional=True)]))
    assert evaluation.errors == []


@pytest.mark.parametrize(
    ("want", "found", "right"),
    [
        ("2025-07-02", "2025-07-02", 1),
        ("2025-07-02", "2025-07-03", 0),
        ("2025-07", "2025-07-03", 1),
        ("2025-07-02", None, 0),
        (None, "2025-07-02", 0),
    ],
)
def test_dates(want: str | None, found: str | None, right: int) -> None:
    date = found and AgreementDate(start=0, end=1, text="x", value=found, precision="day")
    result = figures(record(agreement("Tours", date=date or None)), gold(agreements=[wanted("Tours", date=want)]))
    assert result["date"] == right


def test_no_date_where_there_is_none_counts_for_nothing() -> None:
    assert "date" not in figures(record(agreement("Tours")), gold(agreements=[wanted("Tours")]))


@pytest.mark.parametrize(("value", "currency", "hits"), [(150.9, "EUR", 1.0), (152, "EUR", 0.0), (150, "MAD", 0.0)])
def test_amounts_are_right_to_one_percent_in_their_currency(value: float, currency: str, hits: float) -> None:
    amount = Amount(start=0, end=1, text="x", value=value, currency=currency)
    want = wanted("Tours", amounts=[{"value": 150, "currency": "EUR"}])
    assert figures(record(agreement("Tours", amounts=[amount])), gold(agreements=[want]))["amounts"]["f1"] == hits


def test_place_event_subject_role_and_body() -> None:
    found = agreement(
        "Tours",
        place=NamedSpan(name="SALÉ", start=0, end=1),
        event=NamedSpan(name="Assises de la donnée", start=0, end=1),
        subject=Span(start=0, end=1, text="la formation des soignants"),
    ).model_copy(
        update={"signatories": [Participant(name="Mme Awa Sarr", role="maire de Tours", organisation="Tours")]}
    )
    want = wanted(
        "Ville de Tours",
        place="Salé",
        event="premières Assises de la donnée",
        subject="formation des infirmiers",
        signatories=[{"name": "Awa Sarr", "role": "maire de Tours", "organisation": 0}],
    )
    want["parties"][0]["accept"] = ["Tours"]
    result = figures(record(found), gold(agreements=[want]))
    assert {name: result[name] for name in ("place", "event", "subject", "role", "acts_for")} == {
        "place": 1,
        "event": 1,
        "subject": 1,
        "role": 1,
        "acts_for": 1,
    }


def test_entities_are_right_by_name_or_alias() -> None:
    entities = (
        Entity(id="e1", type="person", name="Awa Sarr", aliases=["Mme Sarr"]),
        Entity(id="e2", type="person", name="Paraphé"),
        Entity(
            id="e3", type="organisation", name="PNUD", aliases=["Programme des Nations unies pour le développement"]
        ),
        Entity(id="e4", type="organisation", name="Petite"),
        Entity(id="e5", type="ministry", name="ministère de la Santé"),
        Entity(id="e6", type="place", name="Tours"),
    )
    want = gold(people=["Awa Sarr"], organisations=["Programme des Nations unies pour le développement", "CNRS"])
    result = figures(record(entities=entities), want)
    assert result["people"] == {"p": 0.5, "r": 1.0, "f1": 0.6667}
    assert result["organisations"] == {"p": 0.5, "r": 0.5, "f1": 0.5}


def test_clean_text_leaks_and_quiet() -> None:
    want = gold(clean=["Le maire a parlé hier."], boilerplate=["Lire aussi", "Partager"], agreements=[])
    result = figures(record(text="Lire aussi : le maire a parlé."), want)
    assert result["clean"] == {"p": 0.5, "r": 0.75, "f1": 0.6}  # a leading «Le» counts for nothing
    assert result["leak"] == 0.5
    assert result["quiet"] == 1
    assert figures(record(agreement("Tours")), want)["quiet"] == 0


def test_folders(tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    (tmp_path / "out").mkdir()
    for name in ("a", "b"):
        content = {"id": name, "title": "Titre", "agreements": [wanted("Tours")], "comment": "free"}
        (tmp_path / "gold" / f"{name}.gold.json").write_text(json.dumps(content))
    (tmp_path / "out" / "a.json").write_bytes(record_bytes(record(agreement("Tours"), title="Titre")))
    evaluation = evaluate(tmp_path / "gold", tmp_path / "out")
    assert evaluation.figures["articles"] == 2
    assert evaluation.figures["absent"] == 1
    assert evaluation.figures["title"] == 0.5
    assert evaluation.errors == ["b: no extracted file", "b: MISSED convention ['Tours'] «»"]
    assert "record         p 1.000  r 0.500  f1 0.667" in figures_table(evaluation.figures).splitlines()


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, "no .gold.json files"),
        ({"gold/a.gold.json": "{"}, "a.gold.json"),
        ({"gold/a.gold.json": '{"agreements": [{"parties": 3}]}'}, "a.gold.json: agreements.0"),
        ({"gold/a.gold.json": "{}", "out/a.json": "{}"}, "a.json: not a record"),
    ],
)
def test_mistakes_are_told_with_their_file(tmp_path: Path, files: dict[str, str], message: str) -> None:
    for folder in ("gold", "out"):
        (tmp_path / folder).mkdir()
    for name, content in files.items():
        (tmp_path / name).write_text(content)
    with pytest.raises(SignataireError, match=message):
        evaluate(tmp_path / "gold", tmp_path / "out")
    with pytest.raises(SignataireError, match="no such folder"):
        evaluate(tmp_path / "nowhere", tmp_path / "out")
