# Generated from openapi.json.
"""Parameters of `beta.assistants.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.metadata import Metadata
from .assistant_response_format_option_param import AssistantResponseFormatOptionParam
from .assistant_tool_param import AssistantToolParam

__all__ = [
    "AssistantCreateParams",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
]


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: Sequence[str]
    """At most 20 items."""


class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict):
    type: Literal["auto"]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict):
    max_chunk_size_tokens: int
    """100 to 4,096."""
    chunk_overlap_tokens: int


class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
    type: Literal["static"]
    static: ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic


ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto | ToolResourcesFileSearchVectorStoreChunkingStrategyStatic
)


class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
    file_ids: Sequence[str]
    """At most 100,000,000 items."""
    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy
    metadata: Metadata | None


class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    """At most 1 items."""
    vector_stores: Sequence[ToolResourcesFileSearchVectorStore]
    """At most 1 items."""


class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch


class AssistantCreateParams(TypedDict, total=False):
    """What `client.beta.assistants.create()` takes."""

    model: Required[
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
    ]
    name: str | Omit | None
    """At most 256 characters."""
    description: str | Omit | None
    """At most 512 characters."""
    instructions: str | Omit | None
    """At most 256,000 characters."""
    reasoning_effort: ReasoningEffort | Omit | None
    """`"medium"` by default."""
    tools: Sequence[AssistantToolParam] | Omit
    """At most 128 items."""
    tool_resources: ToolResources | Omit | None
    metadata: Metadata | Omit | None
    temperature: float | Omit | None
    """0 to 2; 1 by default."""
    top_p: float | Omit | None
    """0 to 1; 1 by default."""
    response_format: AssistantResponseFormatOptionParam | Omit | None
