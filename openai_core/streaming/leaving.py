"""Whether a loop that is left early closes its stream, in this process."""

from __future__ import annotations

__all__ = ["closes"]

closes = True
"""False where the drop-in stands in for the official package: programs written for that one may loop again over the
same stream to go on with it. There a stream is closed when it is dropped, or by `close`."""
