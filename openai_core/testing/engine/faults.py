"""What can be made to go wrong, as values. How it is done on the wire: see delivery.py; when: registry.py."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...number_checks import checked_number
from ...wrong_calls import refuse_wrong_method_calls

__all__ = [
    "BodyFault",
    "DelayFault",
    "EventsFault",
    "Fault",
    "MalformedFault",
    "ResetFault",
    "StallFault",
    "StatusFault",
    "TruncateFault",
    "UnknownFieldsFault",
]

Place = int | bytes
"""A place in a response's body: bytes from its start (negative: from its end), or right after these very bytes."""


@refuse_wrong_method_calls
@dataclass(frozen=True, slots=True)
class Fault:
    """Something that goes wrong. Made by the functions below, put to use by `LocalServer.fault`.

    Where several registrations match one request, all delays and unknown fields take part; of the others the one that
    was registered first, and the rest wait for their turn.
    """

    @staticmethod
    def status(
        code: int,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | str | Mapping[str, Any] | None = None,
        early: bool = False,
    ) -> StatusFault:
        """Answer with this status, as a server that did nothing.

        Args:
            code: the HTTP status.
            headers: added to those of every response, such as `retry-after`.
            body: bytes and text as they are, a mapping as JSON; by default an error body of the API.
            early: answer when the request's head is there, without reading its body, and close the connection.

        Raises:
            TypeError: the body or the headers are of another type.
            ValueError: it is no status that ends a request.
        """
        _check_status("Fault.status()", code)
        headers = _checked_headers("Fault.status()", headers)
        if isinstance(body, Mapping):
            return StatusFault(code, headers, dict(body), early)
        return StatusFault(code, headers, None if body is None else _checked_text("Fault.status()", body), early)

    @staticmethod
    def delay(seconds: float = 0.0, *, between_events: float = 0.0) -> DelayFault:
        """Wait before the response's head, and before each event of a stream but the first.

        Raises:
            TypeError, ValueError: it is no number of seconds from 0 on.
        """
        checked_number("seconds of Fault.delay()", seconds)
        checked_number("between_events of Fault.delay()", between_events)
        return DelayFault(seconds, between_events)

    @staticmethod
    def reset(*, while_receiving: bool = False) -> ResetFault:
        """Reset the connection (TCP RST) before the response's head.

        Args:
            while_receiving: do it as soon as the request's head is there, while the client may still send the body.
        """
        return ResetFault(None, while_receiving)

    @staticmethod
    def reset_in_body(after: Place) -> ResetFault:
        """Reset the connection (TCP RST) at this place of the response's body; 0 is right after the head."""
        return ResetFault(_checked_place("Fault.reset_in_body()", after), False)

    @staticmethod
    def truncate(after: Place) -> TruncateFault:
        """Close the connection properly at this place of the body: before its announced length, or its last chunk."""
        return TruncateFault(_checked_place("Fault.truncate()", after))

    @staticmethod
    def stall(after: Place | None = 0) -> StallFault:
        """Send the response up to this place of its body, then nothing until `release`, or until the client leaves.

        Args:
            after: None stalls before the head.
        """
        return StallFault(None if after is None else _checked_place("Fault.stall()", after))

    @staticmethod
    def malformed(*, event: int = 1) -> MalformedFault:
        """Break off the JSON: of a plain body, or of one event in a stream. The HTTP around it stays right.

        Args:
            event: index of the broken event, from 0.

        Raises:
            TypeError, ValueError: it is none.
        """
        checked_number("event of Fault.malformed()", event, whole=True)
        return MalformedFault(event)

    @staticmethod
    def unknown_fields(fields: Mapping[str, Any], *, at: str = "") -> UnknownFieldsFault:
        """Add fields to JSON objects of the response, in a stream to those of every event.

        Args:
            fields: names and values; existing names are replaced.
            at: the path of the objects: names and list indices joined by dots, `*` for any of either. An empty path
                is the outermost object, `**` every object at any depth.

        Raises:
            TypeError: a value is of another type.
        """
        given: Any = fields
        if not isinstance(given, Mapping) or not isinstance(at, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"Fault.unknown_fields() takes a mapping and a path as a string; got {fields!r}, {at!r}")
        return UnknownFieldsFault(dict(fields), at)

    @staticmethod
    def body(
        content: bytes | str,
        *,
        content_type: str = "application/json",
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> BodyFault:
        """Answer with exactly this body.

        Raises:
            TypeError: the content or the headers are of another type.
            ValueError: `status` is none that ends a request.
        """
        _check_status("status of Fault.body()", status)
        body, headers = _checked_text("Fault.body()", content), _checked_headers("Fault.body()", headers)
        return BodyFault(body.encode() if isinstance(body, str) else body, content_type, status, headers)

    @staticmethod
    def events(
        events: Iterable[bytes | str | Mapping[str, Any]], *, headers: Mapping[str, str] | None = None
    ) -> EventsFault:
        """Answer with exactly this event stream, properly ended.

        Args:
            events: each is written by itself. Bytes and text as they are, line ends and all; a mapping becomes a
                `data:` line with an empty line after it.
            headers: added to those of every response.

        Raises:
            TypeError: an event or the headers are of another type.
        """
        kind: type = events.__class__
        if issubclass(kind, bytes | str | Mapping) or not issubclass(kind, Iterable):
            raise TypeError(f"events of Fault.events() must be a list of them; got {kind.__name__}")
        return EventsFault(tuple(map(_event_bytes, events)), _checked_headers("Fault.events()", headers))


@dataclass(frozen=True, slots=True)
class StatusFault(Fault):
    """See `Fault.status`."""

    code: int
    headers: dict[str, str]
    content: bytes | str | dict[str, Any] | None
    early: bool


@dataclass(frozen=True, slots=True)
class DelayFault(Fault):
    """See `Fault.delay`."""

    seconds: float
    between_events: float


@dataclass(frozen=True, slots=True)
class ResetFault(Fault):
    """See `Fault.reset` and `Fault.reset_in_body`."""

    after: Place | None
    while_receiving: bool


@dataclass(frozen=True, slots=True)
class TruncateFault(Fault):
    """See `Fault.truncate`."""

    after: Place


@dataclass(frozen=True, slots=True)
class StallFault(Fault):
    """See `Fault.stall`."""

    after: Place | None


@dataclass(frozen=True, slots=True)
class MalformedFault(Fault):
    """See `Fault.malformed`."""

    event: int


@dataclass(frozen=True, slots=True)
class UnknownFieldsFault(Fault):
    """See `Fault.unknown_fields`."""

    fields: dict[str, Any] = field(hash=False)
    at: str


@dataclass(frozen=True, slots=True)
class BodyFault(Fault):
    """See `Fault.body`."""

    content: bytes
    content_type: str
    code: int
    headers: dict[str, str]


@dataclass(frozen=True, slots=True)
class EventsFault(Fault):
    """See `Fault.events`."""

    content: tuple[bytes, ...]
    headers: dict[str, str]


def _event_bytes(event: bytes | str | Mapping[str, Any]) -> bytes:
    if isinstance(event, Mapping):
        return b"data: %b\n\n" % json.dumps(dict(event)).encode()
    text = _checked_text("an event of Fault.events()", event)
    return text.encode() if isinstance(text, str) else text


def _checked_place(what: str, place: Any) -> Place:
    """A place in a body.

    Raises:
        TypeError: it is none.
    """
    if isinstance(place, bytes):
        return place
    if not isinstance(place, int) or isinstance(place, bool):
        raise TypeError(
            f"after of {what} must be a number of bytes, or the bytes after which; got {type(place).__name__}"
        )
    return place


def _check_status(what: str, code: object) -> None:
    if not isinstance(code, int) or not 200 <= code <= 599:
        raise ValueError(f"{what} must be an HTTP status, 200 to 599; got {code!r}")


def _checked_text(what: str, content: Any) -> bytes | str:
    if isinstance(content, bytes | str):
        return content
    raise TypeError(f"the content of {what} must be bytes, text or, where JSON is written, a mapping; got {content!r}")


def _checked_headers(what: str, headers: Any) -> dict[str, str]:
    if headers is None:
        return {}
    if isinstance(headers, Mapping):
        found: dict[Any, Any] = {**headers}
        if all(isinstance(each, str) for each in (*found, *found.values())):
            return found
    raise TypeError(f"headers of {what} must be a mapping of strings; got {headers!r}")
