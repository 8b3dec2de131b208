"""What a websocket's conversation is to the server: values in, values out. Who carries them: see serve.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol, TypeAlias

from ..api.replies import Reply
from ..engine.record import RecordedRequest
from ..engine.state import State

__all__ = ["LOST", "Closing", "Event", "Line", "Session", "Setup"]

Event: TypeAlias = dict[str, Any]
Closing: TypeAlias = tuple[int | None, str]
"""A close code, or none, and a reason."""
LOST: Final[Closing] = (-1, "")
"""In place of these: the connection ends without a close frame."""


@dataclass(eq=False, slots=True)
class Line:
    """What a session may use of its connection, besides answering. The driver sets `wake`."""

    wake: Callable[[], None] = lambda: None
    """Has the driver ask for a step, also if nothing came from the client."""
    left: Callable[[], None] = lambda: None
    """Called once when the connection has ended, in whatever way. The session sets it."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What a session needs to know of its connection."""

    state: State
    request: RecordedRequest
    """The handshake."""
    args: tuple[str, ...]
    """The path parameters, decoded."""
    scripted: Callable[[], Reply | None]
    """The reply that the test asked for, if any; asking uses it up."""
    late_deltas: int = 0
    """How many pieces of a response go on coming after it was interrupted."""
    fails_transcriptions: bool = False
    line: Line = field(default_factory=Line)

    @property
    def query(self) -> Mapping[str, str]:
        """The names and values of the handshake's query; a deployment is the model."""
        deployment = self.request.deployment
        return self.request.query if deployment is None else {**self.request.query, "model": deployment}


class Session(Protocol):
    """One conversation. All of it runs in the server's loop, and nothing of it waits."""

    @property
    def closing(self) -> Closing | None:
        """How the server is to close the websocket, after what was said last; None as long as it is not."""
        ...

    def opened(self) -> list[Event]:
        """What the server says first."""
        ...

    def handle(self, event: Event) -> list[Event]:
        """What the server says at once to an event of the client's. Never raises."""
        ...

    def step(self) -> Sequence[Event | str | bytes] | None:
        """The next of what is under way, also messages that are no events; None if nothing is."""
        ...

    def error_event(self, message: str, code: str) -> Event:
        """The error event for a message that is no event."""
        ...
