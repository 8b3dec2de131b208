"""Webhooks: what the API tells a server of yours."""

from ._methods.webhooks import WebhookMethods

__all__ = ["AsyncWebhooks"]


class AsyncWebhooks(WebhookMethods):
    """Webhooks: what the API tells a server of yours."""
