"""The project's own gold, checked against its own articles before anything is measured with it.

A gold file that names somebody the article doesn't name, or a Tuesday that was a Wednesday, makes every figure
computed from it a lie.  Nothing here imports the product: the gold stands on the raw files alone.
"""

from __future__ import annotations

import datetime as dt
import html
import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
OWN = ROOT / "tests" / "gold" / "gold"
OWN_ARTICLES = ROOT / "tests" / "gold" / "articles"
RAW = ROOT / "tests" / "gold" / "raw"
RAW_ARTICLES = ROOT / "data" / "raw"

KINDS = set(
    "agreement framework_agreement convention protocol memorandum intention contract partnership financing amendment "
    "charter treaty arrangement programme twinning other".split()
)
STATUSES = set("signed announced planned negotiating renewed past ratified terminated".split())
CERTAINTIES = {"asserted", "attributed", "unconfirmed"}
PARTY_KINDS = set(
    "ministry public_body local_authority state company bank university international_organisation association "
    "union other".split()
)
CURRENCIES = set("EUR USD MAD XOF XAF DZD TND CHF CAD XPF CDF MRU GBP RWF LBP GNF AED JPY SAR HTG MGA".split())
WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"]
MONTHS += ["novembre", "décembre"]
NUMBERS = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"]
SCALES = {"million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9, "MDH": 1e6, "M€": 1e6, "M$": 1e6}

Gold = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """One gold file and the file that it was read from."""

    name: str
    gold: Gold
    raw: str  # the file as it stands (for .jsonl: the one line, decoded)
    is_text: bool  # a plain text dump, where clean paragraphs stand verbatim


def fold(text: str) -> str:
    """Lower case, no accents, straight apostrophes, single spaces: how names are compared, never how they are kept."""
    text = text.replace("’", "'").replace("œ", "oe").replace("Œ", "oe")
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(text.casefold().split())


def squeeze(text: str) -> str:
    """Single spaces (a dump may be wrapped at 80 columns); everything else letter for letter."""
    return re.sub(r"\s+", " ", text).strip()


def find_raw(folder: Path, gold_id: str) -> tuple[str, bool]:
    for ending in (".txt", ".html"):
        path = folder / f"{gold_id}{ending}"
        if path.exists():
            return path.read_text("utf-8"), ending == ".txt"
    stem, _, number = gold_id.rpartition("-")
    lines = (folder / f"{stem}.jsonl").read_text("utf-8").splitlines()
    record = json.loads(lines[int(number)])
    return "\n".join(str(value) for value in record.values()), "text" in record


def load(gold_folder: Path, article_folder: Path) -> list[Case]:
    cases = []
    for path in sorted(gold_folder.glob("*.gold.json")):
        gold_id = path.name.removesuffix(".gold.json")
        raw, is_text = find_raw(article_folder, gold_id)
        cases.append(Case(gold_id, json.loads(path.read_text("utf-8")), raw, is_text))
    return cases


CASES = load(OWN, OWN_ARTICLES) + load(RAW, RAW_ARTICLES)
every_article = pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])


def body(case: Case) -> str:
    return "\n".join(case.gold["clean"])


def agreements(case: Case) -> list[Gold]:
    found: list[Gold] = case.gold["agreements"]
    return found


def stands_in(name: str, folded: str) -> bool:
    """The name, as whole words."""
    return re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", folded) is not None


def implied_ministry(name: str, folded: str) -> bool:
    """«ministère (rwandais) de X»: its minister (or secretary of State, or a homologue) is in the text, and so is X."""
    words = [w for w in re.findall(r"\w+", fold(name)) if len(w) > 3 and not w.startswith("minist")]
    heads = ("ministre", "ministere", "ministres", "secretaire d'etat", "homologue", "departement", "chancelier")
    stems = [w[:5] for w in words]  # «rwandais» against «rwandaise»
    return any(head in folded for head in heads) and all(re.search(rf"(?<!\w){s}", folded) for s in stems)


def named(slot: str | Gold, folded: str, kind: str = "") -> bool:
    names = [slot] if isinstance(slot, str) else [slot["name"], *slot.get("accept", [])]
    first = names[0]
    if stands_in(first, folded):
        return True
    if fold(first).startswith(("ministere", "departement", "secretariat")):
        return implied_ministry(first, folded)
    return kind != "" and any(stands_in(other, folded) for other in names[1:])


