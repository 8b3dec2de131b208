"""`OpenAI`, the twin of `AsyncOpenAI`. All its behaviour is in `openai_core`."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from copy import copy, deepcopy
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self
from weakref import ref

from openai_core.client.client import AsyncOpenAI
from openai_core.client.settings import ClientChanges, ClientSettings, takes

from .. import helper_twins as helper_twins
from ..facade import Handler, SyncObject, convert_with, has_twin, make_twin, twin_of, use_as_twin
from ..owner import Owner
from ..process import Backend, is_exiting

__all__ = ["Client", "OpenAI"]

BACKEND_VARIABLE: Final = "OPENAI_PORTAL_BACKEND"
"""Environment variable: the event loop that clients run on where `portal_backend` is not given."""

_Twin: Any = make_twin(AsyncOpenAI)


class OpenAI(_Twin):  # type: ignore[misc]
    """A client of the OpenAI API for programs that block.

    Its calls run in an event-loop thread that all clients of the process share, started at the first call. One client
    may serve many threads, also inside a running event loop and, after a fork, in both processes. Close it with
    `client.close()`, or use it in `with`; one that is dropped is closed too. `KeyboardInterrupt` in a call cancels it.

    Args:
        portal_backend: `asyncio` or `trio`: what the event-loop thread runs on. Default: `OPENAI_PORTAL_BACKEND`,
            or asyncio.
        **settings: see `ClientSettings`, which describes each; the requests of an `httpx.Client` given as `http_client`
            run in worker threads.

    Raises:
        OpenAIError: there are no credentials, or the base URL is not one.
        TypeError, ValueError: an argument of a wrong type, or out of range.
    """

    @takes(ClientSettings)
    def __init__(self, *, portal_backend: Backend | None = None, **settings: Any) -> None:
        backend: Any = portal_backend or os.environ.get(BACKEND_VARIABLE, "").strip() or "asyncio"
        with _under_the_name_of(type(self)):
            source = self._source_class()(**settings)
        self._stand_for(source, Owner(source, backend))

    def _stand_for(self, source: AsyncOpenAI, owner: Owner) -> None:
        SyncObject.__init__(self, source, owner)
        # By this the drop-in finds the client that a program knows, and what it has replaced of it.
        vars(source)["_facade"] = ref(self), ref(owner)

    @classmethod
    def _source_class(cls) -> type[AsyncOpenAI]:
        return AsyncOpenAI

    @classmethod
    def of(cls, source: AsyncOpenAI, owner: Owner) -> Self:
        """The client over `source`; `owner` closes it when it is not referenced any more."""
        client = cls.__new__(cls)
        client._stand_for(source, owner)
        return client

    @property
    def portal_backend(self) -> Backend:
        """What the event-loop thread runs on."""
        return self._owner.lease.backend

    # Copies and the end

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickled, (type(self), self._async, self.portal_backend)

    def __copy__(self) -> Self:
        return type(self).of(copy(self._async), self._owner)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        source = deepcopy(self._async, memo)
        return type(self).of(source, Owner(source, self.portal_backend))

    @takes(ClientChanges)
    def copy(self, **changes: Any) -> Self:
        """A client with some settings changed, over the same connections unless it gets an `http_client` of its own.

        Closing either of two clients that share connections closes them for both.
        """
        with _under_the_name_of(type(self)):
            source = self._async.copy(**changes)
        return type(self).of(source, self._owner)

    with_options = copy

    def close(self) -> None:
        """Close the connections, websockets included; running calls fail. May be called again."""
        if is_exiting():
            return  # they were closed with the event loop
        if self._owner.websockets:
            self._owner.lease.run(_close_websockets, self._owner)
        self._owner.lease.run(self._async.close)
        self._owner.lease.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    if not TYPE_CHECKING:  # a type checker knows that there is no such block

        async def __aenter__(self) -> Self:
            raise TypeError(f"cannot use {type(self).__name__} in 'async with'; use 'with', or AsyncOpenAI")

        async def __aexit__(self, *exc: object) -> None: ...


async def _close_websockets(owner: Owner) -> None:
    """Close them side by side: each may take its `close_timeout`."""
    import anyio

    async with anyio.create_task_group() as group:
        for connection in tuple(owner.websockets):
            group.start_soon(partial(connection.close, reason="the client was closed"))


@contextmanager
def _under_the_name_of(kind: type[OpenAI]) -> Generator[None]:
    """Have errors about wrong settings name the class that the caller knows."""
    try:
        yield
    except TypeError as exc:
        name = kind._source_class().__name__
        exc.args = tuple(str(arg).replace(name, kind.__name__, 1) for arg in exc.args)
        raise


def _unpickled(kind: type[OpenAI], source: AsyncOpenAI, backend: Backend) -> OpenAI:
    """Restore a pickled client in another process."""
    return kind.of(source, Owner(source, backend))


# Which a completer of names, jedi, asks for, and fails if it is a Literal.
vars(OpenAI)["portal_backend"].fget.__annotations__ = {}

Client = OpenAI
"""Alias of `OpenAI`."""

use_as_twin(AsyncOpenAI, OpenAI)


def _client_handler() -> Handler:
    return lambda source, owner: (twin_of(type(source)) if has_twin(type(source)) else OpenAI).of(source, owner)


def _response_handler() -> Handler:
    from ..calls import raw as response

    assert response  # it has registered its twins
    return lambda source, owner: twin_of(type(source))(source, owner)


def _fan_out_handler() -> Handler:
    from ..fanout.fan_out import FanOut

    return FanOut


convert_with("AsyncFanOut", _fan_out_handler)


def _websocket_handler() -> Handler:
    from ..websockets import connection as websockets

    assert websockets  # it has registered its twins
    return lambda source, owner: twin_of(type(source))(source, owner)


def _turn_handler() -> Handler:
    from ..websockets.response_turn import ResponseTurn

    return ResponseTurn


convert_with("AsyncOpenAI", _client_handler)
convert_with("AsyncAPIResponse", _response_handler)
convert_with("AsyncResponseContextManager", _response_handler)
convert_with("AsyncResponseTurn", _turn_handler)
convert_with("AsyncWebSocketConnection", _websocket_handler)
convert_with("AsyncWebSocketConnectionManager", _websocket_handler)
convert_with("LegacyAPIResponse", _response_handler)
