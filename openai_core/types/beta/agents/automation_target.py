# Generated from overlays/3.57.0.json.
"""The union `AutomationTarget` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model
from ..input_content import InputContent
from .automation_agent_config import AutomationAgentConfig
from .automation_environment import AutomationEnvironment

__all__ = [
    "AutomationTarget",
    "AutomationTargetResourceExistingSession",
    "AutomationTargetResourceNewSession",
    "AutomationTargetResourceNewSessionInput",
]


class AutomationTargetResourceNewSessionInput(Model):
    content: list[InputContent]
    role: Literal["user"]
    type: Literal["message"]


class AutomationTargetResourceNewSession(Model, tag_field="type", tag="new_session"):
    agent: AutomationAgentConfig | None = None
    agent_id: str | None = None
    environment: AutomationEnvironment
    input: list[AutomationTargetResourceNewSessionInput]
    metadata: dict[str, str]
    type: Literal["new_session"] = "new_session"
    vault_ids: list[str]


class AutomationTargetResourceExistingSession(Model, tag_field="type", tag="existing_session"):
    instructions: str
    session_id: str
    type: Literal["existing_session"] = "existing_session"


AutomationTarget: TypeAlias = AutomationTargetResourceNewSession | AutomationTargetResourceExistingSession
"""An automation target, of any kind."""
