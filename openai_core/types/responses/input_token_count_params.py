# Generated from openapi.json.
"""Parameters of `responses.input_tokens.count()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared_params.reasoning import Reasoning
from .response_conversation_param_param import ResponseConversationParamParam
from .response_input_item_param import ResponseInputItemParam
from .response_text_config_param import ResponseTextConfigParam
from .tool_choice_allowed_param import ToolChoiceAllowedParam
from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from .tool_choice_custom_param import ToolChoiceCustomParam
from .tool_choice_function_param import ToolChoiceFunctionParam
from .tool_choice_mcp_param import ToolChoiceMcpParam
from .tool_choice_options import ToolChoiceOptions
from .tool_choice_shell_param import ToolChoiceShellParam
from .tool_choice_types_param import ToolChoiceTypesParam
from .tool_param import ToolParam

__all__ = [
    "Conversation",
    "InputTokenCountParams",
    "Text",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]

Conversation: TypeAlias = str | ResponseConversationParamParam


class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


ToolChoice: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowedParam
    | ToolChoiceTypesParam
    | ToolChoiceFunctionParam
    | ToolChoiceMcpParam
    | ToolChoiceCustomParam
    | ToolChoiceSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatchParam
    | ToolChoiceShellParam
)


class InputTokenCountParams(TypedDict, total=False):
    """The request whose input tokens are to be counted."""

    model: str | Omit | None
    input: str | Sequence[ResponseInputItemParam] | Omit | None
    previous_response_id: str | Omit | None
    tools: Sequence[ToolParam] | Omit | None
    text: ResponseTextConfigParam | Omit | None
    reasoning: Reasoning | Omit | None
    truncation: Literal["auto", "disabled"] | Omit
    """Deprecated."""
    instructions: str | Omit | None
    personality: str | Literal["friendly", "pragmatic"] | Omit
    conversation: Conversation | Omit | None
    tool_choice: ToolChoice | Omit | None
    parallel_tool_calls: bool | Omit | None


Text: TypeAlias = ResponseTextConfigParam
