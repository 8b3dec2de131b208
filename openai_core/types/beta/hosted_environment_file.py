# Generated from overlays/3.57.0.json.
"""The union `HostedEnvironmentFile` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .hosted_environment_file_id import HostedEnvironmentFileID

__all__ = ["HostedEnvironmentFile", "HostedEnvironmentFileResourceInline"]


class HostedEnvironmentFileResourceInline(Model, tag_field="type", tag="inline"):
    id: str
    path: str
    size_bytes: int
    type: Literal["inline"] = "inline"


HostedEnvironmentFile: TypeAlias = HostedEnvironmentFileID | HostedEnvironmentFileResourceInline
"""A hosted environment file, of any kind."""
