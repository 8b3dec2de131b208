"""What do the helpers cost: answers of a type, and streams that tell what has come so far?"""

from __future__ import annotations

from .rows import AtLeast, AtMost, Contender, Row

__all__ = ["ROWS"]

_DELTAS = 100_000
_FEWER = 10_000
"""For the official client, which takes a minute for the other number."""


def _contenders(scenario: str, route: str, *, in_flight: int = 1) -> tuple[Contender, ...]:
    def contender(name: str, package: str, transport: str = "", *, official: bool = False) -> Contender:
        return Contender(name, "helpers", scenario, route, in_flight, package, transport, official=official)

    return (
        contender("ours", "openai_core", "aiohttp"),
        contender("official, default", "openai", official=True),
        contender("official, aiohttp", "openai", "aiohttp", official=True),
    )


def _growth(scenario: str) -> tuple[Contender, ...]:
    return (
        Contender("ours", "growth", scenario, "", _DELTAS, "openai_core", kind="process"),
        Contender("official, 10,000 deltas", "growth", scenario, "", _FEWER, "openai", official=True, kind="process"),
    )


_OFFICIAL = ("official, default", "official, aiohttp")
_GROWTH = "a ratio of one contender's own readings, without a server; the answer is fed to the helper's state"

ROWS = (
    Row(
        "parse",
        "chat.completions.parse with a pydantic model, 16 in flight",
        "answers/s",
        _contenders("parse", "parse", in_flight=16),
        (AtLeast(10, _OFFICIAL, "official's best"),),
    ),
    Row(
        "helper-chat",
        "events of chat.completions.stream",
        "events/s",
        _contenders("chat", "stream"),
        (AtLeast(10, _OFFICIAL, "official's best"),),
    ),
    Row(
        "helper-responses",
        "events of responses.stream",
        "events/s",
        _contenders("responses", "stream"),
        (AtLeast(10, _OFFICIAL, "official's best"),),
    ),
    *(
        Row(
            f"growth-{api}-{what}",
            f"{what} a delta, 100,000 deltas to 1,000, {api} helper",
            "times",
            _growth(f"{api}-{what}"),
            (AtMost(1.3),),
            more_is_better=False,
            most_rounds=1,
            note=_GROWTH,
        )
        for api in ("chat", "responses")
        for what in ("time", "memory")
    ),
)
