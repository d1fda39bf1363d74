"""The command as a process: on a terminal, in a pipe, interrupted."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
# The real command with the stand-in for the stages that need the language model.
WITH_DOUBLE = textwrap.dedent("""
    import cli
    from tests import doubles

    class Extractor:
        extract = staticmethod(doubles.extract)

        def knowing(self, profile):
            return self

    cli._extractor = lambda extra: Extractor()
    cli.main()
""")


def _articles(folder: Path, number: int, text: str) -> Path:
    folder.mkdir()
    for index in range(number):
        (folder / f"{index:03}.txt").write_text(text, "utf-8")
    return folder


def _started(*arguments: str, cwd: Path, **streams: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", WITH_DOUBLE, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "100", "LINES": "30"}
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        command, cwd=cwd, env=environment, start_new_session=True, preexec_fn=_listen, **streams
    )


def _listen() -> None:
    """Heed Ctrl-C, also where the tests run in the background of a shell, which has its children ignore it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _all_of(terminal: int) -> str:
    shown = b""
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # Linux: the other side has closed
            break
        if not part:
            break
        shown += part
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", shown.decode())


def test_a_terminal_gets_a_bar_and_a_table(tmp_path: Path) -> None:
    _articles(tmp_path / "in", 60, "LENT Ils signent.")
    ours, theirs = pty.openpty()
    process = _started("run", "in", "--out", "out", "--workers", "2", cwd=tmp_path, stdout=theirs, stderr=theirs)
    os.close(theirs)
    shown = _all_of(ours)
    assert process.wait() == 0
    assert re.search(r"\d+/60 files · \d+ articles, \d+ agreements, 0 errors, \d+\.\d articles/s", shown)
    assert re.search(r"60\s+agreements in 60 of them, together in out/agreements.jsonl", shown)


def test_a_pipe_gets_quiet_lines(tmp_path: Path) -> None:
    _articles(tmp_path / "in", 10, "Ils signent.")
    process = _started("run", "in", "--out", "out", cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, err = process.communicate()
    assert err == b""
    assert b"\x1b" not in out
    assert len(out.splitlines()) == 5


def test_an_interrupted_run_leaves_whole_records_and_no_process(tmp_path: Path) -> None:
    _articles(tmp_path / "in", 200, "LENT Ils signent.")
    process = _started("run", "in", "--out", "out", "--workers", "2", cwd=tmp_path, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 30
    while not list(tmp_path.glob("out/*.json")) and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode not in (0, 2)
    assert b"Traceback" not in err
    left = {path.name for path in (tmp_path / "out").iterdir()}
    assert 0 < len(left) < 200
    assert all(re.fullmatch(r"\d{3}\.json", name) for name in left)
    try:
        os.killpg(process.pid, 0)
    except ProcessLookupError:
        return
    raise AssertionError("a worker is still there")
