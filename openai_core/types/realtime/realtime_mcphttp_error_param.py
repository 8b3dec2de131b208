# Generated from openapi.json.
"""The request dict `RealtimeMcphttpErrorParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["RealtimeMcphttpErrorParam"]


class RealtimeMcphttpErrorParam(TypedDict):
    """Request form of `RealtimeMcphttpError`."""

    type: Literal["http_error"]
    code: int
    message: str
