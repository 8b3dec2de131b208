"""Parameters of `audio.voices.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from ..file_types import FileTypes

__all__ = ["VoiceCreateParams"]


class VoiceCreateParams(TypedDict, total=False):
    """What `client.audio.voices.create()` takes."""

    name: Required[str]
    audio_sample: Required[FileTypes]
    consent: Required[str]
