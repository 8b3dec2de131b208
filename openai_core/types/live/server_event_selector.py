# Generated from overlays/3.57.0.json.
"""The struct `ServerEventSelector`."""

from __future__ import annotations

from ...model import Model

__all__ = ["ServerEventSelector"]


class ServerEventSelector(Model):
    """What `allowed_server_events` of `DataChannelConfig` holds."""

    type: str
    response_event: str | None = None
