"""Charts of fan-outs, for the guide: `python -m benchmarks.charts` draws them, `--measure` measures first.

What was measured is in `charts.json`, with the conditions. Drawing needs nothing but that file, so the charts can be
changed without a machine that is calm enough to measure on.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from . import payloads
from .environment import describe
from .measure import Server
from .svg import Chart, Series

__all__ = ["main"]

_ROOT: Final = Path(__file__).resolve().parent
_RESULTS: Final = _ROOT / "charts.json"
_ASSETS: Final = _ROOT.parent / "docs" / "assets"
_CONCURRENCY: Final = (1, 2, 4, 8, 16, 32, 64, 128, 256)
_LIMIT: Final = 3_000
"""Requests a minute of the server whose use is shown."""
_LIMITED_SECONDS: Final = 20
_MANY: Final = 1_000_000
_POINTS: Final = 50


def main(arguments: list[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.charts", description=__doc__)
    parser.add_argument("--measure", action="store_true", help="measure again, and write charts.json")
    parser.add_argument("--requests", type=int, default=_MANY, help=f"of the long run ({_MANY:,})")
    parser.add_argument("--output", type=Path, default=_ASSETS, help="folder of the charts (docs/assets)")
    asked = parser.parse_args(arguments)
    if asked.measure:
        measured = asyncio.run(_measure(asked.requests))
        _RESULTS.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
    results = json.loads(_RESULTS.read_text(encoding="utf-8"))
    for name, chart in _charts(results).items():
        (asked.output / f"fanout-{name}.svg").write_text(chart.svg(), encoding="utf-8")
    return 0


# Measuring


async def _measure(many: int) -> dict[str, Any]:
    with Server() as server:
        url = server.base_url("plain")
        throughput = [[at_once, await _rate(url, at_once)] for at_once in _CONCURRENCY]
        print("throughput", throughput, file=sys.stderr)
        long_run = await _long_run(url, many)
        print("long run", long_run[-1], file=sys.stderr)
    limit_use = await _limit_use()
    return {
        "conditions": describe(),
        "throughput": throughput,
        "limit": {"requests_per_minute": _LIMIT, "use": limit_use},
        "long_run": {"requests": many, "progress": long_run},
    }


def _requests(count: int) -> Iterator[Any]:
    from openai_core import fanout

    messages: Any = payloads.MESSAGES
    for _ in range(count):
        yield fanout.chat(model=payloads.MODEL, messages=messages)


async def _rate(url: str, at_once: int) -> float:
    """Requests a second with so many in flight."""
    from openai_core import AsyncOpenAI

    count = 200 + 30 * min(at_once, 64)
    best = 0.0
    async with AsyncOpenAI(base_url=url, api_key=payloads.API_KEY) as client:
        for number in range(3):  # the first warms up
            began = time.perf_counter()
            async for result in client.fanout(_requests(count), concurrency=at_once):
                result.unwrap()
            if number:
                best = max(best, count / (time.perf_counter() - began))
    return round(best, 1)


async def _limit_use() -> list[list[float]]:
    """How many requests a server with a limit accepted in each second, as a share of the limit."""
    from openai_core import AsyncOpenAI
    from openai_core.testing import LocalServer, RateLimits

    accepted: Counter[int] = Counter()
    with LocalServer() as server, server.limit(RateLimits(requests_per_minute=_LIMIT)):
        async with AsyncOpenAI(base_url=server.base_url, api_key="any") as client:
            began = time.monotonic()
            async for result in client.fanout(_requests(_LIMIT * _LIMITED_SECONDS // 60), concurrency=64):
                accepted[int(time.monotonic() - began)] += result.ok
    seconds = range(max(accepted))  # but for the last, which is not a whole one
    return [[second, round(accepted[second] / (_LIMIT / 60), 3)] for second in seconds]


async def _long_run(url: str, count: int) -> list[list[float]]:
    """Seconds, results and megabytes of the process at points of a long run."""
    from openai_core import AsyncOpenAI

    found: list[list[float]] = []
    every = max(1, count // _POINTS)
    async with AsyncOpenAI(base_url=url, api_key=payloads.API_KEY) as client:
        began, done = time.monotonic(), 0
        async for result in client.fanout(_requests(count), concurrency=64, ordered=True):
            result.unwrap()
            done += 1
            if done % every == 0:
                found.append([round(time.monotonic() - began, 2), done, round(_resident(), 1)])
    return found


def _resident() -> float:
    """Megabytes of the process: now, or at its peak where only that is known."""
    statistics = Path("/proc/self/statm")
    if statistics.exists():
        return int(statistics.read_text().split()[1]) * resource.getpagesize() / 2**20
    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / 2**20


# Drawing


def _charts(results: dict[str, Any]) -> dict[str, Chart]:
    throughput, limit, long_run = results["throughput"], results["limit"], results["long_run"]
    progress = long_run["progress"]
    return {
        "throughput": Chart(
            "Throughput against concurrency",
            "requests in flight",
            "requests a second",
            (Series("client.fanout", tuple((at_once, rate) for at_once, rate in throughput)),),
            logarithmic=True,
        ),
        "limit": Chart(
            f"Use of a limit of {limit['requests_per_minute']:,} requests a minute",
            "seconds",
            "share of the limit",
            (
                Series("accepted", tuple((second, share) for second, share in limit["use"])),
                Series("limit", tuple((second, 1.0) for second, _ in limit["use"]), dashed=True),
            ),
        ),
        "long-run": Chart(
            f"Memory of one process over {long_run['requests']:,} requests",
            "results",
            "megabytes",
            (Series("resident memory", tuple((done, memory) for _, done, memory in progress)),),
        ),
    }


if __name__ == "__main__":
    sys.exit(main())
