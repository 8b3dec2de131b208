"""How a fan-out is to be run, checked once. Plain data."""

from __future__ import annotations

import math
from typing import Any, Final, Literal

import msgspec

from ..http.retry import RetryPolicy
from .attempts import DEFAULT_RETRY
from .cost.budget import Budget
from .cost.prices import Prices
from .limits.limiter import Limits

__all__ = ["MOST_AT_ONCE", "Settings", "checked_settings"]

MOST_AT_ONCE: Final = 1_000
"""Requests that `concurrency="auto"` has under way at most."""
_LOOK_AHEAD: Final = 1_000


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What `client.fanout` was given."""

    concurrency: int | None
    """Requests under way at once; None finds a number."""
    ordered: bool
    look_ahead: int
    retry: RetryPolicy
    failed_last: bool
    limits: Limits | None
    budget: Budget | None
    prices: Prices | None
    max_outage: float
    drain_on_interrupt: bool

    @property
    def most_at_once(self) -> int:
        """Requests that may ever be under way at once."""
        return self.concurrency or MOST_AT_ONCE


def checked_settings(
    *,
    concurrency: int | Literal["auto"],
    ordered: bool,
    look_ahead: int | None,
    retry: RetryPolicy | None,
    failed_last: bool,
    limits: Limits | None,
    budget: Budget | None,
    prices: Prices | None,
    max_outage: float,
    drain_on_interrupt: bool,
) -> Settings:
    """The settings, if they make sense together.

    Raises:
        TypeError: one is of a wrong type.
        ValueError: one is out of range, or at odds with another.
    """
    at_once: Any = concurrency
    if at_once != "auto":
        _whole("concurrency", at_once, 'a number of requests, or "auto"')
    if look_ahead is not None:
        _whole("look_ahead", look_ahead, "a number of requests")
        if not ordered:
            raise ValueError("look_ahead is for ordered=True; results come as they complete without it")
    if ordered and failed_last:
        raise ValueError(
            "failed_last=True and ordered=True exclude each other: the first failure would hold up the rest"
        )
    kinds: tuple[tuple[str, Any, type[Any]], ...] = (
        ("retry", retry, RetryPolicy),
        ("limits", limits, Limits),
        ("budget", budget, Budget),
        ("prices", prices, Prices),
    )
    for name, value, kind in kinds:
        given: Any = value  # typed by the table, checkers take it for one of its kinds
        if given is not None and not isinstance(given, kind):
            raise TypeError(f"{name} must be a {kind.__name__}; got {type(given).__name__}")
    flags = {"ordered": ordered, "failed_last": failed_last, "drain_on_interrupt": drain_on_interrupt}
    for name, flag in flags.items():
        if not isinstance(flag, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{name} must be True or False; got {flag!r}")
    outage: Any = max_outage
    if isinstance(outage, bool) or not isinstance(outage, int | float):
        raise TypeError(f"max_outage must be seconds; got {outage!r}")
    if not 0 <= outage <= math.inf:
        raise ValueError(f"max_outage must be 0 or more seconds; got {outage!r}")
    found = None if at_once == "auto" else int(at_once)
    return Settings(
        concurrency=found,
        ordered=ordered,
        look_ahead=look_ahead or max(_LOOK_AHEAD, 4 * (found or 0)),
        retry=retry or DEFAULT_RETRY,
        failed_last=failed_last,
        limits=limits,
        budget=budget,
        prices=prices,
        max_outage=float(outage),
        drain_on_interrupt=drain_on_interrupt,
    )


def _whole(name: str, value: Any, wanted: str) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} must be {wanted}; got {value!r}")
    if value < 1:
        raise ValueError(f"{name} must be at least 1; got {value!r}")
