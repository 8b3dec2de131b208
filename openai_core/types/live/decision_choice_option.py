# Generated from overlays/3.57.0.json.
"""The struct `DecisionChoiceOption`."""

from __future__ import annotations

from ...model import Model

__all__ = ["DecisionChoiceOption"]


class DecisionChoiceOption(Model):
    """What `choices` of `Choice` holds."""

    value: str | bool
    description: str | None = None
