# Generated from openapi.json.
"""The request dict `CreateEvalJSONLRunDataSourceParam` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .create_eval_completions_run_data_source_param import SourceFileContent, SourceFileContentContent, SourceFileID

__all__ = [
    "CreateEvalJSONLRunDataSourceParam",
    "Source",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
]

Source: TypeAlias = SourceFileContent | SourceFileID


class CreateEvalJSONLRunDataSourceParam(TypedDict):
    """Request form of `CreateEvalJSONLRunDataSource`."""

    type: Literal["jsonl"]
    source: Source
