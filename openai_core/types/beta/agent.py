# Generated from overlays/3.57.0.json.
"""The struct `Agent` and its parts."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...model import Model
from .agent_reasoning import AgentReasoning
from .agent_text import AgentText
from .multi_agent_config import MultiAgentConfig
from .persisted_agent_tool import PersistedAgentTool

__all__ = ["Agent", "Compaction", "Experimental"]


class Compaction(Model):
    async_: bool = field(name="async")


class Experimental(Model):
    time_awareness: bool


class Agent(Model):
    """The answer of `client.beta.agents.retrieve()`."""

    id: str
    created_at: int
    """Unix seconds."""
    instructions: str | None = None
    metadata: dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    object: Literal["agent"]
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[PersistedAgentTool]
    updated_at: int
    compaction: Compaction | None = None
    experimental: Experimental | None = None
