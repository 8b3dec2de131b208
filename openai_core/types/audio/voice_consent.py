# Generated from openapi.json.
"""The struct `VoiceConsent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["VoiceConsent"]


class VoiceConsent(Model):
    """The answer of `client.audio.voice_consents.retrieve()`."""

    object: Literal["audio.voice_consent"]
    id: str
    name: str
    language: str
    created_at: int
    """Unix seconds."""
