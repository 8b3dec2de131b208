"""Another number of frames a second: by soxr or SciPy where one is installed, else by straight lines.

Sound comes in pieces; what a piece still needs of the next one is held back until `finish`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from fractions import Fraction
from importlib import import_module
from typing import Any, Final, Literal, Protocol, TypeAlias

import numpy as np

from ..worker_threads import run_function
from .samples import Frames, to_dtype

__all__ = ["Method", "Resampler", "installed_method", "make_resampler"]

_logger = logging.getLogger("openai_core")

Method: TypeAlias = Literal["soxr", "scipy", "linear"]
"""What does the work. `linear` needs nothing, but lets through tones that the lower rate cannot hold."""

_LOBES: Final = 16
"""Zero crossings of the filter to each side, for SciPy."""


class _Converter(Protocol):
    channels: int

    def convert(self, frames: Frames, *, last: bool) -> Frames:
        """Frames at the new rate, float64 or float32; with `last`, all that is left."""
        ...


def installed_method() -> Method:
    """The best method that this environment has."""
    for name in ("soxr", "scipy.signal"):
        try:
            import_module(name)
        except ImportError:
            continue
        return "soxr" if name == "soxr" else "scipy"
    return "linear"


class Resampler:
    """One sound's way from one rate to another. Not to be shared between sounds, nor used concurrently."""

    def __init__(self, source: int, target: int, *, channels: int, method: Method | None = None) -> None:
        """Prepare for a sound.

        Args:
            source: frames a second of what is fed.
            target: frames a second of what is given.
            channels: of both.
            method: default: the best that is installed.

        Raises:
            ImportError: `method` is not installed.
            ValueError: a rate is not positive.
        """
        if source <= 0 or target <= 0:
            raise ValueError(f"cannot resample from {source} to {target} frames a second; both must be positive")
        self.ratio: Final = Fraction(target, source)
        """Frames given for each that is fed."""
        self.method: Final[Method] = method or installed_method()
        self._converter: _Converter = _CONVERTERS[self.method](self.ratio, source, target, channels)
        self._fed = 0
        self._given = 0

    def feed(self, frames: Frames) -> Frames:
        """The next frames at the new rate, in the sample type of `frames`; possibly none."""
        self._fed += len(frames)
        return self._checked(self._converter.convert(frames.astype(np.float64), last=False), frames.dtype)

    def finish(self, dtype: Any = np.int16) -> Frames:
        """The frames that were held back. After it, the sound is as long as what was fed, to the nearest frame."""
        empty = np.zeros((0, self._converter.channels))
        rest = self._converter.convert(empty, last=True)
        missing = round(self._fed * self.ratio) - self._given
        if len(rest) < missing:
            rest = np.concatenate([rest, np.zeros((missing - len(rest), rest.shape[1]))])
        return self._checked(rest[: max(0, missing)], np.dtype(dtype))

    def _checked(self, frames: Frames, dtype: np.dtype[Any]) -> Frames:
        self._given += len(frames)
        if dtype == np.int16:
            return np.clip(np.rint(frames), -32768, 32767).astype(np.int16)
        return to_dtype(frames.astype(np.float32), dtype)


async def make_resampler(source: int, target: int, *, channels: int) -> Resampler:
    """A `Resampler`, made in a worker thread: importing SciPy takes seconds, during which an event loop should go on.

    What does the work is logged, and where it is straight lines, what would do it better.
    """
    resampler = await run_function(lambda: Resampler(source, target, channels=channels))
    if resampler.method == "linear":
        _logger.warning(
            "resampling from %d to %d frames a second by linear interpolation; `pip install soxr` for better sound",
            source,
            target,
        )
    else:
        _logger.info("resampling from %d to %d frames a second by %s", source, target, resampler.method)
    return resampler


class _Soxr:
    def __init__(self, ratio: Fraction, source: int, target: int, channels: int) -> None:
        self.channels = channels
        self._stream = import_module("soxr").ResampleStream(source, target, channels, dtype="float64")

    def convert(self, frames: Frames, *, last: bool) -> Frames:
        made: Frames = self._stream.resample_chunk(np.ascontiguousarray(frames), last=last)
        return made.reshape(-1, self.channels)


class _Polyphase:
    """A windowed sinc by SciPy's `upfirdn`, over pieces that overlap by the filter's length."""

    def __init__(self, ratio: Fraction, source: int, target: int, channels: int) -> None:
        self.channels = channels
        self._signal = import_module("scipy.signal")
        self._up, self._down = ratio.numerator, ratio.denominator
        widest = max(self._up, self._down)
        self._half = _LOBES * widest
        taps = self._signal.firwin(2 * self._half + 1, 1 / widest, window=("kaiser", 8.0))
        self._taps = taps * self._up
        # Frames of silence before the start; with them the filter's middle stands over the first frame.
        self._held: Frames = np.zeros((-(-self._half // self._up), channels))
        self._start = -len(self._held)  # the frame of the source that is held first
        self._next = 0  # the frame of the target that comes next

    def convert(self, frames: Frames, *, last: bool) -> Frames:
        padding = np.zeros((-(-self._half // self._up) if last else 0, self.channels))
        self._held = np.concatenate([self._held, frames, padding])
        # A target frame n needs the source up to (n * down + half) / up.
        end = (self._start + len(self._held)) * self._up
        ready = max(0, -(-(end - self._half) // self._down) - self._next)
        if not ready:
            return self._held[:0]
        whole = self._signal.upfirdn(self._taps, self._held, self._up, 1, axis=0)
        first = self._next * self._down - self._start * self._up + self._half
        made: Frames = whole[first : first + (ready - 1) * self._down + 1 : self._down]
        self._next += len(made)
        needless = (self._next * self._down - self._half) // self._up - self._start
        if needless > 0:
            self._held = self._held[needless:]
            self._start += needless
        return made


class _Linear:
    """Between two frames of the source, the straight line."""

    def __init__(self, ratio: Fraction, source: int, target: int, channels: int) -> None:
        self.channels = channels
        self._up, self._down = ratio.numerator, ratio.denominator
        self._held: Frames = np.zeros((0, channels))
        self._start = 0
        self._next = 0

    def convert(self, frames: Frames, *, last: bool) -> Frames:
        self._held = np.concatenate([self._held, frames])
        if last and len(self._held):
            self._held = np.concatenate([self._held, self._held[-1:]])
        # A target frame n stands between the source's n * down // up and the one after.
        last_pair = self._start + len(self._held) - 2
        ready = max(0, ((last_pair + 1) * self._up - 1) // self._down + 1 - self._next) if last_pair >= 0 else 0
        if not ready:
            return self._held[:0]
        at = np.arange(self._next, self._next + ready, dtype=np.int64) * self._down
        before = at // self._up - self._start
        share = ((at % self._up) / self._up)[:, np.newaxis]
        made: Frames = self._held[before] * (1 - share) + self._held[before + 1] * share
        self._next += ready
        needless = min(len(self._held) - 1, self._next * self._down // self._up - self._start)
        self._held = self._held[needless:]
        self._start += needless
        return made


_CONVERTERS: Final[dict[Method, Callable[[Fraction, int, int, int], _Converter]]] = {
    "soxr": _Soxr,
    "scipy": _Polyphase,
    "linear": _Linear,
}
