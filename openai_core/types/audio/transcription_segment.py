# Generated from openapi.json.
"""The struct `TranscriptionSegment`."""

from __future__ import annotations

from ...model import Model

__all__ = ["TranscriptionSegment"]


class TranscriptionSegment(Model):
    """What `segments` of `TranscriptionVerbose` holds."""

    id: int
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    temperature: float
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float
