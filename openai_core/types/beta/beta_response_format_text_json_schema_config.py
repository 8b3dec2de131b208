# Generated from openapi.json.
"""The struct `BetaResponseFormatTextJSONSchemaConfig`."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...model import Model

__all__ = ["BetaResponseFormatTextJSONSchemaConfig"]


class BetaResponseFormatTextJSONSchemaConfig(Model, tag_field="type", tag="json_schema"):
    """Has the model answer in JSON that follows a schema."""

    type: Literal["json_schema"] = "json_schema"
    description: str | None = None
    name: str
    """Letters, digits, `_` and `-`; at most 64."""
    schema_: dict[str, object] = field(name="schema")
    strict: bool | None = None
    """`False` by default."""
