"""Request a stream again after it failed, so that no event is delivered twice.

While no event was delivered, it starts again. After that it resumes where it broke, if it is a background response,
whose events the server keeps. The client's retry policy decides whether, how often and after how long, as for any
request: attempts count together with those of the request, and retries with those of the whole client.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec

from ..errors import APIError, fields_of
from ..http.failure import connection_failure, error_code, stream_failure
from ..http.pipeline import Pipeline
from ..http.request import Call
from ..http.response import Exchange
from ..http.retry import Failure, Stop, Wait
from ..http.transports.base import TransportError

if TYPE_CHECKING:
    from .resume import Position

__all__ = ["Continuation", "Interruption", "Source"]

Event = tuple[bytes, bytes]

_STATUS_OF: Final = {
    "server_error": 500,
    "internal_error": 500,
    "internal_server_error": 500,
    "api_error": 500,
    "overloaded_error": 503,
    "overloaded": 503,
    "engine_overloaded": 503,
    "service_unavailable": 503,
    "service_unavailable_error": 503,
    "timeout": 504,
    "rate_limit_exceeded": 429,
    "rate_limit_error": 429,
    "rate_limit_reached": 429,
    "tokens": 429,
    "requests": 429,
    "insufficient_quota": 429,
}
"""The status that a response with such an error would have, by the error's code or type."""
_WAITS: Final = ("retry-after-ms", "retry-after", "x-should-retry")


class Interruption(NamedTuple):
    """How a stream failed."""

    exchange: Exchange
    """The exchange of the stream, which is closed."""
    cause: TransportError | None
    """What went wrong below HTTP; None if the server reported an error."""
    body: object = None
    """The error that the server reported."""
    data: bytes = b""
    """The event that reported it."""
    first: bytes = b""
    """The data of the first event of the stream."""
    events: Sequence[Event] = ()
    """The last events that arrived; none if nothing was delivered."""


class Continuation(NamedTuple):
    """How a stream continues."""

    exchange: Exchange
    inspect: Callable[[list[Event]], list[Event]] | None
    """Filters its events; None if it starts again."""


class Source:
    """Requests a stream again."""

    __slots__ = ("call", "pipeline", "resumable", "since")

    def __init__(self, pipeline: Pipeline, call: Call, resumable: bool = False) -> None:
        self.pipeline = pipeline
        self.call = call
        self.resumable = resumable
        """Whether the server keeps the events of the stream."""
        self.since: Position | None = None
        """Where the stream broke the last time."""

    async def reopen(self, interruption: Interruption) -> Continuation | Stop:
        """Start a stream again, or resume it. Returns why not, if the policy forbids it.

        Raises:
            APIError: it was requested again, and that failed.
        """
        if not interruption.events:
            return await self._repeat(interruption)
        if not self.resumable:
            return Stop("")
        return await self._resume(interruption)

    async def _resume(self, interruption: Interruption) -> Continuation | Stop:
        """Resume after the last event.

        Each new event starts a new count of attempts; without one, all attempts together are as many as the policy
        allows one request.
        """
        from .resume import RemainingEvents, position_of, rest_of, resume

        position = position_of(interruption.exchange, interruption.first, interruption.events)
        if position is None:
            return Stop("its events have no numbers, or no id of the response, to go on from")
        moved = self.since is None or self.since.number != position.number
        attempts = 1 if moved else interruption.exchange.attempts
        self.since = position
        call = rest_of(self.call, position)
        decision = await self._pause(call, interruption, attempts)
        if isinstance(decision, Stop):
            return decision
        waited = interruption.exchange.waited + decision.seconds
        found = await resume(self.pipeline, call, position, attempts=attempts, waited=waited)
        return found if isinstance(found, Stop) else Continuation(found, RemainingEvents(position))

    async def _repeat(self, interruption: Interruption) -> Continuation | Stop:
        attempts = interruption.exchange.attempts
        decision = await self._pause(self.call, interruption, attempts)
        if isinstance(decision, Stop):
            return decision
        waited = interruption.exchange.waited + decision.seconds
        return Continuation(await self.pipeline.send(self.call, read=False, attempts=attempts, waited=waited), None)

    async def _pause(self, call: Call, interruption: Interruption, attempts: int) -> Wait | Stop:
        """Wait as long as the policy says before `call` is sent. Returns why not to send it, if the policy forbids it.

        Args:
            attempts: those that count, the one that failed included.
        """
        exchange, cause = interruption.exchange, interruption.cause
        code = error_code(interruption.body)
        failure = Failure(
            attempt=attempts,
            status=None if cause is not None else status_of(interruption.body),
            headers=retry_headers(interruption.data) if interruption.data else {},
            error_code=code,
            error=cause,
        )
        description = "" if cause is not None else f"an error in its stream, {code or 'without a code'}"
        decision = self.pipeline.decide_retry(call, failure, exchange.waited, description)
        if isinstance(decision, Stop):
            return decision

        def error_for(why_final: str) -> APIError:
            if cause is None:
                return stream_failure(exchange, interruption.body, why_final)
            return connection_failure(cause, exchange.request, attempts, why_final)

        call.deadline.attempt_failed(error_for)
        return decision if await self.pipeline.sleep(decision.seconds) else Stop("the client is closed")


def status_of(body: object) -> int:
    """The status that a response with this error would have; 400 if the error is not known to be temporary."""
    fields = fields_of(body)
    for name in ("status", "status_code", "code", "type"):
        value: object = fields.get(name)
        if isinstance(value, str) and value.isdecimal() and len(value) == 3:
            value = int(value)
        if isinstance(value, int) and 400 <= value <= 599:
            return value
        if isinstance(value, str) and value in _STATUS_OF:
            return _STATUS_OF[value]
    return 400


def retry_headers(data: bytes) -> Mapping[str, str]:
    """What an error event says about retries, as response headers: from its `headers`, or fields of the same names."""
    try:
        event: Any = msgspec.json.decode(data)
    except (ValueError, RecursionError):
        return {}
    found: dict[str, str] = {}
    for fields in (fields_of(event), fields_of(fields_of(event).get("error"))):
        for said in (fields, fields_of(fields.get("headers"))):
            for name, value in said.items():
                known = name.lower().replace("_", "-")
                if known in _WAITS and isinstance(value, str | int | float):
                    found[known] = str(value).lower() if isinstance(value, bool) else str(value)
    return found
