# Generated from openapi.json.
"""The struct `TranscriptionLanguage`."""

from __future__ import annotations

from ...model import Model

__all__ = ["TranscriptionLanguage"]


class TranscriptionLanguage(Model):
    """What `languages` of `Transcription` holds."""

    code: str
