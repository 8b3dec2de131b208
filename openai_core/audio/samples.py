"""Arrays of samples: their shapes, channels and sample types. Plain functions; nothing here knows a device.

Inside this package sound is an array of shape `(frames, channels)`, int16 or float32. A frame is one sample of each
channel. Full scale is 32768 in int16 and 1.0 in float32, so that int16 survives the way through float32 unchanged.
"""

from __future__ import annotations

from typing import Any, TypeAlias, cast

import numpy as np
import numpy.typing as npt

__all__ = ["Frames", "as_frames", "from_pcm16", "level", "to_channels", "to_dtype", "to_pcm16"]

Frames: TypeAlias = npt.NDArray[Any]
"""Samples of shape `(frames, channels)`, int16 or float32."""

_FULL_SCALE = 32768.0
_MOST_CHANNELS = 8


def as_frames(samples: object) -> Frames:
    """An array as users have it, in the shape and sample types used here. Copied only where it must be.

    One dimension is mono. Of two, the second is the channels, unless it is longer than 2 and the first is not: then the
    array is taken as `(channels, frames)`. float64 becomes float32, and other byte orders the machine's own.

    Raises:
        TypeError: it is no array, or its samples are neither int16 nor floating-point numbers.
        ValueError: it has no dimension or more than two, or more than 8 channels.
    """
    if not isinstance(samples, np.ndarray):
        raise TypeError(f"sound must be a NumPy array of samples, got {type(samples).__name__}")
    samples = cast("npt.NDArray[Any]", samples)
    if samples.dtype.kind == "f":
        samples = samples.astype(np.float32, copy=False)
    elif samples.dtype.kind == "i" and samples.dtype.itemsize == 2:
        samples = samples.astype(np.int16, copy=False)
    else:
        raise TypeError(f"sound must have int16 or float32 samples, got {samples.dtype}; convert it with astype()")
    if samples.ndim == 1:
        return samples[:, np.newaxis]
    if samples.ndim != 2:
        raise ValueError(f"sound must have the shape (frames,) or (frames, channels), got {samples.shape}")
    first, second = samples.shape
    if second > 2 and first <= 2:
        return samples.T
    if not 1 <= second <= _MOST_CHANNELS:
        raise ValueError(
            f"sound of the shape {samples.shape} would have {second} channels; there may be 1 to {_MOST_CHANNELS}, "
            "and they are the second dimension"
        )
    return samples


def to_dtype(frames: Frames, dtype: npt.DTypeLike) -> Frames:
    """The same sound as int16 or float32. What is louder than int16 can hold is clipped; NaN is silence."""
    wanted = np.dtype(dtype)
    if frames.dtype == wanted:
        return frames
    if wanted == np.float32:
        return frames.astype(np.float32) / np.float32(_FULL_SCALE)
    scaled = np.rint(np.nan_to_num(frames, nan=0.0, posinf=1.0, neginf=-1.0).astype(np.float64) * _FULL_SCALE)
    return np.clip(scaled, -_FULL_SCALE, _FULL_SCALE - 1).astype(np.int16)


def to_channels(frames: Frames, channels: int) -> Frames:
    """The same sound with another number of channels: mono goes to each, and several are averaged into one first."""
    present = frames.shape[1]
    if present == channels:
        return frames
    if present > 1:
        mean = frames.mean(axis=1, keepdims=True, dtype=np.float64)
        frames = np.rint(mean).astype(np.int16) if frames.dtype == np.int16 else mean.astype(np.float32)
    return np.repeat(frames, channels, axis=1)


def to_pcm16(frames: Frames) -> bytes:
    """The samples as 16-bit little-endian PCM, channels interleaved."""
    return to_dtype(frames, np.int16).astype("<i2", copy=False).tobytes()


def from_pcm16(data: bytes, channels: int = 1) -> Frames:
    """The frames that 16-bit little-endian PCM holds, channels interleaved. Read-only, as `data` is not copied.

    Raises:
        ValueError: the last frame is cut off.
    """
    if len(data) % (2 * channels):
        raise ValueError(f"{len(data)} bytes are no whole number of 16-bit frames with {channels} channels")
    return np.frombuffer(data, "<i2").astype(np.int16, copy=False).reshape(-1, channels)


def level(frames: Frames) -> float:
    """The loudest sample, from 0.0 to 1.0 of full scale; 0.0 of no frames."""
    if not frames.size:
        return 0.0
    # Not abs(): the lowest int16 has no positive counterpart.
    loudest = max(float(frames.max()), -float(frames.min()))
    return min(1.0, loudest / _FULL_SCALE if frames.dtype == np.int16 else loudest)
