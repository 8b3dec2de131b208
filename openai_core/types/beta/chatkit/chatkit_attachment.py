# Generated from openapi.json.
"""The struct `ChatKitAttachment`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ChatKitAttachment"]


class ChatKitAttachment(Model):
    """What `attachments` of `ChatKitThreadUserMessageItem` holds."""

    type: Literal["image", "file"]
    id: str
    name: str
    mime_type: str
    preview_url: str | None = None
