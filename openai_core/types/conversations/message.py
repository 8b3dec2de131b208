# Generated from openapi.json.
"""The struct `Message` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..responses.response_input_file import ResponseInputFile
from ..responses.response_input_image import ResponseInputImage
from ..responses.response_input_text import ResponseInputText
from ..responses.response_output_refusal import ResponseOutputRefusal
from ..responses.response_output_text import ResponseOutputText
from .computer_screenshot_content import ComputerScreenshotContent
from .summary_text_content import SummaryTextContent
from .text_content import TextContent

__all__ = ["Content", "ContentReasoningText", "Message"]


class ContentReasoningText(Model, tag_field="type", tag="reasoning_text"):
    type: Literal["reasoning_text"] = "reasoning_text"
    text: str


Content: TypeAlias = (
    ResponseInputText
    | ResponseOutputText
    | TextContent
    | SummaryTextContent
    | ContentReasoningText
    | ResponseOutputRefusal
    | ResponseInputImage
    | ComputerScreenshotContent
    | ResponseInputFile
)


class Message(Model, tag_field="type", tag="message"):
    """The kind `message` of `ConversationItem`."""

    type: Literal["message"] = "message"
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    content: list[Content]
    phase: Literal["commentary", "final_answer"] | None = None
