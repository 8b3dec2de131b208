# Generated from openapi.json.
"""The struct `ResponseInputMessageItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_input_message_content_list import ResponseInputMessageContentList

__all__ = ["ResponseInputMessageItem"]


class ResponseInputMessageItem(Model, tag_field="type", tag="message"):
    """An input message as listed among a response's items."""

    type: Literal["message"] = "message"
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    content: ResponseInputMessageContentList
    id: str
