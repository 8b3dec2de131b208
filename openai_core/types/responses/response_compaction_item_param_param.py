# Generated from openapi.json.
"""The request dict `ResponseCompactionItemParamParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ResponseCompactionItemParamParam"]


class ResponseCompactionItemParamParam(TypedDict, total=False):
    """A shortened stretch of conversation, handed back to the API."""

    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
    """At most 20,971,520 characters."""
