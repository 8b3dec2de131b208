# Generated from openapi.json.
"""The request dict `FunctionShellToolParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .container_auto_param import ContainerAutoParam
from .container_reference_param import ContainerReferenceParam
from .local_environment_param import LocalEnvironmentParam

__all__ = ["Environment", "FunctionShellToolParam"]

Environment: TypeAlias = ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam


class FunctionShellToolParam(TypedDict, total=False):
    """Request form of `FunctionShellTool`."""

    type: Required[Literal["shell"]]
    environment: Environment | None
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""
