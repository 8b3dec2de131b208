"""Poll a background response whose events the server no longer has, and make its last event from it.

The events in between are lost as such; what they would have said is in the response.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from copy import copy
from typing import Any, Final

import msgspec

from ..errors import APIStatusError, PollTimeoutError
from ..http.body import SingleChunk
from ..http.detached import ResponseWrapper
from ..http.failure import decode_failure
from ..http.pipeline import Pipeline, logger
from ..http.request import Call
from ..http.response import Exchange, path_of
from ..http.retry import Stop
from ..http.transports.base import TransportResponse
from ..polling import DEFAULT_MAX_WAIT, ClientClock, PollSchedule, poll

__all__ = ["poll_response"]

_STREAMING: Final = ("stream", "starting_after", "include_obfuscation")
_UNDER_WAY: Final = ("queued", "in_progress")
_LAST_EVENTS: Final = {
    "completed": "response.completed",
    "failed": "response.failed",
    "incomplete": "response.incomplete",
    "cancelled": "response.incomplete",  # there is no event for this status
}


class _Response(msgspec.Struct):
    status: Any = None


async def poll_response(pipeline: Pipeline, call: Call, number: int, refusal: APIStatusError | None) -> Exchange | Stop:
    """Poll a response until it has ended, and return its last event as a stream of one.

    Args:
        call: the call for the rest of the events, which was refused.
        number: of the last event that arrived.
        refusal: how it was refused; None if the server returned the response instead of events.

    Raises:
        APIError: the response cannot be retrieved either.
    """
    call = copy(call)
    call.url = _without(call.url, _STREAMING)
    logger().warning(
        "GET %s: the events after number %d can no longer be had (%s); the response is asked for until it has ended, "
        "and its last event is made of it",
        path_of(call.url),
        number,
        "the server gave the response instead" if refusal is None else f"status {refusal.status_code}",
    )
    limit = call.deadline.remaining()

    async def look() -> _Poll:
        return _Poll(await pipeline.send(call))

    try:
        found = await poll(
            look,
            lambda look: look.status not in _UNDER_WAY,
            PollSchedule(None, min(max(limit, 0.0), DEFAULT_MAX_WAIT)),
            ClientClock(pipeline.sleep),
            what="the response whose events can no longer be had",
            then="ask responses.retrieve() later",
        )
    except PollTimeoutError as exc:
        return Stop(str(exc), late=limit < DEFAULT_MAX_WAIT)
    exchange, kind = found.exchange, _LAST_EVENTS.get(found.status)
    if kind is None:
        raise decode_failure(exchange, "a response with a status", f"its status is {found.status!r}") from refusal
    # Line ends would split the data of the event; in JSON they are only between values.
    sent = (exchange.content or b"").translate(None, b"\r\n")
    event = b'event: %b\ndata: {"type":"%b","sequence_number":%d,"response":%b}\n\n'
    body = event % (kind.encode(), kind.encode(), number + 1, sent)
    made = _ReplacedBody(exchange.response, body)
    return Exchange(exchange.request, made, None, exchange.attempts, exchange.started, exchange.finished)


class _Poll:
    """The result of one poll."""

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        try:
            self.status: Any = msgspec.json.decode(exchange.content or b"", type=_Response).status
        except (msgspec.MsgspecError, RecursionError) as exc:
            raise decode_failure(exchange, "a response", str(exc)) from None

    @property
    def headers(self) -> Mapping[str, str]:
        return self.exchange.headers

    def parse(self) -> _Poll:
        return self


class _ReplacedBody(ResponseWrapper):
    """A response with another body."""

    __slots__ = ("_body",)

    def __init__(self, response: TransportResponse, body: bytes) -> None:
        super().__init__(response)
        self._body = body

    async def read(self) -> bytes:
        return self._body

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return SingleChunk(self._body)

    async def aclose(self) -> None:
        return


def _without(url: str, names: Sequence[str]) -> str:
    """A URL without some of its query parameters."""
    base, _, query = url.partition("?")
    kept = [part for part in query.split("&") if part and part.partition("=")[0] not in names]
    return f"{base}?{'&'.join(kept)}" if kept else base
