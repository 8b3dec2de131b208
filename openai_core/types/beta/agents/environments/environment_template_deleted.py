# Generated from overlays/3.57.0.json.
"""The struct `EnvironmentTemplateDeleted`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["EnvironmentTemplateDeleted"]


class EnvironmentTemplateDeleted(Model):
    """The answer of `client.beta.agents.environments.templates.delete()`."""

    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]
