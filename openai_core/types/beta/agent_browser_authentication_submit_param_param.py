# Generated from overlays/3.57.0.json.
"""The request dict `AgentBrowserAuthenticationSubmitParamParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .agent_browser_authentication_submit_param import Field

__all__ = ["AgentBrowserAuthenticationSubmitParamParam", "Field"]


class AgentBrowserAuthenticationSubmitParamParam(TypedDict, total=False):
    """Request form of `AgentBrowserAuthenticationSubmitParam`."""

    action: Required[Literal["submit"]]
    fields: Required[Sequence[Field]]
    type: Required[Literal["browser_authentication"]]
    selected_option: str | None
