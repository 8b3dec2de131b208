# Generated from openapi.json.
"""The struct `OutputItemListResponse` and its parts."""

from __future__ import annotations

import builtins
from typing import Literal

from ....model import Model
from ..eval_api_error import EvalAPIError

__all__ = ["OutputItemListResponse", "Result", "Sample", "SampleInput", "SampleOutput", "SampleUsage"]


class Result(Model):
    name: str
    type: str | None = None
    score: float
    passed: bool
    sample: dict[str, object] | None = None


class SampleInput(Model):
    role: str
    content: str


class SampleOutput(Model):
    role: str | None = None
    content: str | None = None


class SampleUsage(Model):
    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int


class Sample(Model):
    input: list[SampleInput]
    output: list[SampleOutput]
    finish_reason: str
    model: str
    usage: SampleUsage
    error: EvalAPIError
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int


class OutputItemListResponse(Model):
    """One item of `client.evals.runs.output_items.list()`."""

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
