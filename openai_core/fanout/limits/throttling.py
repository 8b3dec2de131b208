"""What an answer of status 429 asks for: wait, wait until tomorrow, send less at once, or give up. Performs no I/O."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from .headers import DAY, MINUTE, Kind, parse_duration, quotas_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Refusal", "refusal_of"]

_DAILY: Final = re.compile(r"\bper day\b|\b[RT]PD\b", re.IGNORECASE)
_TOKENS: Final = re.compile(r"\btokens per|\bTP[MD]\b|token rate limit", re.IGNORECASE)
_LIMIT: Final = re.compile(r"\bLimit:? ?(\d[\d,]*)", re.IGNORECASE)
_REQUESTED: Final = re.compile(r"\bRequested:? ?(\d[\d,]*)", re.IGNORECASE)
_AGAIN_IN: Final = re.compile(
    r"(?:try again|retry) (?:in|after) ((?:\d+(?:\.\d+)?(?:ms|d|h|m|s))+|\d+ seconds?)", re.IGNORECASE
)


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """Why a server answered 429, as far as it says."""

    cause: Literal["rate", "day", "too_large", "quota"]
    """`rate`: too many in too short a time. `day`: the day's share is used up. `too_large`: the request alone is more
    than the limit, so that no waiting helps it. `quota`: the account has nothing left to spend."""
    wait: float | None = None
    """Seconds that the server asked to wait; None if it did not say."""
    kind: Kind | None = None
    """Which limit it was about, if the server said."""
    limit: float | None = None
    """That limit, if the text has it: requests or tokens a minute, or a day for `day`."""


def refusal_of(
    headers: Mapping[str, str], *, code: str | None, message: str | None, retry_after: float | None
) -> Refusal:
    """Read a 429.

    Args:
        headers: of the answer, case-insensitive or with lower-case names.
        code: the `code` in its body.
        message: the text in its body, which has numbers that headers may lack.
        retry_after: seconds, as the headers `retry-after-ms` or `retry-after` asked for.
    """
    text = message or ""
    if code == "insufficient_quota":
        return Refusal(cause="quota")
    wait = retry_after
    if wait is None and (again := _AGAIN_IN.search(text)):
        wait = parse_duration(re.sub(r" seconds?$", "s", again[1].lower()))
    limit, requested = _number(_LIMIT.search(text)), _number(_REQUESTED.search(text))
    kind: Kind | None = ("tokens" if _TOKENS.search(text) else "requests") if limit else None
    if limit and requested and requested > limit:
        return Refusal(cause="too_large", kind=kind, limit=limit)
    spent_day = [each for each in quotas_of(headers) if each.period == DAY and each.remaining == 0]
    if _DAILY.search(text) or spent_day:
        if wait is None or (spent_day and wait < MINUTE):
            # A short Retry-After beside a day that is used up would have every lane knock in vain until midnight.
            wait = max((each.reset for each in spent_day if each.reset is not None), default=wait)
        return Refusal(cause="day", wait=wait, kind=kind, limit=limit)
    return Refusal(cause="rate", wait=wait, kind=kind, limit=limit)


def _number(found: re.Match[str] | None) -> float | None:
    return float(found[1].replace(",", "")[:18]) if found else None
