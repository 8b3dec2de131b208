# Generated from overlays/3.57.0.json.
"""The union `Automation`."""

from __future__ import annotations

from typing import TypeAlias

from .one_time_automation import OneTimeAutomation
from .periodic_automation import PeriodicAutomation

__all__ = ["Automation"]

Automation: TypeAlias = PeriodicAutomation | OneTimeAutomation
"""The answer of `client.beta.agents.automations.retrieve()`."""
