"""The struct `ResponseCompactionItemParam`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCompactionItemParam"]


class ResponseCompactionItemParam(Model, tag_field="type", tag="compaction"):
    """A shortened stretch of conversation among a response's instructions."""

    encrypted_content: str
    type: Literal["compaction"] = "compaction"
    id: str | None = None
