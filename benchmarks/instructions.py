"""Count the processor instructions of a call with valgrind: `python -m benchmarks.instructions [--against COMMIT]`.

Counts do not depend on what else the machine does, so that a difference of one percent means something, where clocks
tell one of ten. The server is not counted. Each case runs twice, with few calls and with many, and the difference is
divided by the calls that the second run made more: imports, connections and caches are left out.

Streams arrive in pieces as large as the server is ahead of the client, so that their counts differ a little from run to
run.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from .environment import worker_environment
from .measure import Server

__all__ = ["main"]

_ROOT: Final = Path(__file__).resolve().parent.parent
_COLLECTED: Final = re.compile(r"Collected : (\d+)")


@dataclass(frozen=True, slots=True)
class Case:
    """A kind of call."""

    key: str
    scenario: str
    route: str = "plain"
    arguments: tuple[str, ...] = ("--transport", "aiohttp")
    few: int = 50
    """Enough for all connections to be open: a fan-out opens them one after the other."""
    more: int = 250


_CASES: Final = (
    Case("request, aiohttp", "chat"),
    Case("request, httptools", "chat", arguments=("--transport", "httptools")),
    Case("request, httpx", "chat", arguments=("--transport", "httpx")),
    Case("request, httptools on trio", "chat", arguments=("--transport", "httptools", "--loop", "trio")),
    Case("request, httpx on trio", "chat", arguments=("--transport", "httpx", "--loop", "trio")),
    Case("request, sync", "chat", arguments=("--package", "openai_sync")),
    Case("request, empty hooks", "chat", arguments=("--transport", "aiohttp", "--hooks", "empty")),
    Case("request, OpenTelemetry without SDK", "chat", arguments=("--transport", "aiohttp", "--hooks", "otel")),
    Case("request, OpenTelemetry with SDK", "chat", arguments=("--transport", "aiohttp", "--hooks", "otel-sdk")),
    Case("request of a loop with 64 in flight", "plain-loop", few=1500, more=900),
    Case("request of a fan-out", "fan-out", few=1500, more=900),
    Case("request of a fan-out, sync", "fan-out", arguments=("--package", "openai_sync"), few=1500, more=900),
    Case("stream of 2,002 chunks, chat", "chat-stream", "stream", few=3, more=12),
    Case("stream of 2,008 events, responses", "responses-stream", "stream", few=3, more=12),
    Case("helper of a stream of 2,002 chunks, chat", "helper-chat", "stream", few=2, more=6),
    Case("helper of a stream of 2,008 events, responses", "helper-responses", "stream", few=2, more=6),
    Case("stream of 2,002 chunks, chat, sync", "chat-stream", "stream", ("--package", "openai_sync"), 3, 12),
)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser("python -m benchmarks.instructions", description="Instructions of a call.")
    parser.add_argument("names", nargs="*", help="cases to run, by part of a name; all without")
    parser.add_argument("--against", metavar="COMMIT", help="also count in that commit, and print the differences")
    asked = parser.parse_args(arguments)
    if shutil.which("valgrind") is None:
        parser.error("valgrind is not installed; on Debian: apt-get install valgrind")
    cases = [case for case in _CASES if not asked.names or any(name in case.key for name in asked.names)]
    with ExitStack() as stack:
        server = stack.enter_context(Server())
        trees = [stack.enter_context(_tree(_ROOT))]
        if asked.against:
            trees.append(stack.enter_context(_tree(stack.enter_context(_checkout(asked.against)))))
        pool = stack.enter_context(ThreadPoolExecutor(os.cpu_count()))
        jobs = [(case, [pool.submit(_per_call, case, tree, server) for tree in trees]) for case in cases]
        for case, counts in jobs:
            now, *before = counts
            _print(case, now.result(), before)
    return 0


def _print(case: Case, now: float, before: Sequence[Future[float]]) -> None:
    line = f"{case.key:45} {now:>12,.0f}"
    for count in before:
        try:
            was = count.result()
        except RuntimeError as exc:  # that commit lacks what the case uses
            line += f"  could not be run there: {str(exc).splitlines()[-1][:80]}"
        else:
            line += f"  was {was:>12,.0f}  {(now / was - 1) * 100:+.1f} %"
    print(line, flush=True)


def _per_call(case: Case, tree: Path, server: Server) -> float:
    _run(case, tree, server, 1)  # writes the byte code, which the counted runs then find
    count = partial(_count, case, tree, server)
    few, many = count(case.few), count(case.few + case.more)
    return (many - few) / case.more


def _count(case: Case, tree: Path, server: Server, calls: int) -> int:
    """The instructions of a process that makes so many calls."""
    program = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    if shutil.which("setarch"):  # addresses differ from run to run, and with them the order of sets of objects
        program = ["setarch", "-R", *program]
    found = _COLLECTED.search(_run(case, tree, server, calls, program))
    assert found is not None, "callgrind ends with it"
    return int(found[1])


def _run(case: Case, tree: Path, server: Server, calls: int, program: Sequence[str] = ()) -> str:
    """Make calls in a process of their own, under another program or not, and give what that wrote.

    Raises:
        RuntimeError: it failed.
    """
    command = [*program, sys.executable, "-m", "benchmarks.contenders.counted", case.scenario, str(calls)]
    command += ["--base-url", server.base_url(case.route), *case.arguments]
    environment = worker_environment() | {"PYTHONHASHSEED": "0"}
    done = subprocess.run(command, capture_output=True, text=True, cwd=tree, env=environment)
    if done.returncode != 0:
        raise RuntimeError(f"{case.key}: {done.stderr.strip()[-2000:]}")
    return done.stderr


@contextmanager
def _tree(source: Path) -> Generator[Path, None, None]:
    """A folder in which Python finds the packages of a source tree, and the workers of this one."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for package in ("openai_core", "openai_sync"):
            (folder / package).symlink_to(source / package)
        (folder / "benchmarks").symlink_to(_ROOT / "benchmarks")
        yield folder


@contextmanager
def _checkout(commit: str) -> Generator[Path, None, None]:
    """The files of a commit."""
    with TemporaryDirectory() as name:
        archive = subprocess.run(["git", "archive", commit], cwd=_ROOT, check=True, capture_output=True).stdout
        subprocess.run(["tar", "-x", "-C", name], input=archive, check=True)
        yield Path(name)


if __name__ == "__main__":
    sys.exit(main())
