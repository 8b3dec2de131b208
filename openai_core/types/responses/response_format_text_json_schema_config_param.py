# Generated from openapi.json.
"""The request dict `ResponseFormatTextJSONSchemaConfigParam`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ResponseFormatTextJSONSchemaConfigParam"]


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """Request form of `ResponseFormatTextJSONSchemaConfig`."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    """Letters, digits, `_` and `-`; at most 64."""
    schema: Required[Mapping[str, object]]
    strict: bool | None
    """`False` by default."""
