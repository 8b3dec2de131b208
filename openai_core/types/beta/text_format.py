# Generated from overlays/3.57.0.json.
"""The union `TextFormat` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ...model import Model

__all__ = ["TextFormat", "TextFormatResourceJSONSchema", "TextFormatResourceText"]


class TextFormatResourceText(Model, tag_field="type", tag="text"):
    type: Literal["text"] = "text"


class TextFormatResourceJSONSchema(Model, tag_field="type", tag="json_schema"):
    schema_: dict[str, object] = field(name="schema")
    type: Literal["json_schema"] = "json_schema"


TextFormat: TypeAlias = TextFormatResourceText | TextFormatResourceJSONSchema
"""A text format, of any kind."""
