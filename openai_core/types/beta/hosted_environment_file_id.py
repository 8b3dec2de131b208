# Generated from overlays/3.57.0.json.
"""The struct `HostedEnvironmentFileID`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["HostedEnvironmentFileID"]


class HostedEnvironmentFileID(Model, tag_field="type", tag="file_id"):
    """The kind `file_id` of `HostedEnvironmentFile`."""

    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"] = "file_id"
