# Generated from overlays/legacy.json.
"""The request dict `ResponseCreateEventParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ...shared_params.metadata import Metadata
from .conversation_item_with_reference_param import ConversationItemWithReferenceParam

__all__ = ["Response", "ResponseCreateEventParam", "ResponseTool"]


class ResponseTool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class Response(TypedDict, total=False):
    conversation: str | Literal["auto", "none"]
    input: Sequence[ConversationItemWithReferenceParam]
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    metadata: Metadata
    modalities: Sequence[Literal["text", "audio"]]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    temperature: float
    tool_choice: str
    tools: Sequence[ResponseTool]
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class ResponseCreateEventParam(TypedDict, total=False):
    """Request form of `ResponseCreateEvent`."""

    type: Required[Literal["response.create"]]
    event_id: str
    response: Response
