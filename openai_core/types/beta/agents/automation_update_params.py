# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.automations.update()`."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

from ....sentinels import Omit
from .automation_target_param import AutomationTargetParam

__all__ = ["AutomationUpdateParams"]


class AutomationUpdateParams(TypedDict, total=False):
    """What `client.beta.agents.automations.update()` takes."""

    expression: str | Omit
    metadata: Mapping[str, str] | Omit
    name: str | Omit
    run_at: int | Omit
    target: AutomationTargetParam | Omit
    timezone: str | Omit
