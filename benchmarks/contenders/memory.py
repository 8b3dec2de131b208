"""What a chat completion weighs that a program keeps: results of real requests, held in a list.

Two readings of one process: what Python's allocators have given out for them (`value`, by tracemalloc) and how much
the process has grown (`rss_bytes`, which has the allocators' gaps in it; None where the system does not tell).
"""

from __future__ import annotations

import asyncio
import gc
import os
import tracemalloc
from pathlib import Path
from typing import Any, Final

from .. import payloads
from .client_async import build
from .harness import Scenario, check, parse_scenario, say

_WARM_UP: Final = 200
"""Requests before the first reading: connections, caches and lazy imports are not a completion's weight."""


async def weigh(scenario: Scenario) -> dict[str, Any]:
    """Keep `scenario.in_flight` completions, twice: once for the process, once for the allocators."""
    async with build(scenario) as client:
        await _completions(client, _WARM_UP)
        before = resident_bytes()
        kept = await _completions(client, scenario.in_flight)
        after = resident_bytes()
        kept.clear()
        tracemalloc.start()
        await _completions(client, _WARM_UP)
        gc.collect()
        start = tracemalloc.get_traced_memory()[0]
        kept = await _completions(client, scenario.in_flight)
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - start
        tracemalloc.stop()
    check("completions kept", len({completion.id for completion in kept}) > 1, True)
    return {
        "value": grown / len(kept),
        "count": len(kept),
        "rss_bytes": None if before is None or after is None else (after - before) / len(kept),
    }


async def _completions(client: Any, number: int) -> list[Any]:
    """Give the results of `number` requests, a few at a time."""
    kept: list[Any] = []

    async def caller(share: int) -> None:
        for _ in range(share):
            completion = await client.chat.completions.create(model=payloads.MODEL, messages=payloads.MESSAGES)
            check("content", completion.choices[0].message.content, payloads.ANSWER_TEXT)
            kept.append(completion)

    await asyncio.gather(*(caller(number // 8) for _ in range(8)))
    return kept


def resident_bytes() -> int | None:
    gc.collect()
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return None


if __name__ == "__main__":
    say(asyncio.run(weigh(parse_scenario())))
