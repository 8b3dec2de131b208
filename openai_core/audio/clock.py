"""What has left the device by now, by the device's own clock. No clock is read here: the time is an argument."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

__all__ = ["PlaybackClock"]


class _Block(NamedTuple):
    """Frames that were handed to the device, and when the first of them becomes audible."""

    start: int
    frames: int
    at: float


class PlaybackClock:
    """Turns what was handed to the device, and when that becomes audible, into what has been heard.

    Frames handed over are still in buffers of the driver for some 100 ms: counting those would tell too much. Frames
    are numbered as they were queued; numbers may be left out where sound was thrown away. The position never goes back.
    Not thread-safe.
    """

    def __init__(self, rate: int) -> None:
        """Start at position 0.

        Args:
            rate: frames a second.
        """
        self._rate = rate
        self._position = 0
        self._blocks: deque[_Block] = deque()

    def rendered(self, start: int, frames: int, at: float) -> None:
        """Note that `frames` from number `start` on become audible from the time `at` on, in seconds."""
        if frames:
            self._blocks.append(_Block(start, frames, at))

    def position(self, now: float) -> int:
        """One more than the number of the last frame that was heard by `now`."""
        while self._blocks:
            block = self._blocks[0]
            elapsed = (now - block.at) * self._rate
            if elapsed <= 0:
                break
            self._position = max(self._position, block.start + min(block.frames, int(elapsed)))
            if elapsed < block.frames:
                break
            self._blocks.popleft()
        return self._position

    def cut(self, now: float) -> int:
        """Note that the device was silenced at `now`: what it had not played then will not be heard. The position."""
        position = self.position(now)
        self._blocks.clear()
        return position

    def skip_to(self, position: int) -> None:
        """Go on as if all frames before number `position` had been heard."""
        self._position = max(self._position, position)
