"""Responses over a websocket: the turns of one stream one after the other, and the streams side by side."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..api.input_items import read_input
from ..api.interrupted import interrupt
from ..api.response_events import events_of
from ..api.responses import make
from ..engine.answers import Refusal
from ..engine.calls import optional, required
from ..engine.state import StoredResponse
from ..sockets.session import Closing, Event, Setup
from .steers import Steer, answers_all, as_items, required_input

__all__ = ["ResponsesSession"]

_MAX_IN_FLIGHT = 16
_MAX_STREAMS = 32
_MAX_NAME = 256
_MAX_STEERS = 8
_LAST = ("response.completed", "response.incomplete", "response.failed", "error")
"""Events after which a response is not under way any more."""
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
    body: Event = field(default_factory=dict[str, Any])
    """What the last response was asked for with."""
    active: StoredResponse | None = None
    """The response under way, from its first event to its last."""
    number: int = 0
    """The number of the next event of that response."""
    steers: list[Steer] = field(default_factory=list[Steer])
    """Steers of the response under way, or of the last one that waits for results."""

    def numbered(self, event: Event) -> Event:
        """An event of the response under way."""
        self.number += 1
        return self.tagged({**event, "sequence_number": self.number - 1})

    def tagged(self, event: Event) -> Event:
        """An event that says which stream it is of."""
        return _with_stream_id(event, self.stream_id)


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
                return self._steer(event, stream_id)
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
        """A response; and after it, as long as it is steered, the one that follows it with the input of the steers."""
        body = yield from self._with_steers(body, queue)
        while True:
            try:
                stored = make(body, self._setup.state, self._setup.scripted, queue.cached)
            except Refusal as refusal:
                # A turn that fails takes what it followed with it.
                queue.cached.clear()
                yield from self._refuse(refusal, queue)
                return
            queue.steers.clear()
            queue.cached.clear()
            queue.body, queue.active, queue.number = body, stored, 0
            if not (yield from self._response(stored, queue)):
                return
            body = _following(body, stored.response, queue.steers)

    def _response(self, stored: StoredResponse, queue: _StreamTurns) -> Generator[Event, None, bool]:
        """The events of a response, to its end or to a steer; whether it was one."""
        sent: list[Event] = []
        for event in events_of(stored.response, every=stored.every, error=stored.error):
            if queue.steers and sent:
                queue.active = None
                for last in interrupt(stored, sent, self._setup.state, "steered"):
                    yield queue.numbered(last)
                queue.cached[stored.response["id"]] = stored
                return True
            sent.append(event)
            if event["type"] in _ENDINGS:
                queue.cached[stored.response["id"]] = stored
            if event["type"] in _LAST:
                queue.active = None
            yield queue.numbered(event)
        return False

    def _refuse(self, refusal: Refusal, queue: _StreamTurns) -> Iterator[Event]:
        for each in queue.steers:
            yield queue.tagged(each.failed(0, "successor_creation_failed", str(refusal)))
        if not queue.steers:
            yield _error(refusal, queue.stream_id)
        queue.steers.clear()

    # Steering

    def _steer(self, event: Event, name: str | None) -> list[Event]:
        """Take the input for a response under way, which makes way for one with that input; or say why not."""
        previous, given = required(event, "previous_response_id", str), required(event, "input", (str, list))
        steer = Steer(self._setup.state.new_id("steer_"), previous, given)
        if (wrong := self._wrong_input(steer)) is not None:
            return [_with_stream_id(wrong, name)]
        for queue in self._queues.values():
            if queue.active is not None and queue.active.response["id"] == previous:
                return [queue.numbered(self._accept(steer, queue))]
            if previous in queue.cached:
                return self._steer_last(steer, queue)
        known = previous in self._setup.state.responses
        code = "response_already_completed" if known else "response_not_found"
        message = f"response {previous!r} is {'not under way' if known else 'not known'} on this connection"
        return [_with_stream_id(steer.failed(0, code, message), name)]

    def _wrong_input(self, steer: Steer) -> Event | None:
        """The event that answers a steer whose input cannot be used."""
        try:
            if not steer.given:
                raise Refusal(400, "the input is empty")
            read_input(steer.given, {}, self._setup.state)
        except Refusal as refusal:
            return steer.failed(0, "invalid_input", str(refusal))
        return None

    def _accept(self, steer: Steer, queue: _StreamTurns) -> Event:
        """The event that answers a steer of a response under way."""
        if len(queue.steers) >= _MAX_STEERS:
            message = f"response {steer.response_id!r} has {_MAX_STEERS} steers that it has not come to yet"
            return steer.failed(0, "too_many_pending_steers", message)
        queue.steers.append(steer)
        return steer.accepted(0)

    def _steer_last(self, steer: Steer, queue: _StreamTurns) -> list[Event]:
        """The event that answers a steer of a response that has ended: taken if that waits for results."""
        response = queue.cached[steer.response_id].response
        needed = required_input(response["output"])
        if response["status"] != "completed" or not needed:
            code = "response_already_completed" if response["status"] == "completed" else "response_not_active"
            return [queue.tagged(steer.failed(0, code, f"response {steer.response_id!r} is {response['status']}"))]
        answer = self._accept(steer, queue)
        if answer["type"] == "response.steer.failed":
            return [queue.tagged(answer)]
        if not answers_all(as_items(steer.given), needed):
            return [queue.tagged(steer.pending(0, needed))]
        queue.waiting.appendleft(_following(queue.body, response, []))
        if queue not in self._turns:
            self._turns.append(queue)
        return []

    def _with_steers(self, body: Event, queue: _StreamTurns) -> Generator[Event, None, Event]:
        """What a turn is asked for with, and the input of the steers that waited for it."""
        steers, queue.steers = queue.steers, []
        for each in steers:
            items = [*as_items(body.get("input")), *as_items(each.given)]
            last = queue.cached.get(each.response_id)
            needed = required_input(last.response["output"]) if last else []
            goes_on = body.get("conversation") or body.get("previous_response_id") == each.response_id
            if goes_on and answers_all(items, needed):
                body = {**body, "input": items}
                yield queue.tagged(each.accepted(0))
            else:
                message = f"the next response did not go on from {each.response_id!r} with what it waits for"
                yield queue.tagged(each.failed(0, "response_not_active", message))
        return body


def _following(body: Event, response: dict[str, Any], steers: list[Steer]) -> Event:
    """What a response that follows another one is asked for with: the same, and the input of the steers."""
    given = [item for each in steers for item in as_items(each.given)]
    if body.get("conversation") is not None:
        return {**body, "input": given}
    return {**body, "input": given, "previous_response_id": response["id"]}


def _with_stream_id(event: Event, stream_id: str | None) -> Event:
    return event if stream_id is None else {**event, "stream_id": stream_id}


def _error(refusal: Refusal, stream_id: str | None) -> Event:
    error = {"type": refusal.type, "code": refusal.code, "message": str(refusal), "param": refusal.param}
    return _with_stream_id({"type": "error", "status": refusal.status, "error": error}, stream_id)
