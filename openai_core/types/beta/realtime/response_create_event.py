# Generated from overlays/legacy.json.
"""The event `response.create`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ...shared.metadata import Metadata
from .conversation_item_with_reference import ConversationItemWithReference

__all__ = ["Response", "ResponseCreateEvent", "ResponseTool"]


class ResponseTool(Model):
    description: str | None = None
    name: str | None = None
    parameters: object = None
    type: Literal["function"] | None = None


class Response(Model):
    conversation: str | Literal["auto", "none"] | None = None
    input: list[ConversationItemWithReference] | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[ResponseTool] | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class ResponseCreateEvent(Model, tag_field="type", tag="response.create"):
    """The event `response.create`."""

    type: Literal["response.create"] = "response.create"
    event_id: str | None = None
    response: Response | None = None
