"""Show how a fan-out is doing: a live display where rich is installed, lines elsewhere, JSON for programs."""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from typing import Any, Final, TextIO

from ..fanout.statistics import Statistics

__all__ = ["Progress", "in_words"]

LINE_EVERY: Final = 10.0
"""Seconds between lines where the display cannot move."""
_RECENT: Final = 0.2
"""What the latest second weighs in the rate that is shown."""


class Progress:
    """Shows numbers of a run, to be updated about once a second. Used by one thread.

    Args:
        total: requests that are to be done.
        mode: `live`, `lines`, `json` or `quiet`; `live` becomes `lines` without a terminal or without rich.
    """

    def __init__(self, total: int, mode: str, out: TextIO | None = None) -> None:
        self._total = total
        self._out = out or sys.stderr
        self._mode = mode
        self._display: Any = None
        self._began = self._seen_at = time.monotonic()
        self._seen = 0
        self._rate = 0.0
        self._line_at = self._began
        if mode == "live":
            self._display = _live(self._out)
            self._mode = "live" if self._display is not None else "lines"

    def update(self, statistics: Statistics) -> None:
        """Show new numbers."""
        now = time.monotonic()
        done = statistics.succeeded + statistics.failed
        if now > self._seen_at:
            rate = (done - self._seen) / (now - self._seen_at)
            self._rate = rate if not self._rate else self._rate + _RECENT * (rate - self._rate)
            self._seen, self._seen_at = done, now
        if self._mode == "live":
            self._display.update("\n".join(in_words(statistics, self._total, self._rate)), refresh=True)
        elif now - self._line_at >= LINE_EVERY:
            self._line_at = now
            if self._mode == "lines":
                print(" | ".join(in_words(statistics, self._total, self._rate)), file=self._out, flush=True)
            elif self._mode == "json":
                print(json.dumps(_facts("progress", statistics, self._total)), file=self._out, flush=True)

    def close(self) -> None:
        """Take the display away."""
        if self._display is not None:
            self._display.stop()
            self._display = None

    def summary(self, statistics: Statistics, **facts: Any) -> None:
        """Say what came of it all."""
        self.close()
        if self._mode == "quiet":
            return
        if self._mode == "json":
            print(json.dumps(_facts("summary", statistics, self._total) | facts), file=self._out, flush=True)
            return
        seconds = time.monotonic() - self._began
        words = in_words(statistics, self._total, statistics.succeeded / seconds if seconds else 0.0)[:-1]
        words += [f"{name.replace('_', ' ')}: {value}" for name, value in facts.items() if value is not None]
        print("\n".join(words), file=self._out, flush=True)


def _live(out: TextIO) -> Any:
    if not out.isatty():
        return None
    try:
        console, live = import_module("rich.console"), import_module("rich.live")
    except ImportError:
        return None
    display: Any = live.Live("", console=console.Console(file=out), auto_refresh=False, transient=True)
    display.start()
    return display


def in_words(statistics: Statistics, total: int, rate: float) -> list[str]:
    """What a person wants to know: counts, rate, what it takes, what went wrong, what limits it, how long still."""
    found = statistics
    done = found.succeeded + found.failed
    words = [f"{done:,} of {total:,} done, {found.failed:,} failed; {rate:,.1f} a second, {found.in_flight} under way"]
    cost = "" if found.cost is None else f", cost {found.cost:,.4f}"
    words.append(f"{found.input_tokens:,} tokens in, {found.output_tokens:,} out{cost}")
    if found.errors:
        words.append("failed attempts: " + ", ".join(f"{kind}: {count:,}" for kind, count in found.errors.items()))
    for model, limits in found.limits.items():
        known = [
            f"{value:,.0f} {what} a minute"
            for what, value in (("requests", limits.requests_per_minute), ("tokens", limits.tokens_per_minute))
            if value is not None
        ]
        if known:
            words.append(f"limits of {model}: {', '.join(known)}")
    if found.paused_until is not None and found.pause_cause == "day":
        words.append(f"the day's limit is used up; going on at {found.paused_until:%Y-%m-%d %H:%M:%S}")
    left = (total - done) / rate if rate else None
    words.append("time left unknown" if left is None else f"about {_duration(left)} left")
    return words


def _facts(kind: str, statistics: Statistics, total: int) -> dict[str, Any]:
    found = statistics
    return {
        "kind": kind,
        "total": total,
        "succeeded": found.succeeded,
        "failed": found.failed,
        "attempts": found.attempts,
        "in_flight": found.in_flight,
        "errors": found.errors,
        "input_tokens": found.input_tokens,
        "output_tokens": found.output_tokens,
        "cost": found.cost,
        "concurrency": found.concurrency,
        "paused_until": None if found.paused_until is None else found.paused_until.isoformat(),
    }


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s" if minutes else f"{rest} s"
