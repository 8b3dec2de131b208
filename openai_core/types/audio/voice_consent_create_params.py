# Generated from openapi.json.
"""Parameters of `audio.voice_consents.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from ..file_types import FileTypes

__all__ = ["VoiceConsentCreateParams"]


class VoiceConsentCreateParams(TypedDict, total=False):
    """What `client.audio.voice_consents.create()` takes."""

    name: Required[str]
    recording: Required[FileTypes]
    language: Required[str]
