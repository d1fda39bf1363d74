"""Workers: results in order, whoever computes them, and whoever dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.running import pool
from pipeline.running.pool import map_in_order


def square(number: int) -> int:
    return number * number


def square_or_die(number: int) -> int:
    if number < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def told(task: int, cause: str) -> int:
    assert cause == "killed by signal 9"
    return -1


@settings(max_examples=15, deadline=None)
@given(tasks=st.lists(st.integers(0, 99), max_size=60), workers=st.integers(1, 4))
def test_results_come_in_the_order_of_the_tasks(tasks: list[int], workers: int) -> None:
    assert list(map_in_order(square, tasks, workers=workers, lost=told)) == [square(task) for task in tasks]


@settings(max_examples=10, deadline=None)
@given(tasks=st.lists(st.integers(-2, 20), max_size=40), workers=st.integers(2, 3))
def test_a_killed_worker_costs_exactly_its_task(tasks: list[int], workers: int) -> None:
    expected = [-1 if task < 0 else square(task) for task in tasks]
    assert list(map_in_order(square_or_die, tasks, workers=workers, lost=told)) == expected


def test_a_worker_killed_while_it_waits_costs_nothing() -> None:
    def tasks() -> Iterator[int]:
        yield from range(4)
        time.sleep(0.2)
        for child in pool.multiprocessing.active_children():
            os.kill(child.pid or 0, signal.SIGKILL)
        time.sleep(0.2)
        yield from range(4, 8)

    # Some may have been at a task when they were killed: that task, and no other, may be lost.
    results = list(map_in_order(square, tasks(), workers=2, lost=told))
    assert len(results) == 8
    assert results.count(-1) <= 2
    assert all(found in (-1, square(task)) for task, found in enumerate(results))


def test_results_larger_than_a_pipe_do_not_block() -> None:
    megabyte = 2**20
    results = map_in_order(lambda n: b"x" * n, [megabyte] * 20, workers=2, lost=lambda task, cause: b"")
    assert [len(result) for result in results] == [megabyte] * 20


def test_tasks_are_not_read_far_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "WINDOW", 4)
    read = 0

    def tasks() -> Iterator[int]:
        nonlocal read
        for number in range(100):
            read += 1
            yield number

    for done, _ in enumerate(map_in_order(square, tasks(), workers=2, lost=told)):
        assert read <= done + 2 * 4 + 1


def test_workers_are_replaced_after_a_life_of_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "TASKS_PER_LIFE", 10)
    pids = list(map_in_order(lambda task: os.getpid(), range(100), workers=2, lost=lambda task, cause: 0))
    assert len(pids) == 100
    assert len(set(pids)) > 2
    assert os.getpid() not in pids


def test_one_worker_is_this_process() -> None:
    assert set(map_in_order(lambda task: os.getpid(), range(3), workers=1, lost=lambda task, cause: 0)) == {os.getpid()}


def test_no_worker_is_left_when_the_caller_stops_early() -> None:
    results = map_in_order(square, range(1000), workers=2, lost=told)
    assert next(results) == 0
    results.close()
    assert not pool.multiprocessing.active_children()


def test_workers_end_when_their_parent_is_killed() -> None:
    script = textwrap.dedent("""
        import multiprocessing, time
        from pipeline.running.pool import map_in_order

        def tasks():
            yield from range(4)
            print(*[child.pid for child in multiprocessing.active_children()], flush=True)
            time.sleep(60)

        list(map_in_order(lambda task: task, tasks(), workers=2, lost=lambda task, cause: 0))
    """)
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    children = [int(pid) for pid in parent.stdout.readline().split()]
    assert len(children) == 2
    parent.kill()
    parent.wait()
    deadline = time.monotonic() + 10
    while any(_alive(pid) for pid in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(_alive(pid) for pid in children)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    try:  # a zombie that nobody has reaped yet is dead all the same
        status = Path(f"/proc/{pid}/stat").read_text()
        return status.rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
