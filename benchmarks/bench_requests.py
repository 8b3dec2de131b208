"""How many requests a second does one process make with 64 in flight?"""

from __future__ import annotations

from .rows import AtLeast, Contender, Row

__all__ = ["ROWS"]

_IN_FLIGHT = 64


def _bare(transport: str) -> Contender:
    return Contender(f"bare {transport} + msgspec", "bare", "chat", in_flight=_IN_FLIGHT, transport=transport)


def _ours(transport: str, loop: str = "") -> Contender:
    return Contender(
        f"ours, {transport}{loop and f' on {loop}'}",
        "client_async",
        "chat",
        in_flight=_IN_FLIGHT,
        package="openai_core",
        transport=transport,
        loop=loop,
    )


def _official(name: str, transport: str) -> Contender:
    return Contender(
        name, "client_async", "chat", in_flight=_IN_FLIGHT, package="openai", transport=transport, official=True
    )


_OFFICIAL = (_official("official, default", ""), _official("official, aiohttp", "aiohttp"))
_OFFICIAL_NAMES = tuple(contender.name for contender in _OFFICIAL)
_CEILING = Contender("server alone", "ceiling", "chat", in_flight=_IN_FLIGHT)

ROWS = (
    Row(
        "requests-aiohttp",
        "async requests, 64 in flight, aiohttp",
        "requests/s",
        (_ours("aiohttp"), _bare("aiohttp"), *_OFFICIAL, _CEILING),
        (AtLeast(0.9, ("bare aiohttp + msgspec",), "bare"), AtLeast(10, _OFFICIAL_NAMES, "official's best")),
    ),
    Row(
        "requests-httpx",
        "async requests, 64 in flight, httpx",
        "requests/s",
        (_ours("httpx"), _bare("httpx"), *_OFFICIAL),
        (AtLeast(0.9, ("bare httpx + msgspec",), "bare"),),
    ),
    Row(
        "requests-trio",
        "async requests, 64 in flight, trio",
        "requests/s",
        (_ours("httptools", "trio"), _ours("aiohttp"), _ours("httptools"), _ours("httpx", "trio")),
        (AtLeast(0.5, ("ours, aiohttp",), "aiohttp on asyncio"),),
    ),
)
