"""The struct `AssistantToolChoiceFunction`."""

from __future__ import annotations

from ...model import Model

__all__ = ["AssistantToolChoiceFunction"]


class AssistantToolChoiceFunction(Model):
    """What `function` of `AssistantToolChoice` holds."""

    name: str
