# Generated from openapi.json.
"""The struct `ChatKitWidgetItem`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ChatKitWidgetItem"]


class ChatKitWidgetItem(Model, tag_field="type", tag="chatkit.widget"):
    """The kind `chatkit.widget` of `Data`."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: Literal["chatkit.widget"] = "chatkit.widget"
    widget: str
