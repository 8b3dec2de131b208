# Generated from openapi.json.
"""The struct `ChatSessionFileUpload`."""

from __future__ import annotations

from ....model import Model

__all__ = ["ChatSessionFileUpload"]


class ChatSessionFileUpload(Model):
    """What `file_upload` of `ChatSessionChatKitConfiguration` holds."""

    enabled: bool
    max_file_size: int | None = None
    max_files: int | None = None
