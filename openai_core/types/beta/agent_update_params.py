# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.update()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from typing_extensions import TypedDict

from ...sentinels import Omit
from .agent_create_params import Compaction, Experimental
from .agent_reasoning_param import AgentReasoningParam
from .agent_text_param import AgentTextParam
from .multi_agent_config_param import MultiAgentConfigParam
from .persisted_agent_tool_param import PersistedAgentToolParam

__all__ = ["AgentUpdateParams", "Compaction", "Experimental"]


class AgentUpdateParams(TypedDict, total=False):
    """What `client.beta.agents.update()` takes."""

    compaction: Compaction | Omit | None
    experimental: Experimental | Omit
    instructions: str | Omit | None
    metadata: Mapping[str, str] | Omit | None
    model: str | Omit
    multi_agent: MultiAgentConfigParam | Omit | None
    name: str | Omit | None
    reasoning: AgentReasoningParam | Omit | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | Omit | None
    text: AgentTextParam | Omit | None
    tools: Sequence[PersistedAgentToolParam] | Omit | None
