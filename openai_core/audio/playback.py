"""Sound on its way to a device: queued by an event loop, taken by the device's thread. The time is an argument."""

from __future__ import annotations

from collections import deque
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from ..forks import new_lock
from .clock import PlaybackClock
from .samples import Frames, level

__all__ = ["PlaybackBuffer", "PlaybackStatistics"]


class PlaybackStatistics(msgspec.Struct, frozen=True, kw_only=True):
    """How a playback went, or goes."""

    played: float
    """Seconds of sound that have left the device."""
    buffered: float
    """Seconds that are queued and not yet handed to the device."""
    peak_buffered: float
    """The most seconds that were queued at once."""
    underruns: int
    """How often the device ran dry in the middle: the sound came too late, or the machine was too busy."""
    sample_rate: int
    """Frames a second on the device."""
    resampled_by: str | None
    """`soxr`, `scipy` or `linear` where the device has another rate than the sound; else None."""


class PlaybackBuffer:
    """Frames that wait for the device, in order. One thread may render while another does anything else.

    Sound that comes in real time would stutter if its first piece were played at once. So nothing is rendered until
    `prebuffer` frames wait, or `finish` said that no more come; the same again after the device ran dry.

    Devices swallow the first moments of what they play after they were started, and do not know yet how late they are.
    So they get `lead_in` frames of silence first.
    """

    def __init__(
        self, *, rate: int, channels: int, dtype: npt.DTypeLike, limit: int, prebuffer: int = 0, lead_in: int = 0
    ) -> None:
        """Make it empty.

        Args:
            rate: frames a second.
            channels: of each frame.
            dtype: int16 or float32.
            limit: frames from which on `room` is 0. What is written is taken all the same: look at `room` first.
            prebuffer: frames; at most `limit`.
            lead_in: frames of silence that the device gets first, after a flush too.
        """
        self.rate = rate
        self.channels = channels
        self.dtype: np.dtype[Any] = np.dtype(dtype)
        self.limit = limit
        self.underruns = 0
        """How often there were too few frames in the middle of the sound, or the device said that it ran dry."""
        self.written = 0
        """Frames written since the beginning; the number of the next one."""
        self.level = 0.0
        """The loudest sample of what was handed to the device last, 0.0 to 1.0."""
        self.silent_frames = 0
        """Frames of silence handed to the device since the last of sound."""
        self._prebuffer = min(prebuffer, limit)
        self._lead_in = lead_in
        self._lead_left = lead_in
        self._clock = PlaybackClock(rate)
        self._pieces: deque[Frames] = deque()
        self._buffered = 0
        self._peak = 0
        self._flushed = 0
        self._flowing = False
        self._finished = False
        self._lock = new_lock()

    # The program's side

    @property
    def buffered(self) -> int:
        """Frames not yet handed to the device."""
        return self._buffered

    @property
    def room(self) -> int:
        """Frames that may be written without going beyond the limit."""
        return max(0, self.limit - self._buffered)

    def write(self, frames: Frames) -> None:
        """Queue frames of this buffer's channels and sample type. They are not copied: leave them alone afterwards."""
        assert (frames.dtype, frames.shape[1]) == (self.dtype, self.channels), "the caller converts"
        if not len(frames):
            return
        with self._lock:
            self._pieces.append(frames)
            self._buffered += len(frames)
            self._peak = max(self._peak, self._buffered)
            self.written += len(frames)
            self._finished = False

    def finish(self) -> None:
        """Say that the sound is complete, so that its end is played without waiting for more. More may be written."""
        with self._lock:
            self._finished = True

    def position(self, now: float) -> int:
        """Frames that have been heard by `now`, on the device's clock; those that were flushed count as if they had."""
        with self._lock:
            return self._clock.position(now)

    def is_played(self, now: float) -> bool:
        """Whether all that was written has been heard or flushed."""
        with self._lock:
            return not self._buffered and self._clock.position(now) >= self.written

    def flush(self, now: float) -> int:
        """Throw away what waits, the device having been silenced at `now`. How many frames had been heard."""
        with self._lock:
            position = self._clock.cut(now)
            self._pieces.clear()
            self._buffered = 0
            self._flowing = False
            self._finished = True
            self._lead_left = self._lead_in
            self._flushed += self.written - position
            self._clock.skip_to(self.written)  # whoever waits for the end need not wait for what was thrown away
            return position

    def statistics(self, now: float, *, resampled_by: str | None = None) -> PlaybackStatistics:
        """What was played so far."""
        return PlaybackStatistics(
            played=(self.position(now) - self._flushed) / self.rate,
            buffered=self._buffered / self.rate,
            peak_buffered=self._peak / self.rate,
            underruns=self.underruns,
            sample_rate=self.rate,
            resampled_by=resampled_by,
        )

    # The device's side

    def render(self, out: npt.NDArray[Any], at: float, *, ran_dry: bool = False) -> None:
        """Fill `out`, which becomes audible from the time `at` on: sound as far as there is any, then silence.

        Args:
            out: shape `(frames, channels)`; every frame is written.
            at: seconds on the device's clock.
            ran_dry: whether the device says that it had nothing to play before this.
        """
        with self._lock:
            wanted = len(out)
            if not self._flowing:
                collected = self._buffered > 0 and (self._finished or self._buffered >= self._prebuffer)
                self._flowing = collected and self._lead_left <= 0
                self._lead_left -= wanted
                ran_dry = False  # whatever it was, it cut no sound
            start = self.written - self._buffered
            taken = self._take(out) if self._flowing else 0
            self._clock.rendered(start, taken, at)
            self.level = level(out[:taken])
            self.silent_frames = wanted - taken if taken else self.silent_frames + wanted
            if self._flowing and taken < wanted:
                self._flowing = False
                ran_dry = ran_dry or not self._finished
            self.underruns += ran_dry
        out[taken:] = 0

    def _take(self, out: npt.NDArray[Any]) -> int:
        taken = 0
        while taken < len(out) and self._pieces:
            piece = self._pieces.popleft()
            count = min(len(piece), len(out) - taken)
            out[taken : taken + count] = piece[:count]
            if count < len(piece):
                self._pieces.appendleft(piece[count:])
            taken += count
        self._buffered -= taken
        return taken
