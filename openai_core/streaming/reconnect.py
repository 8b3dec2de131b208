"""Ask again for a stream that failed, if nobody would be given anything twice: from its start, or from where it broke.

From its start while no event was delivered; from where it broke if it is a response that is made in the background,
whose events the server keeps. The client's retry policy decides whether, how often and after how long, as for any
request: attempts count with those that the request took, and retries with those of the whole client.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec

from ..errors import fields_of
from ..http.failure import connection_failure, error_code, stream_failure
from ..http.pipeline import Pipeline
from ..http.request import Call
from ..http.response import Exchange
from ..http.retry import Stop, Wait
from ..http.transports.base import TransportError

if TYPE_CHECKING:
    from .resume import Position

__all__ = ["Broken", "Continued", "Source"]

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
"""The status that an answer with such an error would have had, by the error's code or type."""
_WAITS: Final = ("retry-after-ms", "retry-after", "x-should-retry")


class Broken(NamedTuple):
    """How a stream ended that should have gone on."""

    exchange: Exchange
    """The one that it came by; closed."""
    cause: TransportError | None
    """What went wrong below HTTP; None if the server reported an error."""
    body: object = None
    """The error that the server reported."""
    data: bytes = b""
    """The event that reported it."""
    first: bytes = b""
    """The data of the first event of the stream."""
    events: Sequence[Event] = ()
    """The last events that were received; none if nothing was delivered."""


class Continued(NamedTuple):
    """How a stream goes on."""

    exchange: Exchange
    inspect: Callable[[list[Event]], list[Event]] | None
    """What its events must pass through; None if it begins again."""


class Source:
    """Where a stream came from, and what became of asking again."""

    __slots__ = ("call", "pipeline", "resumable", "since")

    def __init__(self, pipeline: Pipeline, call: Call, resumable: bool = False) -> None:
        self.pipeline = pipeline
        self.call = call
        self.resumable = resumable
        """Whether the server keeps the events of the response that the stream tells of."""
        self.since: Position | None = None
        """Where it broke the last time."""

    async def again(self, broken: Broken) -> Continued | Stop:
        """Have a stream begin again or go on. Gives why not, if the policy is against it.

        Raises:
            APIError: it was asked for again, and that failed.
        """
        if not broken.events:
            return await self._repeat(broken)
        if not self.resumable:
            return Stop("")
        from .resume import After, position_of, resume

        position = position_of(broken.exchange, broken.first, broken.events)
        if position is None:
            return Stop("its events have no numbers to go on from")
        found = await resume(self, position, broken)
        return found if isinstance(found, Stop) else Continued(found, After(position))

    async def _repeat(self, broken: Broken) -> Continued | Stop:
        attempts = broken.exchange.attempts
        decided = await self.pause(self.call, broken, attempts)
        if isinstance(decided, Stop):
            return decided
        waited = broken.exchange.waited + decided.seconds
        return Continued(await self.pipeline.send(self.call, read=False, attempts=attempts, waited=waited), None)

    async def pause(self, call: Call, broken: Broken, attempts: int) -> Wait | Stop:
        """Wait as long as the policy says before `call` is sent; or give its reason not to send it.

        Args:
            attempts: those that count, the one that failed included.
        """
        exchange, cause = broken.exchange, broken.cause
        code = error_code(broken.body)
        decided = self.pipeline.again_after(
            call,
            attempts,
            None if cause is not None else status_of(broken.body),
            asked_for(broken.data) if broken.data else {},
            code,
            cause,
            exchange.waited,
            "" if cause is not None else f"an error in its stream, {code or 'without a code'}",
        )
        if isinstance(decided, Stop):
            return decided
        if call.watch is not None:
            failed = stream_failure(exchange, broken.body)
            call.watch.note(failed if cause is None else connection_failure(cause, exchange.request, attempts, ""))
        import anyio

        await anyio.sleep(decided.seconds)
        return decided


def status_of(body: object) -> int:
    """The status that an answer with this error would have had; 400 for one that is not known to pass."""
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


def asked_for(data: bytes) -> Mapping[str, str]:
    """What an event that reports an error says of trying again, as headers: in `headers`, or as fields of its own."""
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
