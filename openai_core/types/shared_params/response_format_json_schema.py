# Generated from openapi.json.
"""The request dict `ResponseFormatJSONSchema` and its parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["JSONSchema", "ResponseFormatJSONSchema"]


class JSONSchema(TypedDict, total=False):
    description: str
    name: Required[str]
    """Letters, digits, `_` and `-`; at most 64."""
    schema: Mapping[str, object]
    strict: bool | None
    """`False` by default."""


class ResponseFormatJSONSchema(TypedDict):
    """Has the model answer in JSON that follows a schema."""

    type: Literal["json_schema"]
    json_schema: JSONSchema
