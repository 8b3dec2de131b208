"""The request dict `RealtimeMcphttpErrorParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["RealtimeMcphttpErrorParam"]


class RealtimeMcphttpErrorParam(TypedDict):
    """One kind of `Error`."""

    type: Literal["http_error"]
    code: int
    message: str
