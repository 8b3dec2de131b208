# Generated from openapi.json.
"""The struct `FunctionShellTool` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .container_auto import ContainerAuto
from .container_reference import ContainerReference
from .local_environment import LocalEnvironment

__all__ = ["Environment", "FunctionShellTool"]

Environment: TypeAlias = ContainerAuto | LocalEnvironment | ContainerReference


class FunctionShellTool(Model, tag_field="type", tag="shell"):
    """Lets the model run shell commands."""

    type: Literal["shell"] = "shell"
    environment: Environment | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """At least 1 item."""
