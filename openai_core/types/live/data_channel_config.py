# Generated from overlays/3.57.0.json.
"""The struct `DataChannelConfig`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .server_event_selector import ServerEventSelector

__all__ = ["DataChannelConfig"]


class DataChannelConfig(Model):
    """What `data_channel` of `ClientConfig` holds."""

    allowed_client_events: Literal["all"] | list[str] | None = None
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None = None
