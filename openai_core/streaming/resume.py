"""Resume the stream of a background response after it broke, without missing or repeated events.

The server keeps the events, which are numbered: `GET /responses/{id}?stream=true&starting_after=N` returns those after
number N. If it no longer has them, `poll.py` polls the response itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from typing import Any, Final

import msgspec

from ..errors import APIConnectionError, APIStatusError, DeadlineExceededError
from ..http.path import path_segment
from ..http.pipeline import Pipeline
from ..http.query import merge_query
from ..http.request import Call
from ..http.response import Exchange
from ..http.retry import Stop
from ..http.transports.base import ProtocolError

__all__ = ["Position", "RemainingEvents", "can_resume", "position_of", "rest_of", "resume"]

Event = tuple[bytes, bytes]

_CREATED: Final = ("responses.create", "beta.responses.create")
_RETRIEVED: Final = ("responses.retrieve", "beta.responses.retrieve")
_REFUSALS: Final = (400, 404, 405, 409, 410, 422)
"""Statuses of a server that may still have the response, but not its events."""
_OF_POST: Final = ("content-type", "idempotency-key")


class _Response(msgspec.Struct):
    id: Any = None
    background: Any = None


class _Event(msgspec.Struct):
    sequence_number: Any = None
    response: _Response | None = None


class _StreamOptions(msgspec.Struct):
    include_obfuscation: bool | None = None


class _RequestParams(msgspec.Struct):
    """Parameters of the request for a response that requests for the rest of its events need too."""

    include: list[str] | None = None
    stream_options: _StreamOptions | None = None


class Position(msgspec.Struct, frozen=True):
    """A position in the events of a response."""

    url: str
    """The URL of its events."""
    number: int
    """The number of the last event that arrived."""


def can_resume(method: str, params: Mapping[str, object]) -> bool:
    """Whether the server keeps the events of a call.

    Args:
        method: as users write it, such as `responses.create`.
        params: of the call.
    """
    return method in _RETRIEVED or (method in _CREATED and params.get("background") is True)


def position_of(exchange: Exchange, first: bytes, events: Sequence[Event]) -> Position | None:
    """The position of a stream, from the data of its first event and its last events.

    Returns:
        None if they have no numbers, or no id that can be asked for.
    """
    number = next((seen for _, data in reversed(events) if (seen := _number(data)) is not None), None)
    if number is None:
        return None
    url, _, query = exchange.request.url.partition("?")
    if exchange.request.method != "GET":
        try:
            response = msgspec.json.decode(first, type=_Event).response
        except (msgspec.MsgspecError, RecursionError):
            return None
        if response is None or not isinstance(response.id, str):
            return None
        try:
            url = f"{url}/{path_segment('response_id', response.id, 'resuming a stream')}"
        except ValueError:
            return None  # no id of a response, but of another resource
    return Position(f"{url}?{query}" if query else url, number)


def rest_of(call: Call, position: Position) -> Call:
    """The call for the events after a position of the stream that `call` was answered with."""
    rest = copy(call)
    rest.method, rest.body = "GET", None
    rest.headers = {name: value for name, value in call.headers.items() if name not in _OF_POST}
    # Reading can be repeated, whether or not the server received an earlier attempt.
    rest.policy = call.policy.replace(retry_if_maybe_received=True)
    rest.url = merge_query(
        position.url, {**_forwarded_params(call.body), "stream": True, "starting_after": position.number}
    )
    return rest


async def resume(
    pipeline: Pipeline, call: Call, position: Position, *, attempts: int, waited: float
) -> Exchange | Stop:
    """Open the stream again after a position. Returns why not, if the connection failed.

    Args:
        call: made by `rest_of`.
        attempts, waited: as for `Pipeline.send`.

    Raises:
        APIStatusError: the server answered with an error, and the response could not be retrieved instead.
        DeadlineExceededError: the deadline was reached.
    """
    try:
        return await _open(pipeline, call, position, attempts, waited)
    except DeadlineExceededError:
        raise
    except APIConnectionError as exc:  # the error that the caller gets is that of the stream, which was lost first
        return Stop(f"going on with it failed: {exc}")


async def _open(pipeline: Pipeline, call: Call, position: Position, attempts: int, waited: float) -> Exchange | Stop:
    refusal = None
    try:
        exchange = await pipeline.send(call, read=False, attempts=attempts, waited=waited)
    except APIStatusError as exc:
        if exc.status_code not in _REFUSALS:
            raise
        refusal = exc
    else:
        if exchange.content_type != "application/json":
            return exchange
        await exchange.aclose()
    from .poll import poll_response

    return await poll_response(pipeline, call, position.number, refusal)


class RemainingEvents:
    """Filters the events after a position, and checks that none is missing. For one stream."""

    __slots__ = ("_last",)

    def __init__(self, position: Position) -> None:
        self._last = position.number

    def __call__(self, events: list[Event]) -> list[Event]:
        """The events among these that did not arrive before.

        Raises:
            ProtocolError: the first of them is not the next one.
        """
        found: list[Event] = []
        for event in events:
            number = _number(event[1])
            if number is None:
                found.append(event)
            elif number > self._last:
                if number > self._last + 1:
                    raise ProtocolError(
                        f"the server went on with event {number} after event {self._last}, so that some are missing",
                        sent="yes",
                    )
                self._last = number
                found.append(event)
        return found


def _forwarded_params(body: object) -> dict[str, object]:
    """Parameters of the request that created the response, as the request for its events takes them."""
    if not isinstance(body, bytes):
        return {}
    try:
        asked = msgspec.json.decode(body, type=_RequestParams)
    except (msgspec.MsgspecError, RecursionError):
        return {}
    options = asked.stream_options or _StreamOptions()
    return {"include": asked.include, "include_obfuscation": options.include_obfuscation}


def _number(data: bytes) -> int | None:
    try:
        number = msgspec.json.decode(data, type=_Event).sequence_number
    except (msgspec.MsgspecError, RecursionError):
        return None
    if isinstance(number, str) and number.isdecimal():
        return int(number)
    return number if isinstance(number, int) else None
