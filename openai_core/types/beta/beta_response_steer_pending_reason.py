# Generated from overlays/3.57.0.json.
"""The union `BetaResponseSteerPendingReason`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["BetaResponseSteerPendingReason"]

BetaResponseSteerPendingReason: TypeAlias = Literal["waiting_for_required_input"] | str
"""A beta response steer pending reason, of any kind."""
