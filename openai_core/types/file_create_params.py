# Generated from openapi.json.
"""Parameters of `files.create()`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from ..sentinels import Omit
from .file_purpose import FilePurpose
from .file_types import FileTypes

__all__ = ["ExpiresAfter", "FileCreateParams"]


class ExpiresAfter(TypedDict):
    anchor: Literal["created_at"]
    seconds: int
    """3,600 (an hour) to 2,592,000 (30 days)."""


class FileCreateParams(TypedDict, total=False):
    """A file to upload, and what it is for."""

    file: Required[FileTypes]
    purpose: Required[FilePurpose]
    expires_after: ExpiresAfter | Omit
