"""Events as they travel: those that report an error, and those whose name says more than their data."""

from __future__ import annotations

from typing import Any, Final, cast

import msgspec

from ..http.failure import error_body

__all__ = ["NAMED", "WITH_ERRORS", "reported", "with_name"]

NAMED: Final = b"thread."
"""How the names of events begin whose data does not say which event it is: those of assistants."""

WITH_ERRORS: Final = frozenset({"beta.AgentSessionEvent"})
"""The types of events, by their places, that have reports of errors among them, after which a stream goes on."""


def reported(name: bytes, data: bytes) -> object | None:
    """What the server reports, if this event is a report of an error; else None."""
    try:
        fields: Any = msgspec.json.decode(data)
    except (ValueError, RecursionError):
        return None  # decoding it proper says what is wrong
    if not isinstance(fields, dict):
        return None
    event = cast("dict[str, Any]", fields)
    if event.get("error") and not str(event.get("type", "")).startswith(("response.", "thread.")):
        return error_body(data)
    return event if name == b"error" or event.get("type") == "error" else None


def with_name(name: bytes, data: bytes) -> tuple[bytes, bytes]:
    """An event of an assistant with its name beside its data, as its type has it."""
    if not name.startswith(NAMED):
        return name, data
    return name, b'{"event":%b,"data":%b}' % (msgspec.json.encode(name.decode("utf-8", "replace")), data)
