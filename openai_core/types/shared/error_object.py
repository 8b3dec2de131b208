"""The struct `ErrorObject`."""

from __future__ import annotations

from ...model import Model

__all__ = ["ErrorObject"]


class ErrorObject(Model):
    """What `data` of `ErrorEvent` holds."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
