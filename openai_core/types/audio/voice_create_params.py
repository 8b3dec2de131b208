# Generated from overlays/3.57.0.json.
"""Parameters of `audio.voices.create()`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..file_types import FileTypes

__all__ = ["CreateVoiceRequestAudioSample", "CreateVoiceRequestPrompt", "VoiceCreateParams", "VoiceCreateParamsEither"]


class CreateVoiceRequestAudioSample(TypedDict, total=False):
    """What `client.audio.voices.create()` takes."""

    audio_sample: Required[FileTypes]
    consent: Required[str]
    name: Required[str]
    type: Literal["audio_sample"] | Omit


class CreateVoiceRequestPrompt(TypedDict, total=False):
    """What `client.audio.voices.create()` takes."""

    name: Required[str]
    prompt: Required[str]
    type: Required[Literal["prompt"]]
    model: str | Literal["auto", "2026-10-08"] | Omit
    script_hint: str | Omit


class VoiceCreateParamsEither(TypedDict, total=False):
    """What `client.audio.voices.create()` takes."""

    audio_sample: FileTypes | Omit
    consent: str | Omit
    name: Required[str]
    type: Literal["audio_sample", "prompt"] | Omit
    prompt: str | Omit
    model: str | Literal["auto", "2026-10-08"] | Omit
    script_hint: str | Omit


VoiceCreateParams: TypeAlias = CreateVoiceRequestAudioSample | CreateVoiceRequestPrompt
"""What `client.audio.voices.create()` takes."""
