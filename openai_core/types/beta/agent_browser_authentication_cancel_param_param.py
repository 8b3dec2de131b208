# Generated from overlays/3.57.0.json.
"""The request dict `AgentBrowserAuthenticationCancelParamParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["AgentBrowserAuthenticationCancelParamParam"]


class AgentBrowserAuthenticationCancelParamParam(TypedDict):
    """Request form of `AgentBrowserAuthenticationCancelParam`."""

    action: Literal["cancel"]
    type: Literal["browser_authentication"]
