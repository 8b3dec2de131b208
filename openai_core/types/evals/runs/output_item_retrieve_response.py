# Generated from openapi.json.
"""The struct `OutputItemRetrieveResponse`."""

from __future__ import annotations

import builtins
from typing import Literal

from ....model import Model
from .output_item_list_response import Result, Sample, SampleInput, SampleOutput, SampleUsage

__all__ = ["OutputItemRetrieveResponse", "Result", "Sample", "SampleInput", "SampleOutput", "SampleUsage"]


class OutputItemRetrieveResponse(Model):
    """The answer of `client.evals.runs.output_items.retrieve()`."""

    object: Literal["eval.run.output_item"]
    id: str
    run_id: str
    eval_id: str
    created_at: int
    """Unix seconds."""
    status: str
    datasource_item_id: int
    datasource_item: dict[str, builtins.object]
    results: list[Result]
    sample: Sample
