"""The struct `EvalAPIError`."""

from __future__ import annotations

from ...model import Model

__all__ = ["EvalAPIError"]


class EvalAPIError(Model):
    """An eval api error."""

    code: str
    message: str
