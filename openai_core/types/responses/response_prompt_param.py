# Generated from openapi.json.
"""The request dict `ResponsePromptParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypeAlias

from typing_extensions import TypedDict

from .response_input_file_param import ResponseInputFileParam
from .response_input_image_param import ResponseInputImageParam
from .response_input_text_param import ResponseInputTextParam

__all__ = ["ResponsePromptParam", "Variables"]

Variables: TypeAlias = str | ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam


class ResponsePromptParam(TypedDict, total=False):
    """Request form of `ResponsePrompt`."""

    id: Required[str]
    version: str | None
    variables: Mapping[str, Variables] | None
