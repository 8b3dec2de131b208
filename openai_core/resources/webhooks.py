"""Webhooks: what the API tells a server of yours."""

from ._webhook_methods import WebhookMethods

__all__ = ["AsyncWebhooks"]


class AsyncWebhooks(WebhookMethods):
    """Webhooks: what the API tells a server of yours."""
