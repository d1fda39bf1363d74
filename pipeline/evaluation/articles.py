"""Everything of an article but its agreements: people, organisations, the clean text, what the page says of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from models.record import Entity, Record
from pipeline.evaluation.counts import Counts, match
from pipeline.evaluation.gold import GoldArticle, GoldName
from pipeline.evaluation.names import normal, same, words

_LEAK_SHOWN = 60


def measure(record: Record | None, gold: GoldArticle, counts: Counts) -> Iterator[str]:
    """Count an article (``None``: there is no record of it); yields one line a difference that people act on."""
    entities = record.entities if record else []
    _measure_people(entities, gold, counts)
    _measure_organisations(entities, gold, counts)
    text = record.article.text if record else ""
    if gold.clean:
        wanted, found = Counter(words(" ".join(gold.clean))), Counter(words(text))
        both = (wanted & found).total()
        counts.add("clean", both, found.total() - both, wanted.total() - both)
    yield from _measure_leaks(text, gold, counts)
    article = record.article if record else None
    if gold.published:
        counts.mark("published", ((article and article.published) or "").startswith(gold.published))
    for measure_, mine, wanted_name in (
        ("title", article and article.title, gold.title),
        ("outlet", article and article.outlet, gold.outlet),
    ):
        if wanted_name:
            counts.mark(measure_, same(mine or "", [wanted_name]))


def _measure_people(entities: list[Entity], gold: GoldArticle, counts: Counts) -> None:
    matching = match([entity for entity in entities if entity.type == "person"], gold.people, _same_entity)
    counts.add("people", len(matching.pairs), len(matching.extra), len(matching.missed))


def _measure_organisations(entities: list[Entity], gold: GoldArticle, counts: Counts) -> None:
    bodies = [entity for entity in entities if entity.type in ("ministry", "organisation")]
    matching = match(bodies, gold.organisations, _same_entity)
    # A ministry known from its minister's title, or a party, is right without being listed.
    parties = [party for agreement in gold.agreements for party in agreement.parties]
    extra = [
        entity
        for entity in matching.extra
        if entity.type != "ministry" and not any(same(entity.name, party.accepted) for party in parties)
    ]
    counts.add("organisations", len(matching.pairs), len(extra), len(matching.missed))


def _same_entity(found: Entity, wanted: GoldName) -> bool:
    return any(same(name, wanted.accepted) for name in (found.name, *found.aliases))


def _measure_leaks(text: str, gold: GoldArticle, counts: Counts) -> Iterator[str]:
    if not gold.boilerplate:
        return
    body = normal(text)
    leaks = [furniture for furniture in gold.boilerplate if normal(furniture) and normal(furniture) in body]
    counts.mark("leak", len(leaks), len(gold.boilerplate))
    yield from (f"boilerplate leaked «{leak[:_LEAK_SHOWN]}»" for leak in leaks)
