# Generated from openapi.json.
"""Parameters of `containers.files.create()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..file_types import FileTypes

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    """What `client.containers.files.create()` takes."""

    file_id: str | Omit
    file: FileTypes | Omit