def weekday_of(text: str) -> int | None:
    hits = [i for i, day in enumerate(WEEKDAYS) if re.search(rf"\b{day}\b", text.casefold())]
    return hits[0] if len(hits) == 1 else None


def sum_of_money(text: str) -> float | None:
    """The value of «12,5 milliards de francs»; None where the figure is in words or in two parts."""
    match = re.match(r"(\d(?:[\d\s.,'’]*\d)?)\s*(millions?|milliards?|MDH|M€|M\$)?(?!\w)(.*)$", text)
    if not match or re.search(r"\d", match[3]):
        return None
    figure = re.sub(r"[\s'’]", "", match[1])
    grouped = re.fullmatch(r"\d{1,3}([.,]\d{3})+", figure) is not None and not match[2]
    number = float(re.sub(r"[.,]", "", figure)) if grouped else float(figure.replace(",", "."))
    return number * SCALES.get(match[2] or "", 1)


def test_there_is_enough_gold_to_mean_something() -> None:
    own = [case for case in CASES if (OWN / f"{case.name}.gold.json").exists()]
    records = [a for case in own for a in agreements(case)]
    assert len([case for case in own if agreements(case)]) >= 44
    assert len([a for a in records if not a["optional"]]) >= 120
    assert len([case for case in own if not agreements(case)]) >= 8
    assert len({case.name for case in CASES}) == len(CASES), "score.py knows an article by its file name alone"


def test_each_article_has_gold_and_each_gold_an_article() -> None:
    articles = {p.stem for p in OWN_ARTICLES.iterdir()}
    assert articles == {p.name.removesuffix(".gold.json") for p in OWN.iterdir()}
    samples = {p.stem for p in RAW_ARTICLES.iterdir() if p.suffix in {".txt", ".html"}}
    for path in RAW_ARTICLES.glob("*.jsonl"):
        samples |= {f"{path.stem}-{n:06d}" for n in range(len(path.read_text("utf-8").splitlines()))}
    assert samples == {p.name.removesuffix(".gold.json") for p in RAW.iterdir()}


def test_the_readme_tells_what_each_article_is_for() -> None:
    readme = (ROOT / "tests" / "gold" / "README.md").read_text("utf-8")
    assert [case.name for case in CASES if f"`{case.name}`" not in readme] == []


@every_article
def test_words_of_the_guide(case: Case) -> None:
    assert case.gold["id"] == case.name
    assert case.gold["language"] == "fr"
    for a in agreements(case):
        assert {a["kind"], *a["kind_accept"]} <= KINDS
        assert {a["status"], *a["status_accept"]} <= STATUSES
        assert {a["certainty"], *a.get("certainty_accept", [])} <= CERTAINTIES
        assert {p["kind"] for p in a["parties"]} <= PARTY_KINDS
        assert {x["currency"] for x in a["amounts"]} <= CURRENCIES
        assert a["parties"], "an agreement needs at least one named party"
        assert a["kind"] not in a["kind_accept"] and a["status"] not in a["status_accept"]
        assert a["subject"]


@every_article
def test_everybody_is_in_the_article(case: Case) -> None:
    folded = fold(body(case))
    for name in case.gold["people"]:
        assert stands_in(name, folded), name
    for name in case.gold["organisations"]:
        assert named(name, folded), name
    for a in agreements(case):
        for party in a["parties"]:
            assert named(party, folded, party["kind"]), party
        for signatory in a["signatories"]:
            assert signatory["name"] in case.gold["people"], signatory
            if signatory["role"]:
                missing = [w for w in re.findall(r"\w+", fold(signatory["role"])) if w not in folded]
                assert not missing, (signatory, missing)
            place = signatory["organisation"]
            assert place is None or 0 <= place < len(a["parties"]), signatory
        for attendee in a["attendees"]:
            assert attendee in case.gold["people"], attendee


@every_article
def test_nobody_twice(case: Case) -> None:
    for names in (case.gold["people"], case.gold["organisations"], case.gold["clean"], case.gold["boilerplate"]):
        folded = [fold(x) for x in names]
        assert len(set(folded)) == len(folded)
    for a in agreements(case):
        parties = [fold(p["name"]) for p in a["parties"]]
        signing = [fold(s["name"]) for s in a["signatories"]]
        assert len(set(parties)) == len(parties)
        assert len(set(signing)) == len(signing)
        assert not set(signing) & {fold(x) for x in a["attendees"]}, "who signs doesn't merely attend"
    told = [
        (a["evidence"], tuple(fold(p["name"]) for p in a["parties"]), a["status"], a["subject"])
        for a in agreements(case)
    ]
    assert len(set(told)) == len(told)


