"""What follows when a stream is lost or reports an error: it is requested again where the policy allows, or raises.

`reconnect.py` makes the request; here is what becomes of the stream. Loaded when the first stream fails.
"""

from __future__ import annotations

from typing import NoReturn

from ..errors import APIError
from ..http.failure import stream_cut, stream_failure
from ..http.request import NO_DEADLINE, NoDeadline
from ..http.retry import Stop
from ..http.transports.base import TransportError
from .reconnect import Interruption, Source
from .stream_state import StreamState

__all__ = ["recover_from_error", "recover_from_loss"]


async def recover_from_loss(state: StreamState, cause: TransportError, rest: bytes = b"") -> None:
    """Request a stream again that stopped before its end, or raise.

    Args:
        state: of the stream.
        cause: what went wrong below HTTP.
        rest: what followed the last complete event.

    Raises:
        APIError: it is not requested again.
    """
    received = state.received
    if received.is_final():
        await state.close()
        return
    stop = None
    if state.source is not None:
        interruption = Interruption(state.exchange, cause, first=received.first, events=received.last_events)
        stop = await _reopen(state, state.source, interruption)
        if stop is None:
            return
    await state.close()
    why_final = "no event had come" if stop is None else stop.reason
    if received.count:
        why_final = f"the stream had begun, so it is not repeated{'; ' if why_final else ''}{why_final}"
    error = stream_cut(state.exchange, cause, received.count, state.last_event(), partial=rest, why_final=why_final)
    _raise(state, error, cause, stop)


async def recover_from_error(state: StreamState, body: object, data: bytes, *, is_first: bool) -> None:
    """Request a stream again after an error if nothing came before it, or raise the error.

    Args:
        state: of the stream.
        body: the error that the server reported.
        data: the event, or the body, that reported it.
        is_first: whether nothing came before it.

    Raises:
        APIError: it is not requested again.
    """
    stop = None
    if state.source is not None and is_first:
        stop = await _reopen(state, state.source, Interruption(state.exchange, None, body, data))
        if stop is None:
            return
    await state.close()
    _raise(state, stream_failure(state.exchange, body, "" if stop is None else stop.reason), None, stop)


async def _reopen(state: StreamState, source: Source, interruption: Interruption) -> Stop | None:
    """Start a stream again, or resume it. Returns None, or the reason why not."""
    await state.exchange.aclose()
    try:
        found = await source.reopen(interruption)
    except BaseException:
        await state.close()
        raise
    if isinstance(found, Stop):
        return found
    if state.is_closed:  # by another task meanwhile
        await found.exchange.aclose()
    else:
        state.go_on_with(found)
    return None


def _raise(state: StreamState, error: APIError, cause: TransportError | None, stop: Stop | None) -> NoReturn:
    """Raise the error that a stream ends with, or that the deadline leaves no time to go on."""
    deadline: NoDeadline = NO_DEADLINE if state.source is None else state.source.call.deadline
    deadline.give_up(error, cause, stop)
