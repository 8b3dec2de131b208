# Generated from overlays/3.57.0.json.
"""The request dict `AgentBrowserOriginAccessParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["AgentBrowserOriginAccessParam"]


class AgentBrowserOriginAccessParam(TypedDict):
    """An agent browser origin access param."""

    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]
