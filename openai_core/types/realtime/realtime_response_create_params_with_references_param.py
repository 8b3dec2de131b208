# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `RealtimeResponseCreateParamsWithReferencesParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..responses.response_prompt_param import ResponsePromptParam
from ..shared_params.metadata import Metadata
from .conversation_item_param import ConversationItemParam
from .realtime_function_tool_param import RealtimeFunctionToolParam
from .realtime_reasoning_param import RealtimeReasoningParam
from .realtime_response_create_audio_output_param import RealtimeResponseCreateAudioOutputParam
from .realtime_response_create_params_param import ToolChoice
from .response_item_reference_param import ResponseItemReferenceParam

__all__ = [
    "Input",
    "RealtimeResponseCreateParamsWithReferencesParam",
    "Tool",
    "ToolChoice",
    "ToolMcpTool",
    "ToolMcpToolAllowedTools",
    "ToolMcpToolAllowedToolsMcpToolFilter",
    "ToolMcpToolRequireApproval",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilter",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever",
]

Input: TypeAlias = ConversationItemParam | ResponseItemReferenceParam


class ToolMcpToolAllowedToolsMcpToolFilter(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


ToolMcpToolAllowedTools: TypeAlias = Sequence[str] | ToolMcpToolAllowedToolsMcpToolFilter


class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


class ToolMcpToolRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways
    never: ToolMcpToolRequireApprovalMcpToolApprovalFilterNever


ToolMcpToolRequireApproval: TypeAlias = ToolMcpToolRequireApprovalMcpToolApprovalFilter | Literal["always", "never"]


class ToolMcpTool(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    tunnel_id: str
    authorization: str
    server_description: str
    headers: Mapping[str, str] | None
    allowed_tools: ToolMcpToolAllowedTools | None
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""
    require_approval: ToolMcpToolRequireApproval | None
    """`"always"` by default."""
    defer_loading: bool


Tool: TypeAlias = RealtimeFunctionToolParam | ToolMcpTool


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    """What `response` of `ResponseCreateEventWithReferencesParam` holds."""

    audio: RealtimeResponseCreateAudioOutputParam
    conversation: str | Literal["auto", "none"]
    input: Sequence[Input]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    output_modalities: Sequence[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: ToolChoice
    tools: Sequence[Tool]
