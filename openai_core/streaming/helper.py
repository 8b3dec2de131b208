"""Streams that make more of a stream of events, and the context managers that open them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ..errors import APIError

if TYPE_CHECKING:
    from typing import Self

    import httpx

    from .stream import AsyncStream

__all__ = ["AsyncHelperStream", "AsyncHelperStreamManager", "keep"]

EventT_co = TypeVar("EventT_co", covariant=True)
StreamT = TypeVar("StreamT")


class AsyncHelperStream(Generic[EventT_co]):
    """Events made of those of another stream, one by one as they are asked for. For one task at a time.

    Leaving a loop over it leaves it open, so that it can go on; `close` and the end of the `async with` block that
    gave it close the connection.
    """

    def __init__(self, raw_stream: AsyncStream[Any], handle: Callable[[Any], list[EventT_co]]) -> None:
        self._raw_stream = raw_stream
        self._handle = handle
        self._ready: Iterator[EventT_co] = iter(())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._raw_stream!r}>"

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> EventT_co:
        for event in self._ready:
            return event
        while True:
            try:
                raw = await self._raw_stream.__anext__()
            except APIError as exc:
                keep(exc, self._snapshot)
                raise
            self._ready = iter(self._handle(raw))
            for event in self._ready:
                return event

    def _snapshot(self) -> Any:
        """What has come so far, put together; a RuntimeError if that is nothing."""

    async def until_done(self) -> Self:
        """Wait until the stream has ended, leaving out the events that are still to come."""
        self._ready = iter(())
        handle, following = self._handle, self._raw_stream.__anext__
        while True:
            try:
                raw = await following()
            except StopAsyncIteration:
                return self
            except APIError as exc:
                keep(exc, self._snapshot)
                raise
            handle(raw)

    async def close(self) -> None:
        """Stop receiving and close the connection, unless the whole answer was received. May be called again."""
        await self._raw_stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def response(self) -> httpx.Response:
        """The response as an `httpx.Response`; its body is this stream's to read."""
        return self._raw_stream.response

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from `x-request-id`."""
        return self._raw_stream.request_id


class AsyncHelperStreamManager(Generic[StreamT]):
    """Sends a request when it is entered, and gives the stream of its answer: `async with ... as stream`.

    The end of the block closes the stream. One manager makes one request.
    """

    _stream_class: ClassVar[Callable[..., Any]]

    def __init__(self, api_request: Callable[[], Awaitable[Any]] | Awaitable[Any], **options: Any) -> None:
        self._api_request = api_request
        self._options = options
        self._stream: Any = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    async def open(self) -> Any:
        """Send the request. Gives the stream of events as they are sent."""
        request = self._api_request
        return await (request() if callable(request) else request)

    async def __aenter__(self) -> StreamT:
        made: StreamT = type(self)._stream_class(raw_stream=await self.open(), **self._options)
        self._stream = made
        return made

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()


def keep(error: APIError, snapshot: Callable[[], Any]) -> None:
    """Let the error that a stream ended with have what came before it."""
    try:
        error.snapshot = snapshot()
    except RuntimeError:  # nothing came
        return
