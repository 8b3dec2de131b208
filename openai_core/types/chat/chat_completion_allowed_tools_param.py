# Generated from openapi.json.
"""The request dict `ChatCompletionAllowedToolsParam`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ChatCompletionAllowedToolsParam"]


class ChatCompletionAllowedToolsParam(TypedDict):
    """The tools that may be called, and whether one must be."""

    mode: Literal["auto", "required"]
    tools: Sequence[Mapping[str, object]]
