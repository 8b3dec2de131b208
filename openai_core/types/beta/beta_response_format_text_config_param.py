# Generated from openapi.json.
"""The union `BetaResponseFormatTextConfigParam` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam

__all__ = ["BetaResponseFormatTextConfigParam", "JSONObject", "Text"]


class Text(TypedDict):
    type: Literal["text"]


class JSONObject(TypedDict):
    type: Literal["json_object"]


BetaResponseFormatTextConfigParam: TypeAlias = Text | BetaResponseFormatTextJSONSchemaConfigParam | JSONObject
"""Request form of `BetaResponseFormatTextConfig`."""
