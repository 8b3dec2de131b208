# Generated from openapi.json.
"""The struct `CreateEvalJSONLRunDataSource` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .create_eval_completions_run_data_source import SourceFileContent, SourceFileContentContent, SourceFileID

__all__ = ["CreateEvalJSONLRunDataSource", "Source", "SourceFileContent", "SourceFileContentContent", "SourceFileID"]

Source: TypeAlias = SourceFileContent | SourceFileID


class CreateEvalJSONLRunDataSource(Model, tag_field="type", tag="jsonl"):
    """The kind `jsonl` of `DataSource`."""

    type: Literal["jsonl"] = "jsonl"
    source: Source
