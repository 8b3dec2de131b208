"""Many streams at once, each at the speed of a model: how late are their events read, and what does a stream weigh?

A reading is one round of `scenario.in_flight` streams, each read to its end: the delay of an event between the
server's write and the reader's loop (`p50_ms`, `p99_ms`), and the processor time of an event. The scenario says which
one is the reading's value: `delay`, or `weight`, the bytes by which the process has grown while all are open.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

import msgspec

from .. import payloads
from .bare import AioHttp
from .client_async import build
from .harness import Scenario, check, parse_scenario, say
from .memory import resident_bytes
from .structs import Chunk

Streams = Callable[[], AsyncIterator[str]]
"""Opens a stream; gives the id of each chunk."""


def of_client(client: Any) -> Streams:
    """The streams of a client with the official interface."""

    async def streamed() -> AsyncIterator[str]:
        stream = await client.chat.completions.create(model=payloads.MODEL, messages=payloads.MESSAGES, stream=True)
        async for chunk in stream:
            yield chunk.id

    return streamed


class _Named(Chunk, kw_only=True):
    id: str


def of_bare(http: AioHttp) -> Streams:
    """The streams of a bare loop."""
    decode = msgspec.json.Decoder(_Named).decode
    body = msgspec.json.encode({"model": payloads.MODEL, "messages": payloads.MESSAGES, "stream": True})

    async def streamed() -> AsyncIterator[str]:
        rest = b""
        async for piece in http.stream("/chat/completions", body):
            *events, rest = (rest + piece).split(b"\n\n")
            for event in events:
                if event != b"data: [DONE]":
                    yield decode(event[6:]).id

    return streamed


async def rounds(open_stream: Streams, scenario: Scenario) -> None:
    """Warm up with a few streams, then read one round for each line of standard input."""
    await _round(open_stream, 8)
    say({"ready": True})
    for _ in sys.stdin:
        reading = await _round(open_stream, scenario.in_flight)
        reading["value"] = reading["p99_ms" if scenario.name == "delay" else "grown_bytes_each"]
        say(reading)


async def _round(open_stream: Streams, number: int) -> dict[str, Any]:
    delays: list[float] = []
    counts: list[int] = []

    async def reader() -> None:
        count = 0
        async for name in open_stream():
            delays.append((time.monotonic_ns() - int(name[len("chatcmpl-") :])) / 1e6)
            count += 1
        counts.append(count)

    before, cpu = resident_bytes() or 0, time.process_time()
    readers = [asyncio.create_task(reader()) for _ in range(number)]
    await asyncio.sleep(payloads.PACED_EVENTS / payloads.PACED_EVENTS_PER_SECOND / 2)
    grown = (resident_bytes() or 0) - before
    await asyncio.gather(*readers)
    cpu = time.process_time() - cpu
    check("events of each stream", set(counts), {payloads.PACED_EVENTS})
    delays.sort()
    return {
        "count": len(delays),
        "cpu_us_each": cpu / len(delays) * 1e6,
        "p50_ms": delays[len(delays) // 2],
        "p99_ms": delays[len(delays) * 99 // 100],
        "grown_bytes_each": grown / number,
    }


async def main(scenario: Scenario) -> None:
    """Be the contender that the scenario names."""
    if scenario.package:
        async with build(scenario) as client:
            await rounds(of_client(client), scenario)
        return
    http = AioHttp(scenario.base_url)
    await rounds(of_bare(http), scenario)
    await http.aclose()


if __name__ == "__main__":
    asyncio.run(main(parse_scenario()))
