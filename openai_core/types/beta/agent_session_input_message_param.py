# Generated from overlays/3.57.0.json.
"""The request dict `AgentSessionInputMessageParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .input_content_param import InputContentParam

__all__ = ["AgentSessionInputMessageParam"]


class AgentSessionInputMessageParam(TypedDict, total=False):
    """What `input` of `SessionInputParamAgentSessionInputMessage` holds."""

    content: Required[Sequence[InputContentParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]
