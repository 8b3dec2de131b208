# Generated from overlays/3.57.0.json.
"""The request dict `ResponsesDelegationConfigParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .function_tool_param import FunctionToolParam

__all__ = [
    "Reasoning",
    "ResponsesDelegationConfigParam",
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


class Reasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None


class Text(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None


class ToolChoiceLiveFunctionToolChoiceParam(TypedDict):
    name: str
    type: Literal["function"]


class ToolChoiceLiveMCPToolChoiceParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]


class ToolChoiceFileSearch(TypedDict):
    type: Literal["file_search"]


class ToolChoiceWebSearch(TypedDict):
    type: Literal["web_search"]


class ToolChoiceWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]


class ToolChoiceImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ToolChoiceComputer(TypedDict):
    type: Literal["computer"]


class ToolChoiceCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ToolChoiceProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ToolChoiceShell(TypedDict):
    type: Literal["shell"]


class ToolChoiceCustom(TypedDict):
    name: str
    type: Literal["custom"]


class ToolChoiceApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(TypedDict):
    name: str
    type: Literal["function"]


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]


class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict):
    type: Literal["file_search"]


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict):
    type: Literal["web_search"]


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]


class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict):
    type: Literal["computer"]


class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict):
    type: Literal["shell"]


class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict):
    name: str
    type: Literal["custom"]


class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]


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


class ToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    tools: Required[Sequence[ToolChoiceLiveAllowedToolsChoiceParamTool]]
    type: Required[Literal["allowed_tools"]]
    mode: Literal["none", "auto", "required"] | None


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


class ToolWebSearch(TypedDict):
    type: Literal["web_search"]


class ToolFileSearch(TypedDict):
    type: Literal["file_search"]


class ToolCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict):
    type: Literal["disabled"]


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict):
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]


ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = (
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled | ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
)


class ToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class ToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class ToolShellEnvironmentContainerAutoSkillInline(TypedDict):
    description: str
    name: str
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]


ToolShellEnvironmentContainerAutoSkill: TypeAlias = (
    ToolShellEnvironmentContainerAutoSkillSkillReference | ToolShellEnvironmentContainerAutoSkillInline
)


class ToolShellEnvironmentContainerAuto(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ToolShellEnvironmentContainerAutoNetworkPolicy | None
    skills: Sequence[ToolShellEnvironmentContainerAutoSkill] | None


class ToolShellEnvironmentContainerReference(TypedDict):
    container_id: str
    type: Literal["container_reference"]


class ToolShellEnvironmentLocalSkill(TypedDict):
    description: str
    name: str
    path: str


class ToolShellEnvironmentLocal(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Sequence[ToolShellEnvironmentLocalSkill] | None


ToolShellEnvironment: TypeAlias = (
    ToolShellEnvironmentContainerAuto | ToolShellEnvironmentContainerReference | ToolShellEnvironmentLocal
)


class ToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]
    environment: ToolShellEnvironment | None


class ToolImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict, total=False):
    read_only: bool | None
    tool_names: Sequence[str] | None


ToolMcpAllowedTools: TypeAlias = Sequence[str] | ToolMcpAllowedToolsLiveMCPToolFilterParam


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(TypedDict, total=False):
    read_only: bool | None
    tool_names: Sequence[str] | None


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(TypedDict, total=False):
    read_only: bool | None
    tool_names: Sequence[str] | None


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(TypedDict, total=False):
    always: ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways | None
    never: ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever | None


ToolMcpRequireApproval: TypeAlias = ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam | Literal["always", "never"]


class ToolMcp(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    allowed_tools: ToolMcpAllowedTools | None
    authorization: str | None
    connector_id: str | None
    defer_loading: bool | None
    headers: Mapping[str, str] | None
    require_approval: ToolMcpRequireApproval | None
    server_description: str | None
    server_label: str
    server_url: str | None
    tunnel_id: str | None


class ToolCustom(TypedDict):
    type: Literal["custom"]


class ToolNamespace(TypedDict):
    type: Literal["namespace"]


class ToolSearch(TypedDict):
    type: Literal["tool_search"]


class ToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ToolComputer(TypedDict):
    type: Literal["computer"]


class ToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]


Tool: TypeAlias = (
    FunctionToolParam
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


class ResponsesDelegationConfigParam(TypedDict, total=False):
    """Request form of `ResponsesDelegationConfig`."""

    model: Required[str]
    instructions: str | None
    max_output_tokens: int | None
    parallel_tool_calls: bool | None
    reasoning: Reasoning | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: Text | None
    tool_choice: ToolChoice
    tools: Sequence[Tool]
