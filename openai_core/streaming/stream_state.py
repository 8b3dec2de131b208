"""The state of one streamed response: where its events come from, and what has arrived of them.

`receiving.py` and, once something has failed, `recovery.py` are the functions that bring it on; `stream.py` delivers
the events. It outlives its responses: a stream that is requested again goes on with another one.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, NoReturn

from ..errors import APITimeoutError
from ..http.failure import decode_failure
from ..http.response import Exchange
from ..http.sse import EventStreamDecoder
from ..http.transports.base import TransportError
from ..net.closing import LoopCloser
from .received import ReceivedEvents
from .termination import Ending

if TYPE_CHECKING:
    from .reconnect import Continuation, Source

__all__ = ["StreamState"]

Event = tuple[bytes, bytes]

_DRAIN_SECONDS: Final = 0.25
"""Seconds to wait for the end of the body after `[DONE]`, so that its connection can be reused."""


class StreamState:
    """The response that events come from, and what has arrived of them.

    For one task at a time, but `close` may be called by others of the event loop.

    Args:
        exchange: whose body was not read.
        decode: decodes the data of an event, for errors, which have the last one.
    """

    __slots__ = (
        "_closer",
        "chunks",
        "decode",
        "decoder",
        "events",
        "exchange",
        "inspect",
        "is_closed",
        "is_complete",
        "plain",
        "received",
        "source",
    )

    chunks: AsyncIterator[bytes]
    """The body of the response."""
    decoder: EventStreamDecoder
    """Makes events of the body."""
    events: Iterator[Event]
    """Events that were received and not yet taken. Whoever takes one too many puts it back."""
    exchange: Exchange
    """The request and the response; always the same object, which stands for the last of them."""
    inspect: Callable[[list[Event]], list[Event]] | None
    """Filters the events of each chunk; None if all are delivered."""
    is_closed: bool
    """Whether no more is received: the stream has ended, or was closed."""
    is_complete: bool
    """Whether the end of the stream was reached."""
    plain: bytes
    """What came before the first event: the beginning of it, or a body that has none."""
    received: ReceivedEvents
    """What has arrived so far."""
    source: Source | None
    """Requests the stream again when it is lost; None if that is not possible."""

    def __init__(self, exchange: Exchange, decode: Callable[[bytes], Any]) -> None:
        self.exchange = exchange
        self.decode = decode
        self.chunks = exchange.iter_bytes()
        self.decoder = EventStreamDecoder(max_event_bytes=exchange.request.limits.max_event_bytes)
        self.events = iter(())
        self.inspect = None
        self.is_closed = self.is_complete = False
        self.plain = b""
        self.received = ReceivedEvents()
        self.source = None
        self._closer = LoopCloser(exchange)

    def arrange(self, ending: Ending | None, source: Source | None, *, keeps_all: bool) -> None:
        """Configure the stream before its first event.

        Args:
            ending: what it ends with; None accepts any end between two events.
            source: see the attribute.
            keeps_all: whether `received` keeps all events of the last chunk.
        """
        self.source = source
        self.received = ReceivedEvents(ending, keeps_all=keeps_all)
        if ending is not None and ending.observes_all:
            self.inspect = ending.observe

    def lacks_nothing(self) -> bool:
        """Whether nothing is missing, whatever happens to the connection now."""
        return self.is_complete or self.received.is_final()

    def last_event(self) -> Any:
        """The last event received, decoded once more, for errors; None if there is none."""
        return self.received.decoded_last(self.decode)

    def go_on_with(self, found: Continuation) -> None:
        """Go on with another response: after what has arrived, or from the first event if it starts again.

        Args:
            found: the response, and whether it starts again.
        """
        exchange = self.exchange
        exchange.replace_with(found.exchange)
        self.chunks = exchange.iter_bytes()
        self.decoder = EventStreamDecoder(max_event_bytes=exchange.request.limits.max_event_bytes)
        self.events = iter(())
        if found.inspect is None:
            self.plain = b""
            self.received.restart()
        else:
            self.inspect = found.inspect

    # Closing

    async def finish(self) -> None:
        """Wait for the end of the body after the last event, so that the connection can be reused."""
        import anyio

        self.is_closed = self.is_complete = True
        try:
            with anyio.move_on_after(_DRAIN_SECONDS):
                async for _ in self.chunks:
                    pass
        except (TransportError, APITimeoutError):
            pass  # all events have arrived
        finally:
            await self.close()

    async def refuse(self, data: bytes, wanted: str, problem: str) -> NoReturn:
        """Close the stream, and raise `APIResponseValidationError`.

        Args:
            data: what was received.
            wanted: what was expected.
            problem: what is wrong with it.
        """
        await self.close()
        self.exchange.content = data
        raise decode_failure(self.exchange, wanted, problem) from None

    async def close(self) -> None:
        """Release the connection, or close it if the body was not read to its end. May be called again."""
        self.is_closed = True
        self.events = iter(())
        self._closer.release()
        await self.exchange.aclose()

    def abandon(self) -> None:
        """Close the stream soon, in its own event loop. Safe to call from any thread; does not wait."""
        self.is_closed = True
        self._closer.close_soon(self.exchange.aclose)
        self._closer.release()
