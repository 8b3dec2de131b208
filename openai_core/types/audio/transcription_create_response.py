"""The union `TranscriptionCreateResponse`."""

from __future__ import annotations

from typing import TypeAlias

from .transcription import Transcription
from .transcription_diarized import TranscriptionDiarized
from .transcription_verbose import TranscriptionVerbose

__all__ = ["TranscriptionCreateResponse"]

TranscriptionCreateResponse: TypeAlias = Transcription | TranscriptionDiarized | TranscriptionVerbose
"""A transcript in any of its forms, by `response_format`."""
