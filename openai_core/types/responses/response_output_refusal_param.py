# Generated from openapi.json.
"""The request dict `ResponseOutputRefusalParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ResponseOutputRefusalParam"]


class ResponseOutputRefusalParam(TypedDict):
    """Request form of `ResponseOutputRefusal`."""

    type: Literal["refusal"]
    refusal: str
