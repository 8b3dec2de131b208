# Generated from openapi.json.
"""The struct `ResponseFormatText`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFormatText"]


class ResponseFormatText(Model, tag_field="type", tag="text"):
    """Has the model answer in plain text."""

    type: Literal["text"] = "text"
