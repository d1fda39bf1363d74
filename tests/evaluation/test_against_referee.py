"""The same figures as the contract's referee, on its own gold: right, damaged in every slot, and mixed up.

Needs ``../shared`` (the company's folder beside the repository); everything else about the measures is tested
without it in ``test_figures.py``.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest

from models.record import Kind, Record, Status
from pipeline.evaluation import evaluate
from pipeline.writing.serial import record_bytes

SHARED = Path(__file__).parents[3] / "shared"
REFEREE = SHARED / "tools" / "score.py"
GOLD = {"dev": SHARED / "gold" / "dev" / "gold", "real": SHARED / "gold" / "real" / "gold"}

pytestmark = pytest.mark.skipif(not REFEREE.is_file(), reason="no ../shared beside the repository")


@pytest.mark.parametrize("folder", [name for name, path in GOLD.items() if path.is_dir()] or ["dev"])
@pytest.mark.parametrize("damage", [0.0, 0.2, 0.6])
def test_same_figures_and_differences(tmp_path: Path, folder: str, damage: float) -> None:
    chance = random.Random(f"{folder} {damage}")
    for path in sorted(GOLD[folder].glob("*.gold.json")):
        if chance.random() < damage / 4:
            continue  # no record of this article
        name = path.name.removesuffix(".gold.json")
        gold = json.loads(path.read_text("utf-8"))
        (tmp_path / f"{name}.json").write_bytes(record_bytes(_record(name, gold, damage, chance)))
    command = [sys.executable, str(REFEREE), str(GOLD[folder]), str(tmp_path), "--json", "--errors"]
    *errors, figures = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    evaluation = evaluate(GOLD[folder], tmp_path)
    assert evaluation.figures == json.loads(figures)
    assert sorted(" ".join(line.split()) for line in evaluation.errors) == sorted(
        " ".join(line.split()) for line in errors if line
    )


def _record(name: str, gold: dict[str, Any], damage: float, chance: random.Random) -> Record:
    """The gold as a record, with as many mistakes as ``damage`` says."""

    def hit() -> bool:
        return chance.random() < damage

    def spoilt(text: str | None) -> str | None:
        if text and hit():
            return chance.choice([text.upper(), text[: len(text) // 2], text[:-1], f"Mme {text}", "Autre chose", None])
        return text

    def names(items: list[Any]) -> list[str]:
        kept = [spoilt(item["name"] if isinstance(item, dict) else item) for item in items if not hit()]
        return [name for name in [*kept, *(["Société de trop"] if hit() else [])] if name]

    def span(text: str) -> dict[str, Any]:
        return {"start": 0, "end": len(text), "text": text}

    def agreement(want: dict[str, Any]) -> dict[str, Any]:
        date, place, event, subject = (spoilt(want.get(key)) for key in ("date", "place", "event", "subject"))
        bodies = [party["name"] for party in want["parties"]]
        people = want.get("signatories") or []
        acts_for = {p["name"]: bodies[p["organisation"]] for p in people if isinstance(p.get("organisation"), int)}
        roles = {person["name"]: person.get("role") for person in people}
        return {
            "id": "x",
            "kind": chance.choice(get_args(Kind)) if hit() else want["kind"],
            "status": chance.choice(get_args(Status)) if hit() else want["status"],
            "certainty": "asserted",
            "parties": [{"name": name, "type": "organisation"} for name in names(want["parties"])],
            "signatories": [
                {"name": name, "role": spoilt(roles.get(name)), "organisation": spoilt(acts_for.get(name))}
                for name in names(people)
            ],
            "attendees": [{"name": name} for name in names(want.get("attendees") or [])],
            "date": date and {**span("x"), "value": date, "precision": "day"},
            "place": place and {"name": place, "start": 0, "end": 1},
            "event": event and {"name": event, "start": 0, "end": 1},
            "subject": subject and span(subject),
            "amounts": [
                {**span("x"), "value": amount["value"] * (1.5 if hit() else 1.005), "currency": amount["currency"]}
                for amount in want.get("amounts") or []
            ],
            "evidence": [] if hit() else [span(want.get("evidence") or "")],
        }

    found = [agreement(want) for want in gold["agreements"] if not hit()]
    found += [agreement(want) for want in gold["agreements"] if hit()]
    chance.shuffle(found)
    entities = [("person", name) for name in names(gold.get("people") or [])]
    entities += [(chance.choice(["organisation", "ministry"]), name) for name in names(gold.get("organisations") or [])]
    furniture = [line for line in gold.get("boilerplate") or [] if hit()]
    return Record.model_validate(
        {
            "article": {
                "id": name,
                "path": f"{name}.txt",
                "sha256": "0",
                "title": spoilt(gold.get("title")),
                "outlet": spoilt(gold.get("outlet")),
                "published": spoilt(gold.get("published")),
                "text": "\n\n".join([*[part for part in gold.get("clean") or [] if not hit()], *furniture]),
            },
            "entities": [
                {"id": f"e{number}", "type": kind, "name": name} for number, (kind, name) in enumerate(entities)
            ],
            "agreements": found,
        }
    )
