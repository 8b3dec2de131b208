# Generated from overlays/3.57.0.json.
"""The request dict `ClientConfigParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .data_channel_config_param import DataChannelConfigParam

__all__ = ["ClientConfigParam"]


class ClientConfigParam(TypedDict):
    """Request form of `ClientConfig`."""

    data_channel: DataChannelConfigParam
