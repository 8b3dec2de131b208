"""G.711: sound in eight bits a sample, as telephony has it. µ-law is `audio/pcmu`, A-law `audio/pcma`.

Both are tables, made from the definition of their segments when this module is imported.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

__all__ = ["Law", "compress", "expand"]

Law: TypeAlias = Literal["alaw", "ulaw"]
"""Which of the two laws of G.711."""

_BIAS = 132
"""Added to a magnitude before µ-law looks for its segment, so that each segment is twice as long as the last."""
_ULAW_LOUDEST = 32635
"""The loudest magnitude that µ-law tells from louder ones: with the bias it is still 15 bits."""


def _ulaw_expanded() -> npt.NDArray[np.int16]:
    """The sample that each of the 256 codes stands for."""
    code = ~np.arange(256) & 0xFF
    segment, step = (code >> 4) & 7, code & 15
    magnitude = (((step << 3) + _BIAS) << segment) - _BIAS
    return np.where(code & 0x80, -magnitude, magnitude).astype(np.int16)


def _alaw_expanded() -> npt.NDArray[np.int16]:
    code = np.arange(256) ^ 0x55
    segment, step = (code >> 4) & 7, code & 15
    linear = (step << 4) + 8
    magnitude = np.where(segment == 0, linear, (linear + 256) << np.maximum(segment - 1, 0))
    return np.where(code & 0x80, magnitude, -magnitude).astype(np.int16)


def _ulaw_compressed() -> npt.NDArray[np.uint8]:
    """The code of each sample, by the sample's bits read as an unsigned number."""
    sample = np.arange(65536).astype(np.uint16).view(np.int16).astype(np.int32)
    magnitude = np.minimum(np.abs(sample), _ULAW_LOUDEST) + _BIAS
    segment = np.floor(np.log2(magnitude)).astype(np.int32) - 7
    code = (segment << 4) | ((magnitude >> (segment + 3)) & 15) | np.where(sample < 0, 0x80, 0)
    return np.asarray(~code & 0xFF, np.uint8)


def _alaw_compressed() -> npt.NDArray[np.uint8]:
    sample = np.arange(65536).astype(np.uint16).view(np.int16).astype(np.int32)
    # A-law has no code for zero: the samples below it are mirrored so that -1 stands where 0 does.
    magnitude = np.where(sample < 0, -sample - 1, sample)
    segment = np.maximum(np.floor(np.log2(np.maximum(magnitude, 1))).astype(np.int32) - 7, 0)
    step = np.where(segment == 0, magnitude >> 4, magnitude >> (segment + 3)) & 15
    code = ((segment << 4) | step | np.where(sample < 0, 0, 0x80)) ^ 0x55
    return np.asarray(code, np.uint8)


_EXPANDED = {"alaw": _alaw_expanded(), "ulaw": _ulaw_expanded()}
_COMPRESSED = {"alaw": _alaw_compressed(), "ulaw": _ulaw_compressed()}


def expand(data: bytes, law: Law) -> npt.NDArray[np.int16]:
    """The samples that a string of codes stands for, one-dimensional."""
    return _EXPANDED[law][np.frombuffer(data, np.uint8)]


def compress(samples: npt.NDArray[Any], law: Law) -> bytes:
    """The codes of int16 samples, one byte each, in the order that they have in memory."""
    return _COMPRESSED[law][np.ascontiguousarray(samples, np.int16).reshape(-1).view(np.uint16)].tobytes()
