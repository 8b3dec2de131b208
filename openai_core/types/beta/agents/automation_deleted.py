# Generated from overlays/3.57.0.json.
"""The struct `AutomationDeleted`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["AutomationDeleted"]


class AutomationDeleted(Model):
    """The answer of `client.beta.agents.automations.delete()`."""

    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]
