# Generated from openapi.json.
"""The union `BetaResponseFormatTextConfig` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["BetaResponseFormatTextConfig", "JSONObject", "Text"]


class Text(Model, tag_field="type", tag="text"):
    type: Literal["text"] = "text"


class JSONObject(Model, tag_field="type", tag="json_object"):
    type: Literal["json_object"] = "json_object"


BetaResponseFormatTextConfig: TypeAlias = Text | BetaResponseFormatTextJSONSchemaConfig | JSONObject
"""The form of the model's text: free, JSON, or JSON that follows a schema."""
