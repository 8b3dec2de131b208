"""How many events of a stream does a program get a second?"""

from __future__ import annotations

from .rows import FLOOR, AtLeast, Contender, Row

__all__ = ["ROWS"]


def _contenders(scenario: str, route: str, *, ceiling: str = "") -> tuple[Contender, ...]:
    contenders = (
        Contender("ours", "client_async", scenario, route, package="openai_core", transport="aiohttp"),
        Contender("bare aiohttp + msgspec", "bare", scenario, route, transport="aiohttp"),
        Contender("official, default", "client_async", scenario, route, package="openai", official=True),
        Contender(
            "official, aiohttp", "client_async", scenario, route, package="openai", transport="aiohttp", official=True
        ),
    )
    if not ceiling:
        return contenders
    return (
        *contenders,
        Contender("server alone", "ceiling", ceiling, route),
        Contender(FLOOR, "floor", scenario, route),
    )


_OFFICIAL = ("official, default", "official, aiohttp")

ROWS = (
    Row(
        "stream-chat",
        "stream events, chat",
        "events/s",
        _contenders("chat-stream", "stream", ceiling="chat-stream"),
        (AtLeast(30, _OFFICIAL, "official's best"),),
    ),
    Row(
        "stream-responses",
        "stream events, responses",
        "events/s",
        _contenders("responses-stream", "stream", ceiling="responses-stream"),
        (AtLeast(30, _OFFICIAL, "official's best"),),
    ),
    Row(
        "stream-chat-unknown",
        "the same, chat, unknown fields in every chunk",
        "events/s",
        _contenders("chat-stream-unknown", "stream-unknown"),
        (AtLeast(10, _OFFICIAL, "official's best"),),
    ),
    Row(
        "stream-responses-unknown",
        "the same, responses, an unknown field in every event",
        "events/s",
        _contenders("responses-stream-unknown", "stream-unknown"),
        (AtLeast(10, _OFFICIAL, "official's best"),),
    ),
    Row(
        "stream-small-writes",
        "stream events, chat, one write an event",
        "events/s",
        _contenders("chat-stream", "stream-small", ceiling="chat-stream"),
        note="the server's writes are the limit for all but the official client",
    ),
)
