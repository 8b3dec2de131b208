# Generated from openapi.json.
"""Parameters of `beta.threads.create_and_run()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared_params.metadata import Metadata
from .assistant_create_params import ToolResourcesCodeInterpreter
from .assistant_response_format_option_param import AssistantResponseFormatOptionParam
from .assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from .assistant_tool_param import AssistantToolParam
from .assistant_update_params import ToolResources, ToolResourcesFileSearch
from .code_interpreter_tool_param import CodeInterpreterToolParam
from .threads.message_content_part_param import MessageContentPartParam

__all__ = [
    "Thread",
    "ThreadCreateAndRunParams",
    "ThreadCreateAndRunParamsBase",
    "ThreadCreateAndRunParamsNonStreaming",
    "ThreadCreateAndRunParamsStreaming",
    "ThreadMessage",
    "ThreadMessageAttachment",
    "ThreadMessageAttachmentTool",
    "ThreadMessageAttachmentToolFileSearch",
    "ThreadToolResources",
    "ThreadToolResourcesCodeInterpreter",
    "ThreadToolResourcesFileSearch",
    "ThreadToolResourcesFileSearchVectorStore",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "TruncationStrategy",
]


class ThreadMessageAttachmentToolFileSearch(TypedDict):
    type: Literal["file_search"]


ThreadMessageAttachmentTool: TypeAlias = CodeInterpreterToolParam | ThreadMessageAttachmentToolFileSearch


class ThreadMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Sequence[ThreadMessageAttachmentTool]


class ThreadMessage(TypedDict, total=False):
    role: Required[Literal["user", "assistant"]]
    content: Required[str | Sequence[MessageContentPartParam]]
    attachments: Sequence[ThreadMessageAttachment] | None
    metadata: Metadata | None


class ThreadToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: Sequence[str]
    """At most 20 items."""


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict):
    type: Literal["auto"]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict):
    max_chunk_size_tokens: int
    """100 to 4,096."""
    chunk_overlap_tokens: int


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
    type: Literal["static"]
    static: ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic


ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic
)


class ThreadToolResourcesFileSearchVectorStore(TypedDict, total=False):
    file_ids: Sequence[str]
    """At most 100,000,000 items."""
    chunking_strategy: ThreadToolResourcesFileSearchVectorStoreChunkingStrategy
    metadata: Metadata | None


class ThreadToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    """At most 1 items."""
    vector_stores: Sequence[ThreadToolResourcesFileSearchVectorStore]
    """At most 1 items."""


class ThreadToolResources(TypedDict, total=False):
    code_interpreter: ThreadToolResourcesCodeInterpreter
    file_search: ThreadToolResourcesFileSearch


class Thread(TypedDict, total=False):
    """A conversation that assistants run on."""

    messages: Sequence[ThreadMessage]
    tool_resources: ThreadToolResources | None
    metadata: Metadata | None


class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None
    """At least 1."""


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    """What `client.beta.threads.create_and_run()` takes whether or not it streams."""

    assistant_id: Required[str]
    thread: Thread | Omit
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
    instructions: str | Omit | None
    tools: Sequence[AssistantToolParam] | Omit | None
    """At most 20 items."""
    tool_resources: ToolResources | Omit | None
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


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    """A request for the whole answer at once."""

    stream: Literal[False] | Omit | None


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase, total=False):
    """A request for the answer in events."""

    stream: Required[Literal[True]]


ThreadCreateAndRunParams: TypeAlias = ThreadCreateAndRunParamsNonStreaming | ThreadCreateAndRunParamsStreaming
"""What `client.beta.threads.create_and_run()` takes."""
