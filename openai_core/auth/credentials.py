"""Where the headers that prove who is asking come from."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol, runtime_checkable

from ..errors import OpenAIError

__all__ = ["Credentials", "KeyProviderCredentials", "bearer"]


@runtime_checkable
class Credentials(Protocol):
    """A source of request headers, asked before every attempt. Safe to ask from many tasks and loops at once."""

    async def headers(self) -> Mapping[str, str]:
        """Headers with lower-case names, such as `{"authorization": "Bearer …"}`."""
        ...


class KeyProviderCredentials:
    """Asks a callable for the API key. A coroutine function is awaited; a plain one runs in a worker thread."""

    __slots__ = ("_provider",)

    def __init__(self, provider: Callable[[], str | Awaitable[str]]) -> None:
        self._provider = provider

    def __repr__(self) -> str:
        return "<KeyProviderCredentials>"

    async def headers(self) -> Mapping[str, str]:
        """The `Authorization` header with the key as it is now.

        Raises:
            OpenAIError: the callable gave something other than a non-empty string.
        """
        key: object
        if inspect.iscoroutinefunction(self._provider):
            key = await self._provider()
        else:
            # A plain callable may read a file or ask a server; it must not hold up the event loop.
            from anyio import to_thread

            # In a tuple, since trio refuses functions that give a coroutine.
            (key,) = await to_thread.run_sync(lambda: (self._provider(),))
            if inspect.isawaitable(key):
                key = await key
        if not isinstance(key, str) or not key:
            what = "an empty string" if key == "" else type(key).__name__
            raise OpenAIError(f"the api_key callable must return a non-empty string; it returned {what}")
        return bearer(key)


def bearer(key: str) -> dict[str, str]:
    """The header for a bearer token.

    Raises:
        OpenAIError: the token has characters that cannot stand in a header.
    """
    if not key.isascii() or not key.isprintable() or key != key.strip():
        raise OpenAIError(
            "the API key has spaces at its ends, line breaks or non-ASCII characters; was it copied whole?"
        )
    return {"authorization": f"Bearer {key}"}
