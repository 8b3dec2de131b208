# Generated from openapi.json.
"""Parameters of `skills.versions.create()`."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..file_types import FileTypes

__all__ = ["VersionCreateParams"]


class VersionCreateParams(TypedDict, total=False):
    """What `client.skills.versions.create()` takes."""

    files: Sequence[FileTypes] | FileTypes | Omit
    default: bool | Omit
