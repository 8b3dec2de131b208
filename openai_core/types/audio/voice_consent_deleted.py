# Generated from openapi.json.
"""The struct `VoiceConsentDeleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["VoiceConsentDeleted"]


class VoiceConsentDeleted(Model):
    """The answer of `client.audio.voice_consents.delete()`."""

    id: str
    object: Literal["audio.voice_consent"]
    deleted: bool
