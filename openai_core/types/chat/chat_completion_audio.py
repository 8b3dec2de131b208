# Generated from openapi.json.
"""The struct `ChatCompletionAudio`."""

from __future__ import annotations

from ...model import Model

__all__ = ["ChatCompletionAudio"]


class ChatCompletionAudio(Model):
    """A spoken answer, with its transcript and the id that refers back to it."""

    id: str
    expires_at: int
    """Unix seconds."""
    data: str
    """Base64."""
    transcript: str
