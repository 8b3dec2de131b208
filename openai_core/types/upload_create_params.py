# Generated from openapi.json.
"""Parameters of `uploads.create()`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from ..sentinels import Omit
from .file_create_params import ExpiresAfter

__all__ = ["ExpiresAfter", "UploadCreateParams"]


class UploadCreateParams(TypedDict, total=False):
    """What `client.uploads.create()` takes."""

    filename: Required[str]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision"]]
    bytes: Required[int]
    mime_type: Required[str]
    expires_after: ExpiresAfter | Omit
