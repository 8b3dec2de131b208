# Generated from openapi.json.
"""The request dict `BetaResponsePromptParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypeAlias

from typing_extensions import TypedDict

from .beta_response_input_file_param import BetaResponseInputFileParam
from .beta_response_input_image_param import BetaResponseInputImageParam
from .beta_response_input_text_param import BetaResponseInputTextParam

__all__ = ["BetaResponsePromptParam", "Variables"]

Variables: TypeAlias = str | BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam


class BetaResponsePromptParam(TypedDict, total=False):
    """Request form of `BetaResponsePrompt`."""

    id: Required[str]
    version: str | None
    variables: Mapping[str, Variables] | None
