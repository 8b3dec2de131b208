"""A real API server on loopback for tests and demos, and checks for parts of your own.

Everything is imported when first asked for: the pytest plugin imports this package at the start of every test run.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api.replies import Reply as Reply
    from .api.replies import ToolCall as ToolCall
    from .engine.batch_plans import BatchPlan as BatchPlan
    from .engine.faults import Fault as Fault
    from .engine.isolation import loopback_only as loopback_only
    from .engine.rate_limits import RateLimits as RateLimits
    from .engine.rate_limits import chance as chance
    from .engine.record import RecordedRequest as RecordedRequest
    from .engine.registry import Registration as Registration
    from .engine.server import LocalServer as LocalServer
    from .realtime.sound import spoken as spoken
    from .sockets.faults import SocketFault as SocketFault
    from .transports.checks import check_transport as check_transport

__all__ = [
    "BatchPlan",
    "Fault",
    "LocalServer",
    "RateLimits",
    "RecordedRequest",
    "Registration",
    "Reply",
    "SocketFault",
    "ToolCall",
    "chance",
    "check_transport",
    "loopback_only",
    "spoken",
]

_HOME = {
    "BatchPlan": ".engine.batch_plans",
    "Fault": ".engine.faults",
    "LocalServer": ".engine.server",
    "RateLimits": ".engine.rate_limits",
    "RecordedRequest": ".engine.record",
    "Registration": ".engine.registry",
    "Reply": ".api.replies",
    "SocketFault": ".sockets.faults",
    "ToolCall": ".api.replies",
    "chance": ".engine.rate_limits",
    "check_transport": ".transports.checks",
    "loopback_only": ".engine.isolation",
    "spoken": ".realtime.sound",
}


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        from ..lazy import no_such_name

        raise no_such_name(sys.modules[__name__], name)
    value = getattr(import_module(home, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
