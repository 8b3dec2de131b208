# Generated from openapi.json.
"""The request dict `BetaToolChoiceTypesParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaToolChoiceTypesParam"]


class BetaToolChoiceTypesParam(TypedDict):
    """Request form of `BetaToolChoiceTypes`."""

    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]
