# Generated from openapi.json.
"""Parameters of `skills.create()`."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from ..sentinels import Omit
from .file_types import FileTypes

__all__ = ["SkillCreateParams"]


class SkillCreateParams(TypedDict, total=False):
    """What `client.skills.create()` takes."""

    files: Sequence[FileTypes] | FileTypes | Omit
