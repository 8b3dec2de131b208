# Generated from overlays/3.57.0.json.
"""The request dict `AgentBrowserAuthenticationCancelParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["AgentBrowserAuthenticationCancelParam"]


class AgentBrowserAuthenticationCancelParam(TypedDict):
    """An agent browser authentication cancel param."""

    action: Literal["cancel"]
    type: Literal["browser_authentication"]
