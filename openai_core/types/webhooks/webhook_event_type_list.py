# Generated from overlays/3.57.0.json.
"""The struct `WebhookEventTypeList`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["WebhookEventTypeList"]


class WebhookEventTypeList(Model):
    """The answer of `client.webhooks.event_types.list()`."""

    data: list[str]
    object: Literal["list"]