@every_article
def test_evidence_and_paragraphs(case: Case) -> None:
    clean: list[str] = case.gold["clean"]
    for a in agreements(case):
        assert any(squeeze(a["evidence"]) in squeeze(p) for p in clean), a["evidence"]
    raw = squeeze(case.raw)
    if not case.is_text:
        raw = squeeze(html.unescape(re.sub(r"<[^>]+>", "", case.raw)))
    for paragraph in clean:
        assert squeeze(paragraph) in raw, paragraph[:60]
    assert clean[0].startswith(case.gold["body_first"])
    assert clean[-1].endswith(case.gold["body_last"])
    if case.gold["title"]:
        assert squeeze(case.gold["title"]) in squeeze(html.unescape(case.raw))
        assert case.gold["title"] not in clean, "the title is no part of the body"


@every_article
def test_boilerplate_is_in_the_file_and_not_in_the_body(case: Case) -> None:
    raw, kept = fold(html.unescape(case.raw)), fold(body(case))
    for text in case.gold["boilerplate"]:
        assert len(text) <= 60, text
        assert fold(text) in raw, text
        assert fold(text) not in kept, text


@every_article
def test_dates_agree_with_the_calendar(case: Case) -> None:
    for day, number, month, year in re.findall(
        rf"({'|'.join(WEEKDAYS)}) (\d{{1,2}})(?:er)? ({'|'.join(MONTHS)}) (\d{{4}})", case.raw.casefold()
    ):
        when = dt.date(int(year), MONTHS.index(month) + 1, int(number))
        assert WEEKDAYS[when.weekday()] == day, (day, when)
    published = case.gold["published"]
    for a in agreements(case):
        if a["date"] is None:
            continue
        words, value = a["date_text"], a["date"]
        assert words and fold(words) in fold(body(case)), "a date stands on words of the text"
        assert re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", value), value
        if published and a["status"] in {"signed", "past"}:
            assert value <= published[: len(value)] or value[: len(published)] <= published, (value, published)
        if published and a["status"] == "planned":
            assert value >= published[: len(value)], (value, published)
        if len(value) == 10 and "nuit" not in words:
            day = dt.date.fromisoformat(value)
            weekday = weekday_of(words)
            assert weekday is None or day.weekday() == weekday, (words, value)
            if weekday is not None and not re.search(r"\d", words) and published and len(published) == 10:
                assert abs((dt.date.fromisoformat(published) - day).days) <= 7, (words, value, published)
            stated = re.search(rf"(\d{{1,2}})(?:er)? ({'|'.join(MONTHS)})", words.casefold())
            if stated:
                assert (day.day, day.month) == (int(stated[1]), MONTHS.index(stated[2]) + 1), (words, value)


@every_article
def test_places_events_and_durations_are_words_of_the_text(case: Case) -> None:
    folded = fold(body(case))
    for a in agreements(case):
        if a["place"]:
            assert named({"name": a["place"], "accept": a.get("place_accept", [])}, folded, "place"), a["place"]
        for slot in ("event", "duration"):
            if a[slot]:
                assert fold(a[slot]) in folded, a[slot]


@every_article
def test_amounts_are_worth_what_they_say(case: Case) -> None:
    for a in agreements(case):
        for amount in a["amounts"]:
            assert squeeze(amount["text"]) in squeeze(body(case)), amount
            worth = sum_of_money(amount["text"])
            assert worth is None or abs(worth - amount["value"]) < 1, (amount, worth)


@every_article
def test_counts_are_told_by_the_text(case: Case) -> None:
    for a in agreements(case):
        assert isinstance(a["count"], int) and a["count"] >= 1
        if a["count"] > 1:
            paragraph = next(p for p in case.gold["clean"] if squeeze(a["evidence"]) in squeeze(p))
            word = NUMBERS[a["count"] - 1] if a["count"] <= 12 else str(a["count"])
            assert stands_in(word, fold(paragraph)) or stands_in(str(a["count"]), fold(paragraph)), paragraph[:80]
