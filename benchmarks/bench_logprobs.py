"""How long does an answer with 8,192 log probabilities take, from request to typed result?"""

from __future__ import annotations

from .rows import AtLeast, Contender, Row

__all__ = ["ROWS"]

_WHAT = ("logprobs", "logprobs")

ROWS = (
    Row(
        "logprobs",
        "decoding 8,192 logprobs, end to end",
        "responses/s",
        (
            Contender("ours", "client_async", *_WHAT, package="openai_core", transport="aiohttp"),
            Contender("bare aiohttp + msgspec", "bare", *_WHAT, transport="aiohttp"),
            Contender("official, default", "client_async", *_WHAT, package="openai", official=True),
            Contender(
                "official, aiohttp", "client_async", *_WHAT, package="openai", transport="aiohttp", official=True
            ),
        ),
        (AtLeast(10, ("official, default", "official, aiohttp"), "official's best"),),
    ),
)
