"""What the server answers, as plain values, and the refusal that a handler raises. Nothing here writes to a socket."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from .spool import Spool

__all__ = [
    "Answer",
    "BrokenOff",
    "EventAnswer",
    "FileAnswer",
    "LiveAnswer",
    "PendingAnswer",
    "PlainAnswer",
    "Refusal",
    "error_body",
    "event",
    "json_answer",
]

encode = msgspec.json.encode
JSON = "application/json"
EVENT_STREAM = "text/event-stream; charset=utf-8"


@dataclass(frozen=True, slots=True)
class PlainAnswer:
    """A body that is there as a whole."""

    body: bytes
    status: int = 200
    content_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def pieces(self) -> Iterator[bytes]:
        """The body in the pieces in which it is written."""
        yield self.body


@dataclass(frozen=True, slots=True)
class EventAnswer:
    """A stream of events; each is written by itself."""

    events: Iterable[bytes]
    status: int = 200
    content_type: str = EVENT_STREAM
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def pieces(self) -> Iterator[bytes]:
        """The events, each with the empty line that ends it."""
        yield from self.events


@dataclass(frozen=True, slots=True)
class FileAnswer:
    """The content of a file, read as it is sent."""

    spool: Spool
    status: int = 200
    content_type: str = "application/octet-stream"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def pieces(self) -> Iterator[bytes]:
        """The content in blocks."""
        yield from self.spool.blocks()


@dataclass(frozen=True, slots=True)
class LiveAnswer:
    """A stream of events that come while it is sent. A fault that breaks off a response does so at its beginning."""

    follow: Callable[[], AsyncGenerator[bytes, None]]
    status: int = 200
    content_type: str = EVENT_STREAM
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def pieces(self) -> Iterator[bytes]:
        """Nothing: its events are waited for."""
        return iter(())


@dataclass(frozen=True, slots=True)
class PendingAnswer:
    """A response that takes a request of the server's own, which must not keep it from other requests."""

    make: Callable[[], Awaitable[PlainAnswer]]
    """Raises `Refusal` as handlers do."""


Answer = PlainAnswer | EventAnswer | FileAnswer | LiveAnswer
"""What can be written to a connection."""


class BrokenOff(Exception):
    """A stream that ends before its end. What gives its events raises it, and the connection is closed."""


class Refusal(Exception):
    """A request that the API answers with an error. Handlers raise it."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        type: str = "invalid_request_error",
        param: str | None = None,
        code: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.type = type
        self.param = param
        self.code = code

    def answer(self) -> PlainAnswer:
        """The error as the API sends it."""
        body = error_body(str(self), type=self.type, param=self.param, code=self.code)
        return PlainAnswer(encode(body), self.status)


def error_body(
    message: str, *, type: str = "invalid_request_error", param: str | None = None, code: str | None = None
) -> dict[str, Any]:
    """The JSON object of an error response."""
    return {"error": {"message": message, "type": type, "param": param, "code": code}}


def json_answer(value: Any, status: int = 200) -> PlainAnswer:
    """Answer with a JSON value."""
    return PlainAnswer(encode(value), status)


def event(value: Any, name: str | None = None) -> bytes:
    """One server-sent event with a JSON value as its data."""
    if name is None:
        return b"data: %b\n\n" % encode(value)
    return b"event: %b\ndata: %b\n\n" % (name.encode(), encode(value))


DONE = b"data: [DONE]\n\n"
"""The line that ends a stream of chat chunks."""
