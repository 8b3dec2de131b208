"""Whether a loop that is left early closes its stream, in this process."""

from __future__ import annotations

__all__ = ["closed", "closes"]

closes = True
"""False where the drop-in stands in for the official package: programs written for that one may loop again over the
same stream to go on with it. There a stream is closed when it is dropped, or by `close`."""


def closed(stream: object) -> RuntimeError:
    """The error of who goes on with a stream that leaving a loop has closed."""
    return RuntimeError(
        f"{stream!r} was closed when a loop over it was left early, and the rest of its events with it; to go on "
        "later, keep one iterator: events = aiter(stream), and loop over that"
    )
