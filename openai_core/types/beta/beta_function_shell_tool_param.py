# Generated from openapi.json.
"""The request dict `BetaFunctionShellToolParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_container_auto_param import BetaContainerAutoParam
from .beta_container_reference_param import BetaContainerReferenceParam
from .beta_local_environment_param import BetaLocalEnvironmentParam

__all__ = ["BetaFunctionShellToolParam", "Environment"]

Environment: TypeAlias = BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam


class BetaFunctionShellToolParam(TypedDict, total=False):
    """Request form of `BetaFunctionShellTool`."""

    type: Required[Literal["shell"]]
    environment: Environment | None
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""
