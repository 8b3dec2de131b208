# Generated from openapi.json.
"""The request dict `EasyInputMessageParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .response_input_content_param import ResponseInputContentParam

__all__ = ["EasyInputMessageParam"]


class EasyInputMessageParam(TypedDict, total=False):
    """Request form of `EasyInputMessage`."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | Sequence[ResponseInputContentParam]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]
