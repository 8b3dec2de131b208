# Generated from openapi.json.
"""The struct `LocalSkill`."""

from __future__ import annotations

from ...model import Model

__all__ = ["LocalSkill"]


class LocalSkill(Model):
    """A skill that lies on the application's own machine."""

    name: str
    description: str
    path: str
