# Generated from openapi.json.
"""Parameters of `audio.voice_consents.list()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ...sentinels import Omit

__all__ = ["VoiceConsentListParams"]


class VoiceConsentListParams(TypedDict, total=False):
    """What `client.audio.voice_consents.list()` takes."""

    after: str | Omit
    limit: int | Omit
    """20 by default."""
