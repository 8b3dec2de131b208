"""A stream of events, which are decoded into their type as they are read."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, Generic, NoReturn, TypeVar

from ..errors import APITimeoutError
from ..http.failure import decode_failure, stream_failure
from ..http.response import Exchange
from ..http.sse import EventStreamDecoder, EventTooLargeError
from ..http.transports.base import ReadError, TransportError
from ..net.closing import LoopCloser
from .events import NAMED, decoded_last, last_event, reported, reported_by_body, with_name
from .iteration import Iteration
from .read_errors import busy_error, closed_early_error, interrupted_error, refuse_plain_loop
from .termination import Ending, without_padding

if TYPE_CHECKING:
    import httpx

    from ..hooks.call_observer import CallObserver
    from .idle_timeout import IdleClock
    from .reconnect import Source

__all__ = ["AsyncStream"]

T_co = TypeVar("T_co", covariant=True)

_DONE: Final = b"[DONE]"
_DONE_AS_JSON: Final = b'"[DONE]"'  # of servers that make JSON of all that they send
_BRACE: Final = 0x7B
_ERROR_KEY: Final = b'"error"'
_EVENT_STREAM: Final = "text/event-stream"
_MOST_AT_ONCE: Final = 64
"""The most events decoded ahead of the reader. More would cost time in the garbage collector."""
_KEPT: Final = 8
"""Events that are kept to see whether the stream is complete when it ends."""
_NOTHING: Final = b"\xff"  # which no JSON ends with
_PLAIN: Final = 1 << 16
"""Bytes that are kept of a body without events, which may be an error."""
_ENDING: Final = 0.25
"""Seconds to wait for the end of the body after `[DONE]`, so that its connection can be reused."""
_SILENCE: Final = 0.5
"""Seconds to wait for more after an event that nothing can follow but `[DONE]` and the end of the body."""


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
        RuntimeError: another task is waiting for an event; or waiting for one was cancelled before.
    """

    closes_on_break: bool = True
    """Whether the stream is closed when a loop over it is left early. If not, another loop gets the rest."""

    delivers_errors: bool = False
    """Whether events that report errors are delivered like others, and the stream goes on after them."""
    is_left: bool = False
    """Whether nobody wants more of it; set by the facade before it cancels its reading ahead."""
    _ending: Ending | None = None
    _source: Source | None = None
    _observer: CallObserver | None = None  # notifies hooks of the call
    _left = False  # whether a loop over it was left early, which closed it
    _reading = False  # whether a task waits for events
    _complete = False  # whether the event was reached that ends it
    _broken_off = False  # whether waiting for events was cancelled, which closed it
    _ends: frozenset[bytes] = frozenset()  # names of events that may say that nothing follows
    _over_at: float | None = None  # how long to wait for more then
    _was_finished = False  # whether an event came that ends the stream, though others may follow
    _plain = b""  # what came before the first event: the beginning of it, or a body that has none

    def __init__(self, exchange: Exchange, decode: Callable[[bytes], T_co]) -> None:
        self._exchange = exchange
        self._decode = decode
        self._chunks = exchange.iter_bytes()
        self._decoder = EventStreamDecoder(max_event_bytes=exchange.request.limits.max_event_bytes)
        self._events: Iterator[tuple[bytes, bytes]] = iter(())  # received, not yet decoded
        self._items: Iterator[T_co] = iter(())  # decoded, not yet delivered
        self._ended = False
        self._count = 0  # events received
        self._tail: list[tuple[bytes, bytes]] = []  # of the last chunk that had any, at most a few: they stay in memory
        self._before: list[tuple[bytes, bytes]] = []  # and of the one before
        self._first = b""  # the data of the very first
        self._kept = _KEPT
        self._inspects = True  # whether events are looked at as they come: the first is, and all if `_inspect` says so
        self._inspect: Callable[[list[tuple[bytes, bytes]]], list[tuple[bytes, bytes]]] | None = None
        self._clock: IdleClock | None = None  # as the next three not of the class: that takes longer to read
        self._over = False  # whether an event came that nothing follows
        self._usual_suffix: bytes | None = None  # how events end that do not end the stream; None if that is not asked
        self._end_slice = slice(-1, None)
        self._closer = LoopCloser(exchange)

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
        self._ending, self._source, self.closes_on_break = ending, source, closes_on_break
        if observer is not None:
            self._observer = observer
        if idle_timeout is not None:
            from .idle_timeout import IdleClock

            self._clock = IdleClock(idle_timeout)
            self._kept = sys.maxsize  # each may be the one that has content
        if ending is not None:
            self._ends = ending.names_of_interest
            if ending.observes_all:
                self._inspect = ending.observe
            elif not ending.is_last:
                self._usual_suffix = _NOTHING

    def __repr__(self) -> str:
        state = "ended" if self._ended else "open"
        return f"<AsyncStream {self._exchange.method} {self._exchange.path}, {state}>"

    # Receiving

    def __aiter__(self) -> AsyncIterator[T_co]:
        if self._left or self._broken_off:
            raise self._closed_error()
        return Iteration(self)

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
        decode = self._decode
        try:
            while not self._ended:
                items: list[T_co] = []
                unusual = None
                for name, data in islice(self._events, _MOST_AT_ONCE):
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
                        self._events = chain([unusual], self._events)
                    return items
                if unusual is not None:
                    items = await self._handle_special(*unusual)
                    if items:
                        return items
                elif self._over:
                    await self._receive_end()
                elif self._clock is None:
                    await self._receive()
                else:
                    await self._clock.receive(self)
        except Exception as exc:
            if self._observer is not None:
                self._observer.failed(exc)
            raise
        except BaseException as exc:
            self._broken_off = not self._is_complete()
            if self._observer is not None:
                if self.is_left:
                    self._end_observer(self._observer)
                self._observer.failed(exc)
            raise
        finally:
            self._reading = False
        if self._observer is not None:
            self._end_observer(self._observer)
        if self._left or self._broken_off:
            raise self._closed_error()
        raise StopAsyncIteration

    async def _handle_special(self, name: bytes, data: bytes) -> list[T_co]:
        """Handle data that may be no event: the end, an error, a body that only mentions one, no JSON."""
        if data.startswith(_DONE) or data.strip() == _DONE_AS_JSON:
            await self._finish()
            return []
        if not data or data.strip() == b"null":
            return []  # only a name, which servers send to keep a connection alive
        body = None if self.delivers_errors else reported(name, data)
        if body is not None:
            await self._handle_error(body, data, is_first=data is self._first)
            return []
        try:
            return [self._decode(data)]
        except ValueError as exc:
            await self._raise_not_an_event(data, "an event in JSON", str(exc))

    async def _raise_not_an_event(self, data: bytes, wanted: str, problem: str) -> NoReturn:
        await self.close()
        self._exchange.content = data
        raise decode_failure(self._exchange, wanted, problem) from None

    async def _receive(self) -> None:
        """Wait for bytes, and decode them into events."""
        chunk = None
        try:
            chunk = await self._chunks.__anext__()  # anext() with a default costs an object more
        except StopAsyncIteration:
            pass
        except TransportError as exc:
            if not self._ended:  # else another task closed it
                await self._handle_lost(exc)
            return
        except BaseException:
            await self.close()
            raise
        try:
            rest = b""
            if chunk is not None:
                events = self._decoder.feed_data(chunk)
                if not events:
                    self._plain += chunk if not self._count and len(self._plain) < _PLAIN else b""
                    return
            else:
                rest = self._decoder.eof()
                events = last_event(rest)
            if events:
                name = events[0][0]
                if name and name.startswith(NAMED):
                    events = [with_name(name, data) for name, data in events]
                if self._inspects:
                    events = self._inspect_events(events)
                    if not events:
                        return
                self._events = iter(events)
                self._count += (count := len(events))
                self._before, self._tail = self._tail, events if count <= self._kept else events[-self._kept :]
                if self._ends and (events[-1][0] in self._ends or count > 1):
                    self._over = self._over or (self._ending is not None and self._ending.includes_last(events))
                elif self._usual_suffix is not None:
                    end, usual = self._end_slice, self._usual_suffix  # a slice is faster than `endswith`
                    if count > 1:
                        events = [event for event in events if event[1][end] != usual]
                        if events:
                            self._learn_suffix(events)
                    elif events[0][1][end] != usual:
                        self._learn_suffix(events)
                return
        except EventTooLargeError as exc:
            await self.close()
            raise stream_failure(self._exchange, str(exc)) from exc
        except TransportError as exc:  # the resumed stream does not continue where it broke
            self._source = None
            await self._handle_lost(exc)
            return
        if not self._ended:
            await self._handle_body_end(rest)

    def _learn_suffix(self, events: list[tuple[bytes, bytes]]) -> None:
        """Note whether these events hold the end of the stream, or else how events like them end."""
        ending = self._ending
        for event in events:
            data = without_padding(event[1])
            if data[self._end_slice] == self._usual_suffix:
                continue  # learned from one before it
            if ending is None or ending.is_reached((event,)):
                self._was_finished, self._usual_suffix = True, None
                return
            usual = self._usual_suffix = ending.usual_suffix(data) or self._usual_suffix or _NOTHING
            self._end_slice = slice(-len(usual), None)

    def _inspect_events(self, events: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        """Look at the first event, or at all of them. Returns those that are to be delivered."""
        inspect = self._inspect
        if inspect is not None:
            events = inspect(events)
        if events and not self._count:
            self._first = events[0][1]
            self._inspects = inspect is not None
        return events

    # The end

    async def _receive_end(self) -> None:
        """Wait for what may follow the last event, and end the stream: some servers leave the connection open."""
        import anyio

        if self._over_at is None:
            self._over_at = anyio.current_time() + _SILENCE
        with anyio.CancelScope(deadline=self._over_at):
            await self._receive()  # closes the stream when it is cancelled

    def _is_complete(self) -> bool:
        """Whether nothing is missing, whatever happens to the stream now."""
        return self._complete or (self._ending is not None and self._ending.is_last and self._is_whole())

    async def _handle_body_end(self, rest: bytes) -> None:
        """Handle the end of the body. `rest` is what followed its last complete event."""
        if not self._count:
            body = reported_by_body(self._plain)
            if body is not None:
                await self._handle_error(body, self._plain, is_first=True)
                return
            if self._exchange.content_type not in ("", _EVENT_STREAM):
                await self._raise_not_an_event(self._plain, "a stream of events", "it ended without an event")
        if rest.rstrip(b"\n").removeprefix(b"data:").lstrip() == _DONE:
            self._complete = True
            await self.close()  # only the empty line after it is missing
        elif rest:
            await self._handle_lost(
                ReadError(f"the stream ended inside an event, after {len(rest)} bytes of it", sent="yes"), rest
            )
        elif self._ending is None or self._is_whole():
            self._complete = True
            await self.close()
        else:
            expected = self._ending.expected
            await self._handle_lost(ReadError(f"the stream ended without {expected}", sent="yes"))

    def _is_whole(self) -> bool:
        """Whether the event that ends such a stream has arrived."""
        ending = self._ending
        return ending is not None and (
            self._over or self._was_finished or ending.is_reached([*self._before, *self._tail])
        )

    async def _handle_lost(self, cause: TransportError, rest: bytes = b"") -> None:
        """Request the stream again, which stopped before its end, or raise."""
        from .recovery import recover_from_loss

        await recover_from_loss(self, cause, rest)

    async def _handle_error(self, body: object, data: bytes, *, is_first: bool) -> None:
        """Request the stream again, which reported an error, or raise it."""
        from .recovery import recover_from_error

        await recover_from_error(self, body, data, is_first=is_first)

    def _closed_error(self) -> RuntimeError:
        return interrupted_error(self, "cancelled") if self._broken_off else closed_early_error(self, "aiter")

    def _last(self) -> T_co | None:
        """The last event received, decoded once more."""
        return decoded_last(self._tail, getattr(self._decode, "quietly", self._decode))

    # Closing

    async def _finish(self) -> None:
        """Wait for the end of the body after the last event, so that the connection can be reused."""
        import anyio

        self._ended = self._complete = True
        try:
            with anyio.move_on_after(_ENDING):
                async for _ in self._chunks:
                    pass
        except (TransportError, APITimeoutError):
            pass  # all events have arrived
        finally:
            await self.close()

    async def close(self) -> None:
        """Release the connection, or close it if the body was not read to its end. May be called again."""
        self._ended = True
        self._events, self._items = iter(()), iter(())
        self._closer.release()
        try:
            await self._exchange.aclose()
        finally:
            if self._observer is not None and not self._reading:
                self._end_observer(self._observer)

    aclose = close

    def _end_observer(self, observer: CallObserver) -> None:
        observer.end("ok" if self._over or self._is_complete() else "abandoned")

    def abandon(self) -> None:
        """Close the stream soon, in its own event loop. Safe to call from any thread; does not wait."""
        if not self._ended:
            self._ended = True
            self._closer.close_soon(self._exchange.aclose)
            self._closer.release()
            if self._observer is not None:
                self._observer.abandoned(complete=self._over or self._is_complete())

    def __del__(self) -> None:
        if not getattr(self, "_ended", True):
            self.abandon()

    async def __aenter__(self) -> AsyncStream[T_co]:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    if not TYPE_CHECKING:  # a type checker knows that there is no such loop
        __iter__ = refuse_plain_loop

    # Looking at the response

    @property
    def response(self) -> httpx.Response:
        """The response as an `httpx.Response`, to close, or to read before the first event, in place of them."""
        from ..http.httpx_view import response_of

        return response_of(self._exchange, self.close)

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from `x-request-id`."""
        return self._exchange.request_id
