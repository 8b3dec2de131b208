"""A real API server on loopback for tests and demos, and checks for parts of your own.

Everything is imported when first asked for: the pytest plugin imports this package at the start of every test run.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .faults import Fault as Fault
    from .isolation import loopback_only as loopback_only
    from .record import RecordedRequest as RecordedRequest
    from .registry import Registration as Registration
    from .replies import Reply as Reply
    from .replies import ToolCall as ToolCall
    from .server import LocalServer as LocalServer
    from .transport_checks import check_transport as check_transport

__all__ = [
    "Fault",
    "LocalServer",
    "RecordedRequest",
    "Registration",
    "Reply",
    "ToolCall",
    "check_transport",
    "loopback_only",
]

_HOME = {
    "Fault": ".faults",
    "LocalServer": ".server",
    "RecordedRequest": ".record",
    "Registration": ".registry",
    "Reply": ".replies",
    "ToolCall": ".replies",
    "check_transport": ".transport_checks",
    "loopback_only": ".isolation",
}


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(home, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
