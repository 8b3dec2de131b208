"""One recorded exchange, and the line of JSON that it is in a file. How the lines get there: see journal.py."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

from ..engine.json_values import is_array, is_object
from ..sockets.session import LOST, Closing

__all__ = [
    "Closed",
    "Event",
    "Exchange",
    "Message",
    "RecordingError",
    "Request",
    "Response",
    "decode_line",
    "encode_line",
]

_FORMS: Final = ("json", "text", "base64")
_NO_CODE, _LOST = 1005, 1006
_SIDES: Final = ("server", "client")
"""Who sent a message, by `Message.from_client`."""
_NAMES: Final[Mapping[type, str]] = {dict: "an object", str: "a text", int: "a whole number", bool: "true or false"}


class RecordingError(ValueError):
    """A line of a file is no recording."""


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked."""

    method: str
    """In capitals."""
    path: str
    """With its leading slash, percent-encoded as it was sent, and without the query."""
    query: str = ""
    """As it was sent."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """By name in lower case. They do not count when requests are compared, except for the type of the body."""
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a stream."""

    at: float
    """Seconds after the head of the response."""
    data: bytes
    """As it was sent, with the empty line that ends it."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a websocket."""

    at: float
    """Seconds after the handshake."""
    from_client: bool
    data: str | bytes
    """A text, or what was sent as bytes."""


@dataclass(frozen=True, slots=True)
class Closed:
    """How a server closed a websocket."""

    code: int
    """1005 if it gave none, 1006 if the connection was lost."""
    reason: str = ""

    @property
    def again(self) -> Closing:
        """How a server closes in the same way."""
        return LOST if self.code == _LOST else (None if self.code == _NO_CODE else self.code, self.reason)


@dataclass(frozen=True, slots=True)
class Response:
    """What was answered."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    """Empty where there are events."""
    events: tuple[Event, ...] | None = None
    """The events of a stream; None if the response was no stream."""
    complete: bool = True
    """Whether the stream came to its end: if not, the connection broke off, or the client left."""
    messages: tuple[Message, ...] | None = None
    """What was sent over a websocket, by both sides; None if the response opened none."""
    closed: Closed | None = None
    """How the server closed the websocket; None if the client left."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request with its response."""

    request: Request
    response: Response


def encode_line(exchange: Exchange) -> bytes:
    """An exchange as a line, with its line feed."""
    request, response = exchange.request, exchange.response
    asked: dict[str, Any] = {"method": request.method, "path": request.path}
    asked |= {"query": request.query} if request.query else {}
    asked |= {"headers": request.headers}
    asked |= {"body": _written(request.body)} if request.body else {}
    answered: dict[str, Any] = {"status": response.status, "headers": response.headers}
    if response.events is not None:
        answered["events"] = [{"at": each.at, **_written(each.data, as_json=False)} for each in response.events]
        answered |= {} if response.complete else {"complete": False}
    elif response.messages is not None:
        answered["messages"] = [
            {"at": each.at, "from": _SIDES[each.from_client], **_written_message(each.data)}
            for each in response.messages
        ]
        if response.closed is not None:
            answered["closed"] = {"code": response.closed.code, "reason": response.closed.reason}
    elif response.body:
        answered["body"] = _written(response.body)
    return msgspec.json.encode({"request": asked, "response": answered}) + b"\n"


def decode_line(line: bytes) -> Exchange:
    """The exchange in a line.

    Raises:
        RecordingError: it is none; the message says what is wrong, and where.
    """
    try:
        value: Any = msgspec.json.decode(line)
    except msgspec.DecodeError as exc:
        raise RecordingError(f"it is not JSON: {exc}") from None
    asked, answered = _field(value, "request", dict), _field(value, "response", dict)
    request = Request(
        _field(asked, "method", str).upper(),
        _field(asked, "path", str),
        _field(asked, "query", str, ""),
        _headers(asked),
        _read(asked.get("body"), "request.body"),
    )
    events: Any = answered.get("events")
    messages: Any = answered.get("messages")
    closed: Any = answered.get("closed")
    response = Response(
        _field(answered, "status", int),
        _headers(answered),
        _read(answered.get("body"), "response.body"),
        None if events is None else _events(events),
        _field(answered, "complete", bool, True),
        None if messages is None else _messages(messages),
        None if closed is None else Closed(_field(closed, "code", int), _field(closed, "reason", str, "")),
    )
    return Exchange(request, response)


def _written(data: bytes, *, as_json: bool = True) -> dict[str, Any]:
    """Bytes as what is best to read: a JSON value, a text, or base64."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode()}
    if as_json and text.lstrip().startswith(("{", "[")):
        try:
            return {"json": msgspec.json.decode(data)}
        except msgspec.DecodeError:
            pass
    return {"text": text}


def _written_message(data: str | bytes) -> dict[str, Any]:
    return {"base64": base64.b64encode(data).decode()} if isinstance(data, bytes) else _written(data.encode())


def _read(written: Any, place: str) -> bytes:
    if written is None:
        return b""
    if not is_object(written) or sum(form in written for form in _FORMS) != 1:
        raise RecordingError(f"'{place}' is not an object with one of 'json', 'text' and 'base64'")
    if "json" in written:
        return msgspec.json.encode(written["json"])
    if "text" in written:
        text: str = _field(written, "text", str)
        return text.encode()
    try:
        return base64.b64decode(_field(written, "base64", str), validate=True)
    except binascii.Error as exc:
        raise RecordingError(f"'{place}.base64' is not base64: {exc}") from None


def _events(value: Any) -> tuple[Event, ...]:
    if not is_array(value):
        raise RecordingError("'response.events' is not an array")
    return tuple(
        Event(float(_field(each, "at", (int, float), 0.0)), _read(each, f"response.events[{number}]"))
        for number, each in enumerate(value)
    )


def _messages(value: Any) -> tuple[Message, ...]:
    if not is_array(value):
        raise RecordingError("'response.messages' is not an array")
    found: list[Message] = []
    for number, each in enumerate(value):
        place = f"response.messages[{number}]"
        side = _field(each, "from", str)
        if side not in _SIDES:
            raise RecordingError(f"'{place}.from' is {side!r}; expected 'client' or 'server'")
        at = float(_field(each, "at", (int, float), 0.0))
        data = _read(each, place)
        found.append(Message(at, side == _SIDES[True], data if "base64" in each else data.decode()))
    return tuple(found)


def _headers(value: Mapping[str, Any]) -> dict[str, str]:
    found: dict[str, Any] = _field(value, "headers", dict, {})
    return {name.lower(): str(each) for name, each in found.items()}


def _field(value: Any, name: str, kind: type | tuple[type, ...], default: Any = None) -> Any:
    """A field of an object.

    Raises:
        RecordingError: it is missing and has no default, or is of another type.
    """
    found: Any = value.get(name, default) if is_object(value) else None
    if not isinstance(found, kind):
        wanted = "a number" if isinstance(kind, tuple) else _NAMES[kind]
        raise RecordingError(f"'{name}' is missing or is not {wanted}")
    return found
