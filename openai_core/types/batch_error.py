# Generated from openapi.json.
"""The struct `BatchError`."""

from __future__ import annotations

from ..model import Model

__all__ = ["BatchError"]


class BatchError(Model):
    """What `data` of `Errors` holds."""

    code: str | None = None
    message: str | None = None
    param: str | None = None
    line: int | None = None
