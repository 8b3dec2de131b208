# Generated from openapi.json.
"""Parameters of `beta.responses.input_tokens.count()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from ....sentinels import Omit
from ..beta_response_conversation_param_param import BetaResponseConversationParamParam
from ..beta_response_input_item_param import BetaResponseInputItemParam
from ..beta_response_text_config_param import BetaResponseTextConfigParam
from ..beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from ..beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from ..beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from ..beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from ..beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from ..beta_tool_choice_options import BetaToolChoiceOptions
from ..beta_tool_choice_shell_param import BetaToolChoiceShellParam
from ..beta_tool_choice_types_param import BetaToolChoiceTypesParam
from ..beta_tool_param import BetaToolParam

__all__ = [
    "Conversation",
    "InputTokenCountParams",
    "Reasoning",
    "Text",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
]


class Reasoning(TypedDict, total=False):
    mode: str | Literal["standard", "pro"]
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """`"medium"` by default."""
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Deprecated: use `summary`."""


Conversation: TypeAlias = str | BetaResponseConversationParamParam


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


ToolChoice: TypeAlias = (
    BetaToolChoiceOptions
    | BetaToolChoiceAllowedParam
    | BetaToolChoiceTypesParam
    | BetaToolChoiceFunctionParam
    | BetaToolChoiceMcpParam
    | BetaToolChoiceCustomParam
    | ToolChoiceBetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatchParam
    | BetaToolChoiceShellParam
)


class InputTokenCountParams(TypedDict, total=False):
    """The request whose input tokens are to be counted."""

    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
    model: str | Omit | None
    input: str | Sequence[BetaResponseInputItemParam] | Omit | None
    previous_response_id: str | Omit | None
    tools: Sequence[BetaToolParam] | Omit | None
    text: BetaResponseTextConfigParam | Omit | None
    reasoning: Reasoning | Omit | None
    truncation: Literal["auto", "disabled"] | Omit
    """Deprecated."""
    instructions: str | Omit | None
    personality: str | Literal["friendly", "pragmatic"] | Omit
    conversation: Conversation | Omit | None
    tool_choice: ToolChoice | Omit | None
    parallel_tool_calls: bool | Omit | None


Text: TypeAlias = BetaResponseTextConfigParam
