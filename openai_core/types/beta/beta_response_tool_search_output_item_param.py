# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaResponseToolSearchOutputItemParam` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_apply_patch_tool import BetaApplyPatchTool
from .beta_computer_tool import BetaComputerTool
from .beta_computer_use_preview_tool import BetaComputerUsePreviewTool
from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
from .beta_custom_tool import BetaCustomTool
from .beta_file_search_tool import BetaFileSearchTool
from .beta_function_shell_tool import BetaFunctionShellTool
from .beta_function_tool import BetaFunctionTool
from .beta_response_apply_patch_tool_call import Agent
from .beta_tool_search_output_namespace_tool import BetaToolSearchOutputNamespaceTool
from .beta_tool_search_tool import BetaToolSearchTool
from .beta_web_search_preview_tool import BetaWebSearchPreviewTool
from .beta_web_search_tool import BetaWebSearchTool

__all__ = [
    "Agent",
    "BetaResponseToolSearchOutputItemParam",
    "Tool",
    "ToolCodeInterpreter",
    "ToolCodeInterpreterContainer",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ToolImageGeneration",
    "ToolImageGenerationInputImageMask",
    "ToolImageGenerationSvg",
    "ToolImageGenerationSvgReasoning",
    "ToolLocalShell",
    "ToolMcp",
    "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsMcpToolFilter",
    "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalMcpToolApprovalFilter",
    "ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever",
    "ToolProgrammaticToolCalling",
]


class ToolMcpAllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


ToolMcpAllowedTools: TypeAlias = list[str] | ToolMcpAllowedToolsMcpToolFilter


class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilter(Model):
    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNever | None = None


ToolMcpRequireApproval: TypeAlias = ToolMcpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"]


class ToolMcp(Model, tag_field="type", tag="mcp"):
    server_label: str
    type: Literal["mcp"] = "mcp"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: ToolMcpAllowedTools | None = None
    authorization: str | None = None
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
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: ToolMcpRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist
)


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(Model):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None


ToolCodeInterpreterContainer: TypeAlias = str | ToolCodeInterpreterContainerCodeInterpreterToolAuto


class ToolCodeInterpreter(Model, tag_field="type", tag="code_interpreter"):
    container: ToolCodeInterpreterContainer
    type: Literal["code_interpreter"] = "code_interpreter"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class ToolProgrammaticToolCalling(Model, tag_field="type", tag="programmatic_tool_calling"):
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


class ToolImageGenerationInputImageMask(Model):
    file_id: str | None = None
    image_url: str | None = None


class ToolImageGenerationSvgReasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class ToolImageGenerationSvg(Model):
    model: str | None = None
    reasoning: ToolImageGenerationSvgReasoning | None = None


class ToolImageGeneration(Model, tag_field="type", tag="image_generation"):
    type: Literal["image_generation"] = "image_generation"
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: ToolImageGenerationInputImageMask | None = None
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ]
        | None
    ) = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    svg: ToolImageGenerationSvg | None = None


class ToolLocalShell(Model, tag_field="type", tag="local_shell"):
    type: Literal["local_shell"] = "local_shell"


Tool: TypeAlias = (
    BetaFunctionTool
    | BetaFileSearchTool
    | BetaComputerTool
    | BetaComputerUsePreviewTool
    | BetaWebSearchTool
    | ToolMcp
    | ToolCodeInterpreter
    | ToolProgrammaticToolCalling
    | ToolImageGeneration
    | ToolLocalShell
    | BetaFunctionShellTool
    | BetaCustomTool
    | BetaToolSearchOutputNamespaceTool
    | BetaToolSearchTool
    | BetaWebSearchPreviewTool
    | BetaApplyPatchTool
)


class BetaResponseToolSearchOutputItemParam(Model, tag_field="type", tag="tool_search_output"):
    """The tools that a search brought up, among a response's instructions."""

    agent: Agent | None = None
    id: str | None = None
    call_id: str | None = None
    """1 to 64 characters."""
    type: Literal["tool_search_output"] = "tool_search_output"
    execution: Literal["server", "client"] | None = None
    tools: list[Tool]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
