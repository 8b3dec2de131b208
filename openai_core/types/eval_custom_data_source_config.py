# Generated from openapi.json.
"""The struct `EvalCustomDataSourceConfig`."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from ..model import Model

__all__ = ["EvalCustomDataSourceConfig"]


class EvalCustomDataSourceConfig(Model, tag_field="type", tag="custom"):
    """The kind `custom` of `DataSourceConfig`."""

    type: Literal["custom"] = "custom"
    schema_: dict[str, object] = field(name="schema")
