# Generated from overlays/3.57.0.json.
"""The request dict `HostedPluginParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .inline_capability_source_param import InlineCapabilitySourceParam

__all__ = ["HostedPluginParam"]


class HostedPluginParam(TypedDict):
    """Request form of `HostedPlugin`."""

    description: str
    name: str
    source: InlineCapabilitySourceParam
    type: Literal["inline"]
