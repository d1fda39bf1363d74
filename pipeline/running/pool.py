"""Forked workers that outlive the death of one of them, with results in the order of the tasks.

The executors of the standard library give up when one worker is killed, and can't say which task killed it.  Here
each worker has a pipe of its own: the parent knows what each one holds, so a death costs exactly the task that the
worker was at; the rest of its share goes to others.  The parent writes to a worker only when that worker waits for
work, so the two can never block each other on full pipes.
"""

from __future__ import annotations

import gc
import itertools
import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import Generic, TypeVar

from models.problem import SignataireError

T = TypeVar("T")
R = TypeVar("R")

# Documents handed over at once: enough that a worker seldom waits while the parent writes files, few enough that
# the last share does not keep one worker busy alone for long.
LARGEST_SHARE = 8
# A worker is replaced by a fresh fork after this many tasks: the language model remembers every new word it meets,
# and the fork takes back what that cost.
TASKS_PER_LIFE = 2000
# Tasks that may be done or under way ahead of the oldest unfinished one, per worker: bounds memory.
WINDOW = 64
# How often a worker that dies before its first task is started anew.
_STARTS = 3


def can_fork() -> bool:
    """Whether this system has forked processes (Windows has not)."""
    return "fork" in multiprocessing.get_all_start_methods()


def map_in_order(
    work: Callable[[T], R],
    tasks: Iterable[T],
    *,
    workers: int,
    lost: Callable[[T, str], R],
    at_start: Callable[[], None] = lambda: None,
) -> Generator[R, None, None]:
    """Yield ``work(task)`` for each task, in their order, computed by ``workers`` forked processes.

    Args:
        work: must not raise; whatever it holds (a loaded model) is inherited by the workers, not copied.
        tasks: read as needed, never far ahead of the results.
        workers: 1 computes in this process.
        lost: the result of a task whose worker died; is told how it died («killed by signal 9»).
        at_start: what each worker does first: let go of what it should not have inherited.
    """
    if workers <= 1 or not can_fork():
        yield from map(work, tasks)
        return
    pool = _Pool(work, iter(tasks), workers, lost, at_start)
    try:
        yield from pool.results()
    finally:
        pool.close()


@dataclass
class _Worker(Generic[T]):
    process: ForkProcess
    pipe: Connection
    held: deque[tuple[int, T]] = field(default_factory=deque)
    share: int = 1  # grows, so that few tasks still spread over all workers
    done: int = 0


class _Pool(Generic[T, R]):
    def __init__(
        self,
        work: Callable[[T], R],
        tasks: Iterator[T],
        workers: int,
        lost: Callable[[T, str], R],
        at_start: Callable[[], None],
    ) -> None:
        self._work = work
        self._at_start = at_start
        self._tasks = tasks
        self._handed = 0
        self._returned: deque[tuple[int, T]] = deque()
        self._lost = lost
        self._window = WINDOW * workers
        self._finished: dict[int, R] = {}
        self._next = 0
        # What exists now is shared with the workers: the collector must not touch (and so copy) its pages.
        gc.collect()
        gc.freeze()
        self._workers: list[_Worker[T]] = []
        for _ in range(workers):
            self._workers.append(self._start())

    def results(self) -> Iterator[R]:
        """All results in order."""
        while True:
            # First hand out work, then let the caller have (and write) results: nobody waits for the other.
            for worker in list(self._workers):
                if not worker.held:
                    self._feed(worker)
            while self._next in self._finished:
                yield self._finished.pop(self._next)
                self._next += 1
            busy: dict[object, _Worker[T]] = {worker.pipe: worker for worker in self._workers if worker.held}
            if not busy:
                return
            for pipe in wait([worker.pipe for worker in busy.values()]):
                self._receive(busy[pipe])

    def close(self) -> None:
        """End all workers, whatever they are at."""
        for worker in self._workers:
            self._end(worker)
        gc.unfreeze()

    def _feed(self, worker: _Worker[T]) -> None:
        share = list(itertools.islice(self._upcoming(), worker.share))
        if not share:
            return
        if worker.done >= TASKS_PER_LIFE:
            worker = self._replace(worker)
        for _ in range(_STARTS):
            try:
                worker.pipe.send(share)
            except OSError:  # it died while it waited: nothing of this share was begun
                worker = self._replace(worker)
                continue
            worker.held.extend(share)
            worker.share = min(2 * worker.share, LARGEST_SHARE)
            return
        raise SignataireError("worker processes die before they begin (no memory left?): try --workers 1")

    def _upcoming(self) -> Iterator[tuple[int, T]]:
        """Tasks to hand out, as long as they are not too far ahead of the oldest unfinished one."""
        while self._returned:
            yield self._returned.popleft()
        while self._handed - self._next < self._window:
            try:
                task = next(self._tasks)
            except StopIteration:
                return
            self._handed += 1
            yield self._handed - 1, task

    def _receive(self, worker: _Worker[T]) -> None:
        try:
            number, result = worker.pipe.recv()
        except (EOFError, OSError):
            self._mourn(worker)
            return
        worker.held.popleft()
        worker.done += 1
        self._finished[number] = result

    def _mourn(self, worker: _Worker[T]) -> None:
        number, task = worker.held.popleft()
        self._returned.extend(worker.held)
        worker.held.clear()
        worker.process.join()
        self._finished[number] = self._lost(task, _cause(worker.process.exitcode))
        self._replace(worker)

    def _replace(self, worker: _Worker[T]) -> _Worker[T]:
        self._end(worker)
        fresh = self._start()
        self._workers[self._workers.index(worker)] = fresh
        return fresh

    def _start(self) -> _Worker[T]:
        context = multiprocessing.get_context("fork")
        ours, theirs = context.Pipe()
        # The child inherits our ends of all pipes.  It must close them, or no worker would notice our own death.
        inherited = [worker.pipe for worker in self._workers] + [ours]
        process = context.Process(target=_serve, args=(self._work, theirs, inherited, self._at_start), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _end(self, worker: _Worker[T]) -> None:
        worker.pipe.close()
        if worker.held:
            worker.process.terminate()
        worker.process.join()


def _serve(work: Callable[[T], R], pipe: Connection, inherited: list[Connection], at_start: Callable[[], None]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    for other in inherited:
        other.close()
    at_start()
    try:
        while True:
            for number, task in pipe.recv():
                pipe.send((number, work(task)))
    except (EOFError, OSError):
        return  # the parent is done with us, or dead


def _cause(exitcode: int | None) -> str:
    if exitcode is not None and exitcode < 0:
        return f"killed by signal {-exitcode}"
    return f"ended with status {exitcode}"
