"""Where the headers that prove who is asking come from."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from ..errors import OpenAIError
from ..headers import bearer
from ..worker_threads import run_function
from ..wrong_calls import refuse_wrong_calls

if TYPE_CHECKING:
    from ..http.transports.base import TransportRequest

__all__ = [
    "Credentials",
    "KeyProviderCredentials",
    "Post",
    "RenewableCredentials",
    "RequestCredentials",
    "bearer",
    "call_provider",
]


class Post(Protocol):
    """Sends JSON to a URL over the client's own connections, tried again as its requests are; gives the `Exchange`."""

    def __call__(self, url: str, body: bytes, /) -> Awaitable[Any]:
        """Send it."""
        ...

    async def until_closed(self, fn: Callable[[], Awaitable[object]], /) -> None:
        """Await what does not use the client's connections, until the client is closed.

        Raises:
            OpenAIError: the client was closed.
        """
        ...


@runtime_checkable
class Credentials(Protocol):
    """A source of request headers, asked before every attempt. Safe to ask from many tasks and loops at once."""

    async def headers(self) -> Mapping[str, str]:
        """Headers with lower-case names, such as `{"authorization": "Bearer …"}`."""
        ...


@runtime_checkable
class RequestCredentials(Credentials, Protocol):
    """Credentials that depend on what is sent, or are fetched over the client's own connections."""

    async def headers_for(self, request: TransportRequest, post: Post) -> Mapping[str, str]:
        """As `headers`, for one attempt at `request`; redirects are asked for anew."""
        ...


@runtime_checkable
class RenewableCredentials(Credentials, Protocol):
    """Credentials that can be renewed before their time, should a server refuse them."""

    def refused(self, headers: Mapping[str, str]) -> bool:
        """Take note that a request with `headers` was answered 401. Gives whether others are worth one attempt."""
        ...


@refuse_wrong_calls
class KeyProviderCredentials:
    """Asks a callable for the API key. A coroutine function is awaited; a plain one runs in a worker thread.

    Args:
        provider: the callable.
        name: the argument it was given as, for messages.
        header: makes the header of what it gave.
    """

    __slots__ = ("_header", "_name", "_provider")

    def __init__(
        self,
        provider: Callable[[], str | Awaitable[str]],
        name: str = "api_key",
        header: Callable[[str], Mapping[str, str]] | None = None,
    ) -> None:
        self._provider = provider
        self._name = name
        self._header = header or bearer

    def __repr__(self) -> str:
        return "<KeyProviderCredentials>"

    async def headers(self) -> Mapping[str, str]:
        """The header with the key as it is now.

        Raises:
            OpenAIError: the callable gave something other than a non-empty string.
        """
        key = await call_provider(self._provider)
        if not isinstance(key, str) or not key:
            what = "an empty string" if key == "" else type(key).__name__
            raise OpenAIError(f"the {self._name} callable must return a non-empty string; it returned {what}")
        return self._header(key)


async def call_provider(provider: Callable[[], object]) -> object:
    """What a callable gives. A coroutine function is awaited; a plain one runs in a worker thread."""
    if inspect.iscoroutinefunction(provider):
        found: object = await provider()
        return found
    # A plain callable may read a file or ask a server; it must not hold up the event loop.
    # In a tuple, since trio refuses functions that give a coroutine.
    (given,) = await run_function(lambda: (provider(),), abandon_on_cancel=True)
    return await given if inspect.isawaitable(given) else given
