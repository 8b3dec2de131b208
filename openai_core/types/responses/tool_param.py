# Generated from overlays/3.57.0.json and openapi.json.
"""The union `ToolParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
from .apply_patch_tool_param import ApplyPatchToolParam
from .computer_tool_param import ComputerToolParam
from .computer_use_preview_tool_param import ComputerUsePreviewToolParam
from .container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from .custom_tool_param import CustomToolParam
from .file_search_tool_param import FileSearchToolParam
from .function_shell_tool_param import FunctionShellToolParam
from .function_tool_param import FunctionToolParam
from .namespace_tool_param import NamespaceToolParam
from .tool_search_tool_param import ToolSearchToolParam
from .web_search_preview_tool_param import WebSearchPreviewToolParam
from .web_search_tool_param import Filters, UserLocation, WebSearchToolParam

__all__ = [
    "CodeInterpreter",
    "CodeInterpreterContainer",
    "CodeInterpreterContainerCodeInterpreterToolAuto",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ImageGeneration",
    "ImageGenerationInputImageMask",
    "ImageGenerationSvg",
    "ImageGenerationSvgReasoning",
    "LocalShell",
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "ParseableToolParam",
    "ProgrammaticToolCalling",
    "ToolParam",
    "WebSearchTool",
    "WebSearchToolFilters",
    "WebSearchToolUserLocation",
]


class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


McpAllowedTools: TypeAlias = Sequence[str] | McpAllowedToolsMcpToolFilter


class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever


McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"]


class Mcp(TypedDict, total=False):
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
    allowed_tools: McpAllowedTools | None
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""
    require_approval: McpRequireApproval | None
    """`"always"` by default."""
    defer_loading: bool


CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam
)


class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    """Up to 50 files."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy


CodeInterpreterContainer: TypeAlias = str | CodeInterpreterContainerCodeInterpreterToolAuto


class CodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    container: Required[CodeInterpreterContainer]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""


class ProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ImageGenerationInputImageMask(TypedDict, total=False):
    image_url: str
    file_id: str


class ImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class ImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: ImageGenerationSvgReasoning | None


class ImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1.5",
            "chatgpt-image-latest",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
        ]
    )
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """`"auto"` by default."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """`"auto"` by default."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    """`"png"` by default."""
    output_compression: int
    """0 to 100 percent; 100 by default."""
    moderation: Literal["auto", "low"]
    """`"auto"` by default."""
    background: Literal["transparent", "opaque", "auto"]
    """`"auto"` by default."""
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ImageGenerationInputImageMask
    partial_images: int
    """0 to 3; 0 by default."""
    action: Literal["generate", "edit", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    svg: ImageGenerationSvg


class LocalShell(TypedDict):
    type: Literal["local_shell"]


ToolParam: TypeAlias = (
    FunctionToolParam
    | FileSearchToolParam
    | ComputerToolParam
    | ComputerUsePreviewToolParam
    | WebSearchToolParam
    | Mcp
    | CodeInterpreter
    | ProgrammaticToolCalling
    | ImageGeneration
    | LocalShell
    | FunctionShellToolParam
    | CustomToolParam
    | NamespaceToolParam
    | ToolSearchToolParam
    | WebSearchPreviewToolParam
    | ApplyPatchToolParam
)
"""Request form of `Tool`."""

WebSearchTool: TypeAlias = WebSearchToolParam

WebSearchToolFilters: TypeAlias = Filters

WebSearchToolUserLocation: TypeAlias = UserLocation

ParseableToolParam: TypeAlias = ToolParam | ChatCompletionFunctionToolParam
