# Generated from overlays/3.57.0.json.
"""The request dict `InlineCapabilitySourceParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["InlineCapabilitySourceParam"]


class InlineCapabilitySourceParam(TypedDict):
    """What `source` of `HostedPluginParam` holds."""

    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
