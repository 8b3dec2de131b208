"""How many events of a websocket does a program get a second, and how late?"""

from __future__ import annotations

from .rows import AtLeast, Contender, Row

__all__ = ["ROWS"]

_BARE = "bare websockets + msgspec"


def _contenders(module: str, scenario: str, route: str, ours: str) -> tuple[Contender, ...]:
    return (
        Contender("ours", module, scenario, route, package=ours),
        Contender(_BARE, module, scenario, route),
        Contender("official", module, scenario, route, package="openai", official=True),
    )


_FASTER = (AtLeast(10, ("official",), "official"), AtLeast(0.9, (_BARE,), "bare"))

ROWS = (
    Row(
        "realtime-async",
        "realtime events through one connection",
        "events/s",
        _contenders("websockets_async", "turns", "websocket", "openai_core"),
        _FASTER,
    ),
    Row(
        "realtime-sync",
        "the same, sync",
        "events/s",
        _contenders("websockets_sync", "turns", "websocket", "openai_sync"),
        _FASTER,
    ),
    Row(
        "realtime-latency",
        "an event there and one back, 99th percentile",
        "ms",
        _contenders("websockets_async", "round-trips", "websocket-one", "openai_core"),
        more_is_better=False,
        note="what is above the bare loop was added by the client; on a busy machine all of them wait",
    ),
)
