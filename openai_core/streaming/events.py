"""Events as they travel: those that report an error, and those whose name says more than their data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar, cast

import msgspec

from ..http.failure import error_body, error_text
from ..http.sse import EventStreamDecoder
from ..model.decoding.text import parse

__all__ = ["NAMED", "WITH_ERRORS", "decoded_last", "last_event", "reported", "reported_by_body", "with_name"]

T = TypeVar("T")

NAMED: Final = b"thread."
"""How the names of events begin whose data does not say which event it is: those of assistants."""

WITH_ERRORS: Final = frozenset({"beta.AgentSessionEvent"})
"""The types of events, by their places, that have reports of errors among them, after which a stream goes on."""


def reported(name: bytes, data: bytes) -> object | None:
    """What the server reports, if this event is a report of an error; else None."""
    try:
        event: Any = parse(data)
    except ValueError:
        # Decoding it proper says what is wrong, unless its name does.
        return data.decode("utf-8", "replace") if name == b"error" and data else None
    if isinstance(event, list):
        event = next(filter(_is_object, cast("list[object]", event)), None)
    if not isinstance(event, dict):
        return cast("object", event) if name == b"error" else None
    fields = cast("dict[str, Any]", event)
    if fields.get("error") and not str(fields.get("type", "")).startswith(("response.", "thread.")):
        return error_body(data)
    return fields if name == b"error" or "error" in (fields.get("type"), fields.get("object")) else None


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


def reported_by_body(body: bytes) -> object | None:
    """The error that the whole body of a response consists of, where events were expected; else None."""
    error = reported(b"", body)
    if error is None and body.lstrip()[:1] in (b"{", b"["):
        error = error_body(body)
        if error_text(error) is None:
            return None
    return error


def last_event(rest: bytes) -> list[tuple[bytes, bytes]]:
    """The last event of a stream, of which the blank line after it did not come, if its data is a whole object."""
    if not rest:
        return []
    events = EventStreamDecoder(max_event_bytes=None).feed_data(rest + b"\n\n")
    try:
        return [event for event in events if isinstance(parse(event[1]), dict)]
    except ValueError:
        return []


def decoded_last(events: Sequence[tuple[bytes, bytes]], decode: Callable[[bytes], T]) -> T | None:
    """The last of these events that can be decoded; None if none can."""
    for _, data in reversed(events):
        try:
            return decode(data)
        except ValueError:
            continue
    return None


def with_name(name: bytes, data: bytes) -> tuple[bytes, bytes]:
    """An event of an assistant with its name beside its data, as its type has it."""
    if not name.startswith(NAMED):
        return name, data
    return name, b'{"event":%b,"data":%b}' % (msgspec.json.encode(name.decode("utf-8", "replace")), data)
