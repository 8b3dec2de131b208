# Generated from openapi.json.
"""The union `RealtimeTracingConfig` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["RealtimeTracingConfig", "TracingConfiguration"]


class TracingConfiguration(Model):
    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, object] | None = None


RealtimeTracingConfig: TypeAlias = Literal["auto"] | TracingConfiguration
"""Whether a session is traced, and under which name."""
