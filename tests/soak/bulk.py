"""Bulk work: very many requests at a server that fails one in twenty. Complete, one result each, in order if asked."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import anyio

from openai_core import RetryPolicy, fanout
from tests.worlds import World

from .balance import Memory, grown

__all__ = ["LONG", "SHORT", "soak_bulk"]

LONG: Final = 100_000
"""Requests, as they complete and again in order."""
SHORT: Final = 1_000

_SERVER: Final = Path(__file__).parents[1] / "fanout" / "raw_server.py"
_SHARE: Final = "0.05"
_RETRY: Final = RetryPolicy(max_retries=10, initial_delay=0.001, max_delay=0.01, retry_budget=None)
_WARM: Final = 500


def soak_bulk(world: World, count: int, seed: int) -> list[str]:
    """Do it in one world. Gives what must not be; prints what was done."""
    findings: list[str] = []
    for ordered in (False, True):
        with _server(seed) as address:
            books = _Books(ordered)
            began = time.monotonic()
            if world.is_sync:
                memory = _blocking(world, address, books, count)
            else:
                memory = anyio.run(_awaiting, world, address, books, count, backend=world.backend)
            seconds = time.monotonic() - began
            answered = _answered(address)
        name = f"{world}, {'in order' if ordered else 'as they complete'}"
        print(
            f"{name}: {books.results} results, {books.attempts} attempts, {seconds:.0f} s, "
            f"{books.results / seconds:.0f} a second",
            flush=True,
        )
        problems = [*books.problems(count), *grown(*memory, count)]
        if books.attempts <= count:
            problems.append(f"{books.attempts} attempts for {count} requests: the server failed none")
        doubled = sum(times - 1 for times in answered.values())
        if doubled or len(answered) != count + _WARM:
            problems.append(f"the server answered {len(answered)} of {count + _WARM} requests, and {doubled} again")
        findings += [f"{name}: {problem}" for problem in problems]
    return findings


class _Books:
    """What came of each request."""

    def __init__(self, ordered: bool) -> None:
        self.ordered = ordered
        self.results = 0
        self.attempts = 0
        self._seen = bytearray()
        self._wrong = 0
        self._out_of_order = 0

    def begin(self, count: int) -> None:
        self.results = self.attempts = 0
        self._seen = bytearray(count)

    def note(self, result: Any, prefix: str) -> None:
        if self.ordered and result.index != self.results:
            self._out_of_order += 1
        self.results += 1
        self.attempts += result.attempts
        self._seen[result.index] += 1
        text = None if result.error is not None else result.value.choices[0].message.content
        if text != f"{prefix} {result.index}" or result.custom_id != text:
            self._wrong += 1

    def problems(self, count: int) -> list[str]:
        found = {
            "requests have no result": self._seen.count(0),
            "requests have several results": count - self._seen.count(0) - self._seen.count(1),
            "results are not the answer to their request": self._wrong,
            "results came out of order": self._out_of_order,
        }
        return [f"{number} of {count} {what}" for what, number in found.items() if number]


def _requests(count: int, prefix: str) -> Iterator[fanout.Request[Any]]:
    for number in range(count):
        said = f"{prefix} {number}"
        yield fanout.chat(custom_id=said, model="m", messages=[{"role": "user", "content": said}])


def _blocking(world: World, address: str, books: _Books, count: int) -> tuple[Memory, Memory]:
    from openai_sync import OpenAI

    settings: dict[str, Any] = {"portal_backend": world.portal, "base_url": f"{address}/v1", "api_key": "any"}
    with OpenAI(**settings) as client:
        memory: list[Memory] = []
        for prefix, some in (("warm", _WARM), ("say", count)):
            books.begin(some)
            for result in client.fanout(_requests(some, prefix), concurrency=64, ordered=books.ordered, retry=_RETRY):
                books.note(result, prefix)
            memory.append(Memory.now())
    return memory[0], memory[1]


async def _awaiting(world: World, address: str, books: _Books, count: int) -> tuple[Memory, Memory]:
    async with world.client(base_url=f"{address}/v1", api_key="any") as client:
        memory: list[Memory] = []
        for prefix, some in (("warm", _WARM), ("say", count)):
            books.begin(some)
            run = client.fanout(_requests(some, prefix), concurrency=64, ordered=books.ordered, retry=_RETRY)
            async for result in run:
                books.note(result, prefix)
            memory.append(Memory.now())
    return memory[0], memory[1]


@contextmanager
def _server(seed: int) -> Generator[str]:
    command = [sys.executable, str(_SERVER), _SHARE, str(seed)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.communicate()


def _answered(address: str) -> dict[str, int]:
    """How often the server has answered what."""
    with urllib.request.urlopen(f"{address}/counts") as answer:
        counts: dict[str, int] = json.load(answer)
        return counts
