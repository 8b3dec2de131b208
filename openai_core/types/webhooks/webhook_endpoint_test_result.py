# Generated from overlays/3.57.0.json.
"""The struct `WebhookEndpointTestResult`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["WebhookEndpointTestResult"]


class WebhookEndpointTestResult(Model):
    """The answer of `client.webhooks.test()`."""

    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str
