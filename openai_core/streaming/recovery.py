"""What follows when a stream is lost or reports an error: it is requested again where the policy allows, or raises.

`reconnect.py` makes the request; here is what becomes of the stream. Loaded when the first stream fails.
"""

from __future__ import annotations

from typing import Any, NoReturn

from ..errors import APIError
from ..http.failure import stream_cut, stream_failure
from ..http.request import NO_DEADLINE, NoDeadline
from ..http.retry import Stop
from ..http.sse import EventStreamDecoder
from ..http.transports.base import TransportError
from .reconnect import Interruption

__all__ = ["recover_from_error", "recover_from_loss"]


async def recover_from_loss(stream: Any, cause: TransportError, rest: bytes = b"") -> None:
    """Request a stream again that stopped before its end, or raise.

    Args:
        stream: an `AsyncStream`.
        cause: what went wrong below HTTP.
        rest: what followed the last complete event.

    Raises:
        APIError: it is not requested again.
    """
    if stream._ending is not None and stream._ending.is_last and stream._is_whole():
        await stream.close()
        return
    stop = None
    if stream._source is not None:
        stop = await _reopen(stream, cause)
        if stop is None:
            return
    await stream.close()
    why_final = "no event had come" if stop is None else stop.reason
    if stream._count:
        why_final = f"the stream had begun, so it is not repeated{'; ' if why_final else ''}{why_final}"
    error = stream_cut(stream._exchange, cause, stream._count, stream._last(), partial=rest, why_final=why_final)
    _raise(stream, error, cause, stop)


async def recover_from_error(stream: Any, body: object, data: bytes, *, is_first: bool) -> None:
    """Request a stream again after an error if nothing came before it, or raise the error.

    Args:
        stream: an `AsyncStream`.
        body: the error that the server reported.
        data: the event, or the body, that reported it.
        is_first: whether nothing came before it.

    Raises:
        APIError: it is not requested again.
    """
    stop = None
    if stream._source is not None and is_first:
        stop = await _reopen(stream, None, body, data)
        if stop is None:
            stream._count, stream._tail, stream._inspects, stream._plain = 0, [], True, b""
            return
    await stream.close()
    _raise(stream, stream_failure(stream._exchange, body, "" if stop is None else stop.reason), None, stop)


async def _reopen(stream: Any, cause: TransportError | None, body: object = None, data: bytes = b"") -> Stop | None:
    """Start a stream again, or resume it. Returns None, or the reason why not."""
    exchange = stream._exchange
    await exchange.aclose()
    events = () if cause is None else (*stream._before, *stream._tail)
    try:
        found = await stream._source.reopen(Interruption(exchange, cause, body, data, stream._first, events))
    except BaseException:
        await stream.close()
        raise
    if isinstance(found, Stop):
        return found
    if stream._ended:  # closed by another task meanwhile
        await found.exchange.aclose()
        return None
    exchange.replace_with(found.exchange)
    stream._chunks = exchange.iter_bytes()
    stream._decoder = EventStreamDecoder(max_event_bytes=exchange.request.limits.max_event_bytes)
    stream._events = iter(())
    stream._inspect = found.inspect or stream._inspect
    stream._inspects = True
    return None


def _raise(stream: Any, error: APIError, cause: TransportError | None, stop: Stop | None) -> NoReturn:
    """Raise the error that a stream ends with, or that the deadline leaves no time to go on."""
    deadline: NoDeadline = NO_DEADLINE if stream._source is None else stream._source.call.deadline
    deadline.give_up(error, cause, stop)
