# Generated from openapi.json.
"""Parameters of `evals.update()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..sentinels import Omit
from .shared_params.metadata import Metadata

__all__ = ["EvalUpdateParams"]


class EvalUpdateParams(TypedDict, total=False):
    """What `client.evals.update()` takes."""

    name: str | Omit
    metadata: Metadata | Omit | None
