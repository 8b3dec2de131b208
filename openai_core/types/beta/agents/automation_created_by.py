# Generated from overlays/3.57.0.json.
"""The union `AutomationCreatedBy` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model

__all__ = ["AutomationCreatedBy", "AutomationCreatedByResourceAgent", "AutomationCreatedByResourceDeveloper"]


class AutomationCreatedByResourceDeveloper(Model, tag_field="type", tag="developer"):
    type: Literal["developer"] = "developer"


class AutomationCreatedByResourceAgent(Model, tag_field="type", tag="agent"):
    session_id: str
    tool_call_id: str
    type: Literal["agent"] = "agent"


AutomationCreatedBy: TypeAlias = AutomationCreatedByResourceDeveloper | AutomationCreatedByResourceAgent
"""An automation created by, of any kind."""
