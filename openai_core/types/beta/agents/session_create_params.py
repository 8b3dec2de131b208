# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.sessions.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ....sentinels import Omit
from ..agent_reasoning_param import AgentReasoningParam
from ..agent_session_input_message_param import AgentSessionInputMessageParam
from ..agent_text_param import AgentTextParam
from ..agent_tool_param import AgentToolParam
from ..environment_param import EnvironmentParam
from ..multi_agent_config_param import MultiAgentConfigParam

__all__ = [
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "PromptCacheOptions",
    "SessionCreateParams",
    "SessionCreateParamsBase",
    "SessionCreateParamsNonStreaming",
    "SessionCreateParamsStreaming",
    "StreamOptions",
]

_AgentCompactionKeywords = TypedDict("_AgentCompactionKeywords", {"async": bool | None}, total=False)


class AgentCompaction(_AgentCompactionKeywords, total=False):
    pass


class AgentExperimental(TypedDict, total=False):
    time_awareness: bool


class Agent(TypedDict, total=False):
    compaction: AgentCompaction | None
    experimental: AgentExperimental
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Sequence[AgentToolParam] | None


class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class SessionCreateParamsBase(TypedDict, total=False):
    """What `client.beta.agents.sessions.create()` takes whether or not it streams."""

    environment: Required[EnvironmentParam]
    agent: Agent | Omit
    agent_id: str | Omit
    input: str | Sequence[AgentSessionInputMessageParam] | Omit | None
    metadata: Mapping[str, str] | Omit | None
    prompt_cache_options: PromptCacheOptions | Omit | None
    review: Literal["none", "auto_review"] | Omit
    stream_options: StreamOptions | Omit
    vault_ids: Sequence[str] | Omit | None


class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    """A request for the whole answer at once."""

    stream: Literal[False] | Omit | None


class SessionCreateParamsStreaming(SessionCreateParamsBase, total=False):
    """A request for the answer in events."""

    stream: Required[Literal[True]]


SessionCreateParams: TypeAlias = SessionCreateParamsNonStreaming | SessionCreateParamsStreaming
"""What `client.beta.agents.sessions.create()` takes."""
