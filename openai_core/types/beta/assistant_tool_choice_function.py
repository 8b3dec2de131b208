# Generated from openapi.json.
"""The struct `AssistantToolChoiceFunction`."""

from __future__ import annotations

from ...model import Model

__all__ = ["AssistantToolChoiceFunction"]


class AssistantToolChoiceFunction(Model):
    """Names the function that a run must call."""

    name: str
