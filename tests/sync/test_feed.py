"""Reading ahead, alone: what a reader is given when another thread closes."""

from __future__ import annotations

import threading

import anyio
import pytest

from openai_sync.feed import Feed
from openai_sync.lease import Lease


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_nothing_is_given_after_what_closing_threw_away(backend: str) -> None:
    """Something that arrives in the moment of the closing would follow a gap, and nobody could tell."""
    lease = Lease(backend)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    taken = threading.Event()
    found: list[list[int] | None] = []
    given = 0

    async def next_batch() -> list[int]:
        nonlocal given
        given += 1
        if given == 2:
            try:
                await anyio.sleep_forever()
            except anyio.get_cancelled_exc_class():
                return [2]  # had just arrived
        if given == 3:
            taken.wait(5)  # before the closing goes on, the reader has had its turn
            raise StopAsyncIteration
        return [given]

    def read() -> None:
        found.append(feed.take())
        taken.set()

    portal = lease.portal
    feed = Feed(portal, next_batch, None, limit=16)
    assert feed.take() == [1]
    reader = threading.Thread(target=read)
    reader.start()
    feed.close()
    reader.join(5)
    assert found == [None]
    assert feed.take() is None
    lease.release()
    portal.join(5)
