"""Types of `client.safety`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .safety_alert import SafetyAlert
    from .safety_case import SafetyCase

__all__ = ["SafetyAlert", "SafetyCase"]

_MODULES = {
    "SafetyAlert": "safety_alert",
    "SafetyCase": "safety_case",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
