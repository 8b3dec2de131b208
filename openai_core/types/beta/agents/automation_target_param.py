# Generated from overlays/3.57.0.json.
"""The union `AutomationTargetParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..agent_reasoning_param import AgentReasoningParam
from ..agent_session_input_message_param import AgentSessionInputMessageParam
from ..agent_text_param import AgentTextParam
from ..agent_tool_param import AgentToolParam
from ..environment_param import EnvironmentParam
from ..multi_agent_config_param import MultiAgentConfigParam

__all__ = [
    "AutomationTargetParam",
    "AutomationTargetParamExistingSession",
    "AutomationTargetParamNewSession",
    "AutomationTargetParamNewSessionAgent",
    "AutomationTargetParamNewSessionAgentCompaction",
    "AutomationTargetParamNewSessionAgentExperimental",
]

_AutomationTargetParamNewSessionAgentCompactionKeywords = TypedDict(
    "_AutomationTargetParamNewSessionAgentCompactionKeywords", {"async": bool | None}, total=False
)


class AutomationTargetParamNewSessionAgentCompaction(
    _AutomationTargetParamNewSessionAgentCompactionKeywords, total=False
):
    pass


class AutomationTargetParamNewSessionAgentExperimental(TypedDict, total=False):
    time_awareness: bool


class AutomationTargetParamNewSessionAgent(TypedDict, total=False):
    compaction: AutomationTargetParamNewSessionAgentCompaction | None
    experimental: AutomationTargetParamNewSessionAgentExperimental
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Sequence[AgentToolParam] | None


class AutomationTargetParamNewSession(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    input: Required[Sequence[AgentSessionInputMessageParam]]
    type: Required[Literal["new_session"]]
    agent: AutomationTargetParamNewSessionAgent
    agent_id: str
    metadata: Mapping[str, str] | None
    vault_ids: Sequence[str] | None


class AutomationTargetParamExistingSession(TypedDict):
    instructions: str
    session_id: str
    type: Literal["existing_session"]


AutomationTargetParam: TypeAlias = AutomationTargetParamNewSession | AutomationTargetParamExistingSession
"""Request form of `AutomationTarget`."""
