# Generated from overlays/3.57.0.json.
"""Parameters of `webhooks.rotate_secret()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ...sentinels import Omit

__all__ = ["WebhookRotateSecretParams"]


class WebhookRotateSecretParams(TypedDict, total=False):
    """What `client.webhooks.rotate_secret()` takes."""

    keep_old_secret_active_for_24_hours: bool | Omit
