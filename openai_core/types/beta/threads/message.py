# Generated from openapi.json.
"""The struct `Message` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model
from ...shared.metadata import Metadata
from ..code_interpreter_tool import CodeInterpreterTool
from .message_content import MessageContent

__all__ = [
    "Attachment",
    "AttachmentTool",
    "AttachmentToolAssistantToolsFileSearchTypeOnly",
    "IncompleteDetails",
    "Message",
]


class IncompleteDetails(Model):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


class AttachmentToolAssistantToolsFileSearchTypeOnly(Model, tag_field="type", tag="file_search"):
    type: Literal["file_search"] = "file_search"


AttachmentTool: TypeAlias = CodeInterpreterTool | AttachmentToolAssistantToolsFileSearchTypeOnly


class Attachment(Model):
    file_id: str | None = None
    tools: list[AttachmentTool] | None = None


class Message(Model):
    """One message of a thread."""

    id: str
    object: Literal["thread.message"]
    created_at: int
    """Unix seconds."""
    thread_id: str
    status: Literal["in_progress", "incomplete", "completed"]
    incomplete_details: IncompleteDetails | None = None
    completed_at: int | None = None
    """Unix seconds; None until it is complete."""
    incomplete_at: int | None = None
    """Unix seconds."""
    role: Literal["user", "assistant"]
    content: list[MessageContent]
    assistant_id: str | None = None
    run_id: str | None = None
    attachments: list[Attachment] | None = None
    metadata: Metadata | None = None
