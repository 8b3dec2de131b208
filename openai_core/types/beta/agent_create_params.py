# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ...sentinels import Omit
from .agent_reasoning_param import AgentReasoningParam
from .agent_text_param import AgentTextParam
from .multi_agent_config_param import MultiAgentConfigParam
from .persisted_agent_tool_param import PersistedAgentToolParam

__all__ = ["AgentCreateParams", "Compaction", "Experimental"]

_CompactionKeywords = TypedDict("_CompactionKeywords", {"async": bool | None}, total=False)


class Compaction(_CompactionKeywords, total=False):
    pass


class Experimental(TypedDict, total=False):
    time_awareness: bool


class AgentCreateParams(TypedDict, total=False):
    """What `client.beta.agents.create()` takes."""

    model: Required[str]
    compaction: Compaction | Omit | None
    experimental: Experimental | Omit
    instructions: str | Omit | None
    metadata: Mapping[str, str] | Omit | None
    multi_agent: MultiAgentConfigParam | Omit | None
    name: str | Omit | None
    reasoning: AgentReasoningParam | Omit | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | Omit | None
    text: AgentTextParam | Omit | None
    tools: Sequence[PersistedAgentToolParam] | Omit | None
