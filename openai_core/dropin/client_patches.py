"""Closing a client also closes the `http_client` it was given, as programs written for the official package expect.

Without the drop-in, an `http_client` is closed by who made it. The official clients close theirs, so programs make one
in the call, `OpenAI(http_client=DefaultHttpxClient())`, and have no other reference to it.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, Final

from ..client.base import AsyncAPIClient

__all__ = ["patch_clients"]

_original_close: Final[Callable[[AsyncAPIClient], Awaitable[None]]] = AsyncAPIClient.close


@wraps(_original_close)
async def _close(client: AsyncAPIClient) -> None:
    transports: Any = client._transports
    try:
        await _original_close(client)
    finally:
        await _close_http_client(transports.factory.args[0])


async def _close_http_client(http_client: Any) -> None:
    """Close what was passed in, of whatever kind. A blocking client is closed in a worker thread."""
    if http_client is None:
        return
    close: Callable[[], Any] = getattr(http_client, "aclose", None) or http_client.close
    if inspect.iscoroutinefunction(close):
        await close()
        return
    import anyio

    from ..worker_threads import run_io

    with anyio.CancelScope(shield=True):
        await run_io(close)


def patch_clients() -> None:
    """Have clients close the `http_client` that they were given; those that were made before, too."""
    kind: Any = AsyncAPIClient
    kind.close = kind.aclose = _close
