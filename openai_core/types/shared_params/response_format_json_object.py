# Generated from openapi.json.
"""The request dict `ResponseFormatJSONObject`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ResponseFormatJSONObject"]


class ResponseFormatJSONObject(TypedDict):
    """Has the model answer with some JSON object; the prompt must ask for JSON too."""

    type: Literal["json_object"]
