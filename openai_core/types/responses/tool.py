# Generated from overlays/3.57.0.json and openapi.json.
"""The union `Tool` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .apply_patch_tool import ApplyPatchTool
from .computer_tool import ComputerTool
from .computer_use_preview_tool import ComputerUsePreviewTool
from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
from .container_network_policy_disabled import ContainerNetworkPolicyDisabled
from .custom_tool import CustomTool
from .file_search_tool import FileSearchTool
from .function_shell_tool import FunctionShellTool
from .function_tool import FunctionTool
from .namespace_tool import NamespaceTool
from .tool_search_tool import ToolSearchTool
from .web_search_preview_tool import WebSearchPreviewTool
from .web_search_tool import Filters, UserLocation, WebSearchTool

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
    "ProgrammaticToolCalling",
    "Tool",
    "WebSearchTool",
    "WebSearchToolFilters",
    "WebSearchToolUserLocation",
]


class McpAllowedToolsMcpToolFilter(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


McpAllowedTools: TypeAlias = list[str] | McpAllowedToolsMcpToolFilter


class McpRequireApprovalMcpToolApprovalFilterAlways(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


class McpRequireApprovalMcpToolApprovalFilterNever(Model):
    tool_names: list[str] | None = None
    read_only: bool | None = None


class McpRequireApprovalMcpToolApprovalFilter(Model):
    always: McpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None = None


McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"]


class Mcp(Model, tag_field="type", tag="mcp"):
    type: Literal["mcp"] = "mcp"
    server_label: str
    server_url: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    tunnel_id: str | None = None
    authorization: str | None = None
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: McpAllowedTools | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """At least 1 item."""
    require_approval: McpRequireApproval | None = None
    """`"always"` by default."""
    defer_loading: bool | None = None


CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist
)


class CodeInterpreterContainerCodeInterpreterToolAuto(Model):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    """Up to 50 files."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None


CodeInterpreterContainer: TypeAlias = str | CodeInterpreterContainerCodeInterpreterToolAuto


class CodeInterpreter(Model, tag_field="type", tag="code_interpreter"):
    type: Literal["code_interpreter"] = "code_interpreter"
    container: CodeInterpreterContainer
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """At least 1 item."""


class ProgrammaticToolCalling(Model, tag_field="type", tag="programmatic_tool_calling"):
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


class ImageGenerationInputImageMask(Model):
    image_url: str | None = None
    file_id: str | None = None


class ImageGenerationSvgReasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class ImageGenerationSvg(Model):
    model: str | None = None
    reasoning: ImageGenerationSvgReasoning | None = None


class ImageGeneration(Model, tag_field="type", tag="image_generation"):
    type: Literal["image_generation"] = "image_generation"
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
        | None
    ) = None
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"] | None = None
    """`"auto"` by default."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    """`"auto"` by default."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    """`"png"` by default."""
    output_compression: int | None = None
    """0 to 100 percent; 100 by default."""
    moderation: Literal["auto", "low"] | None = None
    """`"auto"` by default."""
    background: Literal["transparent", "opaque", "auto"] | None = None
    """`"auto"` by default."""
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: ImageGenerationInputImageMask | None = None
    partial_images: int | None = None
    """0 to 3; 0 by default."""
    action: Literal["generate", "edit", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    svg: ImageGenerationSvg | None = None


class LocalShell(Model, tag_field="type", tag="local_shell"):
    type: Literal["local_shell"] = "local_shell"


Tool: TypeAlias = (
    FunctionTool
    | FileSearchTool
    | ComputerTool
    | ComputerUsePreviewTool
    | WebSearchTool
    | Mcp
    | CodeInterpreter
    | ProgrammaticToolCalling
    | ImageGeneration
    | LocalShell
    | FunctionShellTool
    | CustomTool
    | NamespaceTool
    | ToolSearchTool
    | WebSearchPreviewTool
    | ApplyPatchTool
)
"""Anything that the model may be given to use."""

WebSearchToolFilters: TypeAlias = Filters

WebSearchToolUserLocation: TypeAlias = UserLocation
