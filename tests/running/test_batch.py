"""A folder in, a folder out: everything is accounted for, nothing depends on order, workers or accidents."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.problem import SignataireError
from models.report import RunReport
from pipeline.running import batch
from pipeline.running.batch import Job, Progress, run
from pipeline.writing.folder import OutputFolder
from tests.doubles import extract, record

ARTICLES = {
    "une.txt": "La commune et la région signent. Elles signent encore.",
    "sous/deux.txt": "Rien à signaler.",
    "trois.txt": "ESPAÑOL firmado ayer.",
    "quatre.txt": "BOUM ils signent.",
    "cinq.html": "<html><body><p>Ils signent.</p></body></html>",
}


def folder(path: Path, articles: dict[str, str]) -> Path:
    for name, text in articles.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(text, "utf-8")
    return path


def contents(path: Path) -> dict[str, bytes]:
    return {file.relative_to(path).as_posix(): file.read_bytes() for file in path.rglob("*") if file.is_file()}


def test_each_input_gives_a_record_or_a_reason(tmp_path: Path) -> None:
    out = tmp_path / "out"
    report = run(Job(folder(tmp_path / "in", ARTICLES), out), extract)
    assert sorted(contents(out)) == ["agreements.jsonl", "cinq.json", "run.json", "sous/deux.json", "une.json"]
    assert [(entry.path, entry.result, entry.reason) for entry in report.inputs] == [
        ("cinq.html", "record", None),
        ("quatre.txt", "failed", "internal-error"),
        ("sous/deux.txt", "record", None),
        ("trois.txt", "skipped", "not-french"),
        ("une.txt", "record", None),
    ]
    counts = report.counts
    assert (counts.files, counts.articles, counts.records, counts.skipped, counts.failed) == (5, 5, 3, 1, 1)
    assert (counts.agreements, counts.with_agreements) == (3, 2)
    assert report.problems == {"internal-error": 1, "not-french": 1}
    assert RunReport.model_validate_json((out / "run.json").read_bytes()) == report


def test_a_bug_is_told_on_one_line_with_its_place(tmp_path: Path) -> None:
    report = run(Job(folder(tmp_path / "in", {"a.txt": "BOUM"}), tmp_path / "out"), extract)
    message = report.inputs[0].message or ""
    assert message.startswith("ValueError at doubles.py:")
    assert message.endswith(": the word BOUM")


def test_agreements_have_their_article_on_their_line(tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(Job(folder(tmp_path / "in", ARTICLES), out), extract)
    lines = [json.loads(line) for line in (out / "agreements.jsonl").read_text("utf-8").splitlines()]
    assert [(line["article"]["id"], line["id"]) for line in lines] == [
        ("cinq", "cinq-0"),
        ("une", "une-0"),
        ("une", "une-1"),
    ]
    assert lines[1]["article"]["title"] == "Titre de une"
    assert "text" not in lines[1]["article"]


@settings(max_examples=8, deadline=None)
@given(
    texts=st.dictionaries(
        st.text("abcdef", min_size=1, max_size=3),
        st.sampled_from(["Ils signent.", "Rien.", "BOUM", "ESPAÑOL", "LENT Ils signent."]),
        max_size=25,
    ),
    workers=st.integers(2, 4),
    seed=st.integers(0, 1000),
)
def test_same_bytes_for_any_number_of_workers_and_any_order_of_files(
    tmp_path_factory: pytest.TempPathFactory, texts: dict[str, str], workers: int, seed: int
) -> None:
    base = tmp_path_factory.mktemp("order")
    names = list(texts)
    random.Random(seed).shuffle(names)
    (base / "one").mkdir()
    (base / "two").mkdir()
    run(Job(folder(base / "one", {f"{n}.txt": texts[n] for n in texts}), base / "out1", workers=1), extract)
    run(Job(folder(base / "two", {f"{n}.txt": texts[n] for n in names}), base / "out2", workers=workers), extract)
    assert contents(base / "out1") == contents(base / "out2")


def test_a_killed_worker_fails_its_article_and_no_other(tmp_path: Path) -> None:
    articles = {f"{number:02}.txt": "Ils signent." for number in range(20)} | {"07.txt": "MORT", "15.txt": "MORT"}
    report = run(Job(folder(tmp_path / "in", articles), tmp_path / "out", workers=2), extract)
    failed = {entry.path: entry.message for entry in report.inputs if entry.result == "failed"}
    assert failed == dict.fromkeys(("07.txt", "15.txt"), "the worker process was killed by signal 9")
    assert report.counts.records == 18


def test_a_second_run_rewrites_only_what_changed(tmp_path: Path) -> None:
    source, out = folder(tmp_path / "in", ARTICLES), tmp_path / "out"
    run(Job(source, out), extract)
    before = {name: (out / name).stat().st_mtime_ns for name in contents(out)}
    (source / "une.txt").write_text("Ils signent.", "utf-8")
    run(Job(source, out), extract)
    after = {name: (out / name).stat().st_mtime_ns for name in contents(out)}
    assert {name for name in after if after[name] != before[name]} == {"une.json", "agreements.jsonl", "run.json"}
    run(Job(source, out, force=True), extract)
    forced = {name: (out / name).stat().st_mtime_ns for name in contents(out)}
    assert all(forced[name] != after[name] for name in forced)


def test_what_was_written_is_not_lost(tmp_path: Path) -> None:
    source, out = folder(tmp_path / "in", {"a.txt": "Ils signent.", "b.txt": "Ils signent."}), tmp_path / "out"
    run(Job(source, out), extract)
    first = contents(out)
    (source / "a.txt").write_text("BOUM", "utf-8")  # fails now
    (source / "b.txt").unlink()  # is not in the input any more
    report = run(Job(source, out), extract)
    assert report.counts.kept_from_earlier_runs == 2
    now = contents(out)
    assert all(now[name] == first[name] for name in ("a.json", "b.json", "agreements.jsonl"))


def test_the_record_of_an_article_that_is_skipped_now_goes(tmp_path: Path) -> None:
    source, out = folder(tmp_path / "in", {"a.txt": "Ils signent."}), tmp_path / "out"
    run(Job(source, out), extract)
    (source / "a.txt").write_text("ESPAÑOL", "utf-8")
    run(Job(source, out), extract)
    assert not (out / "a.json").exists()
    assert (out / "agreements.jsonl").read_bytes() == b""


def test_files_of_others_in_the_output_folder_are_left_alone_and_told(tmp_path: Path) -> None:
    out = folder(tmp_path / "out", {"notes.json": '{"mine": true}', "autre.json": "pas du JSON"})
    (out / "copie.json").write_text(record("a").model_dump_json(), "utf-8")  # a record that is not where its id says
    report = run(Job(folder(tmp_path / "in", {"a.txt": "Ils signent."}), out), extract)
    assert [note.split(":")[0] for note in report.notes] == ["autre.json", "copie.json", "notes.json"]
    assert len((out / "agreements.jsonl").read_text().splitlines()) == 1
    assert (out / "notes.json").read_text() == '{"mine": true}'


def test_output_inside_the_input_is_not_read_as_input(tmp_path: Path) -> None:
    source = folder(tmp_path / "in", {"a.txt": "Ils signent."})
    for _ in range(2):
        report = run(Job(source, source / "out"), extract)
        assert [entry.path for entry in report.inputs] == ["a.txt"]


def test_a_file_named_like_the_report_gets_a_record_of_its_own(tmp_path: Path) -> None:
    out = tmp_path / "out"
    report = run(Job(folder(tmp_path / "in", {"run.txt": "Ils signent."}), out), extract)
    assert report.counts.records == 1
    assert len(list(out.glob("run*.json"))) == 2


def test_an_article_whose_record_cannot_be_a_file_fails_alone(tmp_path: Path) -> None:
    out = folder(tmp_path / "out", {"a.json/piege.txt": "a folder where a record must go"})
    report = run(Job(folder(tmp_path / "in", {"a.txt": "Ils signent.", "b.txt": "Ils signent."}), out), extract)
    assert [(entry.path, entry.result) for entry in report.inputs] == [("a.txt", "failed"), ("b.txt", "record")]


def test_two_runs_never_write_to_one_folder(tmp_path: Path) -> None:
    source, out = folder(tmp_path / "in", {"a.txt": "Ils signent."}), tmp_path / "out"

    def second_run(progress: Progress) -> None:
        with pytest.raises(SignataireError, match="another run"):
            run(Job(source, out), extract)

    run(Job(source, out), extract, second_run)


def test_the_folder_is_free_as_soon_as_its_run_is_dead(tmp_path: Path) -> None:
    source = folder(tmp_path / "in", {f"{number}.txt": "Rien." for number in range(8)})
    script = textwrap.dedent(f"""
        import os
        import time
        from pathlib import Path
        from pipeline.running.batch import Job, run

        def slow(raw):
            os.write(1, b"at it\\n")  # in one go: two workers write to one pipe
            time.sleep(5)

        run(Job(Path({str(source)!r}), Path({str(tmp_path / "out")!r}), workers=2), slow)
    """)
    root = Path(batch.__file__).parents[2]
    run_ = subprocess.Popen([sys.executable, "-c", script], cwd=root, stdout=subprocess.PIPE)
    assert run_.stdout is not None
    assert [run_.stdout.readline() for _ in range(2)] == [b"at it\n"] * 2  # both workers
    run_.kill()
    run_.wait()
    with OutputFolder(tmp_path / "out"):  # its workers are still at their article
        assert not list((tmp_path / "out").iterdir())


def test_progress_counts_up_to_everything(tmp_path: Path) -> None:
    seen: list[Progress] = []
    run(Job(folder(tmp_path / "in", ARTICLES), tmp_path / "out"), extract, seen.append)
    assert [progress.articles for progress in seen] == [1, 2, 3, 4, 5, 5]
    assert seen[-1] == Progress(files=5, files_read=5, articles=5, agreements=3, skipped=1, failed=1)


@pytest.mark.parametrize("missing", ["nulle-part", "nulle-part/*.txt"])
def test_no_input_is_the_users_mistake(tmp_path: Path, missing: str) -> None:
    with pytest.raises(SignataireError):
        run(Job(tmp_path / missing, tmp_path / "out"), extract)


def test_an_output_that_is_a_file_is_the_users_mistake(tmp_path: Path) -> None:
    source = folder(tmp_path / "in", {"a.txt": "Ils signent."})
    with pytest.raises(SignataireError, match=r"a\.txt"):
        run(Job(source, source / "a.txt"), extract)


def test_a_killed_run_leaves_no_half_file_and_the_next_ends_the_same(tmp_path: Path) -> None:
    articles = {f"{number:03}.txt": "LENT Ils signent. " + "Ils signent. " * 200 for number in range(40)}
    source = folder(tmp_path / "in", articles)
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    run(Job(source, whole), extract)
    expected = contents(whole)
    script = textwrap.dedent(f"""
        from pathlib import Path
        from pipeline.running.batch import Job, run
        from tests.doubles import extract
        run(Job(Path({str(source)!r}), Path({str(broken)!r}), workers=2), extract)
    """)
    for patience in (1, 8, 20):  # kill it after so many records
        run_ = subprocess.Popen([sys.executable, "-c", script], cwd=Path(batch.__file__).parents[2])
        while run_.poll() is None and len(list(broken.glob("*.json"))) < patience:
            time.sleep(0.01)
        run_.send_signal(signal.SIGKILL)
        assert run_.wait() in (0, -signal.SIGKILL)
        left = {name: data for name, data in contents(broken).items() if not name.startswith(".signataire-")}
        assert left
        assert all(expected[name] == data for name, data in left.items())
        for path in broken.glob("*.json"):
            path.unlink()
    (broken / f".signataire-{os.getpid()}-0").write_text("half a reco")
    run(Job(source, broken), extract)
    assert contents(broken) == expected
