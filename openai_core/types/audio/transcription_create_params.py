# Generated from openapi.json.
"""Parameters of `audio.transcriptions.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..audio_model import AudioModel
from ..audio_response_format import AudioResponseFormat
from ..file_types import FileTypes
from .transcription_include import TranscriptionInclude

__all__ = [
    "ChunkingStrategy",
    "ChunkingStrategyVadConfig",
    "TranscriptionCreateParams",
    "TranscriptionCreateParamsBase",
    "TranscriptionCreateParamsNonStreaming",
    "TranscriptionCreateParamsStreaming",
]


class ChunkingStrategyVadConfig(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    """300 by default."""
    silence_duration_ms: int
    """200 by default."""
    threshold: float
    """0.5 by default."""


ChunkingStrategy: TypeAlias = Literal["auto"] | ChunkingStrategyVadConfig


class TranscriptionCreateParamsBase(TypedDict, total=False):
    """What `client.audio.transcriptions.create()` takes whether or not it streams."""

    file: Required[FileTypes]
    model: Required[str | AudioModel]
    language: str | Omit
    languages: Sequence[str] | Omit
    """At least 1 item."""
    keywords: Sequence[str] | Omit
    prompt: str | Omit
    response_format: AudioResponseFormat | Omit
    """`"json"` by default."""
    temperature: float | Omit
    """0 by default."""
    include: Sequence[TranscriptionInclude] | Omit
    timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit
    chunking_strategy: ChunkingStrategy | Omit | None
    known_speaker_names: Sequence[str] | Omit
    """At most 4 items."""
    known_speaker_references: Sequence[str] | Omit
    """At most 4 items."""


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    """A request for the whole answer at once."""

    stream: Literal[False] | Omit | None


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase, total=False):
    """A request for the answer in events."""

    stream: Required[Literal[True]]


TranscriptionCreateParams: TypeAlias = TranscriptionCreateParamsNonStreaming | TranscriptionCreateParamsStreaming
"""What `client.audio.transcriptions.create()` takes."""
