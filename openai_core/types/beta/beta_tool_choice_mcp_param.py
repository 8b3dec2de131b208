"""The request dict `BetaToolChoiceMcpParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceMcpParam"]


class BetaToolChoiceMcpParam(TypedDict, total=False):
    """Request form of `BetaToolChoiceMcp`."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None
