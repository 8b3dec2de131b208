"""The events of a websocket for responses by the lane that they belong to, until they are taken: without I/O."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from typing import Any, Final

from ...number_checks import PlainSettingsMeta
from ...sentinels import omit
from ...streaming.responses.state import ResponseStreamState

__all__ = [
    "TERMINAL",
    "LaneBuffer",
    "LaneBuffers",
    "ResponsesWebSocketBufferError",
    "ResponsesWebSocketError",
    "ResponsesWebSocketLimits",
]

TERMINAL: Final = frozenset({"response.completed", "response.failed", "response.incomplete"})
"""The types of the events that end a response, besides `error`."""
_NAME: Final = re.compile(r"[A-Za-z0-9_.-]{1,256}")


class ResponsesWebSocketBufferError(RuntimeError):
    """More was received for a lane, a session or a response than the limits of the session allow."""


class ResponsesWebSocketError(RuntimeError):
    """A response ended with an error event. The connection and its lanes can be used on."""

    def __init__(self, event: Any) -> None:
        self.event = event
        """The error event."""
        error = getattr(event, "error", None) or event
        code, message = getattr(error, "code", None), getattr(error, "message", None)
        super().__init__(f"the response ended with an error event: {message or 'without a message'} (code {code})")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.event,)


@dataclass(frozen=True)
class ResponsesWebSocketLimits(metaclass=PlainSettingsMeta):
    """What a session may hold of events that were received and not taken yet. Bytes are those of the messages.

    Raises:
        ValueError: one is not a positive integer.
    """

    max_lanes: int
    """Lanes, the default one and those that were closed included."""
    max_events_per_lane: int
    """Events that may wait in one lane."""
    max_events: int
    """Events that may wait in all lanes together."""
    max_bytes_per_lane: int
    """Bytes of the events that may wait in one lane."""
    max_bytes: int
    """Bytes of the events that may wait in all lanes together."""
    max_response_bytes: int | None = None
    """Bytes of all events of one response, if `get_final_response` is to return it; None for any number."""

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            if value is None and name == "max_response_bytes":
                continue
            if type(value) is not int or value < 1:
                raise ValueError(f"{name} must be a positive integer; got {value!r}")


class LaneBuffer:
    """One lane: the events that wait to be taken, and the response that those which were taken make up."""

    __slots__ = ("_result", "_size", "_state", "closed", "error", "events", "is_active", "size", "stream_id")

    def __init__(self, stream_id: str | None) -> None:
        self.stream_id = stream_id
        """Its name; None for the events without one."""
        self.events: deque[tuple[int, Any]] = deque()
        """The events that wait, each with its size in bytes; an exception is raised in its turn."""
        self.size = 0
        """Bytes of the events that wait."""
        self.is_active = False
        """Whether a response was asked for whose last event was not taken yet."""
        self.closed = False
        """Whether the program has left it."""
        self.error: Exception | None = None
        """What ended it; raised once the events that wait were taken."""
        self._state: ResponseStreamState[Any] | None = None
        self._size = 0
        self._result: Any = None

    @property
    def is_open(self) -> bool:
        """Whether events can be sent over it."""
        return not self.closed and self.error is None

    def begin(self) -> None:
        """Note that a response is asked for.

        Raises:
            RuntimeError: the last one was not taken to its end.
        """
        if self.is_active:
            raise RuntimeError(
                f"response.create: {self.name} has a response that was not received to its end; call "
                "get_final_response() or recv() until then, or use another lane"
            )
        self.is_active = True
        self._state, self._size, self._result = None, 0, None

    def not_sent(self) -> None:
        """Note that the response could not be asked for."""
        self.is_active = False

    @property
    def name(self) -> str:
        """Its name, for messages."""
        return "the default lane" if self.stream_id is None else f"lane {self.stream_id!r}"

    def took(self, size: int, event: Any, limit: int | None) -> None:
        """Note an event that was taken."""
        kind = event.type if isinstance(event.type, str) else ""
        if self._result is not None and kind == "response.created":
            self._state, self._size, self._result = None, 0, None
        self._size += size
        if limit is not None and self._size > limit:
            self._state = None
            self._result = ResponsesWebSocketBufferError(
                f"the events of a response in {self.name} exceed max_response_bytes of {limit}"
            )
        elif kind == "error":
            self._result = ResponsesWebSocketError(event)
        elif kind.startswith("response."):
            if kind == "response.created":
                self._state = ResponseStreamState(text_format=omit, input_tools=omit)
                self._state.parse_leniently()
            if self._state is not None:
                self._state.handle_event(event)
            if kind in TERMINAL:
                self._result = event.response if self._state is None else self._state.current_response_snapshot
        if kind == "error" or kind in TERMINAL:
            self.is_active = False

    def result(self) -> Any:
        """The response that was taken last, once it is complete; None before that.

        Raises:
            ResponsesWebSocketError: it ended with an error event.
            ResponsesWebSocketBufferError: it is too large.
        """
        if isinstance(self._result, Exception):
            raise self._result.with_traceback(None)
        return self._result


class LaneBuffers:
    """The lanes of one connection."""

    __slots__ = ("_isolate", "_lanes", "error", "limits")

    def __init__(self, limits: ResponsesWebSocketLimits, *, isolate_overflow: bool) -> None:
        self.limits = limits
        self.error: Exception | None = None
        """What ended all lanes."""
        self._isolate = isolate_overflow
        self._lanes: dict[str | None, LaneBuffer] = {}

    def __len__(self) -> int:
        return len(self._lanes)

    def add(self, stream_id: str | None) -> LaneBuffer:
        """Add a lane.

        Raises:
            ValueError: it has no name that a lane may have, or there is one of that name.
            ResponsesWebSocketBufferError: there are too many.
        """
        if stream_id is not None and not (isinstance(stream_id, str) and _NAME.fullmatch(stream_id)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(f"stream_id must be None, or 1 to 256 of A-Z, a-z, 0-9, '_', '-', '.'; got {stream_id!r}")
        if stream_id in self._lanes:
            raise ValueError(f"there is a lane {stream_id!r} already; each name can be used once per session")
        if len(self._lanes) >= self.limits.max_lanes:
            raise ResponsesWebSocketBufferError(
                f"the session has {len(self._lanes)} lanes, which is max_lanes; allow more with "
                "ResponsesWebSocketLimits(max_lanes=), or open another session"
            )
        lane = self._lanes[stream_id] = LaneBuffer(stream_id)
        lane.error = self.error
        return lane

    def received(self, size: int, event: Any) -> None:
        """Put an event into its lane; what has no lane goes into the default one, what is for a closed lane nowhere."""
        name: Any = getattr(event, "stream_id", None)
        lane = (self._lanes.get(name) if isinstance(name, str) else None) or self._lanes[None]
        if not lane.is_open:
            return
        lane.events.append((size, event))
        lane.size += size
        limits = self.limits
        lanes = self._lanes.values()
        is_too_much = len(lane.events) > limits.max_events_per_lane or lane.size > limits.max_bytes_per_lane
        of_all = "" if is_too_much else "all lanes of "
        is_too_much = is_too_much or sum(len(each.events) for each in lanes) > limits.max_events
        if not is_too_much and sum(each.size for each in lanes) <= limits.max_bytes:
            return
        error = ResponsesWebSocketBufferError(
            f"{len(lane.events)} events of {lane.size} bytes wait in {lane.name}, which is too much for {of_all}the "
            "session; receive from each lane, or raise the limits"
        )
        if self._isolate:
            lane.error = error
            self._forget(lane)
        else:
            lane.events.pop()
            lane.size -= size
            self.end(error)

    def replaced(self, error: Exception) -> None:
        """Note that the connection was made again: what was under way is lost, and each such lane told so."""
        for lane in self._lanes.values():
            if lane.is_active and lane.is_open:
                lane.events.append((0, error))

    def end(self, error: Exception) -> None:
        """End all lanes that have not ended."""
        self.error = self.error or error
        for lane in self._lanes.values():
            lane.error = lane.error or self.error

    def take(self, lane: LaneBuffer) -> Any:
        """The next event of a lane; None if there is none yet.

        Raises:
            EOFError: the program has left it.
            Exception: it has ended, or its response was lost.
        """
        if lane.closed and lane.error is None:
            raise EOFError(f"{lane.name} was closed")
        if not lane.events:
            if lane.error is not None:
                raise lane.error.with_traceback(None)
            return None
        size, event = lane.events.popleft()
        lane.size -= size
        if isinstance(event, Exception):
            lane.not_sent()
            raise event.with_traceback(None)
        lane.took(size, event, self.limits.max_response_bytes)
        return event

    def leave(self, lane: LaneBuffer) -> None:
        """Note that a program wants nothing more of a lane. Its name stays taken."""
        lane.closed = True
        self._forget(lane)

    @staticmethod
    def _forget(lane: LaneBuffer) -> None:
        lane.events.clear()
        lane.size = 0
