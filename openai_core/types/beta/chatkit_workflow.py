# Generated from openapi.json.
"""The struct `ChatKitWorkflow` and its parts."""

from __future__ import annotations

from ...model import Model

__all__ = ["ChatKitWorkflow", "Tracing"]


class Tracing(Model):
    enabled: bool


class ChatKitWorkflow(Model):
    """What `workflow` of `ChatSession` holds."""

    id: str
    version: str | None = None
    state_variables: dict[str, str | int | bool | float] | None = None
    tracing: Tracing
