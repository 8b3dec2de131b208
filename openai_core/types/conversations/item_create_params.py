# Generated from openapi.json.
"""Parameters of `conversations.items.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..responses.response_includable import ResponseIncludable
from ..responses.response_input_item_param import ResponseInputItemParam

__all__ = ["ItemCreateParams"]


class ItemCreateParams(TypedDict, total=False):
    """What `client.conversations.items.create()` takes."""

    include: Sequence[ResponseIncludable] | Omit
    items: Required[Sequence[ResponseInputItemParam]]
    """At most 20 items."""
