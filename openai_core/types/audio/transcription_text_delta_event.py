# Generated from openapi.json.
"""The event `transcript.text.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Logprob", "TranscriptionTextDeltaEvent"]


class Logprob(Model):
    token: str | None = None
    logprob: float | None = None
    bytes: list[int] | None = None


class TranscriptionTextDeltaEvent(Model, tag_field="type", tag="transcript.text.delta"):
    """The event `transcript.text.delta`."""

    type: Literal["transcript.text.delta"] = "transcript.text.delta"
    delta: str
    logprobs: list[Logprob] | None = None
    segment_id: str | None = None
