"""How long does a response take that has an output item and a tool of every kind, from request to typed result?"""

from __future__ import annotations

from .rows import AtLeast, Contender, Row

__all__ = ["ROWS"]

_WHAT = ("every-kind", "every-kind")

ROWS = (
    Row(
        "every-kind",
        "a response with every kind of output item and tool, end to end",
        "responses/s",
        (
            Contender("ours", "client_async", *_WHAT, package="openai_core", transport="aiohttp"),
            Contender("official, default", "client_async", *_WHAT, package="openai", official=True),
            Contender(
                "official, aiohttp", "client_async", *_WHAT, package="openai", transport="aiohttp", official=True
            ),
        ),
        (AtLeast(10, ("official, default", "official, aiohttp"), "official's best"),),
        note="No response has all of these at once; it says what the tagged unions cost, not what a program will see.",
    ),
)
