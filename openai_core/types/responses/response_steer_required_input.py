# Generated from overlays/3.57.0.json.
"""The union `ResponseSteerRequiredInput` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = [
    "ApplyPatchCallOutput",
    "ComputerCallOutput",
    "CustomToolCallOutput",
    "FunctionCallOutput",
    "McpApprovalResponse",
    "ResponseSteerRequiredInput",
    "ShellCallOutput",
    "ToolSearchOutput",
]


class FunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    call_id: str
    name: str
    type: Literal["function_call_output"] = "function_call_output"


class CustomToolCallOutput(Model, tag_field="type", tag="custom_tool_call_output"):
    call_id: str
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"


class ComputerCallOutput(Model, tag_field="type", tag="computer_call_output"):
    call_id: str
    type: Literal["computer_call_output"] = "computer_call_output"


class ShellCallOutput(Model, tag_field="type", tag="shell_call_output"):
    call_id: str
    type: Literal["shell_call_output"] = "shell_call_output"


class ApplyPatchCallOutput(Model, tag_field="type", tag="apply_patch_call_output"):
    call_id: str
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"


class ToolSearchOutput(Model, tag_field="type", tag="tool_search_output"):
    call_id: str
    execution: Literal["client"]
    type: Literal["tool_search_output"] = "tool_search_output"


class McpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
    approval_request_id: str
    type: Literal["mcp_approval_response"] = "mcp_approval_response"


ResponseSteerRequiredInput: TypeAlias = (
    FunctionCallOutput
    | CustomToolCallOutput
    | ComputerCallOutput
    | ShellCallOutput
    | ApplyPatchCallOutput
    | ToolSearchOutput
    | McpApprovalResponse
)
"""A response steer required input, of any kind."""
