# Generated from overlays/3.57.0.json.
"""The struct `VoiceDeleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["VoiceDeleted"]


class VoiceDeleted(Model):
    """The answer of `client.audio.voices.delete()`."""

    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]
