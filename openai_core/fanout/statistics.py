"""Numbers of a run: what was done, what it took, what holds it up."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Literal

import msgspec

from .limits.limiter import LimiterStatistics

__all__ = ["Statistics", "Tally"]


class Statistics(msgspec.Struct, frozen=True, kw_only=True):
    """How a run is, at one moment."""

    read: int
    """Requests that were taken from the source."""
    succeeded: int
    """Requests that were answered."""
    failed: int
    """Requests that failed for good."""
    attempts: int
    """Requests that were sent, repeated ones included."""
    in_flight: int
    """Requests under way."""
    waiting: int
    """Requests that wait for another attempt."""
    undelivered: int
    """Results that nobody took yet, and in order those that wait for an earlier one."""
    concurrency: int
    """Requests that may be under way now."""
    peak: int
    """The most that ever were."""
    errors: dict[str, int]
    """Attempts that failed, by kind: a status such as `429`, or the name of an error."""
    input_tokens: int
    """Tokens of the input, of all answers."""
    output_tokens: int
    """Tokens of the output, of all answers."""
    cost: float | None
    """What is known to be spent; None if no answer had a price."""
    limits: dict[str, LimiterStatistics]
    """What is known of the limits, by model."""
    paused_until: datetime | None
    """When a limit that is used up lets requests start again; None if none is."""
    pause_cause: Literal["rate", "day"] | None
    """Which limit is used up: that of a minute, or that of a day."""
    head_waits: float | None
    """In order: seconds that the first result which is missing holds up others; None if it does not."""


class Tally:
    """Counts what happens in a run."""

    __slots__ = ("attempts", "cost", "errors", "failed", "input_tokens", "output_tokens", "peak", "read", "succeeded")

    def __init__(self) -> None:
        self.read = 0
        self.succeeded = 0
        self.failed = 0
        self.attempts = 0
        self.peak = 0
        self.errors: Counter[str] = Counter()
        self.input_tokens = 0
        self.output_tokens = 0
        self.cost: float | None = None

    @property
    def finished(self) -> int:
        """Requests that have their result."""
        return self.succeeded + self.failed
