# Generated from openapi.json.
"""The struct `EvalDeleteResponse`."""

from __future__ import annotations

from ..model import Model

__all__ = ["EvalDeleteResponse"]


class EvalDeleteResponse(Model):
    """The answer of `client.evals.delete()`."""

    object: str
    deleted: bool
    eval_id: str
