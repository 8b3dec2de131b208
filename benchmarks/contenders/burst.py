"""Many requests at once in a process that has no connections yet: how many connections a second does it open?"""

from __future__ import annotations

import asyncio
import time
from contextlib import AbstractAsyncContextManager
from typing import Any

from . import bare, client_async
from .harness import AsyncOne, Scenario, parse_scenario, say


async def burst(scenario: Scenario) -> dict[str, Any]:
    """Make `scenario.in_flight` requests at once, each over a connection of its own."""
    module: Any = client_async if scenario.package else bare
    opened: AbstractAsyncContextManager[AsyncOne] = module.opened(scenario)
    async with opened as one:
        await one()
        latencies: list[float] = []

        async def timed(begun: float) -> None:
            await one()
            latencies.append(time.perf_counter() - begun)

        wall, cpu = time.perf_counter(), time.process_time()
        await asyncio.gather(*(timed(wall) for _ in range(scenario.in_flight)))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    latencies.sort()
    return {
        "value": scenario.in_flight / wall,
        "count": scenario.in_flight,
        "cpu_us_each": cpu / scenario.in_flight * 1e6,
        "p50_ms": latencies[len(latencies) // 2] * 1e3,
        "p99_ms": latencies[len(latencies) * 99 // 100] * 1e3,
    }


if __name__ == "__main__":
    asked = parse_scenario()
    say(asyncio.run(burst(asked)))
