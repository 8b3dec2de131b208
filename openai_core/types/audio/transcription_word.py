# Generated from openapi.json.
"""The struct `TranscriptionWord`."""

from __future__ import annotations

from ...model import Model

__all__ = ["TranscriptionWord"]


class TranscriptionWord(Model):
    """What `words` of `TranscriptionVerbose` holds."""

    word: str
    start: float
    end: float
