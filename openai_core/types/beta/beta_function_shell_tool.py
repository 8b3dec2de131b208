# Generated from openapi.json.
"""The struct `BetaFunctionShellTool` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_container_auto import BetaContainerAuto
from .beta_container_reference import BetaContainerReference
from .beta_local_environment import BetaLocalEnvironment

__all__ = ["BetaFunctionShellTool", "Environment"]

Environment: TypeAlias = BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference


class BetaFunctionShellTool(Model, tag_field="type", tag="shell"):
    """Lets the model run shell commands."""

    type: Literal["shell"] = "shell"
    environment: Environment | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """At least 1 item."""
