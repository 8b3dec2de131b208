# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.environments.files.create()`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = [
    "FileCreateParams",
    "FileCreateParamsEither",
    "HostedEnvironmentFileParamFileID",
    "HostedEnvironmentFileParamInline",
]


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    """What `client.beta.agents.environments.files.create()` takes."""

    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    """What `client.beta.agents.environments.files.create()` takes."""

    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]


class FileCreateParamsEither(TypedDict, total=False):
    """What `client.beta.agents.environments.files.create()` takes."""

    file_id: str | Omit
    path: Required[str]
    type: Required[Literal["file_id", "inline"]]
    data: str | Omit


FileCreateParams: TypeAlias = HostedEnvironmentFileParamFileID | HostedEnvironmentFileParamInline
"""What `client.beta.agents.environments.files.create()` takes."""
