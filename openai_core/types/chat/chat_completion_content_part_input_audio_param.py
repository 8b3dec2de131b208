# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ChatCompletionContentPartInputAudioParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .chat_completion_content_part_image_param import PromptCacheBreakpoint

__all__ = ["ChatCompletionContentPartInputAudioParam", "InputAudio", "PromptCacheBreakpoint"]


class InputAudio(TypedDict):
    data: str
    """Base64."""
    format: Literal["wav", "mp3"]


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """A recording inside a user's message."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[InputAudio]
    prompt_cache_breakpoint: PromptCacheBreakpoint
