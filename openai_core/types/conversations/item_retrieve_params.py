# Generated from openapi.json.
"""Parameters of `conversations.items.retrieve()`."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..responses.response_includable import ResponseIncludable

__all__ = ["ItemRetrieveParams"]


class ItemRetrieveParams(TypedDict, total=False):
    """What `client.conversations.items.retrieve()` takes."""

    include: Sequence[ResponseIncludable] | Omit
