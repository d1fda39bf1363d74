"""Aliases and dates on POPCORN: 800 short reports with gold clusters of mentions and normalised dates.

https://github.com/Todaime/popcorn-dataset (written by hand in the style of news briefs; train and test are both read).

Aliases.  Of the gold's persons and bodies, the named mentions count: those that start with a capital and are no pronoun
(«Nao Clark», «Clark», «CNR»).  Two named mentions of one gold entity make a link.  A link is found if both mentions
overlap mentions of ours that lie in one cluster.  It is *other words* if the two are written differently («Nao
Clark», «Clark»).  Precision: of our links between mentions that match gold ones, how many link one gold entity.
*common noun*: a named mention and a common noun or «ce dernier» of the same entity («l'association»), which our stage
reads as an anaphor.  Beside it, the plain model's entities, joined when their words are the same: it has no aliases.

Dates.  The gold has values without places in the text, so values are compared, text by text, each value once: its exact
days, months and years, and the ends of its intervals.  Values with no year («26/09/0000») and empty ones are left out:
the reports have no date of their own to count from.  The plain model has no dates.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from spacy.language import Language

from bench.mirrors import read_text
from bench.ner_score import Tally
from bench.ner_systems import article, plain_spans
from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.ner.annotator import Annotator
from pipeline.ner.times import find_times

POPCORN = "Todaime/popcorn-dataset"
_PERSONS = frozenset({"CIVILIAN", "MILITARY", "TERRORIST_OR_CRIMINAL"})
_BODIES = frozenset(
    {
        "NON_GOVERNMENTAL_ORGANISATION", "NON_MILITARY_GOVERNMENT_ORGANISATION", "MILITARY_ORGANISATION",
        "INTERGOVERNMENTAL_ORGANISATION",
    }
)  # fmt: skip
_TIMES = frozenset({"TIME_EXACT", "TIME_MIN", "TIME_MAX", "TIME_FUZZY"})
_PRONOUN = re.compile(
    r"^(?:je|tu|il|elle|on|ils|elles|nous|vous|lui|leur|l['’]|j['’]|qui|ce|cette|celui|celle|ces|son|sa|ses|le|la|les|un|une|"
    r"dernier|dernière|lui-même|elle-même|premier|première)$",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Report:
    """A short report: ``clusters`` are the places of the mentions of each person and body, ``kinds`` beside them."""

    id: str
    text: str
    clusters: list[list[Place]]
    kinds: list[str]
    exact: set[str]
    all_dates: set[str]


def read(mirrors: Path) -> list[Report]:
    """All reports of the hand-made corpus.

    Raises:
        bench.mirrors.Missing: the mirror or a part of it is not there.
    """
    reports = []
    for part in ("train", "test"):
        content = json.loads(read_text(mirrors, POPCORN, f"data/manual_corpus/{part}.json"))
        reports += [_report(f"{part}/{name}", entry) for name, entry in content.items()]
    return reports


def _report(name: str, entry: dict[str, object]) -> Report:
    text, entities = entry["text"], entry["entities"]
    assert isinstance(text, str) and isinstance(entities, list)
    clusters, kinds = [], []
    exact, all_dates = set(), set()
    for entity in entities:
        kind = entity["type"]
        if kind in _PERSONS | _BODIES:
            clusters.append([(m["start"], m["end"]) for m in entity["mentions"]])
            kinds.append("person" if kind in _PERSONS else "body")
        elif kind in _TIMES and "value" in entity:
            value = _iso(entity["value"])
            if value is not None:
                all_dates.add(value)
                if kind != "TIME_FUZZY":
                    exact.add(value)
    return Report(name, text, clusters, kinds, exact, all_dates)


def _iso(value: str) -> str | None:
    """«00/12/2019» is 2019-12; ``None`` without a year, and for the few values that are not so written."""
    if not re.fullmatch(r"\d\d/\d\d/\d{4}", value):
        return None
    day, month, year = value.split("/")
    if year == "0000":
        return None
    if month == "00":
        return year
    return f"{year}-{month}" if day == "00" else f"{year}-{month}-{day}"


# -- aliases ---------------------------------------------------------------------------------------------------

Clusters = list[tuple[Place, Hashable]]  # places of mentions and the cluster of each


def our_clusters(annotated: AnnotatedArticle) -> Clusters:
    """Every mention of our stage and its cluster."""
    return [((m.start, m.end), k) for k, c in enumerate(annotated.entities) for m in c.mentions if c.kind != "state"]


def same_words(model: Language, text: str) -> Clusters:
    """The plain model's persons and bodies; those with the same words are one."""
    spans = [s for s in plain_spans(model(text)) if s.label != "LOC"]
    return [((s.start, s.end), text[s.start : s.end].casefold()) for s in spans]


@dataclass
class Links:
    """What was counted of one system."""

    mentions: Tally
    all_links: Tally
    other_words: Tally
    common_noun: Tally


