# Generated from overlays/3.57.0.json.
"""The union `ResponseSteerPendingReason`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ResponseSteerPendingReason"]

ResponseSteerPendingReason: TypeAlias = Literal["waiting_for_required_input"] | str
"""A response steer pending reason, of any kind."""
