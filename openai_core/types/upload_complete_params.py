# Generated from openapi.json.
"""Parameters of `uploads.complete()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from ..sentinels import Omit

__all__ = ["UploadCompleteParams"]


class UploadCompleteParams(TypedDict, total=False):
    """What `client.uploads.complete()` takes."""

    part_ids: Required[Sequence[str]]
    md5: str | Omit
