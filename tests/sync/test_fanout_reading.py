"""Reading an iterable in a thread: in which way the event loop waits for it changes nothing of what it gives."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import anyio
import pytest

from openai_sync.fanout.reading import ReadInThread

COUNT = 3_000


async def read_all(reading: ReadInThread) -> list[int]:
    found: list[int] = []
    while True:
        try:
            found += await reading.next_batch()
        except StopAsyncIteration:
            return found


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize(("lent", "kept"), [(60.0, 60.0), (0.0, 60.0), (60.0, 0.0), (1e-6, 1e-6)])
def test_every_item_comes_once_and_in_order(backend: str, lent: float, kept: float) -> None:
    """Whether the loop stands still for the thread or not, and whether the thread waits for it or leaves."""
    threads: set[int] = set()

    def items() -> Iterator[int]:
        for number in range(COUNT):
            threads.add(threading.get_ident())
            yield number

    reading = ReadInThread(items(), seconds=60.0, lent=lent, kept=kept)
    assert anyio.run(read_all, reading, backend=backend) == list(range(COUNT))
    assert threading.get_ident() not in threads
    if kept == 60.0:
        assert len(threads) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("lent", [60.0, 0.0])
def test_an_error_comes_after_the_items_of_before(backend: str, lent: float) -> None:
    """Also where it is raised while the event loop stands still."""

    def items() -> Iterator[int]:
        yield from range(COUNT)
        raise LookupError("no more")

    async def main() -> int:
        reading, count = ReadInThread(items(), seconds=60.0, lent=lent), 0
        try:
            while True:
                count += len(await reading.next_batch())
        except LookupError:
            return count

    assert anyio.run(main, backend=backend) == COUNT


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_loop_goes_on_when_an_iterable_that_was_quick_blocks(backend: str) -> None:
    """What it blocks on may be something that the event loop has to do."""
    go_on = threading.Event()

    def items() -> Iterator[int]:
        yield from range(COUNT)
        assert go_on.wait(30), "the event loop stood still"
        yield COUNT

    async def main() -> list[int]:
        reading, found = ReadInThread(items()), list[int]()
        while len(found) < COUNT:
            found += await reading.next_batch()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(anyio.to_thread.run_sync, go_on.set)
            found += await read_all(reading)
        return found

    assert anyio.run(main, backend=backend) == list(range(COUNT + 1))
