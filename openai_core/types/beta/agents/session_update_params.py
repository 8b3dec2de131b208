# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.sessions.update()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit
from ..agent_tool_param import AgentToolParam
from .session_create_params import PromptCacheOptions

__all__ = ["Agent", "AgentReasoning", "PromptCacheOptions", "SessionUpdateParams"]


class AgentReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class Agent(TypedDict, total=False):
    model: str
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    tools: Sequence[AgentToolParam] | None


class SessionUpdateParams(TypedDict, total=False):
    """What `client.beta.agents.sessions.update()` takes."""

    agent: Agent | Omit
    metadata: Mapping[str, str] | Omit | None
    prompt_cache_options: PromptCacheOptions | Omit | None
    review: Literal["none", "auto_review"] | Omit
