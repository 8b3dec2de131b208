# Generated from overlays/3.57.0.json.
"""The request dict `AgentTextParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .text_format_param import TextFormatParam

__all__ = ["AgentTextParam"]


class AgentTextParam(TypedDict, total=False):
    """Request form of `AgentText`."""

    format: TextFormatParam | None
    verbosity: Literal["low", "medium", "high"] | None
