# Generated from openapi.json.
"""Parameters of `beta.threads.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared_params.metadata import Metadata
from .assistant_create_params import (
    ToolResources,
    ToolResourcesCodeInterpreter,
    ToolResourcesFileSearch,
    ToolResourcesFileSearchVectorStore,
    ToolResourcesFileSearchVectorStoreChunkingStrategy,
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
)
from .code_interpreter_tool_param import CodeInterpreterToolParam
from .threads.message_content_part_param import MessageContentPartParam

__all__ = [
    "Message",
    "MessageAttachment",
    "MessageAttachmentTool",
    "MessageAttachmentToolFileSearch",
    "ThreadCreateParams",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
]


class MessageAttachmentToolFileSearch(TypedDict):
    type: Literal["file_search"]


MessageAttachmentTool: TypeAlias = CodeInterpreterToolParam | MessageAttachmentToolFileSearch


class MessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Sequence[MessageAttachmentTool]


class Message(TypedDict, total=False):
    role: Required[Literal["user", "assistant"]]
    content: Required[str | Sequence[MessageContentPartParam]]
    attachments: Sequence[MessageAttachment] | None
    metadata: Metadata | None


class ThreadCreateParams(TypedDict, total=False):
    """What `client.beta.threads.create()` takes."""

    messages: Sequence[Message] | Omit
    tool_resources: ToolResources | Omit | None
    metadata: Metadata | Omit | None
