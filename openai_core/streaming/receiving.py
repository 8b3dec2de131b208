"""Receive the events of a stream, as bytes: to its end, which is checked, or until it fails."""

from __future__ import annotations

from typing import Final

from ..http.failure import stream_failure
from ..http.sse import EventTooLargeError
from ..http.transports.base import ReadError, TransportError
from .events import NAMED, last_event, reported_by_body, with_name
from .stream_state import StreamState

__all__ = ["DONE", "handle_error", "receive"]

DONE: Final = b"[DONE]"
"""The data of the event that says that a stream has ended."""
_EVENT_STREAM: Final = "text/event-stream"
_MOST_PLAIN_BYTES: Final = 1 << 16
"""Bytes that are kept of a body without events, which may be an error."""


async def receive(state: StreamState) -> None:
    """Wait for bytes, and put the events that they complete into `state.events`.

    There may be none. At the end of the body the stream is closed. One that fails starts again, where the policy
    allows.

    Raises:
        APIError: it was lost, or reported an error, and is not requested again.
        APIResponseValidationError: the response is something else than events.
    """
    chunk = None
    try:
        chunk = await state.chunks.__anext__()  # anext() with a default costs an object more
    except StopAsyncIteration:
        pass
    except TransportError as exc:
        if not state.is_closed:  # else another task closed it
            await _handle_lost(state, exc)
        return
    except BaseException:
        await state.close()
        raise
    try:
        rest = b""
        if chunk is not None:
            events = state.decoder.feed_data(chunk)
            if not events:
                state.plain += chunk if not state.received.count and len(state.plain) < _MOST_PLAIN_BYTES else b""
                return
        else:
            rest = state.decoder.eof()
            events = last_event(rest)
        if events:
            name = events[0][0]
            if name and name.startswith(NAMED):
                events = [with_name(name, data) for name, data in events]
            if state.inspect is not None:
                events = state.inspect(events)
                if not events:
                    return
            state.events = iter(events)
            state.received.note(events)
            return
    except EventTooLargeError as exc:
        await state.close()
        raise stream_failure(state.exchange, str(exc)) from exc
    except TransportError as exc:  # the resumed stream does not continue where it broke
        state.source = None
        await _handle_lost(state, exc)
        return
    if not state.is_closed:
        await _handle_body_end(state, rest)


async def _handle_body_end(state: StreamState, rest: bytes) -> None:
    """Handle the end of the body. `rest` is what followed its last complete event."""
    received = state.received
    if not received.count:
        body = reported_by_body(state.plain)
        if body is not None:
            await handle_error(state, body, state.plain, is_first=True)
            return
        if state.exchange.content_type not in ("", _EVENT_STREAM):
            await state.refuse(state.plain, "a stream of events", "it ended without an event")
    if rest.rstrip(b"\n").removeprefix(b"data:").lstrip() == DONE:
        state.is_complete = True
        await state.close()  # only the empty line after it is missing
    elif rest:
        problem = f"the stream ended inside an event, after {len(rest)} bytes of it"
        await _handle_lost(state, ReadError(problem, sent="yes"), rest)
    elif received.ending is None or received.is_whole():
        state.is_complete = True
        await state.close()
    else:
        await _handle_lost(state, ReadError(f"the stream ended without {received.ending.expected}", sent="yes"))


async def _handle_lost(state: StreamState, cause: TransportError, rest: bytes = b"") -> None:
    """Request the stream again, which stopped before its end, or raise."""
    from .recovery import recover_from_loss

    await recover_from_loss(state, cause, rest)


async def handle_error(state: StreamState, body: object, data: bytes, *, is_first: bool) -> None:
    """As `recovery.recover_from_error`, which is imported when a stream first fails."""
    from .recovery import recover_from_error

    await recover_from_error(state, body, data, is_first=is_first)
