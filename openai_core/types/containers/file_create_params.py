"""Parameters of `containers.files.create()`."""

from __future__ import annotations

from typing import TypedDict

from ...sentinels import Omit
from ..file_types import FileTypes

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    """A file to upload, and what it is for."""

    file_id: str | Omit
    file: FileTypes | Omit
