# Generated from openapi.json.
"""The struct `ResponseCompactionItemParam`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCompactionItemParam"]


class ResponseCompactionItemParam(Model, tag_field="type", tag="compaction"):
    """A shortened stretch of conversation among a response's instructions."""

    id: str | None = None
    type: Literal["compaction"] = "compaction"
    encrypted_content: str
    """At most 20,971,520 characters."""
