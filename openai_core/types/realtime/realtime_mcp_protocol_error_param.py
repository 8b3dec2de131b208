# Generated from openapi.json.
"""The request dict `RealtimeMcpProtocolErrorParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["RealtimeMcpProtocolErrorParam"]


class RealtimeMcpProtocolErrorParam(TypedDict):
    """Request form of `RealtimeMcpProtocolError`."""

    type: Literal["protocol_error"]
    code: int
    message: str
