# Generated from openapi.json.
"""The struct `RunDeleteResponse`."""

from __future__ import annotations

from ...model import Model

__all__ = ["RunDeleteResponse"]


class RunDeleteResponse(Model):
    """The answer of `client.evals.runs.delete()`."""

    object: str | None = None
    deleted: bool | None = None
    run_id: str | None = None
