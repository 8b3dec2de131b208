"""A stream of events, which are decoded into their type as they are read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, Generic, NoReturn, TypeVar

from ..http.response import Exchange
from ..lacked_names import lack_names, visible_names
from ..wrong_statements import refuse_plain_statements
from .events import reported
from .read_errors import (
    OF_STREAMS,
    BusyStreamError,
    busy_error,
    closed_early_error,
    closed_error,
    interrupted_error,
    refuse_copy,
)
from .receiving import DONE, handle_error, receive
from .stream_state import StreamState
from .termination import Ending

if TYPE_CHECKING:
    import httpx

    from ..hooks.call_observer import CallObserver
    from .idle_timeout import IdleClock
    from .reconnect import Source

__all__ = ["AsyncStream"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_DONE_AS_JSON: Final = b'"[DONE]"'  # of servers that make JSON of all that they send
_BRACE: Final = 0x7B
_ERROR_KEY: Final = b'"error"'
_MOST_AT_ONCE: Final = 64
"""The most events decoded ahead of the reader. More would cost time in the garbage collector."""
_AFTER_LAST_EVENT: Final = 0.5
"""Seconds to wait for more after an event that nothing can follow but `[DONE]` and the end of the body."""


@refuse_plain_statements
class AsyncStream(Generic[T_co]):
    """The events of a streamed response, in order: `async for event in stream`.

    Leaving the loop early, an exception in its body included, closes the connection; so do `close` and the end of an
    `async with` block. So does cancelling a task that waits for an event, as `asyncio.wait_for` does: to read on after
    that raises, as events would be missing. For one task at a time, but `close` may be called from any task of the
    same event loop.

    Raises, while iterating:
        APIError: the server sent an error event.
        IncompleteStreamError: the connection was lost, or ended before the last event; those before it were delivered.
        StreamIdleTimeoutError: `idle_timeout` was up.
        APITimeoutError: no byte came for the time that `timeout` allows.
        APIResponseValidationError: an event is not JSON, or the response is something else than events.
        RuntimeError: another task is waiting for an event; or waiting for one was cancelled before; or the stream was
            closed before its end. A loop that goes on while the stream is closed ends without an error.
    """

    closes_on_break: bool = True
    """Whether the stream is closed when a loop over it is left early. If not, another loop gets the rest."""

    delivers_errors: bool = False
    """Whether events that report errors are delivered like others, and the stream goes on after them."""
    is_abandoned: bool = False
    """Whether nobody wants more of it; set by the facade before it cancels its reading ahead."""
    was_closed_early: bool = False
    """Whether `close` was called before all events were read, so that the rest of them is lost."""
    _observer: CallObserver | None = None  # notifies hooks of the call
    _loop_was_left = False  # whether a loop over it was left early, which closed it
    _reading = False  # whether a task waits for events
    _broken_off = False  # whether waiting for events was cancelled, which closed it
    _give_up_at: float | None = None  # until when to wait for more after an event that nothing follows

    def __init__(self, exchange: Exchange, decode: Callable[[bytes], T_co]) -> None:
        self._exchange = exchange
        self._decode = decode
        self._state = StreamState(exchange, decode)
        self._items: Iterator[T_co] = iter(())  # decoded, not yet delivered
        self._clock: IdleClock | None = None  # not of the class: that takes longer to read

    def arrange(
        self,
        *,
        ending: Ending | None,
        idle_timeout: float | None,
        source: Source | None,
        closes_on_break: bool = True,
        observer: CallObserver | None = None,
    ) -> None:
        """Configure the stream before it is read.

        Args:
            ending: what it ends with; None accepts any end between two events.
            idle_timeout: seconds that may pass without an event; None for no limit.
            source: requests a lost stream again; None if that is not possible.
            closes_on_break: see the attribute.
            observer: notifies hooks of the end; the decoder reports the events.
        """
        self.closes_on_break = closes_on_break
        self._state.arrange(ending, source, keeps_all=idle_timeout is not None)
        if observer is not None:
            self._observer = observer
        if idle_timeout is not None:
            from .idle_timeout import IdleClock

            self._clock = IdleClock(idle_timeout)

    def __reduce__(self) -> NoReturn:
        refuse_copy()

    def __repr__(self) -> str:
        state = "ended" if self._state.is_closed else "open"
        return f"<AsyncStream {self._exchange.method} {self._exchange.path}, {state}>"

    # Receiving

    def __aiter__(self) -> AsyncIterator[T_co]:
        if self._loop_was_left or self._broken_off or self.was_closed_early:
            raise self._closed_error()
        return _Iteration(self)

    async def __anext__(self) -> T_co:
        for item in self._items:
            return item
        batch = await self._next_items()
        self._items = iter(batch)
        return next(self._items)

    async def next_batch(self) -> list[T_co]:
        """All events that have arrived and were not delivered yet; waits for the first if there are none.

        An error after events is raised by the next call.

        Raises:
            StopAsyncIteration: the stream has ended.
        """
        return list(self._items) or await self._next_items()

    async def _next_items(self) -> list[T_co]:
        """Decode what has arrived, at least one event, up to the first one that is not plain data."""
        if self._reading:
            raise busy_error(self, "task")
        self._reading = self._exchange.taken = True
        decode, state = self._decode, self._state
        try:
            while not state.is_closed:
                items: list[T_co] = []
                unusual = None
                for name, data in islice(state.events, _MOST_AT_ONCE):
                    # `partition` searches faster than `in`, which raises and catches an error inside first.
                    if not data or data[0] != _BRACE or data.partition(_ERROR_KEY)[1] or name == b"error":
                        unusual = name, data
                        break
                    try:
                        items.append(decode(data))
                    except ValueError:
                        unusual = name, data
                        break
                if items:
                    if unusual is not None:
                        state.events = chain([unusual], state.events)
                    return items
                if unusual is not None:
                    items = await self._handle_special(*unusual)
                    if items:
                        return items
                elif state.received.is_over:
                    await self._receive_end()
                elif self._clock is None:
                    await receive(state)
                else:
                    await self._clock.receive(state)
        except Exception as exc:
            if self._observer is not None:
                self._observer.failed(exc)
            raise
        except BaseException as exc:
            self._broken_off = not state.lacks_nothing()
            if self._observer is not None:
                if self.is_abandoned:
                    self._end_observer(self._observer)
                self._observer.failed(exc)
            raise
        finally:
            self._reading = False
        if self._observer is not None:
            self._end_observer(self._observer)
        if self._loop_was_left or self._broken_off:
            raise self._closed_error()
        raise StopAsyncIteration

    async def _handle_special(self, name: bytes, data: bytes) -> list[T_co]:
        """Handle data that may be no event: the end, an error, a body that only mentions one, no JSON."""
        state = self._state
        said = data.strip()
        if said.startswith(DONE) or said == _DONE_AS_JSON:
            await state.finish()
            return []
        if not said or said == b"null":
            return []  # only a name, which servers send to keep a connection alive
        body = None if self.delivers_errors else reported(name, data)
        if body is not None:
            await handle_error(state, body, data, is_first=data is state.received.first)
            return []
        try:
            return [self._decode(data)]
        except ValueError as exc:
            await state.refuse(data, "an event in JSON", getattr(exc, "problem", str(exc)))

    async def _receive_end(self) -> None:
        """Wait for what may follow the last event, and end the stream: some servers leave the connection open."""
        import anyio

        if self._give_up_at is None:
            self._give_up_at = anyio.current_time() + _AFTER_LAST_EVENT
        with anyio.CancelScope(deadline=self._give_up_at):
            await receive(self._state)  # closes the stream when it is cancelled

    # Closing

    def _closed_error(self) -> RuntimeError:
        if self._broken_off:
            return interrupted_error(self, "cancelled")
        return closed_early_error(self, "aiter") if self._loop_was_left else closed_error(self)

    async def close(self) -> None:
        """Release the connection, or close it if the body was not read to its end. May be called again."""
        self.was_closed_early = self.was_closed_early or self._has_more()
        self._items = iter(())
        try:
            await self._state.close()
        finally:
            if self._observer is not None and not self._reading:
                self._end_observer(self._observer)

    aclose = close

    def _has_more(self) -> bool:
        """Whether closing the stream now loses events. Takes those that were received, so only to be asked then."""
        if list(self._items):
            return True
        state = self._state
        if state.is_closed:
            return False
        return any(not data.startswith(DONE) for _, data in state.events) or not self.lacks_nothing()

    def lacks_nothing(self) -> bool:
        """Whether all events have arrived, whatever happens to the connection now."""
        return self._state.received.is_over or self._state.lacks_nothing()

    def _end_observer(self, observer: CallObserver) -> None:
        observer.end("ok" if self.lacks_nothing() else "abandoned")

    def abandon(self) -> None:
        """Close the stream soon, in its own event loop. Safe to call from any thread; does not wait."""
        if not self._state.is_closed:
            self._state.abandon()
            if self._observer is not None:
                self._observer.abandoned(complete=self.lacks_nothing())

    def __del__(self) -> None:
        if hasattr(self, "_state"):
            self.abandon()

    async def __aenter__(self) -> AsyncStream[T_co]:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    # Looking at the response

    __dir__ = visible_names

    @property
    def response(self) -> httpx.Response:
        """The response as an `httpx.Response`, to close, or to read before the first event, in place of them."""
        from ..http.httpx_view import response_of

        return response_of(self._exchange, self.close)

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from `x-request-id`."""
        return self._exchange.request_id


lack_names(AsyncStream, OF_STREAMS)


class _Iteration(Generic[T]):
    """One `async for` over a stream. It is dropped when the loop is left, which closes the stream.

    It reads the stream's own batches, without another coroutine for each event.
    """

    __slots__ = ("_refused", "_stream")

    def __init__(self, stream: AsyncStream[T]) -> None:
        self._stream = stream
        self._refused = False  # as the stream is read by another task, whose it stays

    def __aiter__(self) -> _Iteration[T]:
        return self

    async def __anext__(self) -> T:
        stream = self._stream
        for item in stream._items:
            return item
        try:
            batch = await stream._next_items()
        except BusyStreamError:
            self._refused = True
            raise
        stream._items = items = iter(batch)
        return next(items)

    def __del__(self) -> None:
        stream = self._stream
        if not stream._state.is_closed and stream.closes_on_break and not self._refused:
            stream._loop_was_left = True
            stream.abandon()
