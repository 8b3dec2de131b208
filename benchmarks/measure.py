"""Run a row: start its workers, let them take turns, collect the readings. What they mean is verdict.py's."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO, Any, Final, NamedTuple, Protocol, Self

from .environment import worker_environment
from .rows import Contender, Row

__all__ = ["Plan", "Reading", "Readings", "Server", "WorkerError", "measure"]

Reading = dict[str, Any]
"""What a worker printed for one round; `value` is in the row's unit."""
Readings = dict[str, list[Reading]]
"""A row's readings by the contender's name, one a round and in the rounds' order."""

_ROOT: Final = Path(__file__).resolve().parent.parent
_CONTENDERS: Final = Path(__file__).resolve().parent / "contenders"
_TAIL: Final = 1_500


class WorkerError(Exception):
    """A contender stopped: it read a wrong answer, or could not run. The message ends with what it said."""


class Plan(NamedTuple):
    """How long to measure, and with which interpreters."""

    rounds: int
    seconds: float
    warm_up: float
    ours: Path
    official: Path
    bulk: Path | None = None
    """None if that environment is missing: then no row that needs it is measured."""


class Server:
    """The benchmark server in a process of its own, from `with` to its end."""

    def __enter__(self) -> Self:
        self._folder = TemporaryDirectory()
        self.authority = Path(self._folder.name) / "ca.pem"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.server", self._folder.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_ROOT,
            env=worker_environment(),
        )
        assert self._process.stdout is not None, "asked for above"
        self.port, self._tls_port = map(int, self._process.stdout.readline().split())
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()
        self._folder.cleanup()

    def base_url(self, route: str, *, tls: bool = False) -> str:
        """Where a client finds the answers of one route."""
        return f"https://127.0.0.1:{self._tls_port}/{route}/v1" if tls else f"http://127.0.0.1:{self.port}/{route}/v1"


def measure(row: Row, plan: Plan, server: Server) -> Readings:
    """Let the row's contenders take turns, each round begun by another one.

    Raises:
        WorkerError: a contender stopped.
    """
    workers = [_worker(contender, plan, server) for contender in row.contenders]
    with ExitStack() as stack:
        for worker in workers:
            stack.enter_context(worker)
        readings: Readings = {contender.name: [] for contender in row.contenders}
        for number in range(min(plan.rounds, row.most_rounds)):
            first = number % len(workers)
            for worker in workers[first:] + workers[:first]:
                readings[worker.name].append(worker.round(plan.seconds))
        return readings


def _worker(contender: Contender, plan: Plan, server: Server) -> _Worker:
    python = str(plan.official if contender.official else (contender.bulk and plan.bulk) or plan.ours)
    base_url = server.base_url(contender.route, tls=contender.tls)
    environment = worker_environment() | {"SSL_CERT_FILE": str(server.authority)}
    if contender.kind == "fresh":
        script = str(_CONTENDERS / f"{contender.module}.py")
        return _Fresh(
            contender.name, [python, "-I", script, contender.scenario, contender.package, base_url], environment
        )
    command = [python, "-m", f"benchmarks.contenders.{contender.module}", contender.scenario, "--base-url", base_url]
    command += ["--in-flight", str(contender.in_flight), "--warm-up", str(plan.warm_up)]
    command += ["--package", contender.package] if contender.package else []
    command += ["--transport", contender.transport] if contender.transport else []
    command += ["--loop", contender.loop] if contender.loop else []
    if contender.kind == "process":
        return _Process(contender.name, command, environment)
    return _Rounds(contender.name, command, environment)


class _Worker(Protocol):
    """A contender that can be told to measure, from `with` to its end."""

    name: str

    def __enter__(self) -> Self: ...
    def __exit__(self, *_: object) -> None: ...
    def round(self, seconds: float) -> Reading: ...


class _Process:
    """A contender that needs a new process for each reading."""

    def __init__(self, name: str, command: list[str], environment: dict[str, str]) -> None:
        self.name = name
        self._command = command
        self._environment = environment

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing stays open between the readings."""

    def round(self, seconds: float) -> Reading:
        """Start the process and read its one line; how long it takes is its own affair."""
        done = subprocess.run(self._command, capture_output=True, text=True, cwd=_ROOT, env=self._environment)
        if done.returncode != 0:
            raise WorkerError(f"{self.name} stopped: {done.stderr.strip()[-_TAIL:]}")
        reading: Reading = json.loads(done.stdout)
        return reading


class _Fresh(_Process):
    """The same for programs whose start is what is measured."""

    def __enter__(self) -> Self:
        self.round(0)  # writes the byte code and warms the disk's cache; only the first start ever pays for that
        return self


class _Rounds:
    """A contender that stays alive and measures a round whenever it is told to."""

    def __init__(self, name: str, command: list[str], environment: dict[str, str]) -> None:
        self.name = name
        self._command = command
        self._environment = environment
        self._errors: IO[str]

    def __enter__(self) -> Self:
        self._errors = TemporaryFile("w+")
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            cwd=_ROOT,
            env=self._environment,
        )
        self._line()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()
        self._errors.close()

    def round(self, seconds: float) -> Reading:
        """Measure one round."""
        assert self._process.stdin is not None, "asked for when it was started"
        try:
            self._process.stdin.write(f"{seconds}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # it stopped; reading its answer says why
        return self._line()

    def _line(self) -> Reading:
        assert self._process.stdout is not None, "asked for when it was started"
        line = self._process.stdout.readline()
        if not line:
            self._process.wait()
            self._errors.seek(0)
            raise WorkerError(f"{self.name} stopped: {self._errors.read().strip()[-_TAIL:]}")
        answer: Reading = json.loads(line)
        return answer
