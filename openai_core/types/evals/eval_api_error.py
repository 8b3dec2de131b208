# Generated from openapi.json.
"""The struct `EvalAPIError`."""

from __future__ import annotations

from ...model import Model

__all__ = ["EvalAPIError"]


class EvalAPIError(Model):
    """What `error` of `RunCancelResponse` holds."""

    code: str
    message: str
