"""What differs between the worlds: the event loop, the transport, and whether the sync facade stands between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = ["TRANSPORT_WORLDS", "WORLDS", "World"]


@dataclass(frozen=True)
class World:
    """Where a test body runs, and over what its client sends."""

    name: str
    backend: str
    """The event loop of the test's body."""
    transport: str | None = None
    portal: str | None = None
    """The event loop behind the sync facade; None without the facade."""

    def __str__(self) -> str:
        return self.name

    @property
    def is_sync(self) -> bool:
        return self.portal is not None

    def client(self, **arguments: Any) -> Any:
        """A client for this world. In the sync worlds its calls run in worker threads, so that they can be awaited."""
        if "http_client" not in arguments:
            arguments.setdefault("transport", self.transport)
        if self.portal is None:
            from openai_core import AsyncOpenAI

            return AsyncOpenAI(**arguments)
        from openai_sync import OpenAI
        from tests.sync.adapter import SyncWorldClient

        return SyncWorldClient(OpenAI(portal_backend=self.portal, **arguments))


WORLDS = [
    World("asyncio+aiohttp", "asyncio", transport="aiohttp"),
    World("asyncio+httpx", "asyncio", transport="httpx"),
    World("trio+httpx", "trio", transport="httpx"),
    World("sync-asyncio", "asyncio", transport="aiohttp", portal="asyncio"),
    World("sync-trio", "asyncio", portal="trio"),
]

TRANSPORT_WORLDS = [
    *WORLDS,
    World("asyncio+httptools", "asyncio", transport="httptools"),
    World("trio+httptools", "trio", transport="httptools"),
    World("sync-httptools", "asyncio", transport="httptools", portal="asyncio"),
]
"""The worlds of tests in which the transport matters: all that a client may make for itself, on each event loop."""
