# Generated from openapi.json.
"""The struct `ResponseCompactionItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCompactionItem"]


class ResponseCompactionItem(Model, tag_field="type", tag="compaction"):
    """A shortened stretch of conversation, readable by the API alone."""

    type: Literal["compaction"] = "compaction"
    id: str
    encrypted_content: str
    created_by: str | None = None
