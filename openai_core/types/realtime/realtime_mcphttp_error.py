# Generated from openapi.json.
"""The struct `RealtimeMcphttpError`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeMcphttpError"]


class RealtimeMcphttpError(Model, tag_field="type", tag="http_error"):
    """The kind `http_error` of `Error`."""

    type: Literal["http_error"] = "http_error"
    code: int
    message: str