def count_links(reports: list[Report], clusters_of: Callable[[str], Clusters], errors: bool = False) -> Links:
    """Links between mentions of the gold's persons and bodies, as a system has them."""
    counted = Links(Tally(), Tally(), Tally(), Tally())
    for report in reports:
        clusters = clusters_of(report.text)
        gold = [(place, number) for number, places in enumerate(report.clusters) for place in places]
        gold = [(p, n) for p, n in gold if not _PRONOUN.match(report.text[p[0] : p[1]])]
        found = {place: _at(place, clusters) for place, _ in gold}
        named = {p for p, _ in gold if _is_name(report.text[p[0] : p[1]])}
        counted.mentions.add(Tally(0, 0, sum(found[p] is not None for p in named), len(named)))
        for (a, first), (b, second) in combinations(gold, 2):
            if a not in named and b not in named:
                continue
            expected = first == second
            got = found[a] is not None and found[a] == found[b] and _different(a, b, clusters)
            tally = Tally(int(expected and got), int(got), int(expected and got), int(expected))
            if a in named and b in named:
                counted.all_links.add(tally)
                words = {report.text[p[0] : p[1]].casefold() for p in (a, b)}
                if len(words) > 1:
                    counted.other_words.add(tally)
            else:
                words = {report.text[p[0] : p[1]] for p in (a, b)}
                counted.common_noun.add(tally)
            if errors and expected != got and len(words) > 1 and a in named and b in named:
                one, other = (report.text[p[0] : p[1]] for p in (a, b))
                print(f"{'missed' if expected else 'extra':7}{report.id}  {one} = {other}")
    return counted


def _is_name(words: str) -> bool:
    """A capital that no sentence opening explains: «Ce dernier», «Celui-ci» are no names."""
    return (words[:1].isupper() or words[:1].isdigit()) and not re.match(r"C(?:e|es|et|ette|elui|elle)\b", words)


def _at(place: Place, clusters: Clusters) -> Hashable | None:
    """The cluster of the mention that overlaps ``place`` most."""
    best, widest = None, 0
    for (start, end), cluster in clusters:
        common = min(end, place[1]) - max(start, place[0])
        if common > widest:
            best, widest = cluster, common
    return best


def _different(a: Place, b: Place, clusters: Clusters) -> bool:
    """Two gold mentions that one long mention covers are not linked by it."""
    return not any(s <= min(a[0], b[0]) and max(a[1], b[1]) <= e for (s, e), _ in clusters)


# -- dates -----------------------------------------------------------------------------------------------------


def count_dates(reports: list[Report], lexicon: Lexicon, errors: bool = False) -> tuple[Tally, Tally]:
    """Recall is over exact gold values (first tally), precision over all of the gold's (second)."""
    recall, precision = Tally(), Tally()
    for report in reports:
        found = {v for t in find_times(report.text, None, lexicon) for v in _DATE.findall(t.value or "")}
        recall.add(Tally(0, 0, len(report.exact & found), len(report.exact)))
        precision.add(Tally(len(report.all_dates & found), len(found)))
        if errors:
            for value in sorted(report.exact - found):
                print(f"missed {report.id} {value} in {report.text[:3000]!r}")
            for value in sorted(found - report.all_dates):
                words = [t.text for t in find_times(report.text, None, lexicon) if value in (t.value or "")]
                print(f"extra  {report.id} {value} {words} gold {sorted(report.all_dates)}")
    return recall, precision


def compare(reports: list[Report], model: Language, annotator: Annotator, lexicon: Lexicon, *, errors: bool) -> None:
    """Print both tables."""
    print(f"\nPOPCORN: {len(reports)} short reports")
    ours = count_links(reports, lambda text: our_clusters(annotator.annotate(article(text))), errors)
    recall, precision = count_dates(reports, lexicon, errors)
    if errors:
        return
    plain = count_links(reports, lambda text: same_words(model, text))
    print(f"{'':34}{'gold':>6}   {'plain, same words':^19}   {'ours':^19}")
    print(f"{'':34}{'':6}   {'P/R/F1':^19}   {'P/R/F1':^19}")
    names = ("links between names", "  of them in other words", "links name – common noun")
    for name, a, b in zip(names, _links(plain), _links(ours), strict=True):
        print(f"{name:34}{b.expected:6}   {_cells(a):^19}   {_cells(b):^19}")
    covered = "named mentions covered: recall", ours.mentions.expected, _share(plain.mentions), _share(ours.mentions)
    right = "–" if precision.precision is None else f"{precision.precision:.2f}"
    rows = (
        covered,
        ("date values: recall", recall.expected, "none", _share(recall)),
        ("date values found: precision", precision.found, "none", right),
    )
    for name, number, first, second in rows:
        print(f"{name:34}{number:6}   {first:^19}   {second:^19}")


def _links(links: Links) -> tuple[Tally, Tally, Tally]:
    return links.all_links, links.other_words, links.common_noun


def _cells(tally: Tally) -> str:
    return " / ".join("–" if v is None else f"{v:.2f}" for v in (tally.precision, tally.recall, tally.f1))


def _share(tally: Tally) -> str:
    return "–" if tally.recall is None else f"{tally.recall:.2f}"
