"""Responses over a websocket: the turns of one `stream_id` one after the other, those of several side by side."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..api.response_events import events_of
from ..api.responses import make
from ..engine.answers import Refusal
from ..engine.calls import optional, required
from ..engine.state import StoredResponse
from ..sockets.session import Closing, Event, Setup

__all__ = ["ResponsesSession"]

_MAX_IN_FLIGHT = 16
_MAX_STREAMS = 32
_MAX_NAME = 256
_ENDINGS = ("response.completed", "response.incomplete")
"""Ends of a turn after which its response can be followed up from the connection's cache."""


@dataclass(slots=True)
class _StreamTurns:
    """Turns that come one after the other."""

    stream_id: str | None
    waiting: deque[Event] = field(default_factory=deque[Event])
    running: Iterator[Event] | None = None
    cached: dict[str, StoredResponse] = field(default_factory=dict[str, StoredResponse])
    """The last response, which can be followed up also if it was not kept."""


class ResponsesSession:
    """Turns over one websocket, as `response.create` asks for them.

    Args:
        setup: of its connection.
    """

    def __init__(self, setup: Setup) -> None:
        self.closing: Closing | None = None
        self._setup = setup
        self._queues: dict[str | None, _StreamTurns] = {}
        self._turns: deque[_StreamTurns] = deque()

    def opened(self) -> list[Event]:
        """Nothing: the client speaks first."""
        return []

    def handle(self, event: Event) -> list[Event]:
        """Take a turn, or refuse it."""
        stream_id: str | None = None
        try:
            stream_id = optional(event, "stream_id", str)
            kind = required(event, "type", str)
            if kind == "response.steer":
                return [self._steer(event, stream_id)]
            if kind != "response.create":
                message = f"invalid value {kind!r} for 'type'; supported are 'response.create', 'response.steer'"
                raise Refusal(400, message, param="type", code="invalid_value")
            self._take(event, stream_id)
        except Refusal as refusal:
            return [_error(refusal, stream_id)]
        return []

    def step(self) -> list[Event] | None:
        """The next event of one of the streams, which take turns."""
        while self._turns:
            queue = self._turns.popleft()
            if queue.running is None:
                if not queue.waiting:
                    continue
                queue.running = self._turn(queue.waiting.popleft(), queue)
            event = next(queue.running, None)
            self._turns.append(queue)
            if event is None:
                queue.running = None
                continue
            return [event]
        return None

    def error_event(self, message: str, code: str) -> Event:
        """The error event for a message that is no event, or for the end of the connection."""
        return _error(Refusal(400, message, code=code), None)

    def _take(self, event: Event, name: str | None) -> None:
        for unwanted in ("stream", "background"):
            if event.get(unwanted):
                message = f"{unwanted!r} is not for websockets; leave it out"
                raise Refusal(400, message, param=unwanted, code="unsupported_parameter")
        if name is not None and not 1 <= len(name) <= _MAX_NAME:
            message = f"'stream_id' has {len(name)} characters; expected 1 to {_MAX_NAME}"
            raise Refusal(400, message, param="stream_id", code="invalid_value")
        queues = self._queues.values()
        if sum(len(queue.waiting) + (queue.running is not None) for queue in queues) >= _MAX_IN_FLIGHT:
            message = f"{_MAX_IN_FLIGHT} responses of this connection are under way; wait for one to end"
            raise Refusal(429, message, type="rate_limit_error", code="too_many_in_flight")
        if name not in self._queues and name is not None and len(self._queues) >= _MAX_STREAMS:
            message = f"this connection has {_MAX_STREAMS} streams, and takes no more"
            raise Refusal(400, message, param="stream_id", code="too_many_streams")
        queue = self._queues.setdefault(name, _StreamTurns(name))
        queue.waiting.append({key: value for key, value in event.items() if key not in ("type", "stream_id")})
        if queue not in self._turns:
            self._turns.append(queue)

    def _turn(self, body: Event, queue: _StreamTurns) -> Iterator[Event]:
        try:
            stored = make(body, self._setup.state, self._setup.scripted, queue.cached)
        except Refusal as refusal:
            # A turn that fails takes what it followed with it.
            queue.cached.clear()
            yield _error(refusal, queue.stream_id)
            return
        queue.cached.clear()
        for event in events_of(stored.response, every=stored.every, error=stored.error):
            if event["type"] in _ENDINGS:
                queue.cached[stored.response["id"]] = stored
            yield _with_stream_id(event, queue.stream_id)

    def _steer(self, event: Event, stream_id: str | None) -> Event:
        """The turns of this server are over at once, so that there is nothing to steer."""
        previous, given = required(event, "previous_response_id", str), required(event, "input", (str, list))
        error = {"type": "invalid_request_error", "code": "response_already_completed"}
        error["message"] = f"response {previous!r} is complete"
        steer: dict[str, Any] = {"input": given, "previous_response_id": previous}
        return _with_stream_id(
            {"type": "response.steer.failed", "sequence_number": 0, "error": error, "steer": steer}, stream_id
        )


def _with_stream_id(event: Event, stream_id: str | None) -> Event:
    return event if stream_id is None else {**event, "stream_id": stream_id}


def _error(refusal: Refusal, stream_id: str | None) -> Event:
    error = {"type": refusal.type, "code": refusal.code, "message": str(refusal), "param": refusal.param}
    return _with_stream_id({"type": "error", "status": refusal.status, "error": error}, stream_id)
