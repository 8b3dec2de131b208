# Generated from overlays/3.57.0.json.
"""The request dict `DataChannelConfigParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from .server_event_selector_param import ServerEventSelectorParam

__all__ = ["DataChannelConfigParam"]


class DataChannelConfigParam(TypedDict, total=False):
    """Request form of `DataChannelConfig`."""

    allowed_client_events: Literal["all"] | Sequence[str]
    allowed_server_events: Literal["all"] | Sequence[ServerEventSelectorParam]
