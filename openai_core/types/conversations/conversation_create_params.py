# Generated from openapi.json.
"""Parameters of `conversations.create()`."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..responses.response_input_item_param import ResponseInputItemParam
from ..shared_params.metadata import Metadata

__all__ = ["ConversationCreateParams"]


class ConversationCreateParams(TypedDict, total=False):
    """What `client.conversations.create()` takes."""

    metadata: Metadata | Omit | None
    items: Sequence[ResponseInputItemParam] | Omit | None
    """At most 20 items."""
