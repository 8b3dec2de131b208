# Generated from overlays/3.57.0.json.
"""The struct `DecisionInputText`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["DecisionInputText"]


class DecisionInputText(Model, tag_field="type", tag="input_text"):
    """The kind `input_text` of `ItemFunctionCallOutputOutputParts`."""

    text: str
    type: Literal["input_text"] = "input_text"
