# Generated from overlays/3.57.0.json.
"""The union `AgentSessionMessageContent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = [
    "AgentSessionMessageContent",
    "MessageContentResourceInputImage",
    "MessageContentResourceInputText",
    "MessageContentResourceOutputText",
]


class MessageContentResourceInputText(Model, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"] = "input_text"


class MessageContentResourceInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"] = "input_image"


class MessageContentResourceOutputText(Model, tag_field="type", tag="output_text"):
    text: str
    type: Literal["output_text"] = "output_text"


AgentSessionMessageContent: TypeAlias = (
    MessageContentResourceInputText | MessageContentResourceInputImage | MessageContentResourceOutputText
)
"""An agent session message content, of any kind."""
