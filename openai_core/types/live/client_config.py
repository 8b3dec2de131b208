# Generated from overlays/3.57.0.json.
"""The struct `ClientConfig`."""

from __future__ import annotations

from ...model import Model
from .data_channel_config import DataChannelConfig

__all__ = ["ClientConfig"]


class ClientConfig(Model):
    """What `client` of `ForkSessionConfig` holds."""

    data_channel: DataChannelConfig
