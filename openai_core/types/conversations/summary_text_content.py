# Generated from openapi.json.
"""The struct `SummaryTextContent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["SummaryTextContent"]


class SummaryTextContent(Model, tag_field="type", tag="summary_text"):
    """The kind `summary_text` of `Content`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
