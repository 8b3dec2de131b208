# Generated from overlays/3.57.0.json.
"""The struct `ResponsesDelegationConfig` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .function_tool import FunctionTool

__all__ = [
    "Reasoning",
    "ResponsesDelegationConfig",
    "Text",
    "Tool",
    "ToolApplyPatch",
    "ToolChoice",
    "ToolChoiceApplyPatch",
    "ToolChoiceCodeInterpreter",
    "ToolChoiceComputer",
    "ToolChoiceCustom",
    "ToolChoiceFileSearch",
    "ToolChoiceImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamTool",
    "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter",
    "ToolChoiceLiveAllowedToolsChoiceParamToolComputer",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCustom",
    "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling",
    "ToolChoiceLiveAllowedToolsChoiceParamToolShell",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview",
    "ToolChoiceLiveFunctionToolChoiceParam",
    "ToolChoiceLiveMCPToolChoiceParam",
    "ToolChoiceProgrammaticToolCalling",
    "ToolChoiceShell",
    "ToolChoiceWebSearch",
    "ToolChoiceWebSearchPreview",
    "ToolCodeInterpreter",
    "ToolComputer",
    "ToolCustom",
    "ToolFileSearch",
    "ToolImageGeneration",
    "ToolMcp",
    "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsLiveMCPToolFilterParam",
    "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever",
    "ToolNamespace",
    "ToolProgrammaticToolCalling",
    "ToolSearch",
    "ToolShell",
    "ToolShellEnvironment",
    "ToolShellEnvironmentContainerAuto",
    "ToolShellEnvironmentContainerAutoNetworkPolicy",
    "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
    "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
    "ToolShellEnvironmentContainerAutoSkill",
    "ToolShellEnvironmentContainerAutoSkillInline",
    "ToolShellEnvironmentContainerAutoSkillInlineSource",
    "ToolShellEnvironmentContainerAutoSkillSkillReference",
    "ToolShellEnvironmentContainerReference",
    "ToolShellEnvironmentLocal",
    "ToolShellEnvironmentLocalSkill",
    "ToolWebSearch",
]


class Reasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


class Text(Model):
    verbosity: Literal["low", "medium", "high"] | None = None


class ToolChoiceLiveFunctionToolChoiceParam(Model, tag_field="type", tag="function"):
    name: str
    type: Literal["function"] = "function"


class ToolChoiceLiveMCPToolChoiceParam(Model, tag_field="type", tag="mcp"):
    name: str
    server_label: str
    type: Literal["mcp"] = "mcp"


class ToolChoiceFileSearch(Model, tag_field="type", tag="file_search"):
    type: Literal["file_search"] = "file_search"


class ToolChoiceWebSearch(Model, tag_field="type", tag="web_search"):
    type: Literal["web_search"] = "web_search"


class ToolChoiceWebSearchPreview(Model, tag_field="type", tag="web_search_preview"):
    type: Literal["web_search_preview"] = "web_search_preview"


class ToolChoiceImageGeneration(Model, tag_field="type", tag="image_generation"):
    type: Literal["image_generation"] = "image_generation"


class ToolChoiceComputer(Model, tag_field="type", tag="computer"):
    type: Literal["computer"] = "computer"


class ToolChoiceCodeInterpreter(Model, tag_field="type", tag="code_interpreter"):
    type: Literal["code_interpreter"] = "code_interpreter"


class ToolChoiceProgrammaticToolCalling(Model, tag_field="type", tag="programmatic_tool_calling"):
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


class ToolChoiceShell(Model, tag_field="type", tag="shell"):
    type: Literal["shell"] = "shell"


class ToolChoiceCustom(Model, tag_field="type", tag="custom"):
    name: str
    type: Literal["custom"] = "custom"


class ToolChoiceApplyPatch(Model, tag_field="type", tag="apply_patch"):
    type: Literal["apply_patch"] = "apply_patch"


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(Model, tag_field="type", tag="function"):
    name: str
    type: Literal["function"] = "function"


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Model, tag_field="type", tag="mcp"):
    name: str
    server_label: str
    type: Literal["mcp"] = "mcp"


class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(Model, tag_field="type", tag="file_search"):
    type: Literal["file_search"] = "file_search"


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(Model, tag_field="type", tag="web_search"):
    type: Literal["web_search"] = "web_search"


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(Model, tag_field="type", tag="web_search_preview"):
    type: Literal["web_search_preview"] = "web_search_preview"


class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(Model, tag_field="type", tag="image_generation"):
    type: Literal["image_generation"] = "image_generation"


class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(Model, tag_field="type", tag="computer"):
    type: Literal["computer"] = "computer"


class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(Model, tag_field="type", tag="code_interpreter"):
    type: Literal["code_interpreter"] = "code_interpreter"


class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(
    Model, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


class ToolChoiceLiveAllowedToolsChoiceParamToolShell(Model, tag_field="type", tag="shell"):
    type: Literal["shell"] = "shell"


class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(Model, tag_field="type", tag="custom"):
    name: str
    type: Literal["custom"] = "custom"


class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(Model, tag_field="type", tag="apply_patch"):
    type: Literal["apply_patch"] = "apply_patch"


ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = (
    ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam
    | ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam
    | ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch
    | ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch
    | ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview
    | ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration
    | ToolChoiceLiveAllowedToolsChoiceParamToolComputer
    | ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter
    | ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling
    | ToolChoiceLiveAllowedToolsChoiceParamToolShell
    | ToolChoiceLiveAllowedToolsChoiceParamToolCustom
    | ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch
)


class ToolChoiceLiveAllowedToolsChoiceParam(Model, tag_field="type", tag="allowed_tools"):
    tools: list[ToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"] = "allowed_tools"
    mode: Literal["none", "auto", "required"] | None = None


ToolChoice: TypeAlias = (
    Literal["auto", "none", "required"]
    | ToolChoiceLiveFunctionToolChoiceParam
    | ToolChoiceLiveMCPToolChoiceParam
    | ToolChoiceFileSearch
    | ToolChoiceWebSearch
    | ToolChoiceWebSearchPreview
    | ToolChoiceImageGeneration
    | ToolChoiceComputer
    | ToolChoiceCodeInterpreter
    | ToolChoiceProgrammaticToolCalling
    | ToolChoiceShell
    | ToolChoiceCustom
    | ToolChoiceApplyPatch
    | ToolChoiceLiveAllowedToolsChoiceParam
)


class ToolWebSearch(Model, tag_field="type", tag="web_search"):
    type: Literal["web_search"] = "web_search"


class ToolFileSearch(Model, tag_field="type", tag="file_search"):
    type: Literal["file_search"] = "file_search"


class ToolCodeInterpreter(Model, tag_field="type", tag="code_interpreter"):
    type: Literal["code_interpreter"] = "code_interpreter"


class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Model, tag_field="type", tag="disabled"):
    type: Literal["disabled"] = "disabled"


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Model, tag_field="type", tag="allowlist"):
    allowed_domains: list[str]
    type: Literal["allowlist"] = "allowlist"


ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = (
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled | ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
)


class ToolShellEnvironmentContainerAutoSkillSkillReference(Model, tag_field="type", tag="skill_reference"):
    skill_id: str
    type: Literal["skill_reference"] = "skill_reference"
    version: str | None = None


class ToolShellEnvironmentContainerAutoSkillInlineSource(Model):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class ToolShellEnvironmentContainerAutoSkillInline(Model, tag_field="type", tag="inline"):
    description: str
    name: str
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"] = "inline"


ToolShellEnvironmentContainerAutoSkill: TypeAlias = (
    ToolShellEnvironmentContainerAutoSkillSkillReference | ToolShellEnvironmentContainerAutoSkillInline
)


class ToolShellEnvironmentContainerAuto(Model, tag_field="type", tag="container_auto"):
    type: Literal["container_auto"] = "container_auto"
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ToolShellEnvironmentContainerAutoNetworkPolicy | None = None
    skills: list[ToolShellEnvironmentContainerAutoSkill] | None = None


class ToolShellEnvironmentContainerReference(Model, tag_field="type", tag="container_reference"):
    container_id: str
    type: Literal["container_reference"] = "container_reference"


class ToolShellEnvironmentLocalSkill(Model):
    description: str
    name: str
    path: str


class ToolShellEnvironmentLocal(Model, tag_field="type", tag="local"):
    type: Literal["local"] = "local"
    skills: list[ToolShellEnvironmentLocalSkill] | None = None


ToolShellEnvironment: TypeAlias = (
    ToolShellEnvironmentContainerAuto | ToolShellEnvironmentContainerReference | ToolShellEnvironmentLocal
)


class ToolShell(Model, tag_field="type", tag="shell"):
    type: Literal["shell"] = "shell"
    environment: ToolShellEnvironment | None = None


class ToolImageGeneration(Model, tag_field="type", tag="image_generation"):
    type: Literal["image_generation"] = "image_generation"


class ToolMcpAllowedToolsLiveMCPToolFilterParam(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


ToolMcpAllowedTools: TypeAlias = list[str] | ToolMcpAllowedToolsLiveMCPToolFilterParam


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Model):
    always: ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways | None = None
    never: ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever | None = None


ToolMcpRequireApproval: TypeAlias = ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam | Literal["always", "never"]


class ToolMcp(Model, tag_field="type", tag="mcp"):
    type: Literal["mcp"] = "mcp"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: ToolMcpAllowedTools | None = None
    authorization: str | None = None
    connector_id: str | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: ToolMcpRequireApproval | None = None
    server_description: str | None = None
    server_label: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class ToolCustom(Model, tag_field="type", tag="custom"):
    type: Literal["custom"] = "custom"


class ToolNamespace(Model, tag_field="type", tag="namespace"):
    type: Literal["namespace"] = "namespace"


class ToolSearch(Model, tag_field="type", tag="tool_search"):
    type: Literal["tool_search"] = "tool_search"


class ToolProgrammaticToolCalling(Model, tag_field="type", tag="programmatic_tool_calling"):
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


class ToolComputer(Model, tag_field="type", tag="computer"):
    type: Literal["computer"] = "computer"


class ToolApplyPatch(Model, tag_field="type", tag="apply_patch"):
    type: Literal["apply_patch"] = "apply_patch"


Tool: TypeAlias = (
    FunctionTool
    | ToolWebSearch
    | ToolFileSearch
    | ToolCodeInterpreter
    | ToolShell
    | ToolImageGeneration
    | ToolMcp
    | ToolCustom
    | ToolNamespace
    | ToolSearch
    | ToolProgrammaticToolCalling
    | ToolComputer
    | ToolApplyPatch
)


class ResponsesDelegationConfig(Model):
    """What `responses` of `DelegationResponses` holds."""

    model: str
    instructions: str | None = None
    max_output_tokens: int | None = None
    parallel_tool_calls: bool | None = None
    reasoning: Reasoning | None = None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None = None
    text: Text | None = None
    tool_choice: ToolChoice | None = None
    tools: list[Tool] | None = None
