"""Ask again for a stream that failed, if nobody would be given anything twice: from its start, or from where it broke.

From its start while no event was delivered; from where it broke if it is a response that is made in the background,
whose events the server keeps. The client's retry policy decides whether, how often and after how long.
"""

from __future__ import annotations

import time
from copy import copy
from typing import TYPE_CHECKING, Final

from ..errors import fields_of
from ..http.failure import error_code
from ..http.pipeline import Pipeline, log, replayable
from ..http.prepare import Call
from ..http.response import Exchange, path_of
from ..http.retry import Failure, Stop, decide
from ..http.transports.base import TransportError

if TYPE_CHECKING:
    from .resuming import Position

__all__ = ["Source", "repeat"]

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


class Source:
    """Where a stream came from, and what became of asking again."""

    __slots__ = ("call", "pipeline", "resumable", "rounds", "since")

    def __init__(self, pipeline: Pipeline, call: Call, resumable: bool = False) -> None:
        self.pipeline = pipeline
        self.call = call
        self.resumable = resumable
        """Whether the server keeps the events of the response that the stream tells of."""
        self.rounds = 0
        """How often it broke without an event in between."""
        self.since: Position | None = None
        """Where it broke the last time."""


async def repeat(source: Source, exchange: Exchange, cause: TransportError | None, body: object) -> Exchange | str:
    """Send the call again, of which nothing was delivered. Gives why not, if the policy is against it.

    Raises:
        APIError: it was sent again, and failed.
    """
    attempts = exchange.attempts
    why = await pause(source.call, attempts, cause, body)
    if why is not None:
        return why
    call = copy_of(source.call)
    call.policy = call.policy.replace(max_retries=max(0, call.policy.max_retries - attempts))
    again = await source.pipeline.send(call, read=False)
    again.attempts += attempts
    return again


async def pause(call: Call, attempts: int, cause: TransportError | None, body: object) -> str | None:
    """Wait as long as the policy says and give None; or give its reason not to ask again."""
    from random import random

    status = None if cause is not None else status_of(body)
    code = error_code(body)
    decision = decide(
        call.policy,
        attempt=attempts,
        status=status,
        headers={},
        error_code=code,
        error=cause,
        replayable=replayable(call.body),
        now=time.time(),
        dice=random(),
        remaining=None if call.watch is None else call.watch.deadline.remaining(),
    )
    if isinstance(decision, Stop):
        return decision.reason
    what = cause if cause is not None else f"an error in its stream, {code or 'without a code'}"
    log.info("%s %s: %s; it is asked for again in %.3g s", call.method, path_of(call.url), what, decision.seconds)
    if call.policy.on_retry is not None:
        failure = Failure(attempt=attempts, status=status, headers={}, error_code=code, error=cause)
        call.policy.on_retry(failure, decision.seconds)
    import anyio

    await anyio.sleep(decision.seconds)
    return None


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


def copy_of(call: Call) -> Call:
    """A call of the same kind, to be changed."""
    return copy(call)
