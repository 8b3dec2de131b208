# Generated from overlays/3.57.0.json.
"""The struct `AutomationAgentConfig` and its parts."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from ....model import Model
from ..agent_reasoning import AgentReasoning
from ..agent_text import AgentText
from ..agent_tool import AgentTool
from ..multi_agent_config import MultiAgentConfig

__all__ = ["AutomationAgentConfig", "Compaction", "Experimental"]


class Compaction(Model):
    async_: bool = field(name="async")


class Experimental(Model):
    time_awareness: bool


class AutomationAgentConfig(Model):
    """What `agent` of `AutomationTargetResourceNewSession` holds."""

    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: Compaction | None = None
    experimental: Experimental | None = None
