"""The request dict `RealtimeMcpProtocolErrorParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["RealtimeMcpProtocolErrorParam"]


class RealtimeMcpProtocolErrorParam(TypedDict):
    """One kind of `Error`."""

    type: Literal["protocol_error"]
    code: int
    message: str
