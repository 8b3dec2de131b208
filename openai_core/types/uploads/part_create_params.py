# Generated from openapi.json.
"""Parameters of `uploads.parts.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from ..file_types import FileTypes

__all__ = ["PartCreateParams"]


class PartCreateParams(TypedDict, total=False):
    """What `client.uploads.parts.create()` takes."""

    data: Required[FileTypes]
