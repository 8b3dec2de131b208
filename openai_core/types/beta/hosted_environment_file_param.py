# Generated from overlays/3.57.0.json.
"""The union `HostedEnvironmentFileParam` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["HostedEnvironmentFileParam", "HostedEnvironmentFileParamFileID", "HostedEnvironmentFileParamInline"]


class HostedEnvironmentFileParamFileID(TypedDict):
    file_id: str
    path: str
    type: Literal["file_id"]


class HostedEnvironmentFileParamInline(TypedDict):
    data: str
    path: str
    type: Literal["inline"]


HostedEnvironmentFileParam: TypeAlias = HostedEnvironmentFileParamFileID | HostedEnvironmentFileParamInline
"""Request form of `HostedEnvironmentFile`."""
