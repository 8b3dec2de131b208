"""The helpers of agents for programs that block, under the names that programs import them by."""

from __future__ import annotations

from openai_core.lib.beta.agents import (
    AgentFilePreparationError,
    AgentFileStagingError,
    AgentOutputParseError,
    AgentToolError,
    AgentTurnResult,
    AgentTurnResultError,
    FunctionTool,
    PreparedAgentFiles,
    StagedAgentFile,
    agent_text_format,
    function_tool,
    pydantic_function_tool,
)

from ...calls.turn_artifacts import AgentResultArtifacts
from ...streaming.agents.stream import AgentSessionEventStream

__all__ = [
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "AgentOutputParseError",
    "AgentResultArtifacts",
    "AgentSessionEventStream",
    "AgentToolError",
    "AgentTurnResult",
    "AgentTurnResultError",
    "FunctionTool",
    "PreparedAgentFiles",
    "StagedAgentFile",
    "agent_text_format",
    "function_tool",
    "pydantic_function_tool",
]
