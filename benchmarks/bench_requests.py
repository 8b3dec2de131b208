"""How many requests a second does one process make with 64 in flight?"""

from __future__ import annotations

from dataclasses import replace

from .rows import FLOOR, AtLeast, Contender, CPUAtMost, Row

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
_FLOOR = Contender(FLOOR, "floor", "chat", in_flight=_IN_FLIGHT)
_EVERY_METHOD = replace(_ours("httptools"), name="ours, every method loaded", scenario="chat-of-all")

ROWS = (
    Row(
        "requests-aiohttp",
        "async requests, 64 in flight, aiohttp",
        "requests/s",
        (_ours("aiohttp"), _bare("aiohttp"), *_OFFICIAL, _CEILING, _FLOOR),
        (AtLeast(0.9, ("bare aiohttp + msgspec",), "bare"), AtLeast(10, _OFFICIAL_NAMES, "official's best")),
    ),
    Row(
        "requests-httptools",
        "async requests, 64 in flight, httptools",
        "requests/s",
        (_ours("httptools"), _ours("aiohttp"), _FLOOR),
        (CPUAtMost(1.6, FLOOR, "floor"),),
        note="the floor has no time limits, TLS, retries and errors: a socket, msgspec, and this server's HTTP only",
    ),
    Row(
        "requests-embeddings",
        "async embeddings of one text, 64 in flight, httptools",
        "requests/s",
        tuple(
            replace(contender, scenario="embeddings", route="embeddings")
            for contender in (_ours("httptools"), _ours("aiohttp"), _bare("aiohttp"), *_OFFICIAL, _FLOOR)
        ),
        (AtLeast(1, ("bare aiohttp + msgspec",), "bare"), CPUAtMost(1.6, FLOOR, "floor")),
        note="most of the time is spent in base64, and in making and comparing 1,536 numbers",
    ),
    Row(
        "requests-of-all",
        "async requests of a client whose every method was loaded, hooks off",
        "requests/s",
        (_EVERY_METHOD, _ours("httptools"), _FLOOR),
        (CPUAtMost(1.05, "ours, httptools", "one with chat only"),),
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
        (_ours("httptools", "trio"), _ours("aiohttp"), _ours("httptools"), _ours("httpx", "trio"), _FLOOR),
        (AtLeast(0.5, ("ours, aiohttp",), "aiohttp on asyncio"), CPUAtMost(2, "ours, aiohttp", "aiohttp on asyncio")),
    ),
)
