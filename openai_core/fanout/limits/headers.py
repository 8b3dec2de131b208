"""Read the rate limits in a response's headers, as OpenAI and Azure write them. Never raises, whatever they hold."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Final, Literal

import msgspec

__all__ = ["DAY", "MINUTE", "Kind", "Quota", "parse_duration", "quotas_of"]

Kind = Literal["requests", "tokens"]

MINUTE: Final = 60.0
DAY: Final = 86_400.0

_LONGEST_MINUTE: Final = 3 * 3600.0
"""Seconds: a period that is computed to be longer is taken for a day, a shorter one for a minute."""
_MOST: Final = 1e15
"""No limit is larger; what claims to be is garbage."""
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
_DURATION_PART: Final = re.compile(r"(\d+(?:\.\d+)?)(ms|us|µs|ns|h|m|s|d)", re.ASCII)
_UNITS: Final = {"d": DAY, "h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}

_NAMES: Final[tuple[tuple[Kind, str], ...]] = (
    ("requests", "requests"),
    ("tokens", "tokens"),
    ("requests", "project-requests"),
    ("tokens", "project-tokens"),
    ("tokens", "tokens_usage_based"),
)
"""Which limit the headers `x-ratelimit-{limit,remaining,reset}-NAME` are about."""


class Quota(msgspec.Struct, frozen=True, kw_only=True):
    """One limit as a response reported it."""

    kind: Kind
    limit: float
    """Requests or tokens a period; more than 0."""
    remaining: float | None = None
    """What was left of it; None if the server did not say."""
    reset: float | None = None
    """Seconds until all of it is there again; None if the server did not say."""
    period: float = MINUTE
    """Seconds: a minute or a day."""


def quotas_of(headers: Mapping[str, str]) -> list[Quota]:
    """The limits in a response's headers; those that make no sense are left out.

    Args:
        headers: case-insensitive, or with lower-case names.
    """
    found: list[Quota] = []
    for kind, name in _NAMES:
        text = headers.get(f"x-ratelimit-limit-{name}")
        if text is None:
            continue
        limit = _number(text)
        if limit is None or not 0 < limit <= _MOST:
            continue
        remaining = _number(headers.get(f"x-ratelimit-remaining-{name}"))
        reset = parse_duration(headers.get(f"x-ratelimit-reset-{name}"))
        if remaining is not None:
            remaining = min(max(remaining, 0.0), limit)
        period = _period(limit, remaining, reset)
        found.append(Quota(kind=kind, limit=limit, remaining=remaining, reset=reset, period=period))
    return found


def parse_duration(text: str | None) -> float | None:
    """Seconds of `12ms`, `6m0s`, `16m17.764s`, or of a plain number of seconds; None for anything else.

    A negative number, which Azure sends for a limit that does not apply, is None too.
    """
    if text is None:
        return None
    text = text.strip()
    if _NUMBER.fullmatch(text):
        return _finite(text)
    seconds, end = 0.0, 0
    for part in _DURATION_PART.finditer(text):
        if part.start() != end:
            return None
        value = _finite(part[1])
        if value is None:
            return None
        seconds += value * _UNITS[part[2]]
        end = part.end()
    return seconds if end and end == len(text) and math.isfinite(seconds) else None


def _period(limit: float, remaining: float | None, reset: float | None) -> float:
    """What distinguishes a minute from a day: how long it takes to refill what is missing."""
    if remaining is None or reset is None or remaining >= limit:
        return MINUTE
    return DAY if limit * reset / (limit - remaining) > _LONGEST_MINUTE else MINUTE


def _number(text: str | None) -> float | None:
    """A number that may have commas in it: `1,000`."""
    if text is None:
        return None
    text = text.strip().replace(",", "")
    return _finite(text) if _NUMBER.fullmatch(text) else None


def _finite(text: str) -> float | None:
    value = float(text)
    return value if math.isfinite(value) else None
