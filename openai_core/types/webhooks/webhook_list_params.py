# Generated from overlays/3.57.0.json.
"""Parameters of `webhooks.list()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ...sentinels import Omit

__all__ = ["WebhookListParams"]


class WebhookListParams(TypedDict, total=False):
    """What `client.webhooks.list()` takes."""

    after: str | Omit | None
    limit: int | Omit
