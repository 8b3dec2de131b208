# Generated from openapi.json.
"""The struct `EvalStoredCompletionsDataSourceConfig`."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from ..model import Model
from .shared.metadata import Metadata

__all__ = ["EvalStoredCompletionsDataSourceConfig"]


class EvalStoredCompletionsDataSourceConfig(Model, tag_field="type", tag="stored_completions"):
    """The kind `stored_completions` of `DataSourceConfig`."""

    type: Literal["stored_completions"] = "stored_completions"
    metadata: Metadata | None = None
    schema_: dict[str, object] = field(name="schema")
