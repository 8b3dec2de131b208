# Generated from openapi.json.
"""Parameters of `audio.translations.create()`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..file_types import FileTypes

__all__ = ["TranslationCreateParams"]


class TranslationCreateParams(TypedDict, total=False):
    """What `client.audio.translations.create()` takes."""

    file: Required[FileTypes]
    model: Required[str | Literal["whisper-1"]]
    prompt: str | Omit
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit
    """`"json"` by default."""
    temperature: float | Omit
    """0 by default."""
