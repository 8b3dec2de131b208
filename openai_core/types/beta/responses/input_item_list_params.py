# Generated from openapi.json.
"""Parameters of `beta.responses.input_items.list()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit
from ..beta_response_includable import BetaResponseIncludable

__all__ = ["InputItemListParams"]


class InputItemListParams(TypedDict, total=False):
    """Which input items of a response to list."""

    limit: int | Omit
    """1 to 100; 20 by default."""
    order: Literal["asc", "desc"] | Omit
    after: str | Omit
    include: Sequence[BetaResponseIncludable] | Omit
    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
