# Generated from openapi.json.
"""Parameters of `beta.threads.runs.steps.list()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["StepListParams"]


class StepListParams(TypedDict, total=False):
    """What `client.beta.threads.runs.steps.list()` takes."""

    limit: int | Omit
    """20 by default."""
    order: Literal["asc", "desc"] | Omit
    """`"desc"` by default."""
    after: str | Omit
    before: str | Omit
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit
