# Generated from openapi.json.
"""The struct `BetaToolChoiceTypes`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaToolChoiceTypes"]


class BetaToolChoiceTypes(Model):
    """Makes the model use this built-in tool."""

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
