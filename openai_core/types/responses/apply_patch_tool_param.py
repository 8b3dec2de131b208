# Generated from openapi.json.
"""The request dict `ApplyPatchToolParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ApplyPatchToolParam"]


class ApplyPatchToolParam(TypedDict, total=False):
    """Request form of `ApplyPatchTool`."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""
