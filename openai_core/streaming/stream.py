"""A response that is a stream of events, each decoded into its type as it is asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from itertools import chain
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar, cast

import msgspec

from ..http.closing import Abandoner
from ..http.failure import decode_failure, error_body, stream_failure, stream_lost
from ..http.response import Exchange
from ..http.sse import EventStreamDecoder, EventTooLargeError
from ..http.transports.base import ReadError, TransportError

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncStream"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_DONE: Final = b"[DONE]"
_ERROR_KEY: Final = b'"error"'
_NAMED: Final = b"thread."
"""How the names of events begin whose data does not say which event it is: those of assistants."""
_EVENT_STREAM: Final = "text/event-stream"
_MOST_AT_ONCE: Final = 64
"""Events decoded ahead of the reader. More would only make the garbage collector look at them again and again."""
_ENDING: Final = 0.25
"""Seconds that the end of the body may take after the last event, so that its connection can be used again."""


class AsyncStream(Generic[T_co]):
    """Events of a streamed answer, in order: `async for event in stream`.

    Leaving the loop early, an exception in its body included, closes the connection; so do `close` and the end of an
    `async with` block. For one task at a time, but `close` may be called from any task of the same event loop.

    Raises, while iterating:
        APIError: the server sent an error event.
        APIConnectionError: the connection was lost, or ended inside an event; the events before it were delivered.
        APIResponseValidationError: an event is not JSON, or the response is something else than events.
    """

    def __init__(self, exchange: Exchange, decode: Callable[[bytes], T_co]) -> None:
        self._exchange = exchange
        self._decode = decode
        self._chunks = exchange.iter_bytes()
        self._decoder = EventStreamDecoder()
        self._events: Iterator[tuple[bytes, bytes]] = iter(())  # received, not yet decoded
        self._items: Iterator[T_co] = iter(())  # decoded, not yet delivered
        self._ended = False
        self._silent = True  # until the first event
        self._abandoner = Abandoner()

    def __repr__(self) -> str:
        state = "ended" if self._ended else "open"
        return f"<AsyncStream {self._exchange.method} {self._exchange.path}, {state}>"

    # Receiving

    def __aiter__(self) -> AsyncIterator[T_co]:
        return _Iteration(self)

    async def __anext__(self) -> T_co:
        for item in self._items:
            return item
        batch = await self._next_items()
        self._items = iter(batch)
        return next(self._items)

    async def next_batch(self) -> list[T_co]:
        """All events that have been received and not yet delivered; waits for the first if there is none.

        A fault that comes after events is raised by the next call.

        Raises:
            StopAsyncIteration: the stream has ended.
        """
        return list(self._items) or await self._next_items()

    async def _next_items(self) -> list[T_co]:
        """Decode what has been received, up to the first event that needs a closer look; at least one event."""
        decode = self._decode
        while not self._ended:
            items: list[T_co] = []
            unusual = None
            for name, data in self._events:
                if data[:1] != b"{" or _ERROR_KEY in data or name == b"error":
                    unusual = name, data
                    break
                try:
                    items.append(decode(data))
                except ValueError:
                    unusual = name, data
                    break
                if len(items) == _MOST_AT_ONCE:
                    return items
            if items:
                if unusual is not None:
                    self._events = chain([unusual], self._events)
                return items
            if unusual is not None:
                return [await self._unusual(*unusual)]
            await self._receive()
        raise StopAsyncIteration

    async def _unusual(self, name: bytes, data: bytes) -> T_co:
        """Handle what is not plainly an event to decode: the end, an error, a body that only mentions one, no JSON."""
        if data.startswith(_DONE):
            await self._finish()
            raise StopAsyncIteration
        await self._raise_if_error(name, data)
        try:
            return self._decode(data)
        except ValueError as exc:
            await self._refuse(data, "an event in JSON", str(exc))

    async def _refuse(self, data: bytes, wanted: str, problem: str) -> NoReturn:
        await self.close()
        self._exchange.content = data
        raise decode_failure(self._exchange, wanted, problem) from None

    async def _receive(self) -> None:
        """Wait for bytes and make events of them."""
        try:
            chunk = await anext(self._chunks, None)
        except TransportError as exc:
            if self._ended:
                return  # closed by another task, which is why it failed
            await self.close()
            raise stream_lost(self._exchange, exc) from exc
        except BaseException:
            await self.close()
            raise
        try:
            if chunk is not None:
                events = self._decoder.feed_data(chunk)
                if events and events[0][0].startswith(_NAMED):
                    events = [_with_name(name, data) for name, data in events]
                self._events = iter(events)
                self._silent = self._silent and not events
                return
            rest = self._decoder.eof()
        except EventTooLargeError as exc:
            await self.close()
            raise stream_failure(self._exchange, str(exc)) from exc
        await self.close()
        if self._silent and self._exchange.content_type not in ("", _EVENT_STREAM):
            await self._raise_if_error(b"", rest)
            await self._refuse(rest, "a stream of events", "it ended without an event")
        if rest:
            cut = ReadError(f"the stream ended inside an event, after {len(rest)} bytes of it", sent="yes")
            raise stream_lost(self._exchange, cut) from cut

    async def _raise_if_error(self, name: bytes, data: bytes) -> None:
        """Raise what the server reports, if this event is a report of an error."""
        try:
            fields: Any = msgspec.json.decode(data)
        except msgspec.DecodeError:
            return  # decoding it proper says what is wrong
        if not isinstance(fields, dict):
            return
        event = cast("dict[str, Any]", fields)
        if event.get("error") and not str(event.get("type", "")).startswith(("response.", "thread.")):
            body = error_body(data)
        elif name == b"error" or event.get("type") == "error":
            body = event
        else:
            return
        await self.close()
        raise stream_failure(self._exchange, body)

    # Closing

    async def _finish(self) -> None:
        """After the last event: let the body end, so that the connection can be used again."""
        import anyio

        self._ended = True
        with anyio.move_on_after(_ENDING):
            try:
                async for _ in self._chunks:
                    pass
            except TransportError:
                pass  # everything had arrived
        await self.close()

    async def close(self) -> None:
        """Stop receiving and close the connection, unless the whole body was received. May be called again."""
        self._ended = True
        self._events, self._items = iter(()), iter(())
        await self._exchange.aclose()

    aclose = close

    def abandon(self) -> None:
        """Have the stream closed soon, in its own event loop; from any thread, without waiting."""
        if not self._ended:
            self._ended = True
            self._abandoner.close_soon(self._exchange.aclose)

    def __del__(self) -> None:
        if not getattr(self, "_ended", True):
            self.abandon()

    async def __aenter__(self) -> AsyncStream[T_co]:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    # Looking at the response

    @property
    def response(self) -> httpx.Response:
        """The response as an `httpx.Response` whichever transport received it; its body is this stream's to read."""
        return self._exchange.httpx_response()

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from `x-request-id`."""
        return self._exchange.request_id


class _Iteration(Generic[T]):
    """One `async for` over a stream. When the loop is left, nothing refers to it any more, and the stream is closed."""

    __slots__ = ("_stream",)

    def __init__(self, stream: AsyncStream[T]) -> None:
        self._stream = stream

    def __aiter__(self) -> _Iteration[T]:
        return self

    async def __anext__(self) -> T:
        for item in self._stream._items:
            return item
        return await self._stream.__anext__()

    def __del__(self) -> None:
        self._stream.abandon()


def _with_name(name: bytes, data: bytes) -> tuple[bytes, bytes]:
    """An event of an assistant with its name beside its data, as its type has it."""
    if not name.startswith(_NAMED):
        return name, data
    return name, b'{"event":%b,"data":%b}' % (msgspec.json.encode(name.decode("utf-8", "replace")), data)
