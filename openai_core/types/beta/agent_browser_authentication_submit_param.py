# Generated from overlays/3.57.0.json.
"""The request dict `AgentBrowserAuthenticationSubmitParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["AgentBrowserAuthenticationSubmitParam", "Field"]


class Field(TypedDict):
    field_id: str
    value: str


class AgentBrowserAuthenticationSubmitParam(TypedDict, total=False):
    """An agent browser authentication submit param."""

    action: Required[Literal["submit"]]
    fields: Required[Sequence[Field]]
    type: Required[Literal["browser_authentication"]]
    selected_option: str | None
