# Generated from openapi.json.
"""The struct `ResponseFormatJSONObject`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFormatJSONObject"]


class ResponseFormatJSONObject(Model, tag_field="type", tag="json_object"):
    """Has the model answer with some JSON object; the prompt must ask for JSON too."""

    type: Literal["json_object"] = "json_object"
