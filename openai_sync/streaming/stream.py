"""`Stream`: the events of a streamed answer, for blocking callers."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from threading import get_ident
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar

from openai_core.errors import OpenAIError
from openai_core.lacked_names import lack_names, visible_names
from openai_core.streaming.read_errors import (
    OF_STREAMS,
    BusyStreamError,
    busy_error,
    closed_early_error,
    closed_error,
    interrupted_error,
    refuse_copy,
)
from openai_core.wrong_statements import refuse_asynchronous_statements

from ..feed import Feed

if TYPE_CHECKING:
    import httpx

    from openai_core.streaming import AsyncStream

    from ..owner import Owner

__all__ = ["Stream"]

T_co = TypeVar("T_co", covariant=True)

_READ_AHEAD: Final = 512
"""The most events that wait for the caller; then the connection is not read."""


@refuse_asynchronous_statements
class Stream(Generic[T_co]):
    """Events of a streamed answer, in order: `for event in stream`.

    They are read ahead while the caller works, up to 512 of them and what arrived with the last; then the server has
    to wait. Leaving the loop early, an exception in its body included, closes the connection; so do `close`, the end
    of a `with` block, and dropping the stream. `next(stream)` takes a single event and leaves the stream open. A wait
    for an event that is interrupted, by Ctrl-C or whatever a signal handler raises, closes the stream too: to read on
    after that raises, as events would be missing. For one thread at a time.

    Raises, while iterating:
        APIError: the server sent an error event.
        IncompleteStreamError: the connection was lost, or ended before the event that ends such a stream; the events
            before it were delivered.
        StreamIdleTimeoutError: `idle_timeout` was up.
        APIResponseValidationError: an event is not JSON.
        RuntimeError: a loop over it was left early, it was closed before its end, or waiting for an event was
            interrupted before; another thread is waiting for an event; it was opened before a fork; or its event loop
            was closed. A loop that goes on while the stream is closed ends without an error.
    """

    def __init__(self, source: AsyncStream[T_co], owner: Owner) -> None:
        self._async = source
        self._owner = owner
        self._feed: Feed[T_co] = Feed(owner.portal, source.next_batch, source.close, limit=_READ_AHEAD)
        self._ready: Iterator[T_co] = iter(())
        self._loop_was_left = False  # whether a loop over it was left early
        self._broken_off = False  # whether waiting for events was interrupted, which closed it
        self.was_closed_early = False
        """Whether `close` was called before all events were read, so that the rest of them is lost."""
        self._reader: int | None = None  # the thread that waits for events
        weakref.finalize(self, _drop, source, self._feed).atexit = False

    @staticmethod
    def of(source: AsyncStream[Any], owner: Owner) -> Stream[Any]:
        """The stream over `source`; made once, as two would take each other's events."""
        known: Any = source.__dict__.get("_facade")
        stream: Stream[Any] | None = None if known is None else known()
        if stream is not None:
            return stream
        make: Any = source.__dict__.get("_make_facade", Stream)
        made: Stream[Any] = make(source, owner)
        source.__dict__["_facade"] = weakref.ref(made)
        return made

    @staticmethod
    def __async_class__() -> type[AsyncStream[Any]]:
        """The asynchronous class, for `stream_cls` of the low-level methods."""
        from openai_core.streaming import AsyncStream

        return AsyncStream

    def __reduce__(self) -> NoReturn:
        refuse_copy()

    def __repr__(self) -> str:
        return repr(self._async).replace("Async", "", 1)

    # Receiving

    def __iter__(self) -> Iterator[T_co]:
        if self._loop_was_left:
            raise closed_early_error(self, "iter")
        if self.was_closed_early:
            raise closed_error(self)
        try:
            while True:
                yield from self._ready
                if not self._receive():
                    break
        except GeneratorExit:
            if self._async.closes_on_break:
                self._loop_was_left = self._async.is_abandoned = True
                self._abandon()
            raise
        except BusyStreamError:  # it stays the other thread's
            raise
        except BaseException as exc:
            self._break_off(exc)
            raise
        self._abandon()

    def __next__(self) -> T_co:
        try:
            while True:
                for event in self._ready:
                    return event
                if not self._receive():
                    break
        except BusyStreamError:
            raise
        except BaseException as exc:  # wherever it hits: an event that was taken may be lost already
            self._break_off(exc)
            raise
        raise StopIteration

    def _receive(self) -> bool:
        if self._broken_off:
            raise interrupted_error(self, "interrupted")
        thread = get_ident()
        if self._reader is not None and self._reader != thread:
            raise busy_error(self, "thread")
        try:
            self._reader = thread
            batch = self._feed.take()
        finally:
            self._reader = None
        if batch is None:
            return False
        self._ready = iter(batch)
        return True

    def _break_off(self, error: BaseException) -> None:
        """Close the stream; unless it is the stream itself that failed, and said so, reading on is an error."""
        self._broken_off = self._broken_off or not isinstance(error, OpenAIError)
        self._abandon()

    # Closing

    def close(self) -> None:
        """Stop receiving and close the connection, unless the whole body was received. May be called again."""
        self.was_closed_early = self.was_closed_early or self._has_more()
        self._ready = iter(())
        self._async.is_abandoned = True
        self._feed.close()

    def _has_more(self) -> bool:
        if list(self._ready) or self._feed.has_waiting:  # takes them all: a loop over them ends
            return True
        return not (self._feed.finished or self._async.lacks_nothing())

    def _abandon(self) -> None:
        # Not waited for: this may run in a finaliser, where blocking on another thread could be for ever.
        self._ready = iter(())
        self._feed.abandon()

    def __enter__(self) -> Stream[T_co]:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # Looking at the response

    __dir__ = visible_names

    @property
    def response(self) -> httpx.Response:
        """The response as an `httpx.Response`, whichever transport received it; its body is this stream's to read.

        Closing it closes the stream.
        """
        from ..calls.httpx_view import blocking_view

        return blocking_view(self._async.response, self._owner, self.close)

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from `x-request-id`."""
        return self._async.request_id


lack_names(Stream, OF_STREAMS)


def _drop(source: AsyncStream[Any], feed: Feed[Any]) -> None:
    """Close a stream that is not referenced any more. Called by the garbage collector."""
    source.is_abandoned = True
    feed.abandon()
