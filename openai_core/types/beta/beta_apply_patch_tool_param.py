# Generated from openapi.json.
"""The request dict `BetaApplyPatchToolParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["BetaApplyPatchToolParam"]


class BetaApplyPatchToolParam(TypedDict, total=False):
    """Request form of `BetaApplyPatchTool`."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""
