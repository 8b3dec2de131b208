# Generated from overlays/3.57.0.json.
"""The struct `CustomVoice`."""

from __future__ import annotations

from ...model import Model

__all__ = ["CustomVoice"]


class CustomVoice(Model):
    """One kind of `AudioOutputVoice`."""

    id: str
