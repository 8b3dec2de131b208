# Generated from openapi.json.
"""Parameters of `beta.threads.runs.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ....sentinels import Omit
from ...shared.reasoning_effort import ReasoningEffort
from ...shared_params.metadata import Metadata
from ..assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ..assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ..assistant_tool_param import AssistantToolParam
from ..code_interpreter_tool_param import CodeInterpreterToolParam
from .message_content_part_param import MessageContentPartParam
from .runs.run_step_include import RunStepInclude

__all__ = [
    "AdditionalMessage",
    "AdditionalMessageAttachment",
    "AdditionalMessageAttachmentTool",
    "AdditionalMessageAttachmentToolFileSearch",
    "RunCreateParams",
    "RunCreateParamsBase",
    "RunCreateParamsNonStreaming",
    "RunCreateParamsStreaming",
    "TruncationStrategy",
]


class AdditionalMessageAttachmentToolFileSearch(TypedDict):
    type: Literal["file_search"]


AdditionalMessageAttachmentTool: TypeAlias = CodeInterpreterToolParam | AdditionalMessageAttachmentToolFileSearch


class AdditionalMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Sequence[AdditionalMessageAttachmentTool]


class AdditionalMessage(TypedDict, total=False):
    role: Required[Literal["user", "assistant"]]
    content: Required[str | Sequence[MessageContentPartParam]]
    attachments: Sequence[AdditionalMessageAttachment] | None
    metadata: Metadata | None


class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None
    """At least 1."""


class RunCreateParamsBase(TypedDict, total=False):
    """What `client.beta.threads.runs.create()` takes whether or not it streams."""

    include: Sequence[RunStepInclude] | Omit
    assistant_id: Required[str]
    model: (
        str
        | Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | Omit
        | None
    )
    reasoning_effort: ReasoningEffort | Omit | None
    """`"medium"` by default."""
    instructions: str | Omit | None
    additional_instructions: str | Omit | None
    additional_messages: Sequence[AdditionalMessage] | Omit | None
    tools: Sequence[AssistantToolParam] | Omit | None
    """At most 20 items."""
    metadata: Metadata | Omit | None
    temperature: float | Omit | None
    """0 to 2; 1 by default."""
    top_p: float | Omit | None
    """0 to 1; 1 by default."""
    max_prompt_tokens: int | Omit | None
    """At least 256."""
    max_completion_tokens: int | Omit | None
    """At least 256."""
    truncation_strategy: TruncationStrategy | Omit
    tool_choice: AssistantToolChoiceOptionParam | Omit
    parallel_tool_calls: bool | Omit
    """`True` by default."""
    response_format: AssistantResponseFormatOptionParam | Omit


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    """A request for the whole answer at once."""

    stream: Literal[False] | Omit | None


class RunCreateParamsStreaming(RunCreateParamsBase, total=False):
    """A request for the answer in events."""

    stream: Required[Literal[True]]


RunCreateParams: TypeAlias = RunCreateParamsNonStreaming | RunCreateParamsStreaming
"""What `client.beta.threads.runs.create()` takes."""
