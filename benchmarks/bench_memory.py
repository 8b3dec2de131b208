"""What does a completion weigh that a program keeps?"""

from __future__ import annotations

from .rows import AtLeast, Contender, Row

__all__ = ["ROWS"]

_KEPT = 1_000

ROWS = (
    Row(
        "memory",
        "memory of a retained completion",
        "bytes",
        (
            Contender("ours", "memory", "chat", in_flight=_KEPT, package="openai_core", kind="process"),
            Contender("official", "memory", "chat", in_flight=_KEPT, package="openai", official=True, kind="process"),
        ),
        (AtLeast(3, ("official",), "official"),),
        more_is_better=False,
        most_rounds=3,
    ),
)
