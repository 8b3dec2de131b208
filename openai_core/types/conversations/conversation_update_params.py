# Generated from openapi.json.
"""Parameters of `conversations.update()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from ..shared_params.metadata import Metadata

__all__ = ["ConversationUpdateParams"]


class ConversationUpdateParams(TypedDict, total=False):
    """What `client.conversations.update()` takes."""

    metadata: Required[Metadata | None]
