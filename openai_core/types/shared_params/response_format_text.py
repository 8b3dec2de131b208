# Generated from openapi.json.
"""The request dict `ResponseFormatText`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ResponseFormatText"]


class ResponseFormatText(TypedDict):
    """Has the model answer in plain text."""

    type: Literal["text"]
