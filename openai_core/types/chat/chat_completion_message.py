# Generated from openapi.json.
"""The struct `ChatCompletionMessage` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .chat_completion_audio import ChatCompletionAudio
from .chat_completion_message_tool_call import ChatCompletionMessageToolCallUnion

__all__ = ["Annotation", "AnnotationURLCitation", "ChatCompletionMessage", "FunctionCall"]


class AnnotationURLCitation(Model):
    end_index: int
    """Characters from the start of the text."""
    start_index: int
    """Characters from the start of the text."""
    url: str
    title: str


class Annotation(Model):
    type: Literal["url_citation"]
    url_citation: AnnotationURLCitation


class FunctionCall(Model):
    arguments: str
    name: str


class ChatCompletionMessage(Model):
    """One message by the model."""

    content: str | None = None
    refusal: str | None = None
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None
    annotations: list[Annotation] | None = None
    role: Literal["assistant"]
    function_call: FunctionCall | None = None
    """Deprecated: see `tool_calls`."""
    audio: ChatCompletionAudio | None = None
