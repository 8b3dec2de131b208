# Generated from openapi.json.
"""Parameters of `beta.threads.messages.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ....sentinels import Omit
from ...shared_params.metadata import Metadata
from ..code_interpreter_tool_param import CodeInterpreterToolParam
from .message_content_part_param import MessageContentPartParam

__all__ = ["Attachment", "AttachmentTool", "AttachmentToolFileSearch", "MessageCreateParams"]


class AttachmentToolFileSearch(TypedDict):
    type: Literal["file_search"]


AttachmentTool: TypeAlias = CodeInterpreterToolParam | AttachmentToolFileSearch


class Attachment(TypedDict, total=False):
    file_id: str
    tools: Sequence[AttachmentTool]


class MessageCreateParams(TypedDict, total=False):
    """What `client.beta.threads.messages.create()` takes."""

    role: Required[Literal["user", "assistant"]]
    content: Required[str | Sequence[MessageContentPartParam]]
    attachments: Sequence[Attachment] | Omit | None
    metadata: Metadata | Omit | None
