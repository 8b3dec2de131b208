# Generated from overlays/3.57.0.json.
"""The union `TextFormatParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["TextFormatParam", "TextFormatParamJSONSchema", "TextFormatParamText"]


class TextFormatParamText(TypedDict):
    type: Literal["text"]


class TextFormatParamJSONSchema(TypedDict):
    schema: Mapping[str, object]
    type: Literal["json_schema"]


TextFormatParam: TypeAlias = TextFormatParamText | TextFormatParamJSONSchema
"""Request form of `TextFormat`."""
