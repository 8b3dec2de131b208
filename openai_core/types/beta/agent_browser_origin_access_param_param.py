# Generated from overlays/3.57.0.json.
"""The request dict `AgentBrowserOriginAccessParamParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["AgentBrowserOriginAccessParamParam"]


class AgentBrowserOriginAccessParamParam(TypedDict):
    """Request form of `AgentBrowserOriginAccessParam`."""

    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]
