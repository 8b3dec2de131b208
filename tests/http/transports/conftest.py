"""The transports that are tested, by name, each with the event loop it is for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from openai_core.http.transports.base import Transport
from openai_core.http.transports.choose import make_transport
from openai_core.net.settings import TransportSettings

Make = Callable[..., Transport]

OWN = ["asyncio+aiohttp", "asyncio+httptools", "asyncio+httpx", "trio+httptools", "trio+httpx"]
"""The transports a client makes for itself."""

BROUGHT = [
    "asyncio+session",
    "asyncio+client",
    "trio+client",
    "asyncio+sync client",
    "trio+sync client",
]
"""Those over a client that the user brings."""


@pytest.fixture(params=OWN)
def kind(request: pytest.FixtureRequest) -> str:
    """Which transport; a test may parametrize it itself."""
    found: str = request.param
    return found


@pytest.fixture
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """The event loop of the transport, or asyncio."""
    if "kind" in request.fixturenames:
        found: str = request.getfixturevalue("kind")
        return found.partition("+")[0]
    return "asyncio"


@pytest.fixture
async def make(kind: str) -> AsyncIterator[Make]:
    """Makes transports of the kind, which are closed after the test."""
    made: list[Any] = []

    def make(settings: TransportSettings | None = None) -> Transport:
        transport = make_transport(None, _name(kind), settings)
        made.append(transport)
        return transport

    yield make
    for transport in made:
        await transport.aclose()


def _name(kind: str) -> Any:
    return kind.partition("+")[2]


class Brought:
    """A transport over a user's client, and that client, to be closed with it."""

    def __init__(self, transport: Transport, close: Callable[[], Awaitable[None]]) -> None:
        self.send = transport.send
        self._transport = transport
        self._close = close

    async def aclose(self) -> None:
        """Close both."""
        await self._transport.aclose()
        await self._close()


async def bring(kind: str) -> Transport:
    """Make a client as a user would, and a transport over it."""
    from openai_core.http.transports.choose import make_transport

    if kind == "asyncio+session":
        import aiohttp

        session = aiohttp.ClientSession()
        return Brought(make_transport(session), session.close)
    import httpx

    if kind.endswith("sync client"):
        sync_client = httpx.Client(trust_env=False)

        async def close() -> None:
            sync_client.close()  # noqa: ASYNC212 - sends nothing

        return Brought(make_transport(sync_client), close)
    client = httpx.AsyncClient(trust_env=False)
    return Brought(make_transport(client), client.aclose)


async def transport_of(kind: str) -> Transport:
    """A transport of any kind."""
    return make_transport(None, _name(kind)) if kind in OWN else await bring(kind)
