# Generated from openapi.json.
"""Parameters of `audio.voice_consents.update()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["VoiceConsentUpdateParams"]


class VoiceConsentUpdateParams(TypedDict, total=False):
    """What `client.audio.voice_consents.update()` takes."""

    name: Required[str]
