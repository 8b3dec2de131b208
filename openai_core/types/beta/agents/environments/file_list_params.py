# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.environments.files.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    """What `client.beta.agents.environments.files.list()` takes."""

    limit: int | Omit | None
    order: Literal["asc", "desc"] | Omit
    page: str | Omit
    path: str | Omit | None
