# Generated from openapi.json.
"""The union `AssistantResponseFormatOption`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..shared.response_format_json_object import ResponseFormatJSONObject
from ..shared.response_format_json_schema import ResponseFormatJSONSchema
from ..shared.response_format_text import ResponseFormatText

__all__ = ["AssistantResponseFormatOption"]

AssistantResponseFormatOption: TypeAlias = (
    Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema
)
"""The form of a run's messages."""
