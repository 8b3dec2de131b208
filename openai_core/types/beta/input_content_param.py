# Generated from overlays/3.57.0.json.
"""The union `InputContentParam` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["InputContentParam", "InputContentParamInputImage", "InputContentParamInputText"]


class InputContentParamInputText(TypedDict):
    text: str
    type: Literal["input_text"]


class InputContentParamInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]


InputContentParam: TypeAlias = InputContentParamInputText | InputContentParamInputImage
"""Request form of `InputContent`."""
