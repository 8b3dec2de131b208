# Generated from overlays/3.57.0.json.
"""The struct `Voice`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Voice"]


class Voice(Model):
    """The answer of `client.audio.voices.create()`."""

    object: Literal["audio.voice"]
    id: str
    name: str
    created_at: int
    """Unix seconds."""
    type: Literal["audio_sample", "prompt"]
    prompt: str | None = None
