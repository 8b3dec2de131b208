# Generated from openapi.json.
"""The request dict `BetaEasyInputMessageParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_response_input_content_param import BetaResponseInputContentParam

__all__ = ["BetaEasyInputMessageParam"]


class BetaEasyInputMessageParam(TypedDict, total=False):
    """Request form of `BetaEasyInputMessage`."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | Sequence[BetaResponseInputContentParam]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]
