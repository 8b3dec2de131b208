# Generated from openapi.json.
"""The struct `EasyInputMessage`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_input_message_content_list import ResponseInputMessageContentList

__all__ = ["EasyInputMessage"]


class EasyInputMessage(Model):
    """A message in short form: a role and some content."""

    role: Literal["user", "assistant", "system", "developer"]
    content: str | ResponseInputMessageContentList
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None
