"""The helpers of agents: tools, files, streams and results, under the names that programs import them by."""

from __future__ import annotations

from ...calls.turn_artifacts import AsyncAgentResultArtifacts
from ...resources._methods.agent_files import (
    AgentFilePreparationError,
    AgentFileStagingError,
    PreparedAgentFiles,
    StagedAgentFile,
)
from ...streaming.agents.results import AgentOutputParseError, AgentTurnResult, AgentTurnResultError
from ...streaming.agents.stream import AsyncAgentSessionEventStream
from ...streaming.agents.tool_calls import AgentToolError
from ...structured.agent_tools import FunctionTool, agent_text_format, function_tool, pydantic_function_tool

__all__ = [
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "AgentOutputParseError",
    "AgentToolError",
    "AgentTurnResult",
    "AgentTurnResultError",
    "AsyncAgentResultArtifacts",
    "AsyncAgentSessionEventStream",
    "FunctionTool",
    "PreparedAgentFiles",
    "StagedAgentFile",
    "agent_text_format",
    "function_tool",
    "pydantic_function_tool",
]
