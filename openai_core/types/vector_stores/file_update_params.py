# Generated from openapi.json.
"""Parameters of `vector_stores.files.update()`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from typing_extensions import TypedDict

__all__ = ["FileUpdateParams"]


class FileUpdateParams(TypedDict, total=False):
    """What `client.vector_stores.files.update()` takes."""

    attributes: Required[Mapping[str, str | float | bool] | None]
