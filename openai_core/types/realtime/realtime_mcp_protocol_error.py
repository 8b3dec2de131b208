# Generated from openapi.json.
"""The struct `RealtimeMcpProtocolError`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeMcpProtocolError"]


class RealtimeMcpProtocolError(Model, tag_field="type", tag="protocol_error"):
    """The kind `protocol_error` of `Error`."""

    type: Literal["protocol_error"] = "protocol_error"
    code: int
    message: str
