# Generated from openapi.json.
"""Parameters of `beta.threads.runs.steps.retrieve()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["StepRetrieveParams"]


class StepRetrieveParams(TypedDict, total=False):
    """What `client.beta.threads.runs.steps.retrieve()` takes."""

    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit
