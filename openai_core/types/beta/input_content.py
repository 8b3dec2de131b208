# Generated from overlays/3.57.0.json.
"""The union `InputContent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["InputContent", "InputContentResourceInputImage", "InputContentResourceInputText"]


class InputContentResourceInputText(Model, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"] = "input_text"


class InputContentResourceInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"] = "input_image"


InputContent: TypeAlias = InputContentResourceInputText | InputContentResourceInputImage
"""An input content, of any kind."""
