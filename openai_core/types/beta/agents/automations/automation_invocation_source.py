# Generated from overlays/3.57.0.json.
"""The union `AutomationInvocationSource` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .....model import Model
from ..automation import Automation

__all__ = [
    "AutomationInvocationSource",
    "AutomationInvocationSourceResourceAutomation",
    "AutomationInvocationSourceResourceManual",
]


class AutomationInvocationSourceResourceManual(Model, tag_field="type", tag="manual"):
    type: Literal["manual"] = "manual"


class AutomationInvocationSourceResourceAutomation(Model, tag_field="type", tag="automation"):
    automation: Automation
    type: Literal["automation"] = "automation"


AutomationInvocationSource: TypeAlias = (
    AutomationInvocationSourceResourceManual | AutomationInvocationSourceResourceAutomation
)
"""An automation invocation source, of any kind."""
