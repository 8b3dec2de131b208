"""What all workers share: the scenario's arguments, the rounds, the JSON lines. No client is imported here.

A worker warms up, prints `{"ready": true}`, then runs one round for each line on its standard input (seconds to
measure) and answers with a line of JSON, until the input ends.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Final, NamedTuple, TypeAlias

import anyio

from .. import payloads

__all__ = [
    "AsyncOne",
    "One",
    "Scenario",
    "WrongAnswerError",
    "check",
    "check_stream_text",
    "parse_scenario",
    "say",
    "serve",
    "serve_async",
]

AsyncOne: TypeAlias = Callable[[], Awaitable[int]]
"""Makes one request, checks its answer, says how many things (answers, events) it got."""
One: TypeAlias = Callable[[], int]
"""The same, blocking."""

_REFRESH: Final = 0.2
"""Share of a round that runs unmeasured before it: the process was idle and its connections may have been dropped."""


class WrongAnswerError(Exception):
    """A contender read something else than the server sent; its reading would be worth nothing."""


class Scenario(NamedTuple):
    """What one worker was asked to do."""

    name: str
    base_url: str
    in_flight: int
    package: str
    transport: str
    warm_up: float
    loop: str


def parse_scenario() -> Scenario:
    """Read the scenario from the command line."""
    parser = argparse.ArgumentParser(description="Run one contender; see benchmarks/contenders/harness.py.")
    parser.add_argument("name")
    parser.add_argument("--base-url", default="", help="with the server's route, up to and with /v1")
    parser.add_argument("--in-flight", type=int, default=1, help="requests at a time, or threads, or results kept")
    parser.add_argument("--package", default="", help="client package to import")
    parser.add_argument("--transport", default="", help="HTTP library the client is to use")
    parser.add_argument("--warm-up", type=float, default=1.0, help="seconds")
    parser.add_argument("--loop", default="asyncio", choices=["asyncio", "trio", "uvloop"], help="event loop")
    return Scenario(**vars(parser.parse_args()))


def check(what: str, got: object, expected: object) -> None:
    """Stop the worker if an answer is not what the server sent.

    Raises:
        WrongAnswerError: they differ.
    """
    if got != expected:
        raise WrongAnswerError(f"{what}: got {str(got)[:200]!r}, expected {str(expected)[:200]!r}")


def check_stream_text(pieces: list[str]) -> None:
    """Stop the worker if a stream's pieces are not all the words that the server sent.

    Raises:
        WrongAnswerError: a piece is missing, doubled or changed.
    """
    check("text of a stream", "".join(pieces), payloads.STREAM_TEXT)


def serve_async(
    opened: AbstractAsyncContextManager[AsyncOne], scenario: Scenario, *, of_each: str | None = None
) -> None:
    """Run the rounds of a coroutine, all in one event loop, so that connections live from round to round.

    Args:
        opened: gives the coroutine function.
        scenario: what was asked for.
        of_each: what the reading tells of the calls in place of their number a second, such as `p99_ms`.
    """

    async def main() -> None:
        async with opened as one:
            await _concurrently(one, scenario.in_flight, scenario.warm_up)
            say({"ready": True})
            # Blocks the loop between the rounds, when nothing is in flight and nothing may run.
            for line in sys.stdin:
                seconds = float(line)
                await _concurrently(one, scenario.in_flight, seconds * _REFRESH)
                timer = _Timer()
                reading = timer.reading(*await _concurrently(one, scenario.in_flight, seconds))
                say(reading if of_each is None else reading | {"value": reading[of_each]})

    if scenario.loop == "uvloop":
        anyio.run(main, backend="asyncio", backend_options={"use_uvloop": True})
    else:
        anyio.run(main, backend=scenario.loop)


def serve(opened: AbstractContextManager[One], scenario: Scenario, *, of_each: str | None = None) -> None:
    """Run the rounds of a function, each in `scenario.in_flight` threads. For `of_each` see `serve_async`."""
    with opened as one:
        _in_threads(one, scenario.in_flight, scenario.warm_up)
        say({"ready": True})
        for line in sys.stdin:
            seconds = float(line)
            _in_threads(one, scenario.in_flight, seconds * _REFRESH)
            timer = _Timer()
            reading = timer.reading(*_in_threads(one, scenario.in_flight, seconds))
            say(reading if of_each is None else reading | {"value": reading[of_each]})


def say(line: dict[str, Any]) -> None:
    """Answer the runner."""
    print(json.dumps(line), flush=True)


class _Timer:
    """Wall and processor time since it was made, with no garbage of earlier rounds about."""

    def __init__(self) -> None:
        gc.collect()
        self._cpu, self._wall = time.process_time(), time.perf_counter()

    def reading(self, count: int, latencies: list[float]) -> dict[str, Any]:
        """A finished round: `value` is things a second."""
        wall, cpu = time.perf_counter() - self._wall, time.process_time() - self._cpu
        ordered = sorted(latencies)
        return {
            "value": count / wall,
            "count": count,
            "seconds": wall,
            "cpu_us_each": cpu / count * 1e6,
            "p50_ms": ordered[len(ordered) // 2] * 1e3,
            "p99_ms": ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)] * 1e3,
        }


async def _concurrently(one: AsyncOne, in_flight: int, seconds: float) -> tuple[int, list[float]]:
    latencies: list[float] = []
    deadline = time.perf_counter() + seconds

    counts: list[int] = []

    async def caller() -> None:
        count, now = 0, time.perf_counter()
        while now < deadline or not count:  # with thousands of callers, the last start late
            count += await one()
            begun, now = now, time.perf_counter()
            latencies.append(now - begun)
        counts.append(count)

    async with anyio.create_task_group() as tasks:
        for _ in range(in_flight):
            tasks.start_soon(caller)
    return sum(counts), latencies


def _in_threads(one: One, threads: int, seconds: float) -> tuple[int, list[float]]:
    latencies: list[float] = []
    deadline = time.perf_counter() + seconds

    def caller(_: int) -> int:
        count, now = 0, time.perf_counter()
        while now < deadline:
            count += one()
            begun, now = now, time.perf_counter()
            latencies.append(now - begun)
        return count

    if threads == 1:
        return caller(0), latencies
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(threads) as pool:
        return sum(pool.map(caller, range(threads))), latencies
