"""Streams that take longer than every default limit of a transport."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
import trio
import trio.testing

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import TransportRequest
from openai_core.testing.transports.server import TransportServer

from .conftest import BROUGHT, OWN, transport_of

KINDS = [kind for kind in OWN + BROUGHT if not kind.endswith("sync client")]


async def _stream(kind: str, jump: Callable[[float], None]) -> bytes:
    with TransportServer() as server:
        transport = await transport_of(kind)
        response = await transport.send(TransportRequest("POST", server.url + "/live", {}, b"", Timeout(1000)))
        chunks = response.iter_bytes()
        received = await anext(chunks)
        jump(400)
        server.go.set()
        async for chunk in chunks:
            received += chunk
        await transport.aclose()
    return received


@pytest.mark.parametrize("kind", KINDS)
def test_a_stream_outlives_every_default_limit(kind: str) -> None:
    if kind.startswith("trio"):
        clock = trio.testing.MockClock(rate=1)
        assert trio.run(_stream, kind, clock.jump, clock=clock) == b"firstsecond"
        return

    async def main() -> bytes:
        loop = asyncio.get_running_loop()
        real = loop.time

        def jump(seconds: float) -> None:
            loop.time = lambda: real() + seconds  # type: ignore[method-assign]

        return await _stream(kind, jump)

    assert asyncio.run(main()) == b"firstsecond"


def test_the_clock_of_this_test_does_cut_what_has_a_limit() -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        real = loop.time
        async with asyncio.timeout(300):
            loop.time = lambda: real() + 400  # type: ignore[method-assign]
            await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        asyncio.run(main())
