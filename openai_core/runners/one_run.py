"""Whether a runner may run: once at a time, and not after it was closed."""

from __future__ import annotations

from ..exclusive_use import ExclusiveUse

__all__ = ["one_run_at_a_time"]


def one_run_at_a_time() -> ExclusiveUse:
    """The use of one runner, which each run holds."""
    return ExclusiveUse(
        in_use="this runner is in a run already; make another one to run at the same time",
        closed="this runner is closed; make another one",
    )
