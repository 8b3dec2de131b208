"""Connections that are not finished: the stream that they began with is closed, whatever ends them."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

import anyio
import pytest

from openai_core.net.dial import _or_close
from openai_core.net.errors import ConnectError
from tests.clock import Clock

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])]


class Stream:
    """Closes in two steps, between which it may be cancelled; a stubborn one never gets to the second."""

    def __init__(self, *, stubborn: bool = False) -> None:
        self.closing = anyio.Event()
        self.closed = self.cancelled = False
        self._stubborn = stubborn

    async def aclose(self) -> None:
        self.closing.set()
        try:
            await (anyio.sleep_forever() if self._stubborn else anyio.lowlevel.checkpoint())
        except BaseException:
            self.cancelled = True
            raise
        self.closed = True


def or_close(stream: Any, step: Awaitable[None]) -> Awaitable[None]:
    return _or_close(stream, step)


async def refused() -> None:
    raise ConnectError("refused")


async def test_a_step_that_fails_closes_the_stream(anyio_backend: str) -> None:
    stream = Stream()
    with pytest.raises(ConnectError, match="refused"):
        await or_close(stream, refused())
    assert stream.closed


async def test_a_step_that_is_cancelled_closes_the_stream_all_the_same(anyio_backend: str) -> None:
    stream = Stream()
    with anyio.CancelScope() as scope:
        scope.cancel()
        await or_close(stream, anyio.sleep_forever())
    assert stream.closed
    assert not stream.cancelled


async def test_a_stream_that_does_not_close_is_left_soon(anyio_backend: str, clock: Clock) -> None:
    """In a fifth of a second, so that neither the error nor a cancellation waits for a dead connection."""
    stream = Stream(stubborn=True)
    ended = anyio.Event()

    async def connect() -> None:
        with pytest.raises(ConnectError, match="refused"):
            await or_close(stream, refused())
        ended.set()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(connect)
        await stream.closing.wait()
        assert not ended.is_set()
        clock.advance(0.25)
        await ended.wait()
    assert stream.cancelled
    assert not stream.closed
