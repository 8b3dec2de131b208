# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.automations.create()`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ....sentinels import Omit
from .automation_metadata_param import AutomationMetadataParam
from .automation_target_param import AutomationTargetParam

__all__ = [
    "AutomationCreateParams",
    "AutomationCreateParamsEither",
    "CreateAutomationParamsOnce",
    "CreateAutomationParamsPeriodic",
]


class CreateAutomationParamsPeriodic(TypedDict, total=False):
    """What `client.beta.agents.automations.create()` takes."""

    expression: Required[str]
    name: Required[str]
    target: Required[AutomationTargetParam]
    timezone: Required[str]
    type: Required[Literal["periodic"]]
    metadata: AutomationMetadataParam | Omit


class CreateAutomationParamsOnce(TypedDict, total=False):
    """What `client.beta.agents.automations.create()` takes."""

    name: Required[str]
    run_at: Required[int]
    target: Required[AutomationTargetParam]
    type: Required[Literal["once"]]
    metadata: AutomationMetadataParam | Omit


class AutomationCreateParamsEither(TypedDict, total=False):
    """What `client.beta.agents.automations.create()` takes."""

    expression: str | Omit
    name: Required[str]
    target: Required[AutomationTargetParam]
    timezone: str | Omit
    type: Required[Literal["periodic", "once"]]
    metadata: AutomationMetadataParam | Omit
    run_at: int | Omit


AutomationCreateParams: TypeAlias = CreateAutomationParamsPeriodic | CreateAutomationParamsOnce
"""What `client.beta.agents.automations.create()` takes."""
