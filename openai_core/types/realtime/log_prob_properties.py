# Generated from openapi.json.
"""The struct `LogProbProperties`."""

from __future__ import annotations

from ...model import Model

__all__ = ["LogProbProperties"]


class LogProbProperties(Model):
    """What `logprobs` of `ConversationItemInputAudioTranscriptionCompletedEvent` holds."""

    token: str
    logprob: float
    bytes: list[int]
