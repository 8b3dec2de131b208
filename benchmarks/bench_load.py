"""What does a process do with thousands of connections, with TLS, and with an event loop in C?"""

from __future__ import annotations

from dataclasses import replace

from .rows import AtLeast, Contender, Row

__all__ = ["ROWS"]

_OURS = Contender("ours, aiohttp", "client_async", "chat", package="openai_core", transport="aiohttp")
_BARE = Contender("bare aiohttp + msgspec", "bare", "chat", transport="aiohttp")
_OFFICIAL = Contender("official, aiohttp", "client_async", "chat", package="openai", transport="aiohttp", official=True)
_MOST_CONNECTIONS = 16_000
"""That the server may have open: contenders keep theirs while others take their turn."""
_AS_FAST = AtLeast(0.9, (_BARE.name,), "bare")
_FASTER = AtLeast(10, (_OFFICIAL.name,), "official")


def _requests(key: str, what: str, in_flight: int, *, loop: str = "", tls: bool = False) -> Row:
    contenders = [_OURS, replace(_OURS, name="ours, httptools", transport="httptools"), _BARE, _OFFICIAL]
    if in_flight * len(contenders) > _MOST_CONNECTIONS:
        del contenders[1]
    return Row(
        key,
        what,
        "requests/s",
        tuple(replace(each, in_flight=in_flight, loop=loop, tls=tls) for each in contenders),
        (_AS_FAST, _FASTER),
        most_rounds=5,
    )


def _streams(key: str, what: str, unit: str, scenario: str) -> Row:
    contenders = (_OURS, replace(_OURS, name="ours, httptools", transport="httptools"), _BARE, _OFFICIAL)
    return Row(
        key,
        what,
        unit,
        tuple(replace(each, module="paced", scenario=scenario, route="paced", in_flight=1_000) for each in contenders),
        more_is_better=False,
        most_rounds=3,
        note="a client that needs more than 20 µs an event falls behind, and the delay is that of its backlog"
        if scenario == "delay"
        else "the growth of the process while all streams are open, buffers of the backlog included",
    )


ROWS = (
    _requests("load-1000", "async requests, 1,000 in flight", 1_000),
    _requests("load-5000", "async requests, 5,000 in flight", 5_000),
    _requests("load-tls", "async requests, 64 in flight, TLS", 64, tls=True),
    Row(
        "load-handshakes",
        "1,000 requests at once over new connections, TLS",
        "requests/s",
        tuple(
            replace(each, module="burst", in_flight=1_000, tls=True, kind="process")
            for each in (_OURS, replace(_OURS, name="ours, httptools", transport="httptools"), _BARE, _OFFICIAL)
        ),
        (_AS_FAST,),
        most_rounds=5,
        note="the handshakes of the server take as long as those of the client",
    ),
    _requests("load-uvloop", "async requests, 64 in flight, uvloop", 64, loop="uvloop"),
    _streams("load-streams", "1,000 streams of 50 events/s, delay of an event, 99th percentile", "ms", "delay"),
    _streams("load-streams-memory", "memory of one of 1,000 open streams", "bytes", "weight"),
)
