"""The struct `AssistantToolChoiceFunction`."""

from __future__ import annotations

from ...model import Model

__all__ = ["AssistantToolChoiceFunction"]


class AssistantToolChoiceFunction(Model):
    """An assistant tool choice function."""

    name: str
