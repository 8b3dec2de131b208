"""Receive events of a connection up to those that a test waits for."""

from __future__ import annotations

from typing import Any

import anyio

__all__ = ["next_of", "until"]

_SECONDS = 20


async def until(connection: Any, *kinds: str) -> list[Any]:
    """The events up to the first of one of these types."""
    found: list[Any] = []
    with anyio.fail_after(_SECONDS):
        while not found or found[-1].type not in kinds:
            found.append(await connection.recv())
    return found


async def next_of(connection: Any, kind: type | str) -> Any:
    """The next event of a class or a type; those before it are dropped."""
    with anyio.fail_after(_SECONDS):
        while True:
            event = await connection.recv()
            if event.type == kind or (isinstance(kind, type) and isinstance(event, kind)):
                return event
