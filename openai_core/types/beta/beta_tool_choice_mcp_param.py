# Generated from openapi.json.
"""The request dict `BetaToolChoiceMcpParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["BetaToolChoiceMcpParam"]


class BetaToolChoiceMcpParam(TypedDict, total=False):
    """Request form of `BetaToolChoiceMcp`."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None
